import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Decisions of parents with gezag, the file, a statement for one of them, and the foster parent. */
export const decisionOutcomes = {
  oneens: {
    title: 'Voer het nog niet uit: eerst beide ouders, of de rechter',
    short: 'Ouders met gezag oneens: nog niet uitvoeren; beide horen, anders beslist de rechter',
    urgency: 'handelen',
    summary:
      'De school beslist niet tussen ouders. Lukt het hun niet samen, dan kan ieder van hen naar de rechtbank; die behandelt het binnen zes weken.',
    actions: [
      {
        who: 'Directeur',
        what: 'Wacht met wat één ouder vraagt: schrijf niet in of uit, begin geen onderzoek en geef geen verlof op één naam. De leerling blijft naar de eigen school gaan.',
      },
      {
        who: 'Directeur',
        what: 'Spreek beide ouders zelf, ga niet af op het verhaal van één, en vraag ook de leerling (advies). Noemt iemand gevaar? Begin opnieuw bij vraag 1.',
      },
      {
        who: 'Directeur',
        what: 'Zeg beide schriftelijk wat je doet en wijs op de rechtbank. Ligt er een uitspraak? Vraag die te zien en volg haar.',
      },
      {
        who: 'Directeur',
        what: 'Was de leerling al ingeschreven toen het bezwaar kwam? Volgens de PO-Raad blijft dat dan staan tot ouders het eens zijn of de rechter beslist. Overleg met de andere school, en pleit voor rust.',
      },
      {
        who: 'Directeur',
        what: 'Gaat de leerling nergens naar school? Bel leerplicht. Over verlof waar één ouder tegen is: open ook Verzuim.',
      },
    ],
    record: ['Wie wat wil, met dag.', 'Dat je beide sprak, en wat je aan beide schreef.'],
    prepare: ['Waar de leerling nu is ingeschreven en of die naar school komt.'],
    roles: ['leerplicht', 'ouder-jeugdsteunpunt'],
    cards: ['verzuim'],
    sources: [
      bron.samenGezag,
      bron.vertegenwoordigen,
      bron.inschrijven2014,
      bron.inschrijven2020,
      bron.inschrijvenPo,
      bron.redactie,
    ],
  },
  samen: {
    title: 'Voer de beslissing uit en informeer ieder met gezag',
    short: 'Ouders met gezag eens, of één met gezag: uitvoeren en beide informeren',
    urgency: 'handelen',
    summary: 'Blijkt later bezwaar van een ouder met gezag, dan stop je en loop je deze vragen opnieuw door.',
    actions: [
      {
        who: 'Directeur',
        what: 'Bevestig de beslissing aan ieder met gezag, apart, ook als er maar één naam onder staat.',
      },
      {
        who: 'Administratie',
        what: 'Vraag na een scheiding beide handtekeningen; verplicht is het niet (advies). Bewaar wie gezag heeft.',
      },
    ],
    record: ['Wie besliste, hoe je weet wie gezag heeft, en wanneer je de ander inlichtte.'],
    roles: [],
    cards: ['informatie-delen', 'verzuim'],
    sources: [bron.vertegenwoordigen, bron.inschrijven2014, bron.inschrijvenPo, bron.redactie],
  },
  dossier: {
    title: 'Geef inzage en een kopie, zonder gegevens over anderen',
    short:
      'Dossier: inzage en kopie binnen een maand, zonder gegevens van anderen; bewaren volgens de termijn',
    urgency: 'handelen',
    summary:
      'Wie het recht heeft, hoeft geen reden te geven. Wat er in de AVG zelf over staat, is niet naast onze tekst gelegd; vraag bij twijfel de functionaris gegevensbescherming.',
    actions: [
      {
        who: 'Directeur',
        what: 'Kijk wie vraagt. Tot 12 jaar: ouders met gezag of voogd. Van 12 tot en met 15: ook de leerling zelf. Vanaf 16: alleen de leerling. Een ouder zonder gezag: kies ‘informatie’.',
      },
      {
        who: 'Directeur',
        what: 'Antwoord binnen een maand. De eerste kopie is gratis. Laat weg wat over anderen gaat: de andere ouder, broers en zussen, een melder. Kan de inhoud iemand in gevaar brengen? Bel eerst Veilig Thuis (0800-2000).',
      },
      {
        who: 'Directeur',
        what: 'Klopt iets niet? Verbeter het, of voeg de eigen lezing van ouders of leerling toe. Een mening van een leraar hoeft niet weg, wel moet erbij staan dat het een mening is (advies).',
      },
      {
        who: 'Administratie',
        what: 'Wissen kan niet altijd. Basisschool, sbo en VO: in- en uitschrijving en verzuim blijven ten minste vijf jaar na uitschrijven bewaard, dat moet. Het gewone dossier gaat gewoonlijk na twee jaar weg, na verwijzing naar speciaal onderwijs na drie. So, vso en andere gegevens: nog na te gaan, vraag de functionaris gegevensbescherming.',
      },
    ],
    record: ['Het verzoek en de dag, wat je gaf, en wat je wegliet en waarom.'],
    roles: ['veilig-thuis'],
    cards: ['informatie-delen'],
    sources: [
      bron.dossierRechten,
      bron.kopie,
      bron.maand,
      bron.bewaren,
      bron.bewarenVo,
      bron.bewarenUitleg,
      bron.rechten,
      bron.redactie,
    ],
  },
  verklaring: {
    title: 'Schrijf geen verklaring voor één ouder',
    short: 'Verklaring voor één ouder of advocaat: niet doen; feiten uit het dossier gaan naar beide',
    urgency: 'handelen',
    summary:
      'De school kiest geen kant. Wie feiten wil, krijgt wat er in het dossier staat en waar die recht op heeft; de rechter kan de Raad voor de Kinderbescherming om onderzoek vragen.',
    actions: [
      {
        who: 'Directeur',
        what: 'Antwoord zelf, ook als een leraar is gevraagd: de school schrijft geen verklaring en vult geen vragenlijst over een ouder in.',
      },
      {
        who: 'Directeur',
        what: 'Geef wat de vrager al mag krijgen: rapport, dagen afwezig, afspraken. Put uit het dossier en niet uit het geheugen, zonder oordeel over ouders of omgang. Stuur beide ouders met gezag hetzelfde.',
      },
      {
        who: 'Directeur',
        what: 'Vraagt de Raad voor de Kinderbescherming of een rechter het? Dan geldt iets anders: open Informatie delen.',
      },
      {
        who: 'Iedereen die de leerling ziet',
        what: 'Maak je je zorgen over de veiligheid? Volg de Meldcode: die gaat voor, ook midden in een scheiding.',
      },
    ],
    record: ['Wie wat vroeg, en wat je aan wie gaf.'],
    roles: ['veilig-thuis'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.verklaring, bron.raad, bron.beideOuders, bron.redactie],
  },
  pleegouder: {
    title: 'Vertel de pleegouder hoe het gaat; beslissen doet wie gezag heeft',
    short:
      'Pleegouder zonder voogdij: PO voortgang en dagelijkse zorg; beslissen en toestemming: wie gezag heeft',
    urgency: 'handelen',
    summary:
      'In het basisonderwijs telt wie het kind verzorgt voor de wet als ouder: die hoort over de vorderingen. In het VO noemt de wet alleen wie gezag heeft. Toestemming geven, inschrijven en het dossier horen overal bij ouders met gezag of de voogd.',
    actions: [
      {
        who: 'IB’er of mentor',
        what: 'Vertel de pleegouder wat nodig is om voor het kind te zorgen: rooster, aanwezigheid, hoe de dag ging. Basisschool: ook rapport en vorderingen. VO: spreek dat af met wie gezag heeft.',
      },
      {
        who: 'IB’er of mentor',
        what: 'Spreek af met ouders met gezag, voogd of GI: wie krijgt wat, wie komt bij gesprekken, wie tekent. Ouders met gezag houden hun recht op informatie.',
      },
      {
        who: 'Directeur',
        what: 'Afwezig of ziek melden kan door de pleegouder: wie het kind verzorgt, moet zorgen dat het naar school gaat. Vraag voor school kiezen, onderzoek of delen met anderen wie gezag heeft.',
      },
      {
        who: 'Directeur',
        what: 'Is het adres van het pleeggezin geheim? Geef het aan niemand, en vraag de GI of pleegzorg wat ouders mogen weten.',
      },
    ],
    record: ['Wie gezag heeft, wie er zorgt, en de afspraken met dag.'],
    roles: [],
    cards: ['informatie-delen'],
    sources: [
      bron.oudersPo,
      bron.vorderingenPo,
      bron.oudersVo,
      bron.verzorger,
      bron.pleegzorg,
      bron.redactie,
    ],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
