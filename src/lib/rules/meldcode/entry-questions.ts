import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Where a talk at the wrong moment can raise the danger, or get in the way of an inquiry. */
const geenGesprek = {
  who: 'Jij',
  what: 'Begin met de leerling geen gesprek voordat je Veilig Thuis sprak. Vertelt die zelf: luister, vraag niet door.',
} as const;

/** What comes before everything else: danger now, and what it is about; some answers have a route of their own. */
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
        id: 'nee',
        label: 'Nee',
        next: 'aanleiding',
        because: 'Er is nu geen direct gevaar gezien, dus je gaat na waar het over gaat.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'crisis-112',
        because: 'Bij twijfel over direct gevaar bel je ook 112; de centrale bepaalt wat nodig is.',
        sources: [bron.alarm, bron.redactie],
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
        next: 'over-bestuur',
        because: 'Een vermoeden tegen iemand van de school heeft een eigen route.',
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
        id: 'ouder-vertelt',
        label: 'Een ouder vertelt zelf over geweld, misbruik of verwaarlozing thuis',
        next: 'ouder-vertelt',
        because: 'Wie zelf over geweld thuis vertelt, kan acuut gevaar lopen, ook als het een ouder is.',
        sources: [bron.augeo, bron.onthulling, bron.redactie],
        record: ['Wat er is verteld: letterlijk, met dag en tijd.'],
      },
      {
        id: 'onthulling',
        label: 'Een leerling vertelt zelf over geweld, misbruik of verwaarlozing thuis',
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
        label: 'Misschien seksueel misbruik door een volwassene of gezinslid, of een loverboy',
        next: 'veilig-thuis-eerst',
        because: 'Seksueel geweld telt als acute onveiligheid; Veilig Thuis zegt wie er praat, en hoe.',
        sources: [bron.acuut, bron.seksueel, bron.csg, bron.zedenpolitie, bron.redactie],
        actions: [
          geenGesprek,
          {
            who: 'Jij',
            what: 'Kort geleden? Bel ook het Centrum Seksueel Geweld (0800-0188). Is het iemand buiten het gezin, vraag Veilig Thuis dan ook wanneer ouders het horen, en overleg met de zedenpolitie (0900-8844).',
          },
        ],
        roles: ['centrum-seksueel-geweld'],
      },
      {
        id: 'leerlingen',
        label: 'Seksueel gedrag tussen leerlingen, of naaktbeelden van een leerling die rondgaan',
        next: 'leerlingen',
        because: 'Tussen leerlingen geldt een andere route; de meldcode alleen als er thuis iets speelt.',
        sources: [bron.leerlingen, bron.redactie],
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
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
