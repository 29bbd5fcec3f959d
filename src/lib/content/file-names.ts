import { chapterNameMistake, idMistake, regionNameMistake } from './address-names.ts';
import type { Problem } from './problem.ts';

/** The files of content that stand in folders, by the way to them. A part between angles is an id. */
const read = [
  'regels/<regel>/regel.yaml',
  'regels/<regel>/gevallen.yaml',
  'regios/<regio>/regio.yaml',
  'regios/<regio>/routeboek/<hoofdstuk>.mdx',
  'werkgebieden/<soort>/<naam>.yaml',
  'handreikingen/<handreiking>.mdx',
  'leeskaarten/<kaart>.yaml',
  'oefenen/<geval>.yaml',
  'sjablonen/<sjabloon>.yaml',
  'rekenhulpen/<rekenhulp>.yaml',
  'over/<pagina>.mdx',
  'praktijk/<voorbeeld>.mdx',
  'praktijk/thema/<thema>.mdx',
] as const;

/** The lists at the top; another list there would be read by nobody. */
const lists = [
  'afspraken.yaml',
  'begrippen.yaml',
  'bronnen.yaml',
  'enquete.yaml',
  'dekking.yaml',
  'houd-klaar.yaml',
  'open-vragen.yaml',
  'valkuilen.yaml',
  'zelftoets.yaml',
  'gemeenten.csv',
  'herindelingen.csv',
  'plaatsen.csv',
  'plaatsen-elders.csv',
];

const pattern = (form: string): RegExp =>
  new RegExp(`^${form.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/g, '([^/]+)')}$`);
const forms = read.map((form) => ({ form, pattern: pattern(form) }));

/** Where a file of this ending is read, for a remedy. */
function remedyFor(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (/\.yml$/i.test(name)) return `Noem het bestand ${name.replace(/\.yml$/i, '.yaml')}.`;
  if (/\.(?:md|markdown)$/i.test(name))
    return `Noem het bestand ${name.replace(/\.(?:md|markdown)$/i, '.mdx')}, in de map routeboek van een regio.`;
  const small = name.replace(/\.[^.]+$/, (ending) => ending.toLowerCase());
  if (small !== name) return `Noem het bestand ${small}, met de uitgang in kleine letters.`;
  if (/\.mdx$/.test(name)) {
    const region = /^regios\/([^/]+)\//.exec(file)?.[1] ?? '<regio>';
    return `Zet een hoofdstuk direct in regios/${region}/routeboek/.`;
  }
  if (/\.(?:png|jpe?g|gif|webp|svg)$/i.test(name))
    return 'Haal het plaatje weg: in een hoofdstuk staan nog geen plaatjes.';
  return `Haal het weg, of zet het waar het wel wordt gelezen: ${[...lists, ...forms.map(({ form }) => form)].join(', ')}.`;
}

/** Files that a system or an editor leaves behind, and the schemas that we make ourselves. */
const passed = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$)|~$|\.schema\.json$/;

/**
 * Files in the content folder that nobody reads, and names that can be no part of an address. `files` are the ways to
 * all files, from that folder and with slashes; `folder` goes before them in a message.
 */
export function fileNameProblems(files: readonly string[], folder = 'src/content'): readonly Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const report = (file: string, what: string, remedy: string) => {
    const key = `${file} ${what}`;
    if (!told.has(key)) problems.push({ file: `${folder}/${file}`, line: undefined, what, remedy });
    told.add(key);
  };
  const seen = new Map<string, string>();
  for (const file of files.filter((one) => !passed.test(one)).toSorted()) {
    const twin = seen.get(file.toLowerCase());
    seen.set(file.toLowerCase(), file);
    if (twin !== undefined) {
      const remedy = 'Geef een van de twee een andere naam, of voeg ze samen.';
      report(file, `De naam verschilt alleen in hoofdletters van ${twin}.`, remedy);
      continue;
    }
    if (lists.includes(file)) continue;
    const found = forms.map((one) => ({ ...one, match: one.pattern.exec(file) })).find(({ match }) => match);
    if (!found?.match) {
      report(file, 'Dit bestand wordt niet gelezen.', remedyFor(file));
      continue;
    }
    const { form, match } = found;
    const parts = match.slice(1);
    for (const part of parts) {
      const mistake = idMistake(part);
      if (mistake) report(file, mistake.what, mistake.remedy);
    }
    const [first = '', last = ''] = parts;
    const taken = form.startsWith('regios/') && regionNameMistake(first);
    if (taken)
      report(
        form.endsWith('regio.yaml') ? file : `regios/${first}`,
        taken,
        `Geef de map een andere naam, zoals regio-${first}.`,
      );
    const misnamed = form.endsWith('.mdx') && chapterNameMistake(last || first);
    if (misnamed) report(file, misnamed, 'Noem het bestand naar zijn onderwerp.');
    if (form === 'regios/<regio>/routeboek/<hoofdstuk>.mdx' && first === 'landelijk')
      report(
        file,
        'Landelijk heeft geen hoofdstukken, dus dit bestand wordt niet gelezen.',
        'Zet het bij een regio, of maak er een handreiking van: handreikingen/<handreiking>.mdx.',
      );
  }
  return problems;
}
