import type { Edition } from '../lookup/region-of-areas.ts';
import type { Place } from '../places/place.ts';
import type { Term } from './term.ts';
import type { Problem } from './problem.ts';

/** A problem of a list as a whole; the reader of the file gives it a line where it knows one. */
type Finding = Pick<Problem, 'what' | 'remedy'> & { readonly id: string };

/** Places that stand in several municipalities, of which a row says nothing: a reader could not choose. */
export const doubledPlaces = (places: readonly Place[]): readonly Finding[] => {
  const byName = Map.groupBy(places, ({ name }) => name);
  return places.flatMap(({ name, municipality, remark }): Finding[] => {
    const others = (byName.get(name) ?? []).filter((other) => other.municipality !== municipality);
    if (others.length === 0 || remark !== undefined) return [];
    return [
      {
        id: `${name},${municipality}`,
        what: `"${name}" ligt in ${municipality} en ook in ${others.map((one) => one.municipality).join(', ')}, en er staat geen opmerking bij.`,
        remedy: `Zet in de laatste kolom hoe je ze uit elkaar houdt: "dubbel: ook ${others[0]?.municipality ?? ''}".`,
      },
    ];
  });
};

/** What is wrong between regions: two of one name, a municipality that two have, one without a single place. */
export function regionsTogether(editions: readonly Edition[], places: readonly Place[]): readonly Finding[] {
  const owner = new Map<string, string>();
  const names = new Map<string, string>();
  const found: Finding[] = [];
  const placed = new Set(places.map(({ code }) => code));
  for (const { id, name, kind, municipalities } of editions) {
    const twin = names.get(name.toLowerCase());
    names.set(name.toLowerCase(), id);
    if (twin !== undefined)
      found.push({
        id,
        what: `De naam "${name}" is ook die van ${twin}.`,
        remedy: 'Geef een van de twee een andere naam; op de site staan ze onder elkaar.',
      });
    if (kind === 'landelijk') continue;
    const own = municipalities.filter(({ neighbour }) => !neighbour);
    if (municipalities.length > 0 && own.length === 0)
      found.push({
        id,
        what: 'Alle gemeenten van deze regio zijn buren.',
        remedy: 'Haal "buur: true" weg bij de gemeenten die bij de regio horen.',
      });
    for (const { code, name: municipality } of own) {
      const other = owner.get(code);
      owner.set(code, id);
      if (other !== undefined)
        found.push({
          id,
          what: `Gemeente "${municipality}" hoort al bij ${other}.`,
          remedy: 'Haal haar bij een van de twee weg, of zet er "buur: true" bij.',
        });
      if (!placed.has(code))
        found.push({
          id,
          what: `Gemeente "${municipality}" heeft geen enkele plaats in plaatsen.csv; niemand vindt haar dan.`,
          remedy: `Voeg daar minstens toe: ${municipality},${municipality},${code},`,
        });
    }
  }
  return found;
}

/** Terms of one name, and old names that lead back to themselves. */
export function termsTogether(terms: readonly Term[]): readonly Finding[] {
  const byName = new Map<string, Term>();
  const found: Finding[] = [];
  for (const term of terms) {
    const key = term.name.toLowerCase();
    const twin = byName.get(key);
    if (twin)
      found.push({
        id: term.id,
        what: `De naam "${term.name}" is ook die van het begrip "${twin.id}".`,
        remedy: 'Voeg de twee samen, of zet er iets tussen haakjes achter.',
      });
    else byName.set(key, term);
  }
  for (const term of terms) {
    const way: Term[] = [];
    let next: Term | undefined = term;
    while (next && !way.includes(next)) {
      way.push(next);
      next = next.today === undefined ? undefined : byName.get(next.today.toLowerCase());
    }
    // Each ring once, at the first of the alphabet.
    if (next === term && term.id === way.map(({ id }) => id).toSorted()[0])
      found.push({
        id: term.id,
        what:
          way.length === 1
            ? `De naam van nu is dezelfde als de oude: "${term.name}".`
            : `De namen van nu gaan in een kring: ${[...way, term].map(({ name }) => name).join(' → ')}.`,
        remedy: 'Noem bij "vandaag" alleen een naam die nog geldt, en laat het veld weg bij wat nog zo heet.',
      });
    if (term.href === `/begrippen/#${term.id}`)
      found.push({
        id: term.id,
        what: '"leesVerder" wijst naar dit begrip zelf.',
        remedy: 'Wijs naar een hoofdstuk of hulpmiddel, of laat het veld weg.',
      });
  }
  return found;
}
