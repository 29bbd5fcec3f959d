import { h, render } from 'preact';
import { replay } from '../../lib/rules/core/replay.ts';
import {
  joined,
  type AskData,
  type RegionData,
  type RuleData,
  type SharedData,
} from '../../lib/rules/faces/tool-data.ts';
import { elsewhere } from '../../lib/places/elsewhere.ts';
import { imported } from '../imported.ts';
import { chosenPlaces, keepPlaces, type Places } from '../place/chosen.ts';
import { lookUp } from '../place/load.ts';
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

/**
 * Brings a wizard to life. What is answered lives in memory only; to the municipalities in `data` come those of elsewhere that are
 * chosen.
 */
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

  /** Shows whom to call in other places, and puts these in the address. */
  const put = (next: Places): void => {
    places = next;
    keepPlaces(next);
    draw();
  };

  /**
   * Looks up what is elsewhere in `given`; `asked` is a place that the reader is asked for. Who closes that question goes back to
   * `before` when nothing was chosen yet; beside another place a home elsewhere stays elsewhere, or it would count as that one.
   */
  const fill = async (given: Places, asked?: keyof Places, before = given): Promise<void> => {
    const wanted = places;
    try {
      const [filled, found] = await (await lookUp()).fill(data, given, asked);
      // Somebody chose on meanwhile.
      if (places !== wanted) return;
      const closed = !(before.school + before.leerling) && Object.values(found).includes(elsewhere);
      data = filled;
      put(closed ? before : found);
      // The button that asked went with the number that came.
      if (asked && !card.contains(document.activeElement)) focusHeading();
    } catch {
      // The list did not come: it stays "elsewhere", which nobody here serves, until there is a network again.
      unloaded();
      addEventListener('online', () => void (places === wanted && fill(given)), { once: true });
    }
  };

  /** Takes the places of the address. One that is not here is elsewhere, until more is known of it. */
  const take = (): void => {
    const given = chosenPlaces();
    const here = (slug: string) =>
      !slug || data.municipalities.some((known) => known.slug === slug) ? slug : elsewhere;
    places = { school: here(given.school), leerling: here(given.leerling) };
    if (Object.values(places).includes(elsewhere)) void fill(given);
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
    place(which, slug) {
      const before = places;
      put({ ...places, [which]: slug });
      if (slug === elsewhere) void fill(places, which, before);
    },
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
  // Another link to the same page may bring another place.
  addEventListener('hashchange', () => {
    if (!location.hash.includes('=')) return;
    take();
    draw();
  });

  told.replaceChildren();
  take();
  drawStep();
  putUp();
  root.dataset['ready'] = '';
  // The first question does not wait for what draws a result. That is asked for at once, so that it is there before the last answer,
  // and no request tells that there was one.
  Promise.all([
    import('./Result.tsx'),
    import(/* @vite-ignore */ root.dataset['shared'] ?? '') as Promise<{ readonly default: SharedData }>,
  ]).then(
    ([{ resultWith }, { default: shared }]) => {
      Result = resultWith(shared);
      if (!view(flow, state).outcome) return;
      draw();
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
