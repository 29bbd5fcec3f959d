import { h, render } from 'preact';
import { replay } from '../../lib/rules/core/replay.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { afterPaint } from '../tool/after-paint.ts';
import { copy } from '../tool/copy.ts';
import { forget } from '../tool/forget.ts';
import { inTurn } from '../tool/Gradually.tsx';
import { readParts } from './parts.ts';
import { WhatIf } from './Result.tsx';
import { answer, blank, type State } from './state.ts';
import { SoFar, Wizard, type Handlers } from './Wizard.tsx';

/**
 * Brings a wizard to life. Browser history holds one entry for each answer, and in it only the number of the
 * step: the back button goes back one question, and an address or a reload tells nothing. The screen leads and the history
 * follows, so no reader waits for it.
 */
function mount(root: HTMLElement, data: ToolData): void {
  const [card, live, whatIf, soFar] = root.children as unknown as [Element, Element, HTMLElement, Element];
  let state: State = blank;
  /** The step that the browser's history stands at. */
  let entry = 0;
  /** Whether the history is on its way to an entry by our own doing. */
  let going = false;

  /** Tells a screen reader, and whoever looks, what happened. */
  const say = (words: string): void => {
    live.textContent = words;
  };

  const draw = (first = 3): void => {
    render(h(Wizard, { data, state, on, first }), card);
    say('');
  };

  const drawSoFar = (): void => render(h(SoFar, { data, state, on }), soFar);

  const drawWhatIf = (): void => {
    const list = whatIf.lastElementChild as Element;
    render(h(WhatIf, { data, state }), list);
    whatIf.hidden = !list.firstChild;
    root.style.minHeight = '';
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

  /**
   * Shows a state in a task of its own: a finger that taps has the browser lay out the page twice already. A second
   * tap in between finds the old question, and answers that one again.
   */
  const show = (next: State): void => {
    state = next;
    // Taking away what has the focus would make the browser lay out a half-drawn page.
    (document.activeElement as HTMLElement | null)?.blur();
    setTimeout(() => {
      // What stands below moves once, when the last piece is there.
      root.style.minHeight = `${root.offsetHeight}px`;
      // Asked for before the parts of a result, or it would wait for the layout of the next one.
      afterPaint(focus);
      draw();
      inTurn(drawSoFar);
      inTurn(drawWhatIf);
    });
    follow();
  };

  const wipe = (): void => {
    state = blank;
    draw();
    drawSoFar();
    drawWhatIf();
  };

  const on: Handlers = {
    answer: (question, option) => show(answer(data.flow, state, question, option)),
    goTo: (position) => show({ ...state, position }),
    restart: () => show(blank),
    place(which, slug) {
      state = { ...state, [which]: slug };
      draw();
    },
    copy() {
      const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')];
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
  const idle = (): void => {
    wipe();
    say('Alles is gewist: je deed een half uur niets.');
    follow();
  };
  forget(wipe, idle, startAnew);

  startAnew();
  card.replaceChildren();
  draw(Infinity);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-wizard]')) {
  mount(root, readParts(document.querySelectorAll(`script[data-tool="${root.dataset['wizard'] ?? ''}"]`)));
}
