import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of PostCSS that are used here, so that the build needs no package of its own for them. */
interface CssNode {
  remove(): void;
}
interface CssRule extends CssNode {
  selectors: string[];
}
interface CssAtRule extends CssNode {
  readonly nodes?: readonly unknown[];
}
interface CssRoot {
  walkRules(visit: (rule: CssRule) => void): void;
  walkAtRules(visit: (rule: CssAtRule) => void): void;
}

/** Whether the source can write a class name. */
export type Writes = (name: string) => boolean;

/**
 * The class names that a source can write: its words, and whatever begins with the first half of a name that
 * is put together: `rb-result--${urgency}`.
 */
export function writes(source: string): Writes {
  const words = new Set(source.match(/[\w-]+/g));
  const beginnings = [...source.matchAll(/([\w-]+-)\$\{/g)].map(([, beginning = '']) => beginning);
  return (name) => words.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
}

/** The text of every file in which a class name can be written: markup, components and scripts. */
const sourceIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(astro|tsx?)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** A selector without its `:not(…)` parts: a class that never occurs makes those true, not useless. */
export function withoutNot(selector: string): string {
  const start = selector.indexOf(':not(');
  if (start < 0) return selector;
  let end = start + 5;
  for (let depth = 1; depth > 0 && end < selector.length; end++) {
    if (selector[end] === '(') depth++;
    if (selector[end] === ')') depth--;
  }
  return withoutNot(selector.slice(0, start) + selector.slice(end));
}

/** Whether the source can write every class that a selector asks for. */
export const canMatch = (selector: string, written: Writes): boolean =>
  [...withoutNot(selector).matchAll(/\.([\w-]+)/g)].every(([, name = '']) => written(name));

/**
 * A PostCSS plugin that leaves out every rule whose class names stand nowhere in the source. The packages of
 * NL Design System style variants and states that this site never shows, and a page may weigh little.
 *
 * @param folder the folder with the source, absolute
 */
export function onlyUsed(folder: string) {
  return {
    postcssPlugin: 'only-used',
    OnceExit(root: CssRoot): void {
      const written = writes(sourceIn(folder));
      root.walkRules((rule) => {
        const kept = rule.selectors.filter((selector) => canMatch(selector, written));
        if (kept.length === 0) rule.remove();
        else if (kept.length < rule.selectors.length) rule.selectors = kept;
      });
      root.walkAtRules((rule) => {
        if (rule.nodes?.length === 0) rule.remove();
      });
    },
  };
}
