import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { callNow } from './doubt.ts';
import * as bron from './sources.ts';

/** Where a talk at the wrong moment can raise the danger, or get in the way of an inquiry. */
const geenGesprek = {
  who: 'Jij',
  what: 'Begin met de leerling geen gesprek voordat je Veilig Thuis sprak. Vertelt die zelf: luister, vraag niet door.',
} as const;

/** What comes before the weighing: danger now, the routes of their own, and steps 1 to 3 of the meldcode. */
export const entryQuestions = {
  'direct-gevaar': {
    kind: 'feit',
    text: 'Is er nu iemand in direct gevaar: een kind, een ouder, een collega of jijzelf?',
    short: 'Is er nu iemand in direct gevaar?',
    explanation:
      'Geweld dat nu gebeurt of elk moment kan beginnen, een wapen, ernstig letsel, een dronken ouder die met het kind wil rijden.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'crisis-112',
        because: 'Bij direct gevaar bel je eerst 112 en daarna Veilig Thuis.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'crisis-112',
        because: 'Bij twijfel over direct gevaar bel je ook 112; de centrale bepaalt wat nodig is.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'aanleiding',
        because: 'Er is nu geen direct gevaar gezien, dus je gaat na waar het over gaat.',
        sources: [bron.redactie],
      },
    ],
  },
  aanleiding: {
    kind: 'feit',
    text: 'Waar gaat het over? Passen er meer antwoorden, kies dan het bovenste.',
    short: 'Waar gaat het over? Kies het bovenste dat past',
    explanation:
      'Twijfel je of het meer is dan zorg over opvoeding, of lijdt een kind onder een vechtscheiding? Kies ‘vermoeden’. Ook geweld tussen volwassenen telt. Niet bij school of leerplicht? Volg het afwegingskader van je beroep (zelfde vijf vragen). Pesten tussen leerlingen, of onenigheid met ouders (zoals over een TLV): eigen afspraken van de school.',
    options: [
      {
        id: 'medewerker',
        label: 'Een vermoeden dat iemand die voor de school werkt een leerling iets aandoet',
        next: 'zedenmisdrijf',
        because: 'Een vermoeden tegen iemand van de school gaat naar het bestuur: een eigen route.',
        sources: [bron.zedenSchool],
      },
      {
        id: 'eer',
        label: 'Eergerelateerd geweld, huwelijksdwang, achterlating of vrouwelijke genitale verminking',
        next: 'veilig-thuis-eerst',
        because: 'Bij dit geweld kan een gesprek het gevaar groter maken; Veilig Thuis gaat voor.',
        sources: [bron.augeo, bron.huwelijksdwang],
        actions: [geenGesprek],
      },
      {
        id: 'onthulling',
        label: 'Een kind of volwassene vertelt zelf over geweld, misbruik of verwaarlozing thuis',
        next: 'veilig-thuis-eerst',
        because: 'Wie zelf over geweld thuis vertelt, kan acuut gevaar lopen; je meldt, nog dezelfde dag.',
        sources: [bron.augeo, bron.onthulling, bron.redactie],
        actions: [
          {
            who: 'Wie het hoort',
            what: 'Luister, hoor niet uit, beloof geen geheimhouding, vertel wat je nu doet en meld vandaag.',
          },
        ],
        record: ['Wat er is verteld: letterlijk, met dag en tijd.'],
      },
      {
        id: 'seksueel',
        label: 'Misschien seksueel misbruik, of een loverboy',
        next: 'veilig-thuis-eerst',
        because: 'Seksueel geweld telt als acute onveiligheid; Veilig Thuis zegt wie er praat, en hoe.',
        sources: [bron.acuut, bron.seksueel, bron.redactie],
        actions: [geenGesprek],
      },
      {
        id: 'evaluatie',
        label: 'De evaluatie van hulp na de meldcode, zonder nieuw signaal',
        next: 'onveiligheid-evaluatie',
        because: 'Bij een evaluatie weeg je eerst of er onveiligheid is, dan het resultaat.',
        sources: [bron.afweging(5), bron.redactie],
      },
      {
        id: 'vermoeden',
        label: 'Een nieuw signaal of vermoeden van geweld, misbruik of verwaarlozing',
        next: 'stappen',
        because: 'Een signaal of vermoeden weeg je na de eerste drie stappen.',
        sources: [bron.stappen],
      },
      {
        id: 'opvoeding',
        label: 'Alleen zorg over de opvoeding, zonder vermoeden van geweld of verwaarlozing',
        next: 'kernteam',
        because: 'Zorg zonder vermoeden bespreek je in het kernteam.',
        sources: [bron.kernteam, bron.school, bron.redactie],
      },
    ],
  },
  zedenmisdrijf: {
    kind: 'feit',
    text: 'Kan het een zedenmisdrijf zijn tegen een leerling die nog geen 18 is?',
    short: 'Kan het een zedenmisdrijf zijn tegen een minderjarige leerling?',
    explanation:
      'Denk aan seksueel contact, ongepast aanraken of seksuele berichten. Ook een stagiair, vrijwilliger of ingehuurde kracht werkt voor de school.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'zedenroute',
        because: 'Bij een mogelijk zedenmisdrijf geldt een wettelijke plicht om te melden bij het bestuur.',
        sources: [bron.zeden, bron.zedenSchool],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'zedenroute',
        because:
          'Of het vermoeden redelijk is, bepaalt het bestuur na overleg; daarom meld je twijfel ook direct.',
        sources: [bron.zeden, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'bestuursroute',
        because: 'Ander gedrag van een medewerker gaat ook naar het bestuur.',
        sources: [bron.redactie],
      },
    ],
  },
  stappen: {
    kind: 'feit',
    text: 'Zijn de eerste drie stappen gezet: signalen op een rij, overleg met een collega, gesprek met ouders of kind?',
    short: 'Zijn stap 1, 2 en 3 van de meldcode gezet?',
    explanation:
      'De volgorde mag anders, als alles vóór het besluit is gedaan. Sla het gesprek alleen over als het iemand in gevaar kan brengen. Advies van Veilig Thuis kan altijd, ook zonder naam.',
    regional: ['aandachtsfunctionaris'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'vermoeden',
        because: 'De eerste drie stappen zijn gezet, dus je kunt wegen.',
        sources: [bron.stappen],
      },
      {
        id: 'zonder-gesprek',
        label: 'Ja, maar zonder gesprek: dat kan gevaar geven',
        next: 'vermoeden',
        because:
          'Het gesprek mag vervallen als het iemand in gevaar kan brengen; je overlegt dat met Veilig Thuis.',
        sources: [bron.overslaan, bron.redactie],
        actions: [
          {
            who: 'Jij',
            what: 'Overleg met Veilig Thuis wie wanneer met ouders of kind praat; praat tot dan niet met hen.',
          },
        ],
        record: ['Waarom er geen gesprek was.'],
      },
      {
        id: 'spoed',
        label: 'Nog niet, en wachten kan gevaar geven, ook als je daarover twijfelt',
        next: 'hulp-bij-melding',
        because:
          'Wie gevaar vreest bij wachten, twijfelt over acute onveiligheid; in het onderwijs telt dat als ja.',
        sources: [bron.afweging(2), bron.twijfelLkc, bron.redactie],
        ...callNow,
      },
      {
        id: 'nee',
        label: 'Nog niet, en er is tijd',
        next: 'stappen-eerst',
        because: 'Zonder deze stappen is een besluit nog niet zorgvuldig.',
        sources: [bron.stappen, bron.zorgvuldig],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
