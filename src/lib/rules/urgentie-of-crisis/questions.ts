import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Danger now comes first; then what is the matter; then, where it has to be weighed, how long it can wait. */
export const questions = {
  'direct-gevaar': {
    kind: 'feit',
    text: 'Is er nu iemand in direct gevaar: een kind, een ouder, een collega of jijzelf?',
    short: 'Is er nu iemand in direct gevaar?',
    explanation:
      'Denk aan geweld dat nu gebeurt of dreigt, een wapen, ernstig letsel, een poging tot zelfdoding of een kind dat weg is. Vroeger belde de (adjunct-)directeur. Nu: wie erbij is belt meteen, en waarschuwt daarna de directeur.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'bel-112',
        because: 'Bij direct gevaar bel je eerst 112.',
        sources: [bron.alarm, bron.westerkwartier],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'aanleiding',
        because: 'Er is nu geen direct gevaar gezien, dus je gaat na wat er aan de hand is.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'bel-112',
        because: 'Bij twijfel over direct gevaar bel je ook 112; de centrale bepaalt wat nodig is.',
        sources: [bron.alarm, bron.redactie],
      },
    ],
  },
  aanleiding: {
    kind: 'feit',
    text: 'Wat is er aan de hand? Passen er meer antwoorden, kies dan eerst het bovenste.',
    short: 'Wat is er aan de hand? Kies het bovenste dat past',
    explanation:
      'Breng het bij één vaste persoon: meestal de IB’er, anders de vervanger of de directeur. Is niemand bereikbaar, ga dan zelf verder. Dreigde iemand met iets voor later? Kies bij vraag 1 ‘Twijfel’.',
    options: [
      {
        id: 'medewerker',
        label: 'Een vermoeden dat iemand die voor de school werkt een leerling iets aandoet',
        next: 'over-bestuur',
        because: 'Een vermoeden tegen iemand die voor de school werkt, heeft een eigen route.',
        sources: [bron.zedenSchool],
      },
      {
        id: 'thuis',
        label: 'Een kind of ouder vertelt over geweld, of je vermoedt geweld, misbruik of verwaarlozing',
        next: 'vandaag',
        because: 'Bij een vermoeden van geweld of verwaarlozing weeg je eerst hoe snel je moet bellen.',
        sources: [bron.afweging, bron.meldcode],
      },
      {
        id: 'ouder',
        label: 'Een ouder is zo in de war, onder invloed of wanhopig dat het kind gevaar kan lopen',
        next: 'veilig-thuis-nu',
        because:
          'Een ernstige crisis of zwaar middelengebruik van een ouder kan acute onveiligheid voor het kind zijn.',
        sources: [bron.definitie],
        actions: [
          {
            who: 'IB’er of directeur',
            what: 'Vraag Veilig Thuis wie de ouder opvangt: huisarts, huisartsenpost of crisisdienst van de ggz.',
          },
        ],
      },
      {
        id: 'leerlingen',
        label: 'Seksueel geweld of gedrag tussen leerlingen, of naaktbeelden die rondgaan',
        next: 'leerlingen',
        because: 'Tussen leerlingen geldt een andere route, waarin de ouders van allen het horen.',
        sources: [bron.leerlingen],
      },
      {
        id: 'leerling',
        label: 'Een leerling denkt aan zelfdoding, verwondt zichzelf, of is extreem bang of in de war',
        next: 'huisarts',
        because: 'Bij acute psychische nood is de huisarts of huisartsenpost de weg naar de crisisdienst.',
        sources: [bron.huisarts, bron.stelDat],
      },
      {
        id: 'niet-opgehaald',
        label: 'Een kind is niet opgehaald, en niemand is bereikbaar',
        next: 'niet-opgehaald',
        because: 'Een kind dat niemand ophaalt, laat je niet alleen en stuur je niet alleen weg.',
        sources: [bron.redactie],
      },
      {
        id: 'incident',
        label: 'Een zeer ernstig incident dat voorbij is: een overlijden, zwaar geweld, een ongeluk',
        next: 'incident',
        because: 'Na een zeer ernstig incident heeft de directeur de leiding, en vraagt die hulp van buiten.',
        sources: [bron.adviespunt, bron.redactie],
      },
      {
        id: 'agressie',
        label: 'Extreme agressie op school die voorbij is, zonder dreiging voor later',
        next: 'politie',
        because:
          'Agressie die voorbij is, vraagt opvang, overleg met de directeur en overleg met de politie.',
        sources: [bron.stelDat, bron.redactie],
      },
      {
        id: 'hulp',
        label: 'Hulp die snel moet komen, zonder vermoeden van geweld of verwaarlozing',
        next: 'wachten',
        because:
          'Bij urgentie zonder vermoeden van geweld weeg je of hulp tot het volgende overleg kan wachten.',
        sources: [bron.westerkwartier],
      },
      {
        id: 'vooraf',
        label: 'Er is nu niets: wij willen het vooraf regelen',
        next: 'vooraf',
        because: 'Wie vooraf afspreekt wie belt en wie de regie heeft, verliest in een crisis geen tijd.',
        sources: [bron.acuut],
      },
    ],
  },
  'over-bestuur': {
    kind: 'feit',
    dependsOn: ['aanleiding'],
    text: 'Gaat het vermoeden over het schoolbestuur zelf, of over wie namens het bestuur beslist?',
    short: 'Gaat het vermoeden over het schoolbestuur zelf?',
    explanation:
      'Een leraar, stagiair, vrijwilliger, ingehuurde kracht of directeur is niet het bestuur: kies nee.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'bestuur-zelf',
        because:
          'Aan wie het vermoeden zelf betreft, vertel je het niet; de vertrouwensinspecteur denkt mee.',
        sources: [bron.wieBelt, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'bestuur',
        because: 'Een vermoeden tegen iemand van school gaat direct naar het bestuur.',
        sources: [bron.zedenSchool],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, of er is geen ander bestuurslid',
        next: 'bestuur-zelf',
        because: 'Bij twijfel of het bestuur erbij hoort, bel je eerst zelf de vertrouwensinspecteur.',
        sources: [bron.wieBelt, bron.redactie],
      },
    ],
  },
  vandaag: {
    kind: 'weging',
    text: 'Is iemand de komende uren of dagen in gevaar, of is het steeds opnieuw onveilig?',
    short: 'Acute of structurele onveiligheid?',
    explanation:
      'Vroeger: AMK, Steunpunt Huiselijk Geweld, AMHK of bureau jeugdzorg, vaak na overleg in het zorg- en adviesteam (ZAT). Nu: Veilig Thuis. Wacht niet op een team.',
    weigh: [
      'Durft het kind niet naar huis, is er vers letsel, of is er geen eten, zorg of onderdak?',
      'Vertelt iemand het zelf, of gaat het om seksueel misbruik, eergerelateerd geweld, huwelijksdwang, achterlating of genitale verminking? Dan is het antwoord ja.',
      'Een patroon weegt zwaarder dan één voorval.',
    ],
    ask: ['IB’er, aandachtsfunctionaris of directeur', 'Veilig Thuis (0800-2000), ook zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'veilig-thuis-nu',
        because: 'Bij acute of structurele onveiligheid meld je bij Veilig Thuis, ook als er hulp is.',
        sources: [bron.afweging, bron.definitie, bron.eerst],
        actions: [
          { who: 'Jij', what: 'Zeg erbij dat je meldt: bij deze onveiligheid is dat de norm van je beroep.' },
        ],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'meldcode',
        because: 'Een vermoeden zonder acute of structurele onveiligheid weeg je met de meldcode.',
        sources: [bron.afweging, bron.meldcode],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'veilig-thuis-nu',
        because: 'In het onderwijs telt twijfel over onveiligheid als ja: je belt nu Veilig Thuis.',
        sources: [bron.afweging, bron.twijfel],
      },
    ],
  },
  wachten: {
    kind: 'weging',
    text: 'Kan de hulp wachten tot het volgende gewone overleg?',
    short: 'Kan de hulp wachten tot het volgende overleg?',
    weigh: ['Wordt het de komende dagen erger zonder hulp?', 'Houden kind en gezin het zo lang vol?'],
    ask: ['Ouders en kind', 'Jeugdarts of CJG, met toestemming of zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'volgend-overleg',
        because: 'Hulp die kan wachten, bespreek je in het gewone overleg.',
        sources: [bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'hulp-vandaag',
        because: 'Hulp die niet kan wachten, vraag je vandaag, in overleg met ouders.',
        sources: [bron.westerkwartier],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'hulp-vandaag',
        because: 'Twijfel over wachten is een reden om vandaag te bellen.',
        sources: [bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
