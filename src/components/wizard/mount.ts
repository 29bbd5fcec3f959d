import { Fragment, h, render } from 'preact';
import { replay } from '../../lib/rules/core/replay.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import { copy } from '../tool/copy.ts';
import { forget } from '../tool/forget.ts';
import { guard } from '../tool/guard.ts';
import { arrived, travel } from '../tool/way-back.ts';
import { readParts } from './parts.ts';
import { WhatIf } from './Result.tsx';
import { answer, blank, consequence, view, type State } from './state.ts';
import { Told, type Said } from './Told.tsx';
import type { Handlers } from './handlers.ts';
import { SoFar, Wizard } from './Wizard.tsx';

/** Brings a wizard to life. What is answered lives in memory only. */
function mount(root: HTMLElement, data: ToolData): void {
  const [told, card, live, below] = root.children as unknown as [Element, Element, Element, Element];
  const { flow } = data;
  let state: State = blank;
  /** Goes up with each step: what has another number is drawn afresh. */
  let step = 0;
  const drawn = guard(root);

  /** Tells a screen reader, and whoever looks, what happened. */
  const say = (words: string): void => {
    live.textContent = words;
  };

  const draw = (): void => render(h(Wizard, { key: step, data, state, on }), card);

  /** Draws a step in one go. */
  const drawStep = (said: Said = {}): void => {
    step += 1;
    draw();
    render(h(Told, { key: step, data, state, ...said }), told);
    const ended = view(flow, state).outcome;
    render(
      h(
        Fragment,
        {},
        h('div', { key: step }, ended && h(WhatIf, { data, state }), h(SoFar, { data, state, on })),
      ),
      below,
    );
    say('');
  };

  /** Shows a step that the reader asked for. */
  const show = (next: State, said?: Said): void => {
    state = next;
    drawStep(said);
    drawn();
    root.querySelector<HTMLElement>('h2')?.focus();
  };

  const travelTo = (position: number): boolean => {
    const possible = position >= 0 && position <= replay(flow, state.answers).steps.length;
    if (possible) show({ ...state, position });
    return possible;
  };
  const traveller = {
    back: () => travelTo(state.position - 1),
    forward: () => travelTo(state.position + 1),
    beyond: () => state.position > 0,
  };

  const on: Handlers = {
    answer(question, option) {
      const before = state;
      const after = answer(flow, before, question, option);
      const other = (before.answers[question] ?? option) !== option;
      show(after, {
        ...consequence(flow, before, after, question),
        changed: other ? flow.questions[question]?.short : undefined,
      });
      arrived(traveller);
    },
    goTo(position) {
      show({ ...state, position });
      arrived(traveller);
    },
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

  travel(traveller);
  forget({
    holds: () => state !== blank,
    wipe(notice) {
      if (state === blank) return;
      state = blank;
      drawStep({ notice });
      drawn();
    },
  });

  card.replaceChildren();
  told.replaceChildren();
  drawStep();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-wizard]')) {
  mount(root, readParts(document.querySelectorAll(`script[data-tool="${root.dataset['wizard'] ?? ''}"]`)));
}
