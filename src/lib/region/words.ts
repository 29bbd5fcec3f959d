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
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, fill(item)]));
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
