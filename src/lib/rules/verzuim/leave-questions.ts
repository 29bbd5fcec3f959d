import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { gevaarlijkeReis } from './carried.ts';
import * as bron from './sources.ts';

/**
 * Leave that parents ask for or announce, with every condition of the Leerplichtwet. For weighty circumstances the number
 * of days comes first: above ten together it is not for the head to grant or to refuse.
 */
export const leaveQuestions = {
  verlof: {
    kind: 'feit',
    text: 'Om welk verlof gaat het? Kies het onderste als je vreest wat er op de reis gebeurt.',
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
        next: 'dagen',
        because: 'Het aantal dagen bepaalt wie beslist: de directeur of leerplicht.',
        sources: [bron.wet('art. 11 onder g'), bron.wet('art. 14')],
      },
      {
        id: 'godsdienst',
        label: 'Plicht uit godsdienst of levensovertuiging',
        next: 'feestdag',
        because: 'Voor zo’n plicht geven ouders bericht; zij vragen geen toestemming.',
        sources: [bron.wet('art. 11 onder e'), bron.wet('art. 13')],
      },
      {
        id: 'reis',
        label: 'Vrees: huwelijk, besnijdenis, achterlating',
        next: 'meldcode',
        because: 'Bij deze vrees gaat de veiligheid van de leerling voor het verlof.',
        sources: [bron.augeo, bron.veiligThuis],
        ...gevaarlijkeReis,
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
        sources: [bron.wet('art. 13'), bron.wet('art. 13b')],
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
    text: 'Voldoet de aanvraag aan álle voorwaarden voor vakantieverlof?',
    short: 'Vakantieverlof: klopt alles?',
    regional: ['vakantieverlof-termijn'],
    weigh: [
      'Maakt de aard van het beroep vakantie in álle schoolvakanties onmogelijk?',
      'Is er bewijs, zoals een verklaring van de werkgever? (gebruikelijk)',
      'Kwalificatieplichtig? De grens is een evenredig deel van 10, naar het aantal dagen met onderwijs.',
    ],
    ask: ['Leerplicht van de woongemeente, om advies'],
    options: [
      {
        id: 'ja',
        label: 'Ja, alles klopt',
        next: 'verlenen',
        because: 'Alle voorwaarden kloppen, dus de directeur mag het geven.',
        sources: [bron.wet('art. 11 onder f'), bron.wet('art. 13a')],
      },
      {
        id: 'dagen',
        label: 'Nee: boven 10 schooldagen of het evenredige deel',
        next: 'weigeren',
        because:
          'Meer dan 10 schooldagen vakantieverlof kan niemand geven, ook leerplicht niet; voor een kwalificatieplichtige is het een evenredig deel.',
        sources: [bron.wet('art. 13a lid 2')],
      },
      {
        id: 'moment',
        label: 'Nee: niet vooraf, al gehad, of lesweek 1 of 2',
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
        label: 'Twijfel: beroep, bewijs of eerste lesweken',
        next: 'navragen',
        because: 'Bij twijfel vraag je eerst bewijs en advies.',
        sources: [bron.redactie],
      },
    ],
  },
  dagen: {
    kind: 'feit',
    text: 'Hoeveel schooldagen zijn het, samen met eerder verlof op deze grond in dit schooljaar?',
    short: 'Hoeveel dagen samen dit schooljaar?',
    explanation:
      'Tel ook verlof van een vorige school. Een halve dag tel je als halve dag (advies; de wet noemt dagen). Kwalificatieplichtig: de grens is een evenredig deel van 10, naar het aantal dagen per week met onderwijs.',
    regional: ['verlof-gewichtig-termijn'],
    options: [
      {
        id: 'tien',
        label: 'Hoogstens 10, of het evenredige deel',
        next: 'op-tijd',
        because: 'Tot en met 10 schooldagen per schooljaar samen beslist de directeur.',
        sources: [bron.wet('art. 14 lid 3')],
      },
      {
        id: 'meer',
        label: 'Meer dan dat',
        next: 'leerplicht-beslist',
        because:
          'Boven 10 schooldagen per schooljaar beslist de leerplichtambtenaar van de woongemeente, ook als de vraag laat kwam.',
        sources: [bron.wet('art. 14 lid 3')],
      },
    ],
  },
  'op-tijd': {
    kind: 'feit',
    text: 'Hoorde de directeur de reden vooraf, of binnen twee dagen nadat het begon?',
    short: 'Reden op tijd bekend bij de directeur?',
    explanation:
      'De eerste dag is dag nul. Eindigt de termijn in een weekend of op een feestdag, dan loopt die door tot en met de eerste werkdag daarna.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'gewichtig',
        because: 'De vraag is op tijd, dus nu weegt de directeur de reden.',
        sources: [bron.wet('art. 14 lid 2'), bron.termijnen],
      },
      {
        id: 'nee',
        label: 'Nee, later',
        next: 'erachter',
        because: 'Later dan twee dagen na het begin kan de directeur dit verlof niet meer geven.',
        sources: [bron.wet('art. 14 lid 2')],
        actions: [
          {
            who: 'Directeur',
            what: 'Wijs het verlof schriftelijk af en noem bezwaar (binnen zes weken). Duurt de reden nog voort? Overleg met leerplicht over de dagen die nog komen (advies).',
          },
        ],
      },
    ],
  },
  gewichtig: {
    kind: 'weging',
    text: 'Ligt de reden buiten de wil en de macht van ouders en kind?',
    short: 'Reden buiten de wil van ouders en kind?',
    explanation: 'Hoeveel dagen gebruikelijk zijn, verschilt per gemeente.',
    weigh: [
      'Telt meestal: overlijden, ernstige ziekte, huwelijk of jubileum in de familie, verhuizing',
      'Telt meestal niet: goedkope of al geboekte reis, drukte mijden, familiebezoek ver weg, eerder weg voor een omgangsregeling, anders geen vakantie',
    ],
    ask: ['Leerplicht van de woongemeente, om advies'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'verlenen',
        because: 'De reden ligt buiten de wil van ouders en kind, en het aantal dagen past bij de directeur.',
        sources: [bron.wet('art. 11 onder g'), bron.gewichtig],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'weigeren-gewichtig',
        because: 'Zonder reden buiten de wil van ouders en kind is er geen gewichtige omstandigheid.',
        sources: [bron.kaart('rij gewichtige omstandigheden'), bron.gewichtig, bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'navragen',
        because: 'Bij twijfel vraag je eerst leerplicht om advies.',
        sources: [bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
