import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import {
  advies,
  adviesVo,
  bezwaar,
  commissie,
  eigenAdvies,
  gegevens,
  hoorrecht,
  hoorrechtVo,
  inDienst,
  kwalificatie,
  lijst,
  lijstVo,
  lwooPro,
  nieuwMdo,
  nietVanSchool,
  redactie,
  routeboek,
  steunpunt,
  steunpuntVo,
  toestemming,
  tweeAdviezen,
} from './sources.ts';

/** Where the rule can end. The samenwerkingsverband decides on a TLV: no outcome says that it will be given. */
export const outcomes = {
  'kies-eerste': {
    title: 'Kies eerst een orthopedagoog of psycholoog als eerste deskundige',
    short: 'Kies een orthopedagoog of psycholoog als eerste deskundige.',
    urgency: 'handelen',
    summary:
      'Zonder juiste eerste deskundige houdt het advies geen stand. Een pedagoog kan wel tweede deskundige zijn.',
    actions: [
      {
        who: 'School',
        what: 'Vraag het samenwerkingsverband wie de eerste deskundige levert: volgens de wet zorgt het voor de deskundigen.',
      },
      {
        who: 'School',
        what: 'Neem niet de eigen orthopedagoog of psycholoog van de school: die geldt niet als onpartijdig.',
      },
    ],
    record: ['Functie en beroep van de eerste deskundige.'],
    prepare: [
      'Om welk onderwijs het gaat: sbo, so, vso, lwoo of praktijkonderwijs.',
      'Op welke school de leerling nu zit.',
    ],
    roles: ['samenwerkingsverband'],
    cards: [],
    sources: [advies, adviesVo, lijst, lijstVo, kwalificatie, nietVanSchool],
  },
  'kies-tweede': {
    title: 'Kies een (andere) tweede deskundige uit de lijst',
    short: 'Kies een (andere) tweede deskundige uit de lijst.',
    urgency: 'handelen',
    summary:
      'De tweede is iemand anders dan de eerste, en kinder- of jeugdpsycholoog, pedagoog, kinderpsychiater, maatschappelijk werker of arts. Alleen voor lwoo en praktijkonderwijs mag het ook een deskundige op vbo, mavo, vmbo of praktijkonderwijs zijn.',
    actions: [
      {
        who: 'School',
        what: 'Zoek samen met ouders en de beoogde school wie past bij de vraag rond de leerling.',
      },
      {
        who: 'School',
        what: 'Vraag de jeugdarts of het CJG. Let op: bij JGZ gaat het om de arts, niet om de verpleegkundige.',
      },
    ],
    record: ['Wie is gevraagd, met functie en beroep.'],
    prepare: [
      'Voor de jeugdarts: de vraag rond de leerling, welke stukken met toestemming mee mogen, en wanneer het advies er moet zijn.',
      'Of de jeugdarts de leerling kent, en of die de leerling zelf behandelt: dan kan het niet.',
    ],
    roles: ['jgz', 'cjg', 'samenwerkingsverband'],
    cards: [],
    regional: ['tweede-deskundige-volgorde'],
    sources: [advies, lijst, lijstVo, lwooPro, routeboek],
  },
  'andere-functie': {
    title: 'Zelfde functie: kies een andere functie, of vraag je samenwerkingsverband',
    short: 'Zelfde functie: kies een andere als je regio dat eist; anders vraag je het SWV.',
    urgency: 'handelen',
    summary:
      'Dit is een regionale afspraak. Geldt die bij jullie, kies dan een tweede met een andere functie. Is er niets afgesproken of weet je het niet, vraag het dan eerst.',
    actions: [
      { who: 'School', what: 'Kijk wat jouw regio heeft afgesproken; dat staat bij deze uitkomst.' },
      {
        who: 'School',
        what: 'Kies een tweede deskundige met een andere functie, of vraag het samenwerkingsverband of dit mag.',
      },
    ],
    record: ['Het antwoord van het samenwerkingsverband, of de nieuwe keuze.'],
    roles: ['samenwerkingsverband', 'jgz', 'cjg'],
    cards: [],
    regional: ['andere-functie', 'tweede-deskundige-volgorde'],
    sources: [routeboek],
  },
  heroverweeg: {
    title: 'Heroverweeg wie de tweede deskundige is',
    short: 'Heroverweeg: wie past bij de vraag rond deze leerling?',
    urgency: 'handelen',
    summary:
      'Deze functie mag, maar past misschien niet bij de vraag. Welke functie bij welke vraag hoort, is advies en geen wet.',
    actions: [
      {
        who: 'School, ouders en beoogde school',
        what: 'Benoem samen de belangrijkste vraag en kies wie die kan beantwoorden.',
      },
      { who: 'School', what: 'Blijf je bij deze keuze, schrijf dan op waarom die wel past.' },
    ],
    record: ['De vraag rond de leerling en waarom deze deskundige past.'],
    roles: ['samenwerkingsverband', 'jgz', 'cjg'],
    cards: [],
    regional: ['tweede-deskundige-volgorde'],
    sources: [lijst, redactie],
  },
  'niet-onpartijdig': {
    title: 'Niet onpartijdig: laat deze deskundige niet adviseren',
    short: 'Niet onpartijdig: kies iemand anders en overleg met het SWV.',
    urgency: 'handelen',
    summary:
      'Een advies van wie zelf bij de leerling, de aanvraag of de school hoort, kan bij bezwaar wegvallen. De informatie blijft wel bruikbaar.',
    actions: [
      {
        who: 'School',
        what: 'Kies een andere deskundige en leg de situatie voor aan het samenwerkingsverband.',
      },
      {
        who: 'Behandelaar of begeleider',
        what: 'Geef, met toestemming van ouders, informatie voor het dossier in plaats van een advies.',
      },
    ],
    record: ['Welke rol iemand had en waarom een ander adviseert.'],
    roles: ['samenwerkingsverband', 'jgz', 'cjg'],
    cards: [],
    regional: ['betrokkenheid-tekenen'],
    sources: [kwalificatie, nietVanSchool, redactie],
  },
  'vraag-swv': {
    title: 'Vraag eerst je samenwerkingsverband',
    short: 'Vraag het samenwerkingsverband voordat iemand advies schrijft.',
    urgency: 'handelen',
    summary:
      'Hier geven de bronnen geen vast antwoord, of je weet nog niet genoeg. Het samenwerkingsverband moet op het advies kunnen bouwen.',
    actions: [
      {
        who: 'School',
        what: 'Leg functie, beroep en rol van de deskundige voor, zonder namen van kind of ouders.',
      },
      { who: 'School', what: 'Wacht met het advies, of kies alvast iemand bij wie geen twijfel is.' },
    ],
    record: ['Je vraag, het antwoord, van wie en wanneer.'],
    prepare: [
      'Functie, opleiding en eventuele registratie van de deskundige, en wie de werkgever is.',
      'Of die de leerling kent, behandelt of begeleidt, of eerder onderzocht.',
      'Om welk onderwijs het gaat: sbo, so, vso, lwoo of praktijkonderwijs.',
    ],
    roles: ['samenwerkingsverband'],
    cards: [],
    regional: ['andere-functie'],
    sources: [advies, inDienst, redactie],
  },
  'teken-nog-niet': {
    title: 'Nog niet tekenen: eerst genoeg eigen, recente informatie',
    short: 'Teken nog niet: eerst eigen, recente informatie.',
    urgency: 'handelen',
    summary:
      'De deskundige schrijft vanuit het eigen vak en over de situatie van nu. Een handtekening onder andermans tekst is niet genoeg.',
    actions: [
      {
        who: 'Tweede deskundige',
        what: 'Teken nog niet: pas als je zelf kunt onderbouwen wat je adviseert.',
      },
      {
        who: 'School',
        what: 'Geef, met toestemming van ouders, het dossier, en regel zo nodig een gesprek of observatie.',
      },
    ],
    record: ['Welke informatie de deskundige kreeg, en van welke datum.'],
    roles: ['samenwerkingsverband', 'jgz', 'cjg'],
    cards: [],
    regional: ['betrokkenheid-tekenen'],
    sources: [eigenAdvies, routeboek],
  },
  'ouders-eerst': {
    title: 'Regel het eerst met ouders',
    short: 'Vertel ouders wie adviseert en regel toestemming voor het dossier.',
    urgency: 'handelen',
    summary: 'Ouders horen vooraf wie adviseert, waarover en met welke stukken. Zwijgen is geen toestemming.',
    actions: [
      {
        who: 'School',
        what: 'Bespreek het met alle ouders met gezag, en met de leerling als dat past bij de leeftijd.',
      },
      { who: 'Ouders', what: 'Vraag steun bij het ouder- en jeugdsteunpunt.' },
      {
        who: 'School',
        what: 'Willen ouders niet? Vraag het samenwerkingsverband wat je dan wel en niet mag delen.',
      },
    ],
    record: ['Wat ouders is verteld, wat zij vinden en de datum.', 'Toestemming: waarvoor en voor wie.'],
    roles: ['ouder-jeugdsteunpunt', 'samenwerkingsverband'],
    cards: [],
    sources: [toestemming, gegevens, steunpunt, steunpuntVo, redactie],
  },
  akkoord: {
    title: 'Deze twee deskundigen kunnen adviseren',
    short: 'Akkoord: twee losse, eigen adviezen; het SWV beslist over de TLV.',
    urgency: 'vastleggen',
    summary:
      'Volgens je antwoorden past deze combinatie bij de regel. De school vraagt de TLV aan; het samenwerkingsverband beslist.',
    actions: [
      {
        who: 'Beide deskundigen',
        what: 'Schrijf elk een apart, eigen, onderbouwd en recent advies. Eén gezamenlijke tekst telt niet.',
      },
      {
        who: 'School',
        what: 'Verschillen de adviezen, plan dan een nieuw overleg (MDO) met beide deskundigen erbij.',
      },
      {
        who: 'School',
        what: 'Hoor de leerling, op de manier die hij kiest, voordat je het ontwikkelingsperspectief vaststelt of verandert. Schrijf erin wat zijn mening deed, en leg hem dat uit. Dat moet van de wet (hoorrecht).',
      },
      {
        who: 'School',
        what: 'Vertel ouders: bezwaar kan binnen zes weken, bij het samenwerkingsverband. Dat vraagt een commissie om advies, vaak de landelijke (LBT).',
      },
      { who: 'Ouders en leerling', what: 'Vraag steun bij het ouder- en jeugdsteunpunt.' },
    ],
    record: [
      'Functie, beroep en eventuele registratie van beide deskundigen, en waarom de tweede past.',
      'Datum van elk advies en van de gebruikte informatie.',
    ],
    roles: ['samenwerkingsverband', 'jgz', 'cjg', 'ouder-jeugdsteunpunt'],
    cards: [],
    prepare: [
      'Aan het samenwerkingsverband: beide adviezen, het ontwikkelingsperspectief met de mening van de leerling, en op welke school de leerling nu zit.',
    ],
    sources: [
      advies,
      adviesVo,
      tweeAdviezen,
      eigenAdvies,
      nieuwMdo,
      hoorrecht,
      hoorrechtVo,
      bezwaar,
      commissie,
      steunpunt,
      steunpuntVo,
    ],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;

export type OutcomeId = keyof typeof outcomes;
