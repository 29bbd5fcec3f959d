import { expect, test } from 'vitest';
import { explain } from '../../../../src/lib/rules/core/explain.ts';
import type { Action, Option, Outcome, Urgency } from '../../../../src/lib/rules/core/flow.ts';

const source = [{ source: 'wet' }] as const;
const act = (what: string, urgency?: Urgency): Action => ({ who: 'Jij', what, ...(urgency && { urgency }) });

const outcomeOf = (urgency: Urgency, more: Partial<Outcome> = {}): Outcome => ({
  title: 'Titel',
  short: 'Titel',
  summary: 'Samen.',
  urgency,
  actions: [act('eerst'), act('daarna')],
  record: ['feiten'],
  roles: ['leerplicht'],
  cards: [],
  sources: source,
  ...more,
});

/** The result of answers that brought these along, one question each. */
function resultOf(outcome: Outcome, ...brought: readonly Partial<Option>[]) {
  const steps = brought.map((carried, index) => {
    const option: Option = {
      id: 'ja',
      label: 'Ja',
      next: 'einde',
      because: 'Daarom.',
      sources: source,
      ...carried,
    };
    const question = { text: 'Vraag?', short: 'Vraag?', kind: 'feit', options: [option, option] } as const;
    return { id: `vraag-${index}`, question, option };
  });
  return explain({ steps, end: 'einde', outcome }, outcome);
}

const whatOf = ({ actions }: { readonly actions: readonly Action[] }) => actions.map(({ what }) => what);

test('the outcome leads, then what the answers brought along, then the rest of the outcome', () => {
  const result = resultOf(outcomeOf('handelen'), { actions: [act('mee')] });
  expect(whatOf(result)).toEqual(['eerst', 'mee', 'daarna']);
});

test('in a crisis the outcome speaks out before what the answers brought along', () => {
  const result = resultOf(outcomeOf('crisis'), { actions: [act('mee')] });
  expect(whatOf(result)).toEqual(['eerst', 'daarna', 'mee']);
});

test('what is more urgent than the outcome comes first, the most urgent on top; what is as urgent does not', () => {
  const result = resultOf(
    outcomeOf('handelen'),
    { actions: [act('even dringend', 'handelen'), act('bel', 'melden')] },
    { actions: [act('112', 'crisis')] },
  );
  expect(whatOf(result)).toEqual(['112', 'bel', 'eerst', 'even dringend', 'daarna']);
});

test('an action without an urgency of its own never goes before the outcome', () => {
  const result = resultOf(outcomeOf('vastleggen'), { actions: [act('mee')], roles: ['jgz'] });
  expect(whatOf(result)).toEqual(['eerst', 'mee', 'daarna']);
  expect(result.roles).toEqual(['leerplicht', 'jgz']);
});

test('what two of them say is said once', () => {
  expect(whatOf(resultOf(outcomeOf('handelen'), { actions: [act('daarna')] }))).toEqual(['eerst', 'daarna']);
});

test('whom an answer more urgent than the outcome names is called first, also beside a calmer action', () => {
  const urgent = { actions: [act('rustig'), act('bel', 'melden')], roles: ['veilig-thuis'] };
  const result = resultOf(outcomeOf('handelen'), { roles: ['jgz'] }, urgent);
  expect(result.roles).toEqual(['veilig-thuis', 'leerplicht', 'jgz']);
});

test('whom an answer as urgent as the outcome names is called after those of the outcome', () => {
  const same = { actions: [act('even dringend', 'melden')], roles: ['veilig-thuis'] };
  expect(resultOf(outcomeOf('melden'), same).roles).toEqual(['leerplicht', 'veilig-thuis']);
});

test('what to have at hand is that of the outcome, and may be nothing', () => {
  expect(resultOf(outcomeOf('melden')).prepare).toEqual([]);
  expect(resultOf(outcomeOf('melden', { prepare: ['de feiten'] })).prepare).toEqual(['de feiten']);
});
