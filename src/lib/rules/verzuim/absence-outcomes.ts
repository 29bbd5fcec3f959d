import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Parents hear of a report, but telling them can be a danger, also where no answer said so. */
const vertel =
  'Vertel ouders en leerling dat je meldt, tenzij dat gevaar kan geven: overleg dan eerst met Veilig Thuis.';

/** What absence, lateness and illness lead to, from the heaviest to the lightest. */
export const absenceOutcomes = {
  lang: {
    title: 'Meld langdurig verzuim en haal het kernteam erbij',
    short: 'Langer dan 4 weken: melden via DUO, kernteam erbij',
    urgency: 'melden',
    summary: 'Langer dan vier weken weg zonder geldige reden: melden is verplicht.',
    actions: [
      {
        who: 'Directeur',
        what: 'Meld direct via DUO als langdurig relatief verzuim. Het komt bij de gemeente waar de leerling woont.',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Roep het kernteam bijeen en maak een plan voor terugkeer, met ouders en leerling waar dat geen gevaar geeft.',
      },
      {
        who: 'Directeur',
        what: 'Betrek het samenwerkingsverband. Namen deel je alleen met een wettelijke grond of toestemming.',
      },
    ],
    record: ['Alle dagen en uren, met reden.', 'Welke definitie van thuiszitter je gebruikt.'],
    prepare: ['De eerste en de laatste gemiste dag.', 'Wat school, ouders en hulpverlening al probeerden.'],
    roles: ['leerplicht', 'samenwerkingsverband', 'jgz', 'cjg'],
    cards: ['meldcode'],
    regional: ['melden-swv'],
    sources: [bron.duo, bron.kaart('rij relatief verzuim'), bron.redactie],
  },
  zestien: {
    title: 'Meld binnen 5 werkdagen bij leerplicht',
    short: '16 uur: melden via DUO binnen 5 werkdagen',
    urgency: 'melden',
    summary: 'Dit is de wettelijke melding: 16 uur of meer zonder geldige reden in vier lesweken op rij.',
    actions: [
      {
        who: 'Directeur',
        what: 'Meld via DUO (leerlingadministratie of Mijn DUO), hoogstens 5 werkdagen nadat 16 uur is bereikt. Het komt bij de gemeente waar de leerling woont.',
      },
      { who: 'Leerkracht of mentor', what: `${vertel} Bespreek wat helpt.` },
      {
        who: 'Administratie',
        what: 'Begin op de dag nadat 16 uur is bereikt opnieuw te tellen; bij elke volgende 16 uur meld je opnieuw.',
      },
    ],
    record: ['Alle uren met datum en reden.', 'De melding en de gesprekken.'],
    prepare: ['De uren per dag in de vier lesweken, en de dag waarop 16 uur is bereikt.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    regional: ['melden-swv'],
    sources: [bron.wet('art. 21a'), bron.register, bron.levering, bron.inspectie, bron.duoSoorten],
  },
  luxe: {
    title: 'Meld direct als luxe verzuim',
    short: 'Luxe verzuim: direct melden via DUO',
    urgency: 'melden',
    summary: 'Je wacht niet op 16 uur. De leerplichtambtenaar kan een proces-verbaal opmaken.',
    actions: [
      { who: 'Directeur', what: `${vertel} Meld vandaag via DUO als luxe verzuim, met de feiten.` },
      {
        who: 'Leerkracht of mentor',
        what: 'Vraag de leerling na terugkomst hoe het was; blijft die langer weg, loop deze vragen dan opnieuw door.',
      },
    ],
    record: ['De dagen, de vraag en het antwoord.'],
    prepare: ['De dagen, de aanvraag en het antwoord daarop.', 'Wat ouders en leerling zeiden, in feiten.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [bron.luxeVerzuim, bron.duo],
  },
  overig: {
    title: 'Meld als overig verzuim',
    short: 'Overig verzuim: melden via DUO',
    urgency: 'melden',
    summary:
      'Nog geen 16 uur, maar te vaak te laat of blijvende twijfel aan ziekte is reden om nu te melden.',
    actions: [
      {
        who: 'Directeur',
        what: `${vertel} Meld dan via DUO als overig verzuim, met alleen feiten over de afwezigheid.`,
      },
      { who: 'Administratie', what: 'Blijf tellen: vanaf 16 uur in vier lesweken is melden verplicht.' },
    ],
    record: ['De keren of uren, met datum.', 'De melding en de gesprekken.'],
    prepare: ['De keren of uren met datum, en wat de school al deed; niets over ziekte.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    regional: ['melden-swv'],
    sources: [bron.duo, bron.ziekte],
  },
  kernteam: {
    title: 'Haal het kernteam erbij; melden mag nu al',
    short: 'Kernteam erbij; melden als overig mag nu al',
    urgency: 'handelen',
    summary:
      'Een patroon of zorg is reden om samen te kijken. Bij een vermoeden van geweld of verwaarlozing: de meldcode.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Spreek ouders en leerling en vraag het kernteam mee te denken; met naam alleen met toestemming.',
      },
      {
        who: 'Directeur',
        what: 'Bepaal met het kernteam of je meldt als overig verzuim. Basisschool, en vaker te laat dan {te-laat-grens}? Meld volgens de afspraak.',
      },
      { who: 'Administratie', what: 'Blijf tellen: vanaf 16 uur in vier lesweken is melden verplicht.' },
    ],
    record: ['Het patroon of de zorg, in feiten.', 'Wat is besloten, en waarom.'],
    roles: ['leerplicht', 'jgz', 'cjg'],
    cards: ['meldcode'],
    regional: ['melden-swv'],
    sources: [bron.duo, bron.kaart('bij elk verzuim'), bron.delen, bron.redactie],
  },
  meldcode: {
    title: 'Volg nu de meldcode; het verzuim loopt ernaast',
    short: 'Meldcode volgen, uren blijven tellen',
    urgency: 'handelen',
    summary: 'De zorg over onveiligheid gaat voor. De regels voor verzuim blijven gelden.',
    actions: [
      { who: 'Jij en de aandachtsfunctionaris', what: 'Loop de Meldcode door en leg elke stap vast.' },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Vraag zo nodig jeugdarts of CJG-coach om raad, zonder naam.',
      },
      {
        who: 'Administratie',
        what: 'Blijf tellen: vanaf 16 uur in vier lesweken is melden verplicht; eerder mag, als overig verzuim. Geef leerplicht geen gegevens over ziekte.',
      },
    ],
    record: ['Dagen, uren en reden, zonder medische gegevens.'],
    roles: ['veilig-thuis', 'jgz', 'cjg', 'leerplicht'],
    cards: ['meldcode'],
    sources: [bron.meldcode, bron.wet('art. 21a'), bron.ziekte, bron.redactie],
  },
  school: {
    title: 'De school pakt dit op met ouders en leerling',
    short: 'Ouders bellen, gesprek, blijven tellen',
    urgency: 'handelen',
    summary:
      'De school is nu aan zet. Elk gemist uur zonder geldige reden telt mee voor de 16 uur, ook door te laat komen.',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Bel ouders dezelfde dag en spreek de leerling; vanaf 12 jaar is komen ook diens eigen plicht.',
      },
      { who: 'Administratie', what: 'Blijf tellen: vanaf 16 uur in vier lesweken is melden verplicht.' },
      { who: 'Leerkracht of mentor', what: 'Weeg opnieuw bij herhaling, een patroon of een signaal.' },
    ],
    record: ['Elke keer, met datum, uren en reden.', 'Het gesprek en de afspraken.'],
    roles: [],
    cards: ['meldcode'],
    regional: ['melden-swv'],
    sources: [
      bron.kaart('rijen te laat komen en relatief verzuim'),
      bron.wet('art. 2 lid 3'),
      bron.wet('art. 21a'),
      bron.redactie,
    ],
  },
  jeugdarts: {
    title: 'Praat met ouders en vraag de jeugdarts',
    short: 'Praten met ouders, jeugdarts kijkt mee',
    urgency: 'handelen',
    summary: 'Nu geoorloofd. De jeugdarts kijkt met ouders en leerling wat nodig is om naar school te komen.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Vertel ouders wat opvalt en dat je de jeugdarts vraagt; deel alleen dagen en patroon.',
      },
      {
        who: 'Directeur',
        what: 'Houd ziekte buiten contact met leerplicht. Een vaste regel als ‘zes keer ziek’ mag niet: dat is een datalek.',
      },
      {
        who: 'Leerkracht of mentor',
        what: 'Houd contact en volg het advies. Werken ouders niet mee? Loop deze vragen opnieuw door.',
      },
      {
        who: 'Directeur',
        what: 'Lang ziek of in het ziekenhuis: regel onderwijs, met Ziezon of een consulent zieke leerlingen.',
      },
    ],
    record: ['Dagen en patroon, zonder medische gegevens.', 'De afspraken met ouders en jeugdarts.'],
    roles: ['jgz'],
    cards: ['meldcode'],
    sources: [bron.ziekte, bron.ziezon, bron.kaart('rij ziekmelding')],
  },
  geoorloofd: {
    title: 'Geoorloofd: registreer het en houd contact',
    short: 'Geoorloofd: registreren en contact houden',
    urgency: 'vastleggen',
    summary: 'Een verzuimmelding is voor afwezigheid zonder geldige reden.',
    actions: [
      { who: 'Administratie', what: 'Registreer reden en duur, zonder medische gegevens.' },
      {
        who: 'Leerkracht of mentor',
        what: 'Help de leerling bijblijven. Weeg opnieuw bij herhaling of een signaal.',
      },
      {
        who: 'Directeur',
        what: 'Ga na of wetsvoorstel 36663 (meer registreren, ook geoorloofd verzuim) al geldt: op 1 augustus 2026 nog niet, daarna niet bevestigd.',
      },
    ],
    record: ['Wie het meldde, wanneer en voor hoelang.'],
    roles: [],
    cards: ['meldcode'],
    sources: [bron.wet('art. 11'), bron.duo, bron.nieuweWet],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
