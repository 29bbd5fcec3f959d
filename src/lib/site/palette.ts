import { wcagContrast } from 'culori';

export type Scheme = 'light' | 'dark';

/** Colours by the name of their CSS custom property, without the dashes: brand → "#0c5557". */
export type Palette = Readonly<Record<string, string>>;

/** The colours that a region may have of its own; all others are the same everywhere, so that danger always looks alike. */
export const ownColours = ['brand', 'brand-strong', 'brand-tint', 'band'] as const;
export type OwnColour = (typeof ownColours)[number];
export type RegionColours = Readonly<Record<Scheme, Readonly<Record<OwnColour, string>>>>;

/** The colours in a style sheet that holds them twice: at first for a light screen, and below "@media" for a dark one. */
export function palettesIn(css: string): Readonly<Record<Scheme, Palette>> {
  const [first = '', second = ''] = css.split('@media');
  const colours = (part: string): Palette =>
    Object.fromEntries(
      [...part.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  const light = colours(first);
  return { light, dark: { ...light, ...colours(second) } };
}

/** The style sheet of a region with colours of its own; it comes after tokens.css. */
export function colourSheet({ light, dark }: RegionColours): string {
  const root = (colours: Palette) =>
    `:root{${Object.entries(colours)
      .map(([name, value]) => `--${name}:${value};`)
      .join('')}}`;
  return `${root(light)}@media screen and (prefers-color-scheme:dark){${root(dark)}}`;
}

/** What letters need against what they stand on: WCAG 2.2, 1.4.3. */
export const leastContrast = 4.5;

/** Which colours of letters stand on which grounds. */
const pairs: readonly (readonly [letters: readonly string[], grounds: readonly string[]])[] = [
  [
    ['ink', 'ink-soft', 'brand', 'brand-strong', 'crisis'],
    ['paper', 'surface', 'sunken'],
  ],
  [['ink', 'ink-soft', 'brand', 'brand-strong'], ['brand-tint']],
  [['on-brand'], ['brand', 'brand-strong']],
  [['on-band'], ['band']],
  [['crisis'], ['crisis-tint']],
];

export interface WeakPair {
  readonly letters: string;
  readonly ground: string;
  /** From 1 to 21, with one decimal, rounded down. */
  readonly contrast: number;
}

/** The pairs of colours in which letters can hardly be read. */
export const weakPairs = (palette: Palette): readonly WeakPair[] =>
  pairs.flatMap(([letters, grounds]) =>
    letters.flatMap((letter) =>
      grounds.flatMap((ground) => {
        const contrast = wcagContrast(palette[letter] ?? '', palette[ground] ?? '');
        return contrast >= leastContrast
          ? []
          : [{ letters: letter, ground, contrast: Math.floor(contrast * 10) / 10 }];
      }),
    ),
  );
