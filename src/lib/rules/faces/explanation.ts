import type { Question } from '../core/flow.ts';

/** What a phone of 360 px shows on a line, and how high a line is: of the question, and of its explanation. */
const heading = { letters: 29, height: 25.5 };
const words = { letters: 40, height: 22 };
/** So high may a question and what explains it be, in pixels, for its first answer to stand in the upper half of a phone. */
const room = 188;
/** The row with "Meer uitleg" and "Weeg dit". */
const row = 33;

const high = (text: string, { letters, height }: typeof words): number =>
  Math.ceil(text.length / letters) * height;

/** Between two sentences; not after an abbreviation. */
const between = /(?<=[.?!…][’”)]?)(?<!\b(?:art|bijv|blz|nr|ca)\.)\s+(?=[A-Z‘“])/;

/**
 * The sentences of an explanation, those together that need each other: a question with what to do then, a lead with what it
 * leads to, what held once with what holds now.
 */
function units(explanation: string): readonly string[] {
  const joined: string[] = [];
  for (const sentence of explanation.split(between)) {
    const last = joined.at(-1);
    const needs =
      last !== undefined &&
      (last.endsWith('?') || last.length < 40 || (last.startsWith('Vroeger') && /^Nu\b/.test(sentence)));
    if (needs) joined[joined.length - 1] = `${last} ${sentence}`;
    else joined.push(sentence);
  }
  return joined;
}

/**
 * An explanation in two: what stands in sight above the answers, and what follows when asked for. Nothing is left out, and at
 * least its first sentence stands in sight. It stands there whole where that leaves the answers in the upper half of a phone.
 */
export function inTwo({ text, explanation = '', kind }: Question): readonly [first: string, rest: string] {
  const left = room - high(text, heading);
  if (high(explanation, words) <= left - (kind === 'weging' ? row : 0)) return [explanation, ''];
  const fits = (part: readonly string[]) => high(part.join(' '), words) <= left - row;
  const [first = '', ...others] = units(explanation);
  // For whoever reads no further: what holds now, and not only what held once.
  const [, past, now] = /^(Vroeger.*?) (Nu\b.*)$/.exec(first) ?? [];
  const swapped = past && now && !fits([first]);
  const [next = '', ...later] = others;
  const all = !swapped
    ? [first, ...others]
    : now.length < 40
      ? [`${now} ${next}`.trim(), past, ...later]
      : [now, past, ...others];
  let count = Math.max(1, all.length - 1);
  while (count > 1 && !fits(all.slice(0, count))) count -= 1;
  return [all.slice(0, count).join(' '), all.slice(count).join(' ')];
}
