/**
 * Where a reader is in the route: all questions and outcomes under each other, with the way that was walked lit. A module by itself,
 * loaded at the press that asks for it; all that it shows was there already, so nothing is asked of anybody but this module.
 */
import { questionNumbers, type Option } from '../../lib/rules/core/flow.ts';
import type { Path } from '../../lib/rules/core/replay.ts';
import { byUrgency } from '../../lib/rules/faces/letters.ts';
import type { AskData } from '../../lib/rules/faces/tool-data.ts';
import { made } from '../made.ts';
import { targets } from '../rule/overview.ts';
import css from '../../styles/route.css?inline';

const style = new CSSStyleSheet();
style.replaceSync(css);

/** An answer, and where it leads; the one that was given says so in words. */
function answer({ label, next }: Option, given: boolean, target: ReturnType<typeof targets>): HTMLElement {
  const item = made('li', '');
  item.append(made(given ? 'strong' : 'span', label), ` → ${target(next).words}`);
  if (given) item.append(' ', made('span', '✓ jouw weg', 'rb-route__mark'));
  return item;
}

/** A question or an outcome, under its number or letter. */
function stop(title: string, lit: boolean, here: boolean): HTMLElement {
  const item = made('li', '');
  const words = made('p', '');
  words.append(made(lit ? 'strong' : 'span', title));
  if (here) words.append(' ', made('span', '● hier ben je', 'rb-route__mark'));
  item.append(words);
  item.toggleAttribute('data-lit', lit);
  if (here) item.setAttribute('aria-current', 'step');
  return item;
}

/** The questions of a rule in their order, then its outcomes, the most urgent first. */
function lists({ data, path: { steps, end } }: { data: AskData; path: Path }): readonly HTMLElement[] {
  const { flow } = data;
  const numbers = questionNumbers(flow);
  const target = targets(data);
  const questions = made('ol', '', 'rb-route__list');
  for (const [id, { short, options }] of Object.entries(flow.questions)) {
    const given = steps.find((step) => step.id === id)?.option.id;
    const item = stop(`${numbers.get(id)}. ${short}`, given !== undefined || id === end, id === end);
    const answers = made('ul', '');
    answers.append(...options.map((option) => answer(option, option.id === given, target)));
    item.append(answers);
    questions.append(item);
  }
  const outcomes = made('ul', '', 'rb-route__list');
  outcomes.append(...byUrgency(flow).map(([id]) => stop(target(id).words, id === end, id === end)));
  return [questions, made('h3', 'Uitkomsten'), outcomes];
}

/**
 * Opens the window with the route. It stands in `place`, where the step is drawn: it goes with the step, also when the answers are
 * wiped.
 */
export function open(data: AskData, path: Path, place: HTMLElement): void {
  if (place.querySelector('dialog')) return;
  if (!document.adoptedStyleSheets.includes(style)) document.adoptedStyleSheets.push(style);
  const box = made('dialog', '', 'rb-route') as HTMLDialogElement;
  const head = made('div', '', 'rb-route__head');
  const title = made('h2', 'Waar ben je in de route?');
  title.id = `route-${data.flow.id}`;
  box.setAttribute('aria-labelledby', title.id);
  const close = made('button', 'Sluiten', 'nl-button nl-button--secondary');
  close.setAttribute('type', 'button');
  close.addEventListener('click', () => box.close());
  head.append(title, close);
  const all = made('a', 'Alle vragen en uitleg', 'nl-link');
  all.setAttribute('href', data.page);
  const way = made('p', '');
  way.append(all);
  const count = path.steps.length === 1 ? 'één vraag' : `${path.steps.length} vragen`;
  box.append(
    head,
    made('p', `Je beantwoordde ${count}. Bij wat je koos, staat “jouw weg”.`),
    ...lists({ data, path }),
    way,
  );
  box.addEventListener('close', () => box.remove());
  place.append(box);
  box.showModal();
  box.querySelector('[aria-current]')?.scrollIntoView({ block: 'center' });
}
