import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** What the question is about; then decisions that parents take together. */
export const decisionQuestions = {
  onderwerp: {
    kind: 'feit',
    text: 'Waar gaat het om?',
    short: 'Waar gaat het om?',
    explanation:
      'Informatie is: hoe het gaat, rapporten, uitnodigingen. Een beslissing is bijvoorbeeld inschrijven, uitschrijven, onderzoek of hulp. Vraagt Veilig Thuis iets? Gebruik dan Informatie delen. De Raad, leerplicht of de politie? Gegevens gevraagd.',
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
        label: 'Het dossier inzien, een kopie of wissen; of een verklaring voor één ouder',
        next: 'dossier',
        because: 'Wie om het dossier of een verklaring mag vragen, heeft eigen regels.',
        sources: [bron.dossierRechten],
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
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
