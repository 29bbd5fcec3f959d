/** An explanation up to this length stands there whole, in characters. */
const short = 130;

/** Where a sentence ends, and not only an abbreviation: a capital follows, or a word in quotes. */
const ends = /(?<![( ][a-z]{1,4})[.?!…]\s+(?=[A-Z‘“])/;

/**
 * An explanation in two: what a reader needs to understand the question, which is its first sentence, and the rest. Nothing
 * is left out; a short one stays whole.
 */
export function inTwo(explanation = ''): readonly [first: string, rest: string] {
  const end = explanation.length > short ? ends.exec(explanation) : null;
  return end
    ? [explanation.slice(0, end.index + 1), explanation.slice(end.index + 1).trim()]
    : [explanation, ''];
}
