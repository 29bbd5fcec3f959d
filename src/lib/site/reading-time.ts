/** So many words a minute reads somebody who also has to act on it. */
const wordsAMinute = 180;

/**
 * How many minutes it takes to read a text in Markdown with components, at least 1. Tags, addresses and the marks of Markdown
 * are no words.
 */
export function minutesToRead(markdown: string): number {
  const text = markdown.replace(/<[^>]*>|\]\([^)]*\)/g, ' ');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsAMinute));
}
