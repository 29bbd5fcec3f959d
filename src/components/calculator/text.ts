import { spelled, type Answer } from '../../lib/calculators/answer.ts';
import type { CalculatorData } from './data.ts';

const block = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  title,
  ...lines.map((line) => `- ${line}`),
];

/** The answer as plain text, for a file or a mail of the reader's own. Holds no name of a pupil or a school. */
export function answerText(data: CalculatorData, said: Answer): string {
  const answer = spelled(said, data.texts);
  return [
    `${data.title} (Routeboek ${data.region})`,
    '',
    answer.title,
    ...answer.lines,
    ...block(
      'Wie doet wat, nu',
      answer.actions.map(({ who, what }) => `${who}: ${what}`),
    ),
    ...block('Wie bel je', answer.call),
    ...block(
      'Waarom',
      answer.why.map(({ text }) => text),
    ),
    ...block(
      'Wat niet zeker is',
      answer.uncertain.map(({ text }) => text),
    ),
    ...answer.agreements.flatMap((id) => data.agreements[id]?.sentence ?? []),
    ...block('Hiermee is gerekend', answer.given),
    '',
    'Bedoeld als hulp bij het rekenen. Je weegt en beslist zelf, met je collega’s.',
  ].join('\n');
}
