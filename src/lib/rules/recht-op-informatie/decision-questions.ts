import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** What the question is about; then decisions that parents take together, and the rights to the file. */
export const decisionQuestions = {
  onderwerp: {
    kind: 'feit',
    text: 'Waar gaat het om?',
    short: 'Waar gaat het om?',
    explanation:
      'Informatie is: hoe het gaat, rapporten, uitnodigingen. Een beslissing is bijvoorbeeld inschrijven, uitschrijven, onderzoek of hulp. Vraagt Veilig Thuis, de Raad, leerplicht of de politie iets? Gebruik dan Informatie delen.',
    options: [
      {
        id: 'informatie',
        label: 'Informatie geven of krijgen over de leerling',
        next: 'leeftijd',
        because:
          'Welke informatie iemand krijgt, hangt af van de leeftijd van de leerling en van wie vraagt.',
        sources: [bron.gescheiden],
      },
      {
        id: 'beslissing',
        label: 'Een beslissing van ouders: inschrijven, uitschrijven, verlof, onderzoek of hulp',
        next: 'eens',
        because: 'Ouders die samen gezag hebben, beslissen samen.',
        sources: [bron.samenGezag, bron.vertegenwoordigen],
      },
      {
        id: 'dossier',
        label: 'Het dossier: inzage, een kopie, bewaren, verbeteren of wissen',
        next: 'dossier-leeftijd',
        because: 'Wie om het dossier mag vragen, hangt af van de leeftijd van de leerling.',
        sources: [bron.dossierRechten],
      },
      {
        id: 'verklaring',
        label: 'Een verklaring of brief voor één ouder, een advocaat of een rechtszaak',
        next: 'verklaring',
        because: 'Met een verklaring voor één van de twee kiest de school een kant.',
        sources: [bron.verklaring, bron.redactie],
      },
    ],
  },
  eens: {
    kind: 'feit',
    text: 'Hebben twee ouders gezag, en zijn zij het eens over deze beslissing?',
    short: 'Beslissing: zijn ouders met gezag het eens?',
    explanation:
      'De school mag ervan uitgaan dat een ouder ook voor de ander spreekt, tot blijkt dat de ander bezwaar heeft. Weet de school van onenigheid, dan vraagt zij het aan beide. Een handtekening van allebei is niet verplicht, wel verstandig na een scheiding.',
    options: [
      {
        id: 'ja',
        label: 'Ja, of er is maar één ouder (of voogd) met gezag',
        next: 'samen',
        because: 'Wie gezag heeft is het eens, of beslist alleen.',
        sources: [bron.vertegenwoordigen, bron.inschrijven2014],
      },
      {
        id: 'nee',
        label: 'Nee: een ouder met gezag maakt bezwaar',
        next: 'oneens',
        because: 'Is bezwaar van de andere ouder gebleken, dan mag één ouder niet alleen beslissen.',
        sources: [bron.vertegenwoordigen, bron.inschrijven2014, bron.inschrijven2020],
      },
      {
        id: 'twijfel',
        label: 'Twijfel: er speelt een conflict, of één ouder reageert niet',
        next: 'oneens',
        because: 'Weet de school van een conflict, dan vraagt zij het eerst zelf aan beide ouders.',
        sources: [bron.inschrijven2020, bron.inschrijvenPo],
      },
    ],
  },
  'dossier-leeftijd': {
    kind: 'feit',
    text: 'Hoe oud is de leerling om wiens dossier het gaat?',
    short: 'Dossier: hoe oud is de leerling?',
    explanation:
      'Tot 1 september 2026 oefenden ouders deze rechten uit tot 16 jaar. Nu: vanaf 12 jaar mag ook de leerling zelf vragen.',
    options: [
      {
        id: 'tot-12',
        label: 'Jonger dan 12',
        next: 'dossier',
        because: 'Tot 12 jaar vragen ouders met gezag of de voogd om het dossier.',
        sources: [bron.dossierRechten],
        record: ['Wie vroeg, en hoe je weet dat die gezag heeft.'],
      },
      {
        id: '12-15',
        label: '12 tot en met 15',
        next: 'dossier',
        because: 'Van 12 tot en met 15 jaar mogen de leerling en ouders met gezag allebei vragen.',
        sources: [bron.dossierRechten],
        record: ['Wie vroeg: de leerling zelf, of een ouder met gezag.'],
      },
      {
        id: '16',
        label: '16 of ouder',
        next: 'dossier',
        because: 'Vanaf 16 jaar vraagt de leerling zelf om het dossier, en beslist die of ouders het zien.',
        sources: [bron.dossierRechten],
        actions: [
          {
            who: 'Directeur',
            what: 'Vraagt een ouder om het dossier? Vraag de leerling om een ja. Over vorderingen licht je ouders in tot 18 jaar; dat kan zonder het dossier.',
          },
        ],
        record: ['Wat de leerling goedvindt.'],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
