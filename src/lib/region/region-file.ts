import type { z } from 'zod';
import { check } from '../content/check.ts';
import type { Problem } from '../content/problem.ts';
import { didYouMean } from '../content/suggest.ts';
import type { YamlFile } from '../content/yaml.ts';
import { goneMunicipality } from '../places/mergers-file.ts';
import type { KnownMunicipality, Mergers } from '../places/place.ts';
import type { Edition } from '../lookup/region-of-areas.ts';
import type { OwnColour } from '../site/palette.ts';
import type { Municipality } from './region.ts';
import { regionSchema } from './schema.ts';

type Written = NonNullable<z.infer<typeof regionSchema>['kleuren']>['licht'];

const coloursOf = (written: Written): Readonly<Record<OwnColour, string>> => ({
  brand: written.merk,
  'brand-strong': written['merk-sterk'],
  'brand-tint': written['merk-tint'],
  band: written.band,
});

/** Reads regio.yaml; undefined when its own fields have a problem. */
export function readRegion(
  yaml: YamlFile,
  id: string,
  known: ReadonlyMap<string, KnownMunicipality>,
  mergers: Mergers,
): { readonly region: Edition | undefined; readonly problems: readonly Problem[] } {
  const { value: entry, problems: own } = check(regionSchema, yaml);
  if (!entry) return { region: undefined, problems: own };
  const problems: Problem[] = [];
  const report = (path: readonly PropertyKey[], what: string, remedy: string) =>
    problems.push({ file: yaml.file, line: yaml.line(path), what, remedy });

  const municipalities: Municipality[] = [];
  for (const [index, { naam: name, code, buur = false, opmerking: remark }] of (
    entry.gemeenten ?? []
  ).entries()) {
    const official = known.get(code);
    const merger = official?.name === name ? undefined : mergers.get(name);
    if (merger) {
      const { what, remedy } = goneMunicipality(merger);
      report(['gemeenten', index, 'naam'], what, remedy);
    } else if (!official) {
      const named = [...known.values()].find((other) => other.name === name);
      const remedy = named
        ? `Bij ${name} hoort ${named.code}.`
        : `${didYouMean(code, known.keys())}Zet gemeente en code eerst in gemeenten.csv.`;
      report(['gemeenten', index, 'code'], `Onbekende CBS-code: "${code}".`, remedy);
    } else if (official.name !== name) {
      report(
        ['gemeenten', index, 'naam'],
        `Code ${code} hoort bij ${official.name}, niet bij "${name}".`,
        `Schrijf "${official.name}", of verbeter de code.`,
      );
    } else if (municipalities.some((other) => other.code === code)) {
      report(['gemeenten', index], `Gemeente "${name}" staat er twee keer.`, 'Haal een van de twee weg.');
    } else {
      municipalities.push({ code, name, slug: official.slug, neighbour: buur, remark });
    }
  }

  const base = {
    id,
    name: entry.naam,
    kind: entry.soort,
    intro: entry.inleiding,
    municipalities,
    colours: entry.kleuren && {
      light: coloursOf(entry.kleuren.licht),
      dark: coloursOf(entry.kleuren.donker),
    },
  };
  if (entry.soort === 'landelijk') {
    if (entry.gemeenten)
      report(
        ['gemeenten'],
        'Bij "soort: landelijk" hoort geen veld "gemeenten".',
        'Haal dit weg, of maak er een regio van met "soort: regio".',
      );
    return { region: base, problems };
  }
  if (!entry.gemeenten)
    report(
      [],
      'Deze regio heeft geen gemeenten.',
      'Voeg "gemeenten:" toe, met van elke gemeente de naam en de CBS-code.',
    );
  return { region: base, problems };
}
