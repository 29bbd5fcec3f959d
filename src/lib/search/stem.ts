import { stemmer } from '@orama/stemmers/dutch';
import { normalise } from '../places/normalise.ts';

/** Forms that no rule brings together, after the word whose stem they share. Only forms that mean nothing else. */
const irregular: Readonly<Record<string, string>> = {
  slaan: 'sla slaat sloeg sloegen geslagen',
  bellen: 'belt',
  drinken: 'dronk gedronken',
  eten: 'gegeten',
  komen: 'kwam kwamen',
  lopen: 'liep liepen gelopen',
  weglopen: 'weggelopen',
  overlijden: 'overleed overleden',
  schelden: 'schold gescholden',
  uitschelden: 'uitgescholden',
  snijden: 'sneed gesneden',
  steken: 'gestoken',
  stelen: 'gestolen',
  schrijven: 'schreef geschreven',
  uitschrijven: 'uitgeschreven',
  inschrijven: 'ingeschreven',
  opschrijven: 'opgeschreven',
  spreken: 'gesproken',
  bespreken: 'besproken',
  krijgen: 'kreeg gekregen',
  zwijgen: 'zweeg gezwegen',
  verdwijnen: 'verdween verdwenen',
  vechten: 'vocht gevochten',
  zien: 'ziet zag zagen gezien',
  inzien: 'ingezien',
  geven: 'gaf',
  doorgeven: 'doorgegeven',
  nemen: 'nam genomen',
  opnemen: 'opgenomen',
  bieden: 'geboden',
  verbieden: 'verbood verboden',
  sluiten: 'gesloten',
  scheiden: 'gescheiden',
  verlaten: 'verliet',
  kiezen: 'koos gekozen',
  kind: 'kinderen',
  oog: 'ogen',
  lid: 'leden',
};

const roots = new Map(
  Object.entries(irregular).flatMap(([root, forms]) => forms.split(' ').map((form) => [form, root] as const)),
);

/** "Aangevraagd" is of "aanvragen": the "ge" stands within. */
const participle =
  /^(aan|achter|af|bij|door|in|mee|na|om|op|over|samen|toe|uit|weg)?ge(.{2,}[^c].[dt]|.{3}[dt])$/;
/** These begin with "ge" and are no participle of a word without it. */
const noParticiple =
  /^(?:geweld|gebied|gezond|geduld|gemoed|gebrand|gebruikt|gebeur[dt]|geloof[dt]|gedraagt|gelukt|.*(?:cht|heid))$/;
/** Verbs whose own stem ends in "d" or "st", so that their participle has no letter more. */
const ownEnding = /(?:meld|brand|land|leid|dood|word|woord|houd|raad|bied|red|rand|[eou]st|last)$/;

/** The infinitive of a participle: "gespijbeld" and "geschorst" are of "spijbelen" and "schorsen". */
function withoutParticiple(word: string): string {
  const [, prefix = '', rest] = noParticiple.test(word) ? [] : (participle.exec(word) ?? []);
  if (rest === undefined) return word;
  return `${prefix}${ownEnding.test(rest) || /[aeiou]t$/.test(rest) ? rest : rest.slice(0, -1)}en`;
}

/** Endings that the stemmer leaves, and of which one spelling is enough: those of verbs, and of "schorsing" beside "schorsen". */
const withoutEnding = (stem: string): string =>
  stem
    .replace(/(.{4})ing$/, '$1')
    .replace(/^((?:be|her|mis|ont|ver).{2,}s)t$/, '$1')
    .replace(/^((?:be|her|mis|ont|ver).{2,}[^i])d$/, '$1')
    .replace(/(.{3}[bdfgjklmnprvwz])t$/, '$1')
    .replace(/([bcdfgklmnprstz])\1$/, '$1')
    .replace(/(a|e|o|u)\1([^aeiou])$/, '$1$2')
    .replace(/z$/, 's')
    .replace(/v$/, 'f');

const known = new Map<string, string>();

/**
 * What the forms of a Dutch word have in common: "leerlingen" and "leerling" have one stem, and so have "slaat" and "geslagen",
 * "meldt" and "gemeld". The stemmer of Snowball does nouns; it leaves the endings of verbs as they stand.
 */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const root = roots.get(word) ?? withoutParticiple(word.replace(/(?<=[aoy]|ie)s$/, ''));
  const stem = withoutEnding(stemmer(root));
  known.set(word, stem);
  return stem;
}

/** The stems of the words of a text, in their order. */
export const stemsOf = (text: string): readonly string[] =>
  normalise(text).split(' ').filter(Boolean).map(stemOf);
