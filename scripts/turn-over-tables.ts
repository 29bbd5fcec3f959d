/** Words that the turn-over adds by hand: what each rule is about, exceptions with their reason, and rows of tables. */

/** The comment at the head of each rule. */
export const heads: Readonly<Record<string, string>> = {
  capaciteitenonderzoek:
    'Wie een capaciteitenonderzoek betaalt, is een afspraak van de regio: haar woorden komen in de titels te staan. Is er geen afspraak, dan vraagt de lezer het na. De afspraken draaien om het doel, of er meer speelt, en wiens vraag het is. Bij de toestemming van de leerling gelden de leeftijden van de jeugdhulp: vanaf twaalf telt ook de eigen stem.',
  'grijs-gebied':
    'Of een gezin in het ‘grijze gebied’ zit: pas na de weging van de meldcode, en met de weg daarheen terug. Grijs gebied is nooit een uitgang uit de meldcode. Veiligheid gaat voor de betekenis van het woord, en de weging gaat voor ‘goed genoeg’: één antwoord dat op geweld, verwaarlozing of twijfel wijst, leidt terug naar de meldcode. Het woord heeft twee betekenissen; beide staan hier.',
  'informatie-delen':
    'Mag ik informatie over deze leerling delen: met wie, met wiens toestemming, en wat als die er niet is. Gevaar gaat voor privacy. Daarna eerst met wie, omdat sommigen een eigen grondslag in de wet hebben en geen toestemming nodig is. Zonder toestemming noem je pas een naam na de vijf vragen van het conflict van plichten: wie ze alle vijf kan beantwoorden en vastleggen. De uitkomsten zeggen hoe dit in 2008 en 2012 heette.',
  meldcode:
    'De meldcode voor scholen: eerst gevaar en de eigen routes, dan stap 1 tot en met 3, dan de weging (stap 4) en stap 5 als twee besluiten, zodat melden en helpen samen kunnen gaan. Twijfel leidt nooit naar een milder einde dan het voorzichtigste antwoord, en geen uitkomst sluit de zaak. De vragen 2, 3 en 4 van het afwegingskader komen twee keer voor: op zichzelf, en bij een evaluatie of naast een melding. Of ouders de melding vooraf horen, verandert de uitkomst nooit, alleen wat je doet en vastlegt.',
  ondersteuningsroute:
    'Waar sta ik in de route van een eerste zorg naar hulp: wie de regie heeft, wat nu komt, wat je vastlegt. Veiligheid gaat voor. Twee oude routes staan naast elkaar; wat niet meer geldt, staat naast wat nu geldt. Een vermoeden van geweld of verwaarlozing verlaat elke route meteen. Welke route een school heeft, vragen we: dat volgt nooit uit de regio. Naast de stappen stond vroeger een stap van de meldcode; dat is geschiedenis.',
  'recht-op-informatie':
    'Welke ouder of ander welke informatie over een leerling krijgt. Veiligheid gaat voor elk recht op informatie, dan de leeftijd van de leerling en wie het vraagt. Een ouder zonder gezag krijgt informatie als die erom vraagt, en een weigering heeft redenen nodig. Geen uitkomst kiest partij tussen ouders.',
  'schorsing-verwijdering':
    'Of een school een leerling nu mag schorsen of verwijderen, in welke vorm, en wie het hoort. Veiligheid staat op elke route vooraan; dan de maatregel, en hoe lang een schorsing mag duren. De voorwaarden van een verwijdering staan in de volgorde waarin een school eraan moet voldoen.',
  'tweede-deskundige':
    'Welke tweede deskundige over een TLV mag adviseren, en wanneer de twee kunnen tekenen. De rijen hieronder zeggen eerst wie niet kan adviseren en wie je eerst navraagt; wie dan overblijft, staat in de lijst, door de functie of door het eigen beroep. Daarna komen de controles in de volgorde van de vragen. Het samenwerkingsverband beslist over een TLV: geen uitkomst zegt dat die er komt.',
  'urgentie-of-crisis':
    'Wie je belt, en hoe snel, als iets niet kan wachten: gevaar, geweld thuis, een leerling in nood, agressie op school, hulp met haast, en wat je vooraf afspreekt. Twijfel is nooit het mildere antwoord. Hier staan alleen landelijke nummers: een regionaal nummer is nooit geprobeerd. Wie acuut in nood is, heeft in elke uitkomst ook een arts nodig.',
  verwijsindex:
    'Of je een signaal geeft in de Verwijsindex. Dat is een recht en geen plicht, vervangt de meldcode nooit, en de index zelf kan weg zijn: wie niet weet dat de eigen regio hem nog gebruikt, geeft geen signaal. Eerst veiligheid, dan de reden, dan of de index er is, en pas dan het signaal. Geen uitkomst sluit de zaak.',
  verzuim:
    'Wat te doen bij verzuim, te laat komen, verlof en inschrijving in po en vo. Bij verzuim komt eerst of er iets achter zit, zoals op de verzuimkaart, zodat elke route dat antwoord meeneemt. Wat licht is zonder zorg, is niet licht met zorg: daarom wordt het soort verzuim op drie plekken gevraagd. Het zwaarste soort staat steeds vooraan. Wie niet leerplichtig is, krijgt die vraag nooit; daar staat de veiligheid in de uitkomst.',
  'wie-is-verantwoordelijk':
    'Welke gemeente of organisatie over een leerling gaat, per onderwerp. Leerplicht en jeugdhulp volgen waar de leerling woont; de coach en de jeugdarts volgen de school. Twijfel je over de gemeente, dan beslist het adres.',
  'seksueel-gedrag-leerlingen':
    'Seksueel gedrag tussen leerlingen: geweld, beelden die rondgaan, en spel dat te ver gaat. Het is geen zaak voor de meldcode, tenzij thuis of een volwassene een rol speelt; daarom vragen we dat voordat iemand met ouders praat.',
  'gegevens-gevraagd':
    'Iemand vraagt gegevens van een leerling: wat mag, wat moet, en wat nooit. Delen omdat de school dat zelf wil, is een andere regel (informatie-delen), en wat ouders te horen krijgen ook (recht-op-informatie).',
  'zorgen-bespreken':
    'Voor een gesprek over een zorg: wat je eerst doet, en wat nooit. De ‘stel dat’-situaties van 2012 met de namen en regels van nu. Gevaar gaat voor elk gesprek, en sommige gesprekken mogen niet eerst komen: die antwoorden staan bovenaan. Elke uitkomst zonder crisis leidt terug naar de weging.',
};

/** When a reader needs each rule, where no list of moments says so. */
export const momentOf: Readonly<Record<string, string>> = {
  'urgentie-of-crisis': 'nu',
  meldcode: 'signaal',
  'grijs-gebied': 'signaal',
  verwijsindex: 'signaal',
  'seksueel-gedrag-leerlingen': 'signaal',
  'zorgen-bespreken': 'gesprek',
  'informatie-delen': 'gesprek',
  'recht-op-informatie': 'gesprek',
  'gegevens-gevraagd': 'gesprek',
  'schorsing-verwijdering': 'besluit',
  'wie-is-verantwoordelijk': 'hulp',
  ondersteuningsroute: 'hulp',
  'tweede-deskundige': 'hulp',
  capaciteitenonderzoek: 'hulp',
  verzuim: 'verzuim',
};

/** Words that a check of words must let pass, with the reason. */
export const allowed: Readonly<
  Record<string, readonly { readonly tekst: string; readonly omdat: string }[]>
> = {
  'informatie-delen': [
    { tekst: 'Toestemming is niet nodig', omdat: 'De wet zegt dit over toestemming, niet over een melding.' },
    { tekst: 'toestemming is niet nodig', omdat: 'De wet zegt dit over toestemming, niet over een melding.' },
    {
      tekst: 'Toestemming van ouders is niet nodig',
      omdat: 'De wet zegt dit over toestemming, niet over een melding.',
    },
    {
      tekst: 'toestemming van ouders is niet nodig',
      omdat: 'De wet zegt dit over toestemming, niet over een melding.',
    },
  ],
  'recht-op-informatie': [
    {
      tekst: 'Toestemming van ouders is niet nodig.',
      omdat: 'De wet zegt dit over toestemming, niet over een melding.',
    },
  ],
  verwijsindex: [
    {
      tekst: 'Het is geen melding zoals in de meldcode.',
      omdat: 'Een signaal in de index is iets anders dan een melding, en dat moet er staan.',
    },
  ],
  ondersteuningsroute: [
    {
      tekst: 'Westerkwartier',
      omdat: 'De route van het Westerkwartier is een van de twee waar deze regel over gaat.',
    },
  ],
  'wie-is-verantwoordelijk': [
    { tekst: 'Westerkwartier', omdat: 'De naam staat alleen in een regel van vroeger, met de bron.' },
  ],
};

/** Weighed questions without an answer "twijfel" of their own. */
export const withoutDoubt: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  verzuim: {
    erachter:
      'De twijfel zit in het antwoord dat het zwaarst telt: wie twijfelt of het veilig is, kiest dat.',
    ziek: 'De twijfel zit in een eigen antwoord over het soort ziekte, dat naar de jeugdarts leidt.',
  },
  'schorsing-verwijdering': {
    thuis: 'De twijfel zit in het antwoord dat eerst overleg met Veilig Thuis vraagt.',
  },
};

/** Better names for what answers carry, by rule and the name that the TypeScript gave, or the first answer. */
export const carriedNames: Readonly<Record<string, string>> = {
  'meldcode/callNow': 'belNu',
  'meldcode/consult': 'overleg',
  'meldcode/aanleiding-eer': 'geenGesprek',
  'meldcode/ouders-en-hulp-vooraf': 'oudersVooraf',
  'meldcode/ouders-en-hulp-gevaar': 'oudersBijGevaar',
  'meldcode/ouders-en-hulp-haast': 'oudersNaDeMelding',
  'meldcode/ouders-en-hulp-twijfel': 'oudersBijTwijfel',
  'ondersteuningsroute/consult': 'overleg',
  'tweede-deskundige/tweede-orthopedagoog': 'ookOrthopedagoog',
};

/** Short names for sources that the TypeScript rules never named on their own. */
export const shortNames: Readonly<Record<string, string>> = {
  'nji-afwegingskader': 'afwegingskader',
  'handelingsprotocol-utrecht': 'handelingsprotocol',
};

/** A row written out by hand. */
export interface HandRow {
  readonly id: string;
  readonly als: Readonly<Record<string, readonly string[]>>;
  readonly dan: string;
  /** The combination whose row in the old table gives the reason, where it is not the answer that is named last. */
  readonly note?: string;
}

const ownProfession = ['psycholoog', 'cjg-coach', 'poh-jeugd', 'anders'];

/** The rows of tables whose old rows were computed: hit policy "first" makes them few enough to read. */
export const rows: Readonly<Record<string, readonly HandRow[]>> = {
  'tweede-deskundige': [
    {
      note: 'Wie is de eerste?',
      id: 'eerste-anders',
      als: { eerste: ['iemand-anders'] },
      dan: 'kies-eerste',
    },
    { id: 'eerste-niemand', als: { eerste: ['nog-niemand'] }, dan: 'kies-eerste' },
    {
      note: 'Wie kan geen tweede zijn, of vraag je eerst na?',
      id: 'tweede-niemand',
      als: { tweede: ['nog-niemand'] },
      dan: 'kies-tweede',
    },
    { id: 'tweede-jeugdverpleegkundige', als: { tweede: ['jeugdverpleegkundige'] }, dan: 'kies-tweede' },
    { id: 'tweede-vmbo', als: { tweede: ['vmbo-bij-iets-anders'] }, dan: 'kies-tweede' },
    {
      id: 'tweede-niet-in-de-lijst',
      als: {
        tweede: [
          'intern-begeleider',
          'leerkracht',
          'ambulant-begeleider',
          'onderwijsconsulent',
          'leerplichtambtenaar',
        ],
      },
      dan: 'kies-tweede',
    },
    { id: 'tweede-orthopedagoog', als: { tweede: ['orthopedagoog'] }, dan: 'vraag-swv' },
    {
      note: 'Staat de functie niet in de lijst, dan telt het eigen beroep.',
      id: 'beroep-orthopedagoog',
      als: { tweede: ownProfession, beroep: ['orthopedagoog'] },
      dan: 'vraag-swv',
    },
    { id: 'beroep-anders', als: { tweede: ownProfession, beroep: ['anders'] }, dan: 'kies-tweede' },
    { id: 'beroep-onbekend', als: { tweede: ownProfession, beroep: ['weet-niet'] }, dan: 'vraag-swv' },
    {
      note: 'Wie hier komt, staat in de lijst. De controles, in de volgorde van de vragen.',
      id: 'zelfde-persoon',
      als: { persoon: ['nee'] },
      dan: 'kies-tweede',
    },
    { id: 'zelfde-functie', als: { functies: ['nee'] }, dan: 'andere-functie' },
    { id: 'past-niet', als: { passend: ['nee', 'twijfel'] }, dan: 'heroverweeg' },
    { id: 'partijdig', als: { onpartijdig: ['nee'] }, dan: 'niet-onpartijdig' },
    { id: 'partijdig-twijfel', als: { onpartijdig: ['twijfel'] }, dan: 'vraag-swv' },
    { id: 'informatie', als: { informatie: ['nee', 'twijfel'] }, dan: 'teken-nog-niet' },
    { id: 'ouders-nog-niet', als: { ouders: ['nee'] }, dan: 'ouders-eerst' },
    { id: 'ouders-willen-niet', als: { ouders: ['willen-niet'] }, dan: 'ouders-eerst' },
    { id: 'akkoord', als: { ouders: ['ja'] }, dan: 'akkoord' },
  ],
};
