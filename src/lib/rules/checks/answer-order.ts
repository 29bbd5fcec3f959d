import type { Option } from '../core/flow.ts';
import { at, type FlowCheck } from './check.ts';
import { flow, option, question } from './example.ts';

/** The order of answers on every question, by id or by the first word that a reader sees. */
const order = ['ja', 'nee', 'twijfel'] as const;

/** Which of these an answer is; undefined for any other answer, which may stand between them. */
const kindOf = ({ id, label }: Option): (typeof order)[number] | undefined =>
  order.find((kind) => id === kind) ?? order.find((kind) => new RegExp(`^${kind}\\b`, 'i').test(label));

const asks = (...ids: readonly string[]) =>
  flow({
    een: question(
      {},
      {
        options: ids.map((id, index) => option(id, index ? 'b' : 'a')) as unknown as ReturnType<
          typeof question
        >['options'],
      },
    ),
  });

export const answerOrder: FlowCheck = {
  name: 'volgorde-van-antwoorden',
  definition:
    'Antwoorden staan overal in dezelfde volgorde: ja, nee, twijfel, en twijfel als laatste. Wie snel tikt, tikt dan niet het verkeerde.',
  good: asks('ja', 'nee', 'school', 'twijfel'),
  bad: [asks('ja', 'twijfel', 'nee'), asks('nee', 'ja'), asks('ja', 'twijfel', 'onbekend')],
  run: (rule) =>
    Object.entries(rule.questions).flatMap(([id, { options }]) => {
      const kinds = options.map(kindOf);
      const named = kinds.filter((kind) => kind !== undefined);
      const sorted = named.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
      const goesOnAfterDoubt = kinds.some(
        (kind, index) => kind !== 'twijfel' && kinds[index - 1] === 'twijfel',
      );
      if (named.join() === sorted.join() && !goesOnAfterDoubt) return [];
      return [
        {
          where: at(id),
          what: `de antwoorden staan in de volgorde ${options.map((one) => one.id).join(', ')}`,
          remedy:
            'Zet ze in de volgorde ja, nee, twijfel; andere antwoorden mogen ertussen, twijfel staat als laatste.',
        },
      ];
    }),
};
