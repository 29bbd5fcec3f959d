import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../lib/content/content.ts';
import type { Problem } from '../lib/content/problem.ts';
import { parseYaml } from '../lib/content/yaml.ts';
import { leastContrast, palettesIn, weakPairs, type OwnColour, type Scheme } from '../lib/site/palette.ts';

const written: Readonly<Record<OwnColour, string>> = {
  brand: 'merk',
  'brand-strong': 'merk-sterk',
  'brand-tint': 'merk-tint',
  band: 'band',
};
const isOwn = (name: string): name is OwnColour => Object.hasOwn(written, name);

const screens: Readonly<Record<Scheme, string>> = { light: 'licht', dark: 'donker' };

/** The colours of the site that a colour of a region stands on, or that stand on it, as an editor knows them. */
const known: Readonly<Record<string, string>> = {
  paper: 'de achtergrond van een pagina',
  surface: 'een vlak',
  sunken: 'een verdiept vlak',
  ink: 'de tekst',
  'ink-soft': 'de zachte tekst',
  'on-brand': 'de letters op een knop',
  'on-band': 'de letters op de band',
};

/** Letters in the colours of a region that can hardly be read. `root` is the folder with `src`. */
export function colourProblems(root: string, { regions }: Pick<Content, 'regions'>): readonly Problem[] {
  const site = palettesIn(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8'));
  return [...regions.values()].flatMap(({ id, colours }) => {
    if (!colours) return [];
    const file = `src/content/regios/${id}/regio.yaml`;
    const { yaml } = parseYaml(file, readFileSync(join(root, file), 'utf8'));
    return (['light', 'dark'] as const).flatMap((scheme) =>
      weakPairs({ ...site[scheme], ...colours[scheme] }).map(({ letters, ground, contrast }): Problem => {
        const own = [letters, ground].find(isOwn) ?? 'brand';
        const name = (colour: string) => (isOwn(colour) ? `"${written[colour]}"` : (known[colour] ?? colour));
        const screen = screens[scheme];
        return {
          file,
          line: yaml?.line(['kleuren', screen, written[own]]),
          what: `Letters zijn slecht te lezen: op een ${screen} scherm heeft ${name(letters)} op ${name(ground)} een contrast van ${contrast.toLocaleString('nl')}.`,
          remedy: `Kies een kleur die meer verschilt: het contrast is minstens ${leastContrast.toLocaleString('nl')}.`,
        };
      }),
    );
  });
}
