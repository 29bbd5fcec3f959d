import {
  spelled,
  type Filled,
  type Outcome,
  type Spelled,
  type Texts,
} from '../../../src/lib/calculators/answer.ts';
import type { Calculator } from '../../../src/lib/calculators/calculator.ts';
import type { CalculatorId } from '../../../src/lib/calculators/index.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { readCalculators } from '../../../src/lib/store/calculators.ts';

const { calculators } = readCalculators('.', readContent('.').content);

/** The words of a calculator. */
export function calculatorOf(id: CalculatorId): Calculator {
  const calculator = calculators.get(id);
  if (!calculator) throw new Error(`No calculator ${id}`);
  return calculator;
}

/** The words that its answers and its form are put in. */
export const textsOf = (id: CalculatorId): Texts => calculatorOf(id).texts;

/** The answer in full; fails when there is something to put right. */
export function said(id: CalculatorId, outcome: Outcome): Spelled {
  if ('errors' in outcome) throw new Error(`Not answered: ${JSON.stringify(outcome.errors)}`);
  return spelled(outcome.answer, calculatorOf(id).texts);
}

/** What must be put right, by field; empty when there is an answer. */
export const mistakes = (outcome: Outcome): Readonly<Record<string, string>> =>
  'errors' in outcome ? outcome.errors : {};

/** All sentences of an answer, in the order in which they are shown. */
export const sentences = ({
  title,
  lines,
  why,
  uncertain,
  actions,
  call,
  given,
}: Spelled): readonly string[] => [
  title,
  ...lines,
  ...actions.map(({ who, what }) => `${who}: ${what}`),
  ...call,
  ...why.map(({ text }) => text),
  ...uncertain.map(({ text }) => text),
  ...given,
];

/** Which reasons and actions an answer names. */
export function named(outcome: Outcome) {
  if ('errors' in outcome) throw new Error(`Not answered: ${JSON.stringify(outcome.errors)}`);
  const { urgency, why, uncertain, actions, call, agreements } = outcome.answer;
  const names = (list: readonly (string | Filled<string>)[]) =>
    list.map((one) => (typeof one === 'string' ? one : one[0]));
  return { urgency, why, uncertain: names(uncertain), actions: names(actions), call, agreements };
}
