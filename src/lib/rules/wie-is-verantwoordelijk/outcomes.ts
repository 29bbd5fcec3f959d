import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** How to fill in the two places below the result, so that it gives the right contact. */
const kiesBeide = {
  who: 'Jij',
  what: 'Kies hieronder de gemeente van de school én die van de leerling; dan staat het juiste contact erbij.',
} as const;

/** Where it may be unsafe, and leerplicht, the coach, the samenwerkingsverband and the JGZ. */
export const outcomes = {
  crisis: {
    title: 'Bel nu 112, daarna Veilig Thuis',
    short: 'Nu gevaar: 112, daarna Veilig Thuis 0800-2000',
    urgency: 'crisis',
    summary: 'Welke gemeente het is, doet er nu niet toe.',
    actions: [
      { who: 'Jij', what: 'Bel 112 en volg de aanwijzingen. Breng jezelf niet in gevaar.' },
      { who: 'Jij of een collega', what: 'Bel daarna Veilig Thuis (0800-2000) en waarschuw de directeur.' },
    ],
    record: ['Feiten en letterlijke woorden, met tijd.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  'veilig-thuis': {
    title: 'Veilig Thuis: één nummer voor heel Nederland',
    short: 'Onveilig of twijfel: Veilig Thuis 0800-2000, het nummer zoekt zelf de regio',
    urgency: 'melden',
    summary:
      'Je belt 0800-2000, gratis, dag en nacht, en komt uit bij een regio. Meestal hoort een gezin bij de regio waar het woont; Veilig Thuis zoekt dat uit.',
    actions: [
      {
        who: 'Jij',
        what: 'Loop het hulpmiddel Meldcode door. Advies vragen aan Veilig Thuis kan zonder naam.',
      },
      {
        who: 'Jij',
        what: 'Noem bij het bellen de plaats waar de leerling woont, en de school als die elders staat (advies).',
      },
      { who: 'Jij', what: 'Laat onzekerheid over de gemeente of regio je niet ophouden.' },
    ],
    record: ['Wat je zag of hoorde, letterlijk.', 'Wanneer je belde, met welke regio, en het advies.'],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    sources: [bron.veiligThuis, bron.veiligThuisRegio, bron.augeo, bron.meldcode, bron.redactie],
  },
  leerplicht: {
    title: 'Leerplicht van de gemeente waar de leerling woont',
    short: 'Leerplicht van de gemeente waar de leerling woont',
    urgency: 'handelen',
    summary: 'De plaats van de school telt niet. Een melding via DUO komt vanzelf bij de woongemeente.',
    actions: [
      {
        who: 'Directeur',
        what: 'Bel of mail leerplicht van de woongemeente, ook voor verlof van meer dan 10 dagen.',
      },
      {
        who: 'Directeur',
        what: 'Is de leerling 18 of ouder, zonder startkwalificatie? Vraag dan naar het Doorstroompunt (RMC) van de woongemeente.',
      },
      kiesBeide,
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Zit een andere leerplichtambtenaar in je kernteam? Die mag meedenken, zonder naam of met toestemming; beslissen doet de woongemeente.',
      },
    ],
    record: ['De woongemeente, en wie je daar sprak.'],
    roles: ['leerplicht'],
    cards: ['verzuim'],
    sources: [
      bron.leerplichtwet('art. 14 lid 3'),
      bron.leerplichtwet('art. 19'),
      bron.duo,
      bron.doorstroompunt,
      bron.delen,
      bron.redactie,
    ],
  },
  'leerplicht-onbekend': {
    title: 'Leerplicht van de gemeente waar de leerling verblijft',
    short: 'Adres onbekend of buitenland: leerplicht waar de leerling verblijft, anders bij de school',
    urgency: 'handelen',
    summary:
      'De wet noemt woon- of verblijfplaats. Is ook het verblijf niet bekend, begin dan bij leerplicht van de gemeente van de school (advies).',
    actions: [
      {
        who: 'Administratie',
        what: 'Ga na waar de leerling slaapt en wie ervoor zorgt; vraag het ouders of verzorgers.',
      },
      {
        who: 'Directeur',
        what: 'Bel leerplicht en vraag wie het oppakt. Kies hieronder bij de leerling de gemeente van verblijf, of anders die van de school.',
      },
      {
        who: 'Jij',
        what: 'Is een kind uit beeld en weet je niet of het goed gaat? Loop dan ook het hulpmiddel Meldcode door.',
      },
    ],
    record: ['Wat bekend is over adres en verblijf, en van wie je het weet.'],
    roles: ['leerplicht', 'veilig-thuis'],
    cards: ['verzuim', 'meldcode'],
    sources: [
      bron.leerplichtwet('art. 16 lid 3'),
      bron.leerplichtwet('art. 19'),
      bron.meldcode,
      bron.redactie,
    ],
  },
  coach: {
    title: 'De coach die bij de school hoort',
    short: 'Zelfde gemeente: de coach van de school',
    urgency: 'handelen',
    summary:
      'School en leerling horen bij dezelfde gemeente. De coach van de school denkt mee en kan hulp inzetten.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel de coach van je school. Zonder naam overleggen kan altijd; met naam met toestemming.',
      },
      { who: 'Jij', what: 'Weet je niet wie dat is? Bel het nummer hieronder.' },
    ],
    record: ['Met wie je sprak, met naam of zonder, en wat is afgesproken.'],
    roles: ['cjg'],
    cards: [],
    sources: [bron.coach, bron.delen],
  },
  'coach-door': {
    title: 'Eerst de coach van de school, dan de woongemeente',
    short: 'Andere gemeente: eerst de coach van de school, die schakelt door naar de woongemeente',
    urgency: 'handelen',
    summary:
      'De coach van de school is gewoonlijk het eerste contact. De hulp zelf hoort bij de gemeente waar de leerling woont.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel de coach van je school en vraag die om contact te leggen met de woongemeente.',
      },
      {
        who: 'Jij',
        what: 'Is de coach er niet voor leerlingen uit die gemeente, of hoor je niets? Bel zelf de toegang tot jeugdhulp van de woongemeente.',
      },
      kiesBeide,
    ],
    record: ['Wie doorschakelt, naar wie, en wanneer je terughoort.'],
    roles: ['cjg', 'jeugdhulp-toegang'],
    cards: [],
    sources: [bron.coach, bron.vng, bron.delen, bron.redactie],
  },
  'swv-school': {
    title: 'Het samenwerkingsverband van de school',
    short: 'Ingeschreven: samenwerkingsverband van die school',
    urgency: 'handelen',
    summary:
      'De school vraagt aan bij het eigen samenwerkingsverband, ook als de leerling in een andere regio woont.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Bel de onderwijsconsulent van je samenwerkingsverband. Basisonderwijs en voortgezet onderwijs hebben elk een eigen samenwerkingsverband.',
      },
      {
        who: 'Jij',
        what: 'Woont de leerling buiten de regio? Zeg dat meteen: vervoer en plaatsing kunnen anders zijn (advies).',
      },
    ],
    record: ['Het samenwerkingsverband, en wie je daar sprak.'],
    roles: ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    cards: ['tweede-deskundige'],
    sources: [bron.sbo, bron.so, bron.vso, bron.tlv, bron.redactie],
  },
  'swv-woonplaats': {
    title: 'Het samenwerkingsverband van de woonplaats',
    short: 'Nog niet ingeschreven: samenwerkingsverband van het gebied waar de leerling woont',
    urgency: 'handelen',
    summary:
      'Zo staat het in de wet, voor sbo, so en vso. Woont de leerling in het buitenland, dan beslist het samenwerkingsverband van de school van aanmelding. Staat het kind nog nergens aangemeld? Bel dan toch dit samenwerkingsverband.',
    actions: [
      {
        who: 'Ouders of school van aanmelding',
        what: 'Bel het samenwerkingsverband van de woonplaats en vraag wie de TLV aanvraagt. Kies daarvoor hieronder bij ‘School staat in’ de woongemeente.',
      },
      {
        who: 'School van aanmelding',
        what: 'Is er schriftelijk aangemeld? Dan heb je zorgplicht: je weigert pas als een andere school de leerling wil toelaten.',
      },
    ],
    record: ['Bij welke school en wanneer is aangemeld.'],
    roles: ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
    cards: ['tweede-deskundige'],
    sources: [bron.sbo, bron.so, bron.vso, bron.zorgplicht, bron.tlv, bron.redactie],
  },
  jgz: {
    title: 'Het JGZ-team van de school',
    short: 'Jeugdarts of verpleegkundige: het JGZ-team van de school',
    urgency: 'handelen',
    summary:
      'Gebruikelijk is dat het team bij de school hoort. Formeel gaat de GGD van de woongemeente erover; woont de leerling elders, dan stemmen de teams dat af.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Bel het JGZ-team van je school; met naam na overleg met ouders.',
      },
      { who: 'Jij', what: 'Woont de leerling in een andere GGD-regio? Zeg dat, en vraag wie het oppakt.' },
    ],
    record: ['Met wie je overlegde, en wie verdergaat.'],
    roles: ['jgz'],
    cards: [],
    sources: [bron.redactie, bron.delen],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
