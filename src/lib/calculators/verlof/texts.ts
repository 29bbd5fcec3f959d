import type { Texts } from '../answer.ts';
import * as bron from '../sources.ts';

/** The sentences that never change: why, what is not certain, who does what. */
export const texts = {
  reasons: {
    // Why a holiday is refused, one sentence for each condition that is not met.
    'te-veel-dagen': {
      text: 'De aanvraag is langer dan de grens. Vakantieverlof boven die grens kan niemand geven, ook de leerplichtambtenaar niet.',
      sources: [bron.wet('art. 13a lid 2')],
    },
    'al-gehad': {
      text: 'Dit schooljaar is al vakantieverlof gegeven. Dat kan één keer per schooljaar.',
      sources: [bron.wet('art. 13a lid 2')],
    },
    'eerste-lesweken': {
      text: 'In de eerste twee lesweken van het schooljaar mag vakantieverlof niet.',
      sources: [bron.wet('art. 13a lid 2')],
    },
    'niet-vooraf': {
      text: 'De aanvraag kwam niet vóór de eerste dag van de vakantie. Het verlof moet vooraf zijn gegeven.',
      sources: [bron.wet('art. 13a lid 2')],
    },
    // What the day on which the head heard the reasons means.
    vooraf: { text: 'De aanvraag kwam vooraf.', sources: [bron.wet('art. 14 lid 1')] },
    'binnen-twee-dagen': {
      text: 'De aanvraag kwam binnen twee dagen nadat de verhindering begon. Dat is volgens de wet nog op tijd.',
      sources: [bron.wet('art. 14 lid 2')],
    },
    verlengd: {
      text: 'De tweede dag na het begin viel in een weekend of op een feestdag. De termijn loopt dan door tot en met de eerste werkdag daarna, dus de aanvraag is op tijd.',
      sources: [bron.wet('art. 14 lid 2'), bron.termijnen('art. 1')],
    },
    'te-laat': {
      text: 'De aanvraag kwam later dan twee dagen nadat de verhindering begon.',
      sources: [bron.wet('art. 14 lid 2')],
    },
    // What the law says.
    beroep: {
      text: 'Vakantie onder schooltijd kan alleen als het beroep van een ouder een gezinsvakantie in álle schoolvakanties onmogelijk maakt.',
      sources: [bron.wet('art. 11 onder f'), bron.wet('art. 13a lid 1')],
    },
    'buiten-wil': {
      text: 'Een gewichtige omstandigheid ligt buiten de wil en de macht van ouders en kind.',
      sources: [bron.wet('art. 11 onder g'), bron.gewichtig],
    },
    samen: {
      text: 'Dagen op deze grond tellen bij elkaar op, per leerling en per schooljaar. Tot en met de grens beslist de directeur.',
      sources: [bron.wet('art. 14 lid 3')],
    },
    boven: {
      text: 'Boven de grens beslist de leerplichtambtenaar van de gemeente waar de leerling woont, nadat die de directeur heeft gehoord. Bij twee huizen telt het adres in de BRP.',
      sources: [bron.wet('art. 14 lid 3'), bron.wet('art. 19')],
    },
    bericht: {
      text: 'Voor een plicht uit godsdienst of levensovertuiging geven ouders bericht, ten minste twee dagen vooraf. Zij vragen geen toestemming.',
      sources: [bron.wet('art. 11 onder e'), bron.wet('art. 13')],
    },
    evenredig: {
      text: 'Voor elke kwalificatieplichtige is de grens een evenredig deel van tien dagen, naar het aantal dagen waarop die onderwijs moet volgen.',
      sources: [bron.wet('art. 13a lid 2'), bron.wet('art. 14 lid 3'), bron.wet('art. 4c')],
    },
    besluit: {
      text: 'Ja of nee op een aanvraag is een besluit: schriftelijk, met bezwaar binnen zes weken en daarna beroep.',
      sources: [bron.besluit, bron.redactie],
    },
    'besluit-leerplicht': {
      text: 'Ook het besluit van de leerplichtambtenaar is schriftelijk, met bezwaar binnen zes weken en daarna beroep.',
      sources: [bron.besluit, bron.redactie],
    },
    // What is not certain.
    schooldagen: {
      text: 'De wet noemt tien dagen. In de praktijk zijn dat schooldagen; zo rekenen wij. Een halve dag tellen wij als halve dag: de wet zegt daar niets over.',
      sources: [bron.wet('art. 13a lid 2'), bron.redactie],
    },
    'evenredig-som': {
      text: 'Hoe je het evenredige deel uitrekent, staat niet in de wet. Wij rekenen: tien dagen keer het aantal schooldagen per week, gedeeld door vijf.',
      sources: [bron.redactie],
    },
    'acht-weken': {
      text: 'Acht weken vooraf vragen is gebruik, geen wet. Bij gewichtige omstandigheden kan het vaak niet, zoals bij een overlijden.',
      sources: [bron.achtWeken, bron.gewichtig],
    },
    richtlijn: {
      text: 'Hoeveel dagen gebruikelijk zijn bij een huwelijk, overlijden of verhuizing, verschilt per gemeente. Vraag de richtlijn van de woongemeente.',
      sources: [bron.gewichtig],
    },
    'een-dag': { text: 'Eén dag per feest is gebruikelijk, geen wet.', sources: [bron.redactie] },
    'korte-week': {
      text: 'Begint het schooljaar niet op maandag, dan is niet duidelijk of de eerste, korte week een hele lesweek is.',
      sources: [bron.wet('art. 13a lid 2'), bron.redactie],
    },
    'ook-leerplicht': {
      text: 'De twee dagen staan in het lid over de directeur. Voor leerplicht noemt de wet geen termijn, dus stuur ook een late aanvraag door.',
      sources: [bron.wet('art. 14 lid 2'), bron.wet('art. 14 lid 3')],
    },
    'vakantie-eerst': {
      text: 'Verlof is er voor dagen waarop er school is. Vakanties verschillen per regio en per school, dus die kennen wij niet.',
      sources: [bron.wet('art. 11 onder a'), bron.redactie],
    },
    oneens: {
      text: 'Is een ouder met gezag tegen het verlof? De Leerplichtwet zwijgt daarover. De klachtencommissie vond dat de directeur mag beslissen, maar die ouder eerst moet horen.',
      sources: [bron.oneens],
    },
    'nieuwe-wet': {
      text: 'Wetsvoorstel 36663 kan de Leerplichtwet veranderen. Op 1 augustus 2026 gold het nog niet; of het daarna is ingegaan, is niet bevestigd.',
      sources: [bron.nieuweWet],
    },
  },
  actions: {
    beslis: {
      who: 'Directeur',
      what: 'Neem een schriftelijk besluit met de reden. Noem altijd bezwaar (binnen zes weken) en daarna beroep.',
    },
    weeg: {
      who: 'Directeur',
      what: 'Vraag om uitleg en bewijs, en weeg de reden. Twijfel je? Vraag leerplicht om advies. Is een ouder met gezag ertegen? Vraag ook die waarom.',
    },
    registreer: {
      who: 'Administratie',
      what: 'Registreer gegeven verlof als geoorloofd en houd de dagen per schooljaar bij.',
    },
    luxe: {
      who: 'Directeur',
      what: 'Vertel ouders dat weggaan zonder verlof luxe verzuim is. Dat meldt de school direct.',
    },
    'nog-komend': {
      who: 'Directeur',
      what: 'Duurt de reden nog voort? Overleg met leerplicht over de dagen die nog komen (advies).',
    },
    'stuur-door': {
      who: 'Directeur',
      what: 'Stuur de aanvraag direct door naar leerplicht, met je eigen oordeel en de dagen die al zijn gegeven. Is een ouder met gezag ertegen? Schrijf dat erbij.',
    },
    'vertel-wie': {
      who: 'Directeur',
      what: 'Vertel ouders dat leerplicht van hun gemeente beslist, en vraag om bewijs.',
    },
    'kijk-vakantie': {
      who: 'Directeur',
      what: 'Kijk in de vakanties van jullie school of er die dag les is. Kies daarna ‘ja’ bij die vraag, of kies de eerste dag waarop er wel school is.',
    },
    'wacht-met-antwoord': {
      who: 'Directeur',
      what: 'Geef ouders nog geen antwoord over het aantal dagen: alleen dagen met school tellen mee.',
    },
    'vraag-lesweken': {
      who: 'Directeur',
      what: 'Vraag leerplicht hoe de eerste twee lesweken worden geteld.',
    },
    'noteer-bericht': {
      who: 'Administratie',
      what: 'Registreer wie het meldde, wanneer, en voor welke dag. Toestemming geven hoeft niet.',
    },
    'vraag-reden': {
      who: 'Directeur',
      what: 'Praat met ouders over de reden. Twijfel je? Vraag leerplicht om advies.',
    },
    'tel-uren': {
      who: 'IB’er of zorgcoördinator',
      what: 'Praat met ouders. Elke dag zonder verlof is verzuim zonder geldige reden, ook een dag die al voorbij is: tel de uren. Was het vakantie? Meld dan direct luxe verzuim.',
    },
    reis: {
      who: 'Jij',
      what: 'Vrees je een huwelijk, besnijdenis of achterlating? Bel dan eerst Veilig Thuis (0800-2000), vóór je iets tegen de familie zegt.',
    },
  },
} as const satisfies Texts;

export type ReasonId = keyof typeof texts.reasons;
export type ActionId = keyof typeof texts.actions;
