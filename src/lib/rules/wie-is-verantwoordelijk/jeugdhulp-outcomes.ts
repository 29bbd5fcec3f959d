import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const spoed = {
  who: 'Jij',
  what: 'Is de hulp dringend? Bel dan nu de gemeente waar de jeugdige is; wie betaalt komt later (advies).',
} as const;

/** Which municipality goes about jeugdhulp. */
export const jeugdhulpOutcomes = {
  jeugdhulp: {
    title: 'De gemeente waar de jeugdige staat ingeschreven',
    short: 'Jeugdhulp zonder verblijf: gemeente waar de jeugdige zelf staat ingeschreven (BRP)',
    urgency: 'handelen',
    summary: 'Die gemeente regelt en betaalt de jeugdhulp, waar de school of de ouders ook zijn.',
    actions: [
      {
        who: 'Ouders, of jij met hun toestemming',
        what: 'Bel de toegang tot jeugdhulp van die gemeente. Ook huisarts, jeugdarts en medisch specialist kunnen verwijzen.',
      },
      { who: 'Jij', what: 'Kies hieronder de gemeente van de leerling; dan staat het juiste contact erbij.' },
      spoed,
    ],
    record: ['De gemeente, en of ouders zelf bellen of toestemming gaven.'],
    roles: ['jeugdhulp-toegang', 'cjg'],
    cards: [],
    sources: [
      bron.woonplaats('woonplaats, onder 1°'),
      bron.vng,
      bron.toegang,
      bron.vroeger,
      bron.delen,
      bron.redactie,
    ],
  },
  'jeugdhulp-verblijf': {
    title: 'De gemeente van vlak vóór het verblijf',
    short: 'Jeugdhulp met verblijf: gemeente van inschrijving vlak vóór het (eerste) verblijf',
    urgency: 'handelen',
    summary:
      'Die gemeente blijft verantwoordelijk, ook als de jeugdige nu elders verblijft; volgens een toelichting ook voor hulp naast het verblijf.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel de toegang tot jeugdhulp van die gemeente; kies die hieronder bij de leerling. Of vraag de verblijfplek wie de contactpersoon is.',
      },
      {
        who: 'Directeur',
        what: 'Let op: leerplicht kijkt naar waar de leerling nu woont of verblijft. Loop daarvoor deze vragen apart door.',
      },
      spoed,
    ],
    record: ['Het adres van vlak vóór het verblijf, en van wie je het weet.'],
    roles: ['jeugdhulp-toegang'],
    cards: [],
    sources: [
      bron.woonplaats('woonplaats, onder 2°'),
      bron.vng,
      bron.uitleg,
      bron.leerplichtwet('art. 19'),
      bron.redactie,
    ],
  },
  'jeugdhulp-uitzoeken': {
    title: 'Laat de gemeente uitzoeken wie verantwoordelijk is',
    short: 'Inschrijving onbekend, buitenland of twijfel: gemeente zoekt uit; hulp wacht niet',
    urgency: 'handelen',
    summary:
      'De reserveregel: de gemeente waar de moeder stond ingeschreven toen de jeugdige werd geboren; en anders waar de jeugdige werkelijk verblijft. De details zijn nog na te gaan.',
    actions: [
      spoed,
      {
        who: 'Jij',
        what: 'Vraag de toegang tot jeugdhulp van de gemeente waar de jeugdige nu is om het uit te zoeken; kies die hieronder bij de leerling.',
      },
      { who: 'Jij', what: 'Spreek af wie ouders of verzorgers laat weten wat eruit komt, en wanneer.' },
    ],
    record: ['Wat bekend is over adressen en verblijf, en welke gemeente het uitzoekt.'],
    roles: ['jeugdhulp-toegang', 'cjg'],
    cards: ['meldcode'],
    sources: [bron.woonplaats('woonplaats, onder 3°'), bron.vng, bron.uitleg, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
