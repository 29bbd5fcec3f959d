import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Leave that parents ask for or announce, with every condition of the Leerplichtwet. */
export const leaveQuestions = {
  verlof: {
    kind: 'feit',
    text: 'Om welk verlof gaat het?',
    short: 'Welk verlof?',
    options: [
      {
        id: 'vakantie',
        label: 'Vakantie met het gezin',
        next: 'vakantie',
        because: 'Vakantieverlof kan alleen door het beroep van een ouder.',
        sources: [bron.wet('art. 11 onder f'), bron.wet('art. 13a')],
      },
      {
        id: 'gewichtig',
        label: 'Andere gewichtige omstandigheden',
        next: 'gewichtig',
        because: 'Je weegt eerst of de reden zwaar genoeg is.',
        sources: [bron.wet('art. 11 onder g'), bron.wet('art. 14')],
      },
      {
        id: 'godsdienst',
        label: 'Plicht uit godsdienst of levensovertuiging',
        next: 'feestdag',
        because: 'Voor zo’n plicht geven ouders bericht; zij vragen geen toestemming.',
        sources: [bron.wet('art. 11 onder e'), bron.wet('art. 13')],
      },
    ],
  },
  feestdag: {
    kind: 'feit',
    text: 'Gaven ouders ten minste twee dagen vooraf bericht?',
    short: 'Bericht, twee dagen vooraf?',
    explanation:
      'Een jongere meldt het alleen zelf als die niet meer thuis woont. Gebruikelijk: één dag per feest.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'geoorloofd',
        because:
          'Met bericht van ten minste twee dagen vooraf is de dag geoorloofd; de wet vraagt geen besluit.',
        sources: [bron.wet('art. 13'), bron.wet('art. 13b'), bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee, later of niet',
        next: 'erachter',
        because: 'Zonder bericht van twee dagen vooraf geldt deze reden niet.',
        sources: [bron.wet('art. 13')],
      },
    ],
  },
  vakantie: {
    kind: 'weging',
    text: 'Voldoet de aanvraag aan álle voorwaarden voor vakantieverlof? Kies het bovenste dat past.',
    short: 'Vakantieverlof: klopt alles?',
    regional: ['vakantieverlof-termijn'],
    weigh: [
      'Maakt de aard van het beroep vakantie in álle schoolvakanties onmogelijk?',
      'Is er bewijs, zoals een verklaring van de werkgever? (gebruikelijk)',
    ],
    ask: ['Leerplicht van de woongemeente, om advies'],
    options: [
      {
        id: 'dagen',
        label: 'Nee: meer dan 10 schooldagen (deeltijd: naar verhouding)',
        next: 'weigeren',
        because:
          'Meer dan 10 schooldagen vakantieverlof kan niemand geven, ook leerplicht niet; bij een deeltijdprogramma (kwalificatieplicht) is het een evenredig deel.',
        sources: [bron.wet('art. 11 onder f'), bron.wet('art. 13a')],
      },
      {
        id: 'moment',
        label: 'Nee: niet vooraf, dit schooljaar al gehad, of in lesweek 1 of 2',
        next: 'weigeren',
        because:
          'Vakantieverlof kan één keer per schooljaar, vooraf gevraagd, en niet in de eerste twee lesweken van het schooljaar.',
        sources: [bron.wet('art. 13a')],
      },
      {
        id: 'beroep',
        label: 'Nee: het beroep dwingt er niet toe',
        next: 'weigeren',
        because: 'Alleen de specifieke aard van het beroep van een ouder is een grond.',
        sources: [bron.wet('art. 11 onder f')],
      },
      {
        id: 'twijfel',
        label: 'Twijfel over beroep of bewijs',
        next: 'navragen',
        because: 'Bij twijfel over het beroep vraag je eerst bewijs en advies.',
        sources: [bron.redactie],
      },
      {
        id: 'ja',
        label: 'Ja, alles klopt',
        next: 'verlenen',
        because: 'Alle voorwaarden kloppen, dus de directeur mag het geven.',
        sources: [bron.wet('art. 11 onder f'), bron.wet('art. 13a')],
      },
    ],
  },
  gewichtig: {
    kind: 'weging',
    text: 'Ligt de reden buiten de wil en de macht van ouders en kind?',
    short: 'Gewichtige reden, buiten de wil van ouders en kind?',
    explanation: 'Hoeveel dagen gebruikelijk zijn, verschilt per gemeente.',
    weigh: [
      'Telt meestal: overlijden, ernstige ziekte, huwelijk of jubileum in de familie, verhuizing',
      'Telt meestal niet: goedkope of al geboekte reis, drukte mijden, familiebezoek ver weg, anders geen vakantie',
    ],
    ask: ['Leerplicht van de woongemeente, om advies'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'dagen',
        because: 'De reden ligt buiten de wil van ouders en kind, dus nu tellen de dagen.',
        sources: [bron.wet('art. 11 onder g'), bron.gewichtig],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'navragen',
        because: 'Bij twijfel vraag je eerst leerplicht om advies.',
        sources: [bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'weigeren',
        because: 'Zonder reden buiten de wil van ouders en kind is er geen gewichtige omstandigheid.',
        sources: [bron.kaart('rij gewichtige omstandigheden'), bron.gewichtig, bron.redactie],
      },
    ],
  },
  dagen: {
    kind: 'feit',
    text: 'Hoeveel schooldagen zijn het samen met eerder verlof op deze grond in dit schooljaar?',
    short: 'Hoeveel dagen samen dit schooljaar, en op tijd?',
    explanation: 'Deeltijdprogramma bij kwalificatieplicht: de grens is een evenredig deel van 10.',
    regional: ['verlof-gewichtig-termijn'],
    options: [
      {
        id: 'laat',
        label: 'Pas later dan twee dagen na het begin gevraagd',
        next: 'erachter',
        because: 'Later dan twee dagen na het begin kan het verlof niet meer.',
        sources: [bron.wet('art. 14 lid 2')],
      },
      {
        id: 'tien',
        label: 'Samen 10 of minder',
        next: 'verlenen',
        because: 'Tot en met 10 schooldagen per schooljaar samen beslist de directeur.',
        sources: [bron.wet('art. 14 lid 1')],
      },
      {
        id: 'meer',
        label: 'Samen meer dan 10',
        next: 'leerplicht-beslist',
        because: 'Boven 10 schooldagen per schooljaar beslist de leerplichtambtenaar van de woongemeente.',
        sources: [bron.wet('art. 14 lid 3'), bron.gewichtig],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
