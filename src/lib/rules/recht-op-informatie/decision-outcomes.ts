import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Decisions of parents with gezag, and the foster parent. */
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
        what: 'Wacht met wat één ouder vraagt: schrijf niet in of uit en begin geen onderzoek; de leerling blijft naar de eigen school gaan. Over verlof beslis je zelf, maar pas als je de ouder die ertegen is gehoord hebt.',
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
    title: 'Gebruik het hulpmiddel Gegevens gevraagd',
    short: 'Dossier of verklaring: zie het hulpmiddel Gegevens gevraagd',
    urgency: 'handelen',
    summary: 'Inzage en een kopie zijn een recht; een verklaring voor één ouder geeft de school niet.',
    actions: [
      { who: 'Directeur', what: 'Loop het hulpmiddel Gegevens gevraagd door voordat je iets geeft.' },
      {
        who: 'Administratie',
        what: 'Noteer de dag van het verzoek: over het dossier antwoord je binnen een maand.',
      },
    ],
    record: ['Wie wat vroeg, en wanneer.'],
    roles: [],
    cards: ['gegevens-gevraagd'],
    sources: [bron.dossierRechten, bron.redactie],
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
