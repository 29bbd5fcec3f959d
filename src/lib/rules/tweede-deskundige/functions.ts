import type { Citation, NonEmpty } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { advies, kwalificatie, lijst, lijstVo, lwooPro, nvo, redactie, routeboek } from './sources.ts';

/** May this function give the advice? `alleen-via-beroep`: only if the person also has a profession in the list. */
interface Judgement<Verdict extends string> {
  readonly verdict: Verdict;
  /** One sentence that reads well on its own. */
  readonly because: string;
  readonly sources: NonEmpty<Citation<RouteboekVocabulary>>;
}

export type FirstVerdict = 'ja' | 'nee' | 'vraag-swv';
export type SecondVerdict = 'ja' | 'nee' | 'alleen-via-beroep' | 'vraag-swv';

/** A verdict as the reader sees it. */
export const verdictWords: Readonly<Record<FirstVerdict | SecondVerdict, string>> = {
  ja: 'Ja',
  nee: 'Nee',
  'alleen-via-beroep': 'Alleen via het eigen beroep',
  'vraag-swv': 'Vraag je samenwerkingsverband',
};

/** A function that school teams ask about, and whether it may be first or second expert for a TLV. */
export interface ExpertFunction {
  readonly id: string;
  readonly label: string;
  readonly first: Judgement<FirstVerdict>;
  readonly second: Judgement<SecondVerdict>;
  /** What the school asks besides, once it thinks of this function as second. */
  readonly ask?: string;
}

const firstMay = (because: string): ExpertFunction['first'] => ({
  verdict: 'ja',
  because,
  sources: [advies, lijst],
});

/** Why anyone but an orthopedagoog or psycholoog is refused as first expert. */
export const notFirst: ExpertFunction['first'] = {
  verdict: 'nee',
  because: 'De eerste deskundige is altijd orthopedagoog of psycholoog.',
  sources: [advies, lijst],
};

const onList = (because: string, ...more: Citation<RouteboekVocabulary>[]): ExpertFunction['second'] => ({
  verdict: 'ja',
  because,
  sources: [lijst, lijstVo, ...more],
});

const notOnList: ExpertFunction['second'] = {
  verdict: 'nee',
  because:
    'Deze functie staat niet in de lijst; wie ook een beroep uit de lijst heeft én onpartijdig is, kies je op dat beroep.',
  sources: [lijst, lijstVo],
};

const unlisted = (id: string, label: string): ExpertFunction => ({
  id,
  label,
  first: notFirst,
  second: notOnList,
});

/**
 * Who may be first and second expert, said once: the values and rows of the rule and the table on the site are
 * both made of this. Domain facts 3.2.
 */
export const functions: readonly [ExpertFunction, ExpertFunction, ...ExpertFunction[]] = [
  {
    id: 'orthopedagoog',
    label: 'Orthopedagoog (ook generalist)',
    first: firstMay('Een orthopedagoog mag de eerste deskundige zijn.'),
    second: {
      verdict: 'vraag-swv',
      because:
        'Of een orthopedagoog ook tweede mag zijn, is nog na te gaan: de lijst noemt ‘pedagoog’, en beroepsvereniging NVO rekent een orthopedagoog daartoe.',
      sources: [lijst, nvo, kwalificatie],
    },
    ask: 'Is de eerste deskundige ook orthopedagoog? Dan telt ook de afspraak van je regio over verschillende functies.',
  },
  {
    id: 'psycholoog',
    label: 'Psycholoog (GZ- of schoolpsycholoog)',
    first: firstMay('Een psycholoog mag de eerste deskundige zijn.'),
    second: {
      verdict: 'alleen-via-beroep',
      because: 'Een psycholoog telt als tweede alleen mee als kinder- of jeugdpsycholoog.',
      sources: [lijst],
    },
  },
  {
    id: 'kinder-jeugdpsycholoog',
    label: 'Kinder- of jeugdpsycholoog',
    first: firstMay('Een kinder- of jeugdpsycholoog is psycholoog en mag dus de eerste deskundige zijn.'),
    second: onList('Een kinder- of jeugdpsycholoog staat in de lijst.'),
  },
  {
    id: 'pedagoog',
    label: 'Pedagoog (geen orthopedagoog)',
    first: {
      verdict: 'nee',
      because:
        'Een pedagoog als eerste deskundige voldeed in 2018 volgens de bezwaaradviescommissie niet aan de wet.',
      sources: [kwalificatie, lijst],
    },
    second: onList('Een pedagoog staat in de lijst.'),
  },
  {
    id: 'kinderpsychiater',
    label: 'Kinderpsychiater',
    first: notFirst,
    second: onList('Een kinderpsychiater staat in de lijst.'),
  },
  {
    id: 'jeugdarts',
    label: 'Jeugdarts',
    first: notFirst,
    second: onList('Een jeugdarts is arts, en een arts staat in de lijst.'),
  },
  {
    id: 'andere-arts',
    label: 'Andere arts (huisarts, kinderarts)',
    first: notFirst,
    second: onList('Een arts staat in de lijst; let op of deze arts de leerling zelf behandelt.', redactie),
  },
  {
    id: 'maatschappelijk-werker',
    label: 'Maatschappelijk werker (ook schoolmaatschappelijk werk)',
    first: notFirst,
    second: onList(
      'Een maatschappelijk werker staat in de lijst, zonder eis van registratie; een registratie (SKJ of BPSW) is wel aan te raden.',
      redactie,
    ),
  },
  {
    id: 'cjg-coach',
    label: 'CJG-coach of schoolcoach',
    first: notFirst,
    second: {
      verdict: 'alleen-via-beroep',
      because:
        'CJG-coach staat niet als functie in de lijst: het eigen beroep telt, zoals maatschappelijk werker, pedagoog of kinder- of jeugdpsycholoog.',
      sources: [lijst, routeboek],
    },
  },
  {
    id: 'poh-jeugd',
    label: 'POH-Jeugd',
    first: notFirst,
    second: {
      verdict: 'alleen-via-beroep',
      because: 'POH-Jeugd staat niet als functie in de lijst: alleen het eigen beroep telt.',
      sources: [lijst, routeboek],
    },
  },
  {
    id: 'jeugdverpleegkundige',
    label: 'Jeugdverpleegkundige',
    first: notFirst,
    second: {
      verdict: 'nee',
      because: 'Een jeugdverpleegkundige staat niet in de lijst: van het JGZ-team telt alleen de arts.',
      sources: [lijst, lijstVo],
    },
  },
  {
    id: 'vmbo-bij-lwoo-pro',
    label: 'Deskundige op vbo, mavo, vmbo of praktijkonderwijs: bij lwoo of praktijkonderwijs',
    first: notFirst,
    second: {
      verdict: 'ja',
      because:
        'Gaat het om lwoo of praktijkonderwijs, dan mag de tweede ook deskundig zijn op vbo, mavo, vmbo of praktijkonderwijs.',
      sources: [lwooPro],
    },
  },
  {
    id: 'vmbo-bij-iets-anders',
    label: 'Deskundige op vbo, mavo, vmbo of praktijkonderwijs: bij sbo, so of vso',
    first: notFirst,
    second: {
      verdict: 'nee',
      because: 'Buiten lwoo en praktijkonderwijs komt de tweede deskundige uit de gewone lijst.',
      sources: [lijst, lijstVo],
    },
  },
  unlisted('intern-begeleider', 'Intern begeleider'),
  unlisted('leerkracht', 'Leerkracht'),
  unlisted('ambulant-begeleider', 'Ambulant begeleider'),
  unlisted('onderwijsconsulent', 'Onderwijsconsulent'),
  unlisted('leerplichtambtenaar', 'Leerplichtambtenaar'),
];

/** The functions with one of these verdicts as second expert. */
export const asSecond = (...verdicts: readonly SecondVerdict[]): readonly ExpertFunction[] =>
  functions.filter(({ second }) => verdicts.includes(second.verdict));

/** The professions, doctors apart, by which somebody whose function is not in the list can still be second expert. */
export const ownProfessions = functions.filter(({ id }) =>
  ['maatschappelijk-werker', 'pedagoog', 'kinder-jeugdpsycholoog'].includes(id),
);

/** The ids of functions, for the `when` of a row. Throws where there are none: such a row fits everything. */
export function idsOf(chosen: readonly { readonly id: string }[]): NonEmpty<string> {
  const [first, ...others] = chosen.map(({ id }) => id);
  if (!first) throw new Error('no function has this verdict');
  return [first, ...others];
}
