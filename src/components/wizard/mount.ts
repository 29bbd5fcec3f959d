import { h, render } from 'preact';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { readParts } from './parts.ts';
import { replay } from '../../lib/rules/core/replay.ts';
import { answer, blank, view, type State } from './state.ts';
import { Wizard, type Handlers } from './Wizard.tsx';

/** After this time without a touch or a key the answers are wiped, in milliseconds. */
const idleAfter = 30 * 60 * 1000;

/**
 * Brings a wizard to life. Browser history holds one entry for each answer, and in it only the number of the
 * step: the back button goes back one question, and an address or a reload tells nothing.
 */
function mount(root: HTMLElement, data: ToolData): void {
  let state: State = blank;
  let wanted: number | undefined;
  let idle = 0;

  const draw = (): void => render(h(Wizard, { data, state, on }), root);

  /** Tells a screen reader, and whoever looks, what happened. Written straight in: it is worth no second drawing. */
  const say = (words: string): void => {
    const live = root.querySelector('[aria-live]');
    if (live) live.textContent = words;
  };

  const focus = (): void => root.querySelector<HTMLElement>('h2')?.focus();

  const show = (next: State): void => {
    state = next;
    draw();
    focus();
    const { outcome } = view(data.flow, state);
    say(outcome ? `Uitkomst: ${outcome.title}` : (root.querySelector('.rb-progress')?.textContent ?? ''));
  };

  const wipe = (): void => {
    state = blank;
    draw();
    say('');
  };

  const copy = async (): Promise<void> => {
    const parts = [...root.querySelectorAll<HTMLElement>('[data-copied]')];
    try {
      // Missing, or refused, where the browser does not trust the page.
      await navigator.clipboard.writeText(parts.map(({ innerText }) => innerText).join('\n\n'));
      say('Gekopieerd');
    } catch {
      say('Kopiëren lukt niet. Print de uitkomst, of selecteer de tekst.');
    }
  };

  const on: Handlers = {
    answer(option) {
      const { position } = state;
      const next = answer(data.flow, state, option);
      for (let step = position + 1; step <= next.position; step++) history.pushState({ step }, '');
      show(next);
    },
    goTo(position) {
      wanted = position;
      history.go(position - state.position);
    },
    restart() {
      const { position } = state;
      wipe();
      if (position) history.go(-position);
      focus();
    },
    place(which, slug) {
      state = { ...state, [which]: slug };
      draw();
    },
    print: () => print(),
    copy: () => void copy(),
  };

  addEventListener('popstate', ({ state: entry }: PopStateEvent) => {
    // A link into the overview makes an entry without a step: the question on screen stays.
    const step = wanted ?? (entry as { step?: number } | null)?.step ?? state.position;
    wanted = undefined;
    const position = Math.min(step, replay(data.flow, state.answers).steps.length);
    history.replaceState({ step: position }, '');
    if (position !== state.position) show({ ...state, position });
  });

  // The page may be kept in memory after it is left: what is kept must hold no answers.
  addEventListener('pagehide', wipe);
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    wipe();
    history.replaceState({ step: 0 }, '');
  });

  const touched = (): void => {
    clearTimeout(idle);
    idle = window.setTimeout(() => {
      const { position } = state;
      wipe();
      say('Je antwoorden zijn gewist, omdat je een half uur niets deed.');
      if (position) history.go(-position);
    }, idleAfter);
  };
  addEventListener('pointerdown', touched);
  addEventListener('keydown', touched);
  touched();

  history.replaceState({ step: 0 }, '');
  root.replaceChildren();
  draw();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-wizard]')) {
  mount(root, readParts(document.querySelectorAll(`script[data-tool="${root.dataset['wizard'] ?? ''}"]`)));
}
