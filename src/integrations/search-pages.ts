import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { OpenQuestion } from '../lib/content/open-question.ts';
import type { Term } from '../lib/content/term.ts';
import type { PageRow, Phone } from '../lib/search/files.ts';
import type { SearchPage } from '../lib/search/weigh.ts';
import { openQuestion, term as termAddress } from '../lib/site/addresses.ts';
import { withoutBase } from '../lib/site/base.ts';
import { attribute, elements, pageOf, textOf, type Element } from './dist-checks/page.ts';

/** A page as Pagefind reads it from its HTML. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** Throws what Pagefind could not do: half an index is worse than a failed build. */
const must = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
};

/** What Pagefind reads in the built pages: it knows which part of a page is its text. Its own index is not used. */
async function fragments(dist: string): Promise<readonly Fragment[]> {
  const { index } = must(await createIndex({ forceLanguage: 'nl' }));
  if (!index) throw new Error('Pagefind: geen index');
  must(await index.addDirectory({ path: dist }));
  const { files } = must(await index.getFiles());
  await close();
  return files
    .filter(({ path }) => path.endsWith('.pf_fragment'))
    .map(({ content }) => {
      const text = gunzipSync(content).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    });
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isOf = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

const textIn = (element: Element, name: string): string => {
  const inside = elements(element).find((one) => isOf(one, name));
  return inside ? plain(textOf(inside)) : '';
};

/** Who is called: the name in bold. */
const nameIn = (person: Element): string => {
  const bold = elements(person).find(({ tagName }) => tagName === 'strong');
  return bold ? plain(textOf(bold)) : '';
};

/** The numbers on a page with contacts, each once, with what and whom they are for. */
export function phonesOf(html: string): readonly Phone[] {
  const found = new Map<string, Phone>();
  for (const part of pageOf('', html).elements) {
    if (!isOf(part, 'function')) continue;
    const what = textIn(part, 'function__name');
    for (const person of elements(part)) {
      if (!isOf(person, 'person')) continue;
      for (const call of elements(person)) {
        const href = attribute(call, 'href') ?? '';
        if (!href.startsWith('tel:') || found.has(`${what} ${href}`)) continue;
        const doubt = textIn(person, 'doubt');
        found.set(`${what} ${href}`, [what, nameIn(person), href, plain(textOf(call)), doubt]);
      }
    }
  }
  return [...found.values()];
}

const withoutEmpty = (row: readonly [string, string, string, string, readonly string[]]): PageRow =>
  row[4].length ? row : row[3] ? [row[0], row[1], row[2], row[3]] : [row[0], row[1], row[2]];

function pageFrom({ url, content, meta, filters, anchors }: Fragment, dist: string): SearchPage {
  const path = withoutBase(url) ?? url;
  const kind = filters['soort']?.[0] ?? '';
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text)
    .map(({ id, text, location }) => [id, plain(text), location] as const);
  const phones = kind === 'contact' ? phonesOf(readFileSync(join(dist, path, 'index.html'), 'utf8')) : [];
  return {
    row: withoutEmpty([
      path,
      meta['title'] ?? path,
      kind,
      filters['groep']?.[0] ?? '',
      filters['gemeente'] ?? [],
    ]),
    text: { text: content, ...(headings.length && { headings }), ...(phones.length && { phones }) },
    keywords: meta['trefwoorden'] ?? '',
    words: meta['woorden'] ?? '',
  };
}

/** A term as a result of its own, so that an old name ("AMK") leads to the name of today. */
function pageOfTerm({ id, name, today, since, meaning, aliases }: Term): SearchPage {
  const title = today ? `${name} (nu: ${today})` : name;
  return {
    row: [withoutBase(termAddress(id)) ?? '', title, 'begrip', `begrip-${id}`],
    text: { text: [title, since && `sinds ${since}`, meaning].filter(Boolean).join('. ') },
    keywords: [name, ...aliases].join(' '),
    words: '',
  };
}

/** A question to which this site has no answer, as a result of its own: whom to ask. */
function pageOfOpenQuestion({ id, topic, question, known, ask, aliases }: OpenQuestion): SearchPage {
  return {
    row: [
      withoutBase(openQuestion(id)) ?? '',
      topic ? `${topic}: wie je het vraagt` : question,
      'vraag',
      `vraag-${id}`,
    ],
    text: { text: `Vraag het aan: ${ask}. ${topic ? `${question} ` : ''}${known}` },
    keywords: [topic ?? '', ...aliases].join(' '),
    words: '',
  };
}

/** What search finds beside the pages: parts of a page that are a result of their own. */
export interface Entries {
  readonly terms: readonly Term[];
  readonly openQuestions: readonly OpenQuestion[];
}

/** All that search can find, in the order of the addresses. */
export async function searchPages(
  dist: string,
  { terms, openQuestions }: Entries,
): Promise<readonly SearchPage[]> {
  const pages = (await fragments(dist)).map((fragment) => pageFrom(fragment, dist));
  return [...pages, ...terms.map(pageOfTerm), ...openQuestions.map(pageOfOpenQuestion)].toSorted((a, b) =>
    a.row[0] < b.row[0] ? -1 : 1,
  );
}
