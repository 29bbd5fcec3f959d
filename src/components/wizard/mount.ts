import { h, render } from 'preact';
import { replay } from '../../lib/rules/core/replay.ts';
import {
  joined,
  type AskData,
  type RegionData,
  type RuleData,
  type SharedData,
} from '../../lib/rules/faces/tool-data.ts';
import { imported } from '../imported.ts';
import { chosenPlaces } from '../place/chosen.ts';
import { forget } from '../tool/forget.ts';
import { guard } from '../tool/guard.ts';
import { arrived, travel } from '../tool/way-back.ts';
import { answer, blank, consequence, view, type State } from './state.ts';
import type { resultWith } from './Result.tsx';
import type * as Route from './route.ts';
import { Told, type Said } from './Told.tsx';
import type { Handlers } from './handlers.ts';
import { Back, Paper, SoFar, Wizard } from './Wizard.tsx';

/** A part of the wizard in the page, by the name that Tool.astro gives it: all are there. */
const partOf = (root: HTMLElement, name: string) => root.querySelector(`[data-${name}]`) as HTMLElement;

/** Brings a wizard to life. What is answered lives in memory only. */
function mount(root: HTMLElement, data: AskData): void {
  const out = partOf(root, 'out');
  const way = partOf(root, 'way');
  const told = partOf(root, 'told');
  const route = partOf(root, 'route');
  const card = partOf(root, 'card');
  const live = partOf(root, 'live');
  const side = partOf(root, 'side');
  const paper = partOf(root, 'paper');
  const { flow } = data;
  let state: State = blank;
  /** As the address says; what knows them comes with what draws a result. */
  let places = chosenPlaces();
  let Result: ReturnType<typeof resultWith> | undefined;
  const drawn = guard(root);

  /** Tells a screen reader, and whoever looks, what happened. */
  const say = (words: string): void => {
    live.textContent = words;
  };

  const unloaded = (): void => say('Dit laadt nu niet. Zie “Alle vragen”.');

  /** What the step on screen is drawn on: a new one for each. */
  let sheet = card;
  /** What there is to tell with it. */
  let said: Said = {};

  const draw = (): void => {
    render(h(Wizard, { data, state, places, on, Result }), sheet);
    render(h(Paper, { data, places }), paper);
  };

  /** Draws a step in one go, to be put on screen by `putUp`. */
  const drawStep = (words: Said = {}): void => {
    said = words;
    sheet = document.createElement('div');
    draw();
  };

  /** Puts the step on screen, with all that the page says of it. */
  const putUp = (): void => {
    card.replaceChildren(sheet);
    render(h(Told, { key: sheet, data, state, ...said }), told);
    render(h(SoFar, { data, state, on }), side);
    const position = view(flow, state).steps.length;
    out.hidden = position > 0;
    route.hidden = !out.hidden;
    render(out.hidden && h(Back, { position, on }), way);
    say('');
  };

  const focusHeading = (): void => card.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });

  /** Shows a step that the reader asked for, from its top. */
  const show = (next: State, words?: Said): void => {
    // Read before anything changes, and changed in the very frame that shows it: in between, a browser would lay the page out in the
    // middle of a tap, and once more after it.
    const { top } = root.getBoundingClientRect();
    state = next;
    drawStep(words);
    drawn();
    requestAnimationFrame(() => {
      putUp();
      if (top < 0 || top > innerHeight / 3) root.scrollIntoView();
      focusHeading();
    });
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
      const after = answer(flow, state, question, option);
      show(after, consequence(flow, state, after, question));
      arrived(traveller);
    },
    goTo(position) {
      travelTo(position);
      arrived(traveller);
    },
    restart: () => show(blank),
    say,
  };

  route.onclick = () => {
    imported<typeof Route>(route.dataset['route'] ?? '').then(
      ({ open }) => open(data, view(flow, state), sheet),
      () => {
        // Where it stood is the way to all questions again.
        route.hidden = true;
        unloaded();
      },
    );
  };

  travel(traveller);
  forget({
    holds: () => state !== blank,
    wipe(notice) {
      if (state === blank) return;
      state = blank;
      drawStep({ notice });
      putUp();
      drawn();
    },
  });
  told.replaceChildren();
  drawStep();
  putUp();
  root.dataset['ready'] = '';
  // The first question does not wait for what draws a result. That is asked for at once, so that it is there before the last answer,
  // and no request tells that there was one.
  Promise.all([
    import('./Result.tsx'),
    import(/* @vite-ignore */ root.dataset['shared'] ?? '') as Promise<{ readonly default: SharedData }>,
  ]).then(
    ([{ placesOf, resultWith }, { default: shared }]) => {
      const { take, choose } = placesOf({
        data: () => data,
        places: () => places,
        show(next, found = data) {
          places = next;
          data = found;
          draw();
        },
        unloaded,
        refocus: () => card.contains(document.activeElement) || focusHeading(),
      });
      Result = resultWith(shared, choose);
      take();
      // Another link to the same page may bring another place.
      addEventListener('hashchange', () => location.hash.includes('=') && take());
      if (!view(flow, state).outcome) return;
      drawn();
      focusHeading();
    },
    // What stands there in its place has the way to a page with all of it.
    () => undefined,
  );
}

for (const root of document.querySelectorAll<HTMLElement>('[data-wizard]')) {
  const own = JSON.parse(partOf(root, 'own').textContent) as RegionData;
  import(/* @vite-ignore */ root.dataset['rule'] ?? '').then(
    ({ default: rule }: { default: RuleData }) => {
      mount(root, joined(rule, own));
    },
    () => {
      // What stands there as built still works: each answer is a link.
      partOf(root, 'live').textContent =
        'Dit hulpmiddel is niet helemaal geladen. De antwoorden leiden naar dezelfde vragen op een andere pagina.';
    },
  );
}
