/** Gives what stands for a `{token}` in a region. */
export type PhraseOf = (token: string) => string;

/**
 * The same data with each `{token}` in its texts replaced. Runs at build and in the browser: the data of a rule is shared by
 * all regions, and each page brings the phrases of its own.
 */
export function fillWords<T>(value: T, phraseOf: PhraseOf): T {
  const fill = (part: unknown): unknown => {
    if (typeof part === 'string')
      return part.includes('{') ? part.replace(/\{([^{}]*)\}/g, (_, token: string) => phraseOf(token)) : part;
    if (Array.isArray(part)) return part.map(fill);
    if (typeof part !== 'object' || part === null) return part;
    // A plain loop: this is done for each rule in each region, and over pairs it took twice as long.
    const filled: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(part)) filled[key] = fill(item);
    return filled;
  };
  return fill(value) as T;
}

/** Every `{token}` in the texts of data, as often as it stands there. */
export function tokensIn(value: unknown): readonly string[] {
  const found: string[] = [];
  fillWords(value, (token) => {
    found.push(token);
    return '';
  });
  return found;
}
