import { parseCsv } from '../content/csv.ts';
import { day } from '../content/fields.ts';
import type { Problem } from '../content/problem.ts';
import { didYouMean } from '../content/suggest.ts';
import { dutchDate } from '../site/dutch-date.ts';
import type { KnownMunicipality, Merger, Mergers } from './place.ts';

const or = new Intl.ListFormat('nl', { type: 'disjunction' });
const and = new Intl.ListFormat('nl', { type: 'conjunction' });

/** Reads herindelingen.csv: the municipalities that are no more, by name, each with what it became in the country of today. */
export function readMergers(
  file: string,
  text: string,
  municipalities: ReadonlyMap<string, KnownMunicipality>,
): { readonly mergers: Mergers; readonly problems: readonly Problem[] } {
  const { rows, problems } = parseCsv(file, text, ['gemeente', 'nu', 'sinds']);
  const names = new Set([...municipalities.values()].map(({ name }) => name));
  const mergers = new Map<string, Merger>();
  const found = [...problems];
  for (const { line, cells } of rows) {
    const report = (what: string, remedy: string) => found.push({ file, line, what, remedy });
    const { gemeente: name, nu, sinds: since } = cells;
    const into = nu.split(' / ').filter(Boolean);
    const unknown = into.filter((one) => !names.has(one));
    if (names.has(name))
      report(
        `"${name}" staat in gemeenten.csv als een gemeente van nu.`,
        'Haal de regel daar weg als zij is samengevoegd, en anders hier.',
      );
    if (mergers.has(name)) report(`"${name}" staat er twee keer.`, 'Haal een van de twee regels weg.');
    if (!into.length)
      report(`Bij "${name}" staat geen gemeente van nu.`, 'Vul bij "nu" de naam in, zoals in gemeenten.csv.');
    for (const one of unknown)
      report(
        `Onbekende gemeente: "${one}".`,
        `${didYouMean(one, names)}Schrijf haar zoals in gemeenten.csv; zijn het er meer, zet dan " / " ertussen.`,
      );
    if (!day.safeParse(since).success)
      report(
        `"${since}" is geen datum die bestaat.`,
        'Schrijf jaar-maand-dag in cijfers, bijvoorbeeld 2019-01-01.',
      );
    else if (name && into.length && !unknown.length && !names.has(name))
      mergers.set(name, { name, into, since });
  }
  return { mergers, problems: found };
}

/** What an editor reads who names a municipality that was merged away: since when, and what to write instead. */
export const goneMunicipality = ({ name, into, since }: Merger): Pick<Problem, 'what' | 'remedy'> => ({
  what: `De gemeente "${name}" bestaat sinds ${dutchDate(since)} niet meer; zij hoort nu bij ${and.format(into)}.`,
  remedy: into.length === 1 ? `Schrijf ${into[0]}.` : `Zij is verdeeld. Kies op adres: ${or.format(into)}.`,
});
