import { parseChapter } from '../../../src/integrations/content-checks/chapter-file.ts';
import { checkOrder } from '../../../src/integrations/content-checks/facts.ts';
import { chapterProblems } from '../../../src/integrations/content-checks/one-chapter.ts';
import type { Content } from '../../../src/lib/content/content.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import type { Problem } from '../../../src/lib/content/problem.ts';
import type { Municipality, Region } from '../../../src/lib/region/region.ts';
import type { Source } from '../../../src/lib/sources/source.ts';

const source = (id: string): Source => ({
  id,
  title: 'Handreiking Duinstreek',
  publisher: 'Gemeente Duinstreek',
  date: '2024-01',
  url: undefined,
  law: undefined,
  status: 'actueel',
  checkedOn: '2026-11-22',
  checkBefore: '2027-11-22',
  remark: undefined,
});

const municipality = (slug: string): Municipality => ({
  code: 'GM9999',
  name: slug,
  slug,
  neighbour: false,
  remark: undefined,
});

const region = (id: string, slugs: readonly string[]): Region => ({
  id,
  name: id,
  kind: 'regio',
  intro: 'Een regio die niet bestaat.',
  colours: undefined,
  municipalities: slugs.map(municipality),
  definitions: {},
  parameters: {},
  contacts: [],
});

const content: Content = {
  sources: new Map([
    ['handreiking-duinstreek', source('handreiking-duinstreek')],
    ['wpo', { ...source('wpo'), law: { bwb: 'BWBR0003420', textOf: '2026-08-01' } }],
  ]),
  areas: [],
  agreements: readContent('.').content.agreements,
  regions: new Map([
    ['duinstreek', region('duinstreek', ['zeedorp', 'duinstad'])],
    ['polder', region('polder', ['veenhoven'])],
  ]),
  municipalities: [],
  mergers: [],
  places: [],
  placesElsewhere: [],
  terms: [],
  prepare: {},
  openQuestions: [],
  readingCards: [],
  selfCheck: [],
  exercises: [],
  templates: [],
  survey: [],
  coverage: [],
  traps: [],
};

export const facts: Readonly<Record<string, string>> = {
  titel: 'Het kernteam',
  samenvatting: 'Wie er in het kernteam zitten.',
  deel: 'kernteam',
  volgorde: '20',
  voor: '[leerkracht]',
  watNu: "['Bel het CJG.']",
  bellen: '[cjg]',
  bronnen: '[{ bron: wpo, bij: art. 21a }]',
  gecontroleerdOp: '2026-11-22',
};

/** A chapter that is right, but for what is given. The body starts on line 12. */
export function chapterText(
  body = 'Tekst.',
  changed: Readonly<Record<string, string | undefined>> = {},
): string {
  const fields = Object.entries({ ...facts, ...changed })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${value ?? ''}`);
  return ['---', ...fields, '---', body, ''].join('\n');
}

/** What the checks say of texts in a folder: file name to text. */
export const textProblems = (folder: string, texts: Readonly<Record<string, string>>): readonly Problem[] => {
  const chapters = Object.entries(texts).map(([name, text]) => parseChapter(`${folder}/${name}.mdx`, text));
  return [...chapters.flatMap((chapter) => chapterProblems(chapter, content)), ...checkOrder(chapters)];
};

/** What the checks say of chapters of the made-up region: file name to text. */
export const problemsOf = (texts: Readonly<Record<string, string>>): readonly Problem[] =>
  textProblems('src/content/regios/duinstreek/routeboek', texts);

/** What the checks say of pages of the national guidance: file name to text. */
export const guidanceProblems = (texts: Readonly<Record<string, string>>): readonly Problem[] =>
  textProblems('src/content/handreikingen', texts);

/** The same for a body alone, as "line: what | remedy". */
export const problemsIn = (body: string): readonly string[] =>
  problemsOf({ kernteam: chapterText(body) }).map(
    ({ line, what, remedy }) => `${line ?? '?'}: ${what} | ${remedy}`,
  );
