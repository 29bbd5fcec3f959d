import type { Problem } from '../../lib/content/problem.ts';
import { readPhone } from '../../lib/contacts/phone.ts';
import type { MdxNode } from './chapter-file.ts';

type Finding = Omit<Problem, 'file'>;

/** All text in a part. */
export const textIn = (node: MdxNode): string => node.value ?? (node.children ?? []).map(textIn).join('');

const digits = (text: string): string => text.replace(/[^\d+]/g, '').replace(/^(?:\+|00)31/, '0');

/** An address of this site: a page, or a place on this page. Two slashes, or a backslash, lead elsewhere. */
const isOwn = (url: string): boolean => /^#[^\s\\]+$|^\/(?![/\\])[^\\]*$/.test(url);

function phoneFinding(url: string, text: string): readonly [what: string, remedy: string] | undefined {
  const number = url.slice('tel:'.length);
  const read = readPhone(number);
  if (!('phone' in read)) return [`Het telefoonnummer ${number} ${read.what}.`, read.remedy];
  if (digits(number) === digits(text)) return undefined;
  return [
    `De link belt ${number}, maar de tekst zegt "${text}".`,
    'Schrijf als tekst precies het nummer dat de link belt: [0800-2000](tel:08002000).',
  ];
}

/** Why a link may not be there; undefined when it may. `text` is what the reader sees of it. */
export function linkProblem(url: string, text: string): readonly [what: string, remedy: string] | undefined {
  if (isOwn(url)) return undefined;
  if (/^tel:/i.test(url)) return phoneFinding(url, text);
  if (/^mailto:[^\s@?]+@[^\s@?]+$/i.test(url)) return undefined;
  const remedy = 'Schrijf een adres dat met https:// begint, of met / voor een pagina van deze site.';
  // A browser drops tabs and line ends inside an address; one with any of these is not what it looks like.
  if (/[\s\\]/.test(url) || !/^https:\/\/[^/]/i.test(url)) {
    return [`De link naar ${url.slice(0, 60) || '(leeg)'} mag niet.`, remedy];
  }
  if (!URL.canParse(url) || /^https:\/\/[^/]*@/i.test(url))
    return [`Het adres ${url.slice(0, 60)} klopt niet.`, remedy];
  return undefined;
}

/** What is wrong with a link, a bare address or the address below a text. */
export function linkFindings(node: MdxNode): readonly Finding[] {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const url = node.url ?? '';
  // The text of a link by reference stands elsewhere; the number below it is then not what a reader can compare.
  if (node.type === 'definition' && /^tel:/i.test(url)) {
    const remedy = 'Schrijf de link in de zin zelf: [0800-2000](tel:08002000).';
    return [{ line: node.position?.start.line, what: `Het nummer ${url} staat los van zijn tekst.`, remedy }];
  }
  const [what, remedy] = linkProblem(url, textIn(node)) ?? [];
  return what === undefined || remedy === undefined
    ? []
    : [{ line: node.position?.start.line, what, remedy }];
}
