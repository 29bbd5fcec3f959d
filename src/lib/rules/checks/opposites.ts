/**
 * Two things that one result may not both hold: what the one asks, the other forbids. Named here once, for every rule. A pattern
 * is held against one statement at a time, in lower case; see `statements`.
 */
export interface Opposites {
  /** What it is about, for the message: "praten met ouders". */
  readonly about: string;
  readonly asks: RegExp;
  readonly forbids: RegExp;
}

/** Parents and the rest of the family, however they are called. */
const family = String.raw`(?:(?:beide |de |alle )?ouders?|de familie|familie|het gezin|de andere ouder|de ouder|vader|moeder)`;
const child = String.raw`(?:de leerling|het kind|kind)`;
const no = String.raw`(?:niet|niets|geen|nog niet|nog niets|nooit)`;

/** What turns a request around: "vertel niets over het gezin". */
export const refused =
  /\b(?:vertel|zeg|praat|spreek|deel|bespreek|noem|geef)(?: (?!dat\b)\w+){0,3} (?:niets|niet|geen)\b(?! op\b)/;

export const opposites: readonly Opposites[] = [
  {
    about: 'praten met ouders of familie',
    asks: new RegExp(
      [
        String.raw`\b(?:vertel|bespreek|deel|leg)\b[^.;]*\b${family}\b`,
        String.raw`\b(?:praat|spreek|overleg|stem)\b[^.;]* met (?:\w+ ){0,2}${family}\b`,
        String.raw`\b(?:spreek|bel|nodig|licht|informeer|verwittig)\b (?:\w+ ){0,2}${family}\b`,
      ].join('|'),
    ),
    forbids: new RegExp(
      [
        String.raw`\b(?:vertel|zeg|laat) ${family} (?:\w+ ){0,3}(?:niets|geen|nog niet)\b`,
        String.raw`\b(?:vertel|zeg) (?:\w+ ){0,3}(?:niets|geen|niet) (?:\w+ ){0,2}(?:aan|tegen) ${family}\b`,
        String.raw`\b(?:praat|spreek|overleg) (?:\w+ ){0,4}${no} (?:\w+ ){0,2}met (?:\w+ ){0,2}(?:${family}|hen)\b`,
        String.raw`\b(?:praat|spreek) (?:\w+ ){0,4}met (?:\w+ ){0,2}(?:${family}|hen) (?:\w+ ){0,3}${no}\b`,
        String.raw`\b(?:vertel|zeg) (?:hun|hen) (?:\w+ ){0,3}${no}\b`,
        String.raw`\blicht ${family} (?:\w+ ){0,3}niet (?:\w+ ){0,2}in\b`,
        String.raw`\b(?:voordat|vóórdat|vóór|voor) (?:\w+ )?${family} (?:er )?iets (?:hoort|horen|weet|weten)\b`,
        String.raw`\bnooit\b[^.;]*${family} iets laten merken`,
        String.raw`\b(?:spreek|bel|vertel) ${family} pas (?:als|na)\b`,
        String.raw`\bmet ${family} geen gesprek\b|\bgeen gesprek met ${family}\b`,
      ].join('|'),
    ),
  },
  {
    about: 'praten met de leerling',
    asks: new RegExp(
      [
        String.raw`\b(?:praat|spreek|overleg)\b[^.;]* met (?:\w+ ){0,3}${child}\b`,
        String.raw`\b(?:spreek|bevraag|hoor) ${child}\b`,
        String.raw`\bvertel\b[^.;]*\b${child}\b`,
      ].join('|'),
    ),
    forbids: new RegExp(
      [
        String.raw`\bmet ${child} (?:\w+ )?geen gesprek\b|\bgeen gesprek met ${child}\b`,
        String.raw`\b(?:praat|spreek) (?:\w+ ){0,4}${no} (?:\w+ ){0,2}met ${child}\b`,
        String.raw`\b(?:praat|spreek) (?:\w+ ){0,4}met ${child} (?:\w+ ){0,3}${no}\b`,
        String.raw`\b(?:vertel|zeg) ${child}\b[^.;]*\b(?:niets|nog niets)\b`,
      ].join('|'),
    ),
  },
  {
    about: 'praten met de medewerker of met degene om wie het gaat',
    asks: /\b(?:hoor betrokkenen|(?:spreek|hoor|informeer) (?:de )?(?:medewerker|beschuldigde|verdachte)|(?:vertel|zeg) (?:het )?(?:de )?(?:medewerker|beschuldigde)|praat met de (?:medewerker|beschuldigde))\b/,
    forbids:
      /\b(?:praat er (?:nog )?niet over met de (?:medewerker|beschuldigde)|nooit\b.*met de (?:medewerker|beschuldigde) over praten|(?:vertel|zeg) de (?:medewerker|beschuldigde) (?:nog )?niets)\b/,
  },
  {
    about: 'een naam noemen',
    asks: /\b(?:geef|noem|deel|bespreek|meld)\b[^.;]*\bmet naam\b(?!.*(?:toestemming|zonder naam))|\bnoem de naam\b/,
    forbids:
      /\bnoem (?:nog )?geen na(?:am|men)\b|\b(?:alleen|uitsluitend) zonder naam\b|\bgeef geen na(?:am|men)\b/,
  },
  {
    about: 'wat eerst komt, een gesprek met ouders of Veilig Thuis',
    asks: new RegExp(
      [
        String.raw`\b(?:bespreek|praat|spreek|vraag|overleg|vertel)\b[^.;]*\beerst\b[^.;]*\b${family}\b`,
        String.raw`\b(?:vertel|zeg)\b[^.;]*\b${family}\b[^.;]*\b(?:vóór|voor) (?:de melding|je meldt)\b`,
      ].join('|'),
    ),
    forbids:
      /\bmeld eerst\b|\bbel eerst veilig thuis\b|\b(?:bel|meld)\b[^.;]*\bveilig thuis\b[^.;]*\b(?:vóór|voordat|vóórdat|voor) (?:je )?(?:de )?(?:ouders|familie)\b/,
  },
  {
    about: 'geoorloofd of ongeoorloofd verzuim',
    asks: /\bregistreer\b[^.;]*\bals (?:geoorloofd|ziek)\b/,
    forbids:
      /\bmeld\b[^.;]*\b(?:als (?:luxe|overig|langdurig relatief) verzuim|via duo)\b|\bregistreer\b[^.;]*\bals ongeoorloofd\b/,
  },
  {
    about: 'in- of uitschrijven',
    asks: /\bschrijf (?:de leerling |die )?(?:nu |direct )?uit\b/,
    forbids: /\bhoud (?:de leerling|die) ingeschreven\b|\bschrijf (?:de leerling |die )?(?:nog )?niet uit\b/,
  },
  {
    about: 'verlof geven of weigeren',
    asks: /\b(?:geef|verleen)\b[^.;]*\bverlof\b|\bken\b[^.;]*\bverlof toe\b/,
    forbids: /\bwijs\b[^.;]*\baf\b|\bgeef geen verlof\b|\bweiger\b[^.;]*\bverlof\b/,
  },
  {
    about: 'wachten',
    asks: /\bwacht (?:tot|op|af)\b|\bzet het op de agenda\b/,
    forbids: /\bwacht (?:\w+ ){0,3}niet\b|\bniet wachten\b|\bkan niet wachten\b/,
  },
  {
    about: 'zelf onderzoeken of doorvragen',
    asks: /\b(?:vraag door|zoek (?:zelf )?uit wat er (?:is )?gebeurd|onderzoek zelf|ondervraag)\b/,
    forbids:
      /\b(?:onderzoek niets? zelf|onderzoek niets|vraag niet door|hoor niet uit|nooit\b.*(?:zelf onderzoeken|uithoren))\b/,
  },
];
