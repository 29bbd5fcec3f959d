/** The values of the tokens in a style sheet with one block, by name. */
export const readTokens = (css: string): ReadonlyMap<string, string> =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );

/** Where the parenthesis that opens just before `from` closes. */
function closing(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < text.length; at++) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
  return at - 1;
}

/** A token that a package asks for; what begins with `--_` is the package's own business. */
const isToken = (name: string): boolean => /^--(nl|utrecht)-/.test(name);

/**
 * A value with every token filled in, and the default of a package where a token is not given. Undefined when a
 * token is missing that has no default: the browser would find the whole value invalid.
 *
 * @param kept names that stay, because the style sheet itself gives them different values
 */
export function fill(
  value: string,
  tokens: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): string | undefined {
  const start = value.indexOf('var(');
  if (start < 0) return value;
  const end = closing(value, start + 4);
  const [, name = '', fallback] = /^\s*(--[\w-]+)\s*(?:,([^]*))?$/.exec(value.slice(start + 4, end)) ?? [];
  const rest = fill(value.slice(end + 1), tokens, kept);
  const otherwise = fallback === undefined ? undefined : fill(fallback.trim(), tokens, kept);
  const given = tokens.get(name);
  const stays = !isToken(name) || kept.has(name);
  const here = stays
    ? `var(${otherwise === undefined ? name : `${name},${otherwise}`})`
    : given === undefined
      ? otherwise
      : fill(given, tokens, kept);
  return here === undefined || rest === undefined ? undefined : `${value.slice(0, start)}${here}${rest}`;
}

/** The parts of PostCSS that are used here. */
interface CssDeclaration {
  readonly prop: string;
  value: string;
  remove(): void;
}
interface CssRoot {
  walkDecls(visit: (declaration: CssDeclaration) => void): void;
}

/**
 * A PostCSS plugin that fills in the tokens of the packages of NL Design System. A package asks for hundreds;
 * with their names a page would be twice as heavy.
 */
export function fillTokens(tokens: ReadonlyMap<string, string>) {
  return {
    postcssPlugin: 'fill-tokens',
    OnceExit(root: CssRoot): void {
      const kept = new Set<string>();
      root.walkDecls(({ prop }) => {
        if (isToken(prop)) kept.add(prop);
      });
      const read = new Set<string>();
      root.walkDecls((declaration) => {
        const custom = declaration.prop.startsWith('--');
        declaration.value = fill(declaration.value, tokens, kept) ?? (custom ? 'initial' : 'unset');
        for (const [, name = ''] of declaration.value.matchAll(/var\((--[\w-]+)/g)) read.add(name);
      });
      root.walkDecls((declaration) => {
        if (isToken(declaration.prop) && !read.has(declaration.prop)) declaration.remove();
      });
    },
  };
}
