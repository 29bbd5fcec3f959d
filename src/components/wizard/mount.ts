import { h, render } from 'preact';
import { replay } from '../../lib/rules/core/replay.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { afterPaint } from '../tool/after-paint.ts';
import { copy } from '../tool/copy.ts';
import { forget } from '../tool/forget.ts';
import { readParts } from './parts.ts';
import { answer, blank, type State } from './state.ts';
import { Wizard, type Handlers } from './Wizard.tsx';

/**
 * Brings a wizard to life. Browser history holds one entry for each answer, and in it only the number of the
 * step: the back button goes back one question, and an address or a reload tells nothing. The screen leads and the history
 * follows, so no reader waits for it.
 */
function mount(root: HTMLElement, data: ToolData): void {
  let state: State = blank;
  /** The step that the browser's history stands at. */
  let entry = 0;
  /** Whether the history is on its way to an entry by our own doing. */
  let going = false;

  const draw = (): void => render(h(Wizard, { data, state, on }), root);

  /** Tells a screen reader, and whoever looks, what happened. Written straight in: it is worth no second drawing. */
  const say = (words: string): void => {
    const live = root.querySelector('[aria-live]');
    if (live) live.textContent = words;
  };

  const focus = (): void => root.querySelector<HTMLElement>('h2')?.focus();

  /** Brings the history to the step on screen: back at once, on with an entry for each answer. */
  const follow = (): void => {
    if (going) return;
    if (state.position < entry) {
      going = true;
      history.go(state.position - entry);
      return;
    }
    afterPaint(() => {
      while (!going && entry < state.position) history.pushState({ step: ++entry }, '');
    });
  };

  const show = (next: State): void => {
    state = next;
    draw();
    say(root.querySelector('[data-result] h2, [data-question] p')?.textContent ?? '');
    focus();
    follow();
  };

  const wipe = (): void => {
    state = blank;
    draw();
    say('');
  };

  const on: Handlers = {
    answer: (option) => show(answer(data.flow, state, option)),
    goTo: (position) => show({ ...state, position }),
    restart() {
      wipe();
      focus();
      follow();
    },
    place(which, slug) {
      state = { ...state, [which]: slug };
      draw();
    },
    print: () => print(),
    copy() {
      const parts = [...root.querySelectorAll<HTMLElement>('[data-copied]')];
      void copy(parts.map(({ innerText }) => innerText).join('\n\n')).then(say);
    },
  };

  addEventListener('popstate', ({ state: kept }: PopStateEvent) => {
    // A link into the overview makes an entry without a step: the question on screen stays.
    entry = (kept as { step?: number } | null)?.step ?? state.position;
    if (going) {
      going = false;
      follow();
      return;
    }
    const position = Math.min(entry, replay(data.flow, state.answers).steps.length);
    entry = position;
    history.replaceState({ step: position }, '');
    if (position !== state.position) show({ ...state, position });
  });

  const startAnew = (): void => {
    entry = 0;
    // A way back that the reader cut off by leaving never arrives.
    going = false;
    history.replaceState({ step: 0 }, '');
  };
  forget(wipe, () => {
    wipe();
    say('Je antwoorden zijn gewist, omdat je een half uur niets deed.');
    follow();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) startAnew();
  });

  startAnew();
  root.replaceChildren();
  draw();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-wizard]')) {
  mount(root, readParts(document.querySelectorAll(`script[data-tool="${root.dataset['wizard'] ?? ''}"]`)));
}
