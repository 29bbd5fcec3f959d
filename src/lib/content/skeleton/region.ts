import { goneMunicipality } from '../../places/mergers-file.ts';
import type { KnownMunicipality } from '../../places/place.ts';
import { slug } from '../../places/normalise.ts';
import { didYouMean } from '../suggest.ts';
import { refuse, title, usage, type Made, type Refused, type Surroundings } from './made.ts';

/** Municipalities by the name somebody typed: capitals, accents and hyphens do not matter. */
export function find(
  names: readonly string[],
  { municipalities: all, mergers }: Pick<Surroundings, 'municipalities' | 'mergers'>,
): readonly KnownMunicipality[] | Refused {
  const found: KnownMunicipality[] = [];
  for (const name of names) {
    const one = all.find((other) => other.slug === slug(name) || other.code === name);
    const gone = one ? undefined : mergers.find((other) => slug(other.name) === slug(name));
    if (gone) {
      const { what, remedy } = goneMunicipality(gone);
      return refuse(`${what} ${remedy}`);
    }
    if (!one)
      return refuse(
        `Onbekende gemeente: "${name}". ${didYouMean(
          name,
          all.map((other) => other.name),
        )}Staat zij niet in src/content/gemeenten.csv, zet haar daar dan eerst bij: naam,code van het CBS,provincie.`,
      );
    found.push(one);
  }
  return found;
}

/** What tells a place from its namesakes in other municipalities; '' when it has none. */
const apart = (name: string, places: Surroundings['places']): string => {
  const others = places.filter((place) => place.name === name).map(({ municipality }) => municipality);
  return others.length ? `dubbel: ook ${others.join(' en ')}` : '';
};

/** A region of these municipalities, with a row for each that has no place yet. */
export function region(
  id: string,
  names: readonly string[],
  around: Surroundings,
): readonly Made[] | Refused {
  if (names.length === 0) return refuse(`Noem de gemeenten van de regio: ${usage.regio}`);
  const own = find(names, around);
  if ('refused' in own) return own;
  const { places } = around;
  const missing = own.filter(({ code }) => !places.some((place) => place.code === code));
  const files: Made[] = [
    {
      file: `regios/${id}/regio.yaml`,
      text: `# Regio: naam, soort (regio of landelijk), inleiding en gemeenten. Wie daar wat doet, staat bij de werkgebieden.

naam: ${title(id)}
soort: regio
inleiding: Voor scholen en hun partners in ${own.map(({ name }) => name).join(', ')}.

gemeenten:
${own
  .map(
    ({ name, code }) => `  - naam: ${name}
    code: ${code}
    # opmerking: Wat hier anders is dan in de rest van de regio.
    # buur: true # alleen als leerlingen er vandaan komen, en de gemeente niet bij de regio hoort`,
  )
  .join('\n')}
`,
    },
  ];
  if (missing.length)
    files.push({
      file: 'plaatsen.csv',
      text: missing.map(({ name, code }) => `${name},${name},${code},${apart(name, places)}\n`).join(''),
      append: true,
    });
  return files;
}
