/** A row of the table on a card: a kind of case, and until when something must be done. What, and with whom, the rule says. */
export interface CardRow {
  /** The case in words that stand alone: "Te laat op de basisschool, vaker dan is afgesproken". */
  readonly kind: string;
  /** The answers (question, option) that end there. All lead to the same outcome. */
  readonly via: readonly (readonly [question: string, option: string])[];
  /** "Binnen 5 werkdagen". */
  readonly term: string;
}

/** What goes where on the card of a rule that does not fit on one side. */
export interface CardChoice {
  /** Questions for the back; the front must make sense without them. */
  readonly back?: readonly string[];
  /** A table in place of questions. It tells every outcome that these lead to. */
  readonly table?: {
    readonly title: string;
    readonly replaces: readonly string[];
    readonly rows: readonly CardRow[];
  };
}

/**
 * The cards that need a choice. Any other rule has all its questions on the front, in its own order.
 */
export const cardChoices: Readonly<Record<string, CardChoice>> = {
  // Danger first, then the five weighings as the spine; staff, evaluation and help beside a report on the back.
  meldcode: {
    back: [
      'over-bestuur',
      'zedenmisdrijf',
      'zeden-thuis',
      'medewerker-thuis',
      'onveiligheid-evaluatie',
      'hulp-bij-melding',
      'meewerken-bij-melding',
      'ouders-en-hulp',
      'ouders',
    ],
  },
  verzuim: {
    back: [
      'geldig',
      'jonger-dan-zes',
      'inschrijving',
      'verlof',
      'feestdag',
      'vakantie',
      'dagen',
      'op-tijd',
      'gewichtig',
    ],
    table: {
      title: 'Welk verzuim? Kies het bovenste dat past',
      replaces: ['soort', 'soort-zorg', 'kort', 'te-laat', 'ziek', 'meewerken', 'uren-na-twijfel'],
      rows: [
        {
          kind: 'Langer dan 4 weken weg, zonder geldige reden',
          via: [
            ['soort', 'lang'],
            ['soort-zorg', 'lang'],
            ['uren-na-twijfel', 'lang'],
          ],
          term: 'Direct',
        },
        {
          kind: 'Vakantie of uitstapje zonder verlof; of ziek gemeld rond een vakantie, en je twijfelt',
          via: [
            ['soort', 'luxe'],
            ['soort', 'rond-vakantie'],
            ['soort-zorg', 'luxe'],
            ['soort-zorg', 'rond-vakantie'],
          ],
          term: 'Vandaag; wacht niet op 16 uur',
        },
        {
          kind: '16 uur of meer in 4 lesweken, zonder geldige reden',
          via: [
            ['soort', 'zestien'],
            ['soort-zorg', 'zestien'],
            ['uren-na-twijfel', 'zestien'],
          ],
          term: 'Binnen 5 werkdagen, en opnieuw bij elke 16 uur',
        },
        {
          kind: 'Ziek: lang, vaak of een patroon, of je twijfelt; ouders werken mee, of je vroeg het nog niet',
          via: [
            ['ziek', 'lang'],
            ['meewerken', 'ja'],
          ],
          term: 'Vraag het ouders nu',
        },
        {
          kind: 'Ziek: ouders werken niet mee of de twijfel blijft; onder de 16 uur. Zeg ouders eerst dat je het als verzuim telt',
          via: [['uren-na-twijfel', 'minder']],
          term: 'Nu',
        },
        {
          kind: 'Ziek, er valt niets op, en er zit niets achter',
          via: [['ziek', 'gewoon']],
          term: 'Elke dag bijhouden',
        },
        {
          kind: 'Basisschool: vaker te laat dan {te-laat-grens}, en er zit niets achter',
          via: [['te-laat', 'vaker']],
          term: 'Nu',
        },
        {
          kind: 'Onder de 16 uur of te laat, en er zit misschien iets achter; of een patroon, of twijfel daarover',
          via: [
            ['kort', 'patroon'],
            ['soort-zorg', 'minder'],
            ['soort-zorg', 'onbekend'],
          ],
          term: 'Deze week; tel vandaag alle uren',
        },
        {
          kind: 'Los verzuim of soms te laat, geen patroon, niets erachter; of nog niet geteld',
          via: [
            ['kort', 'los'],
            ['te-laat', 'tot-en-met'],
            ['te-laat', 'onbekend'],
            ['soort', 'onbekend'],
          ],
          term: 'Vandaag; tel alle uren, en kies dan opnieuw',
        },
      ],
    },
  },
  'informatie-delen': {
    back: ['toestemming-zelf', 'gevaar', 'doel', 'zonder', 'moeite', 'belang', 'minimum'],
  },
  // Who may sign on the front, whether this one may on the back.
  'tweede-deskundige': { back: ['passend', 'onpartijdig', 'informatie', 'ouders'] },
  'wie-is-verantwoordelijk': { back: ['verblijf', 'inschrijving', 'ervoor'] },
  // A child that tells on the front, what somebody sees or hears on the back.
  'zorgen-bespreken': { back: ['nieuw', 'vermoeden', 'praten-gevaar', 'met-wie'] },
  'recht-op-informatie': { back: ['herkomst', 'uitspraak', 'gevraagd', 'reden'] },
  'schorsing-verwijdering': {
    back: [
      'reden',
      'onderzocht',
      'leerplichtig',
      'andere-school',
      'verwijderen-waar',
      'gehoord',
      'gehoord-vo',
      'gehoord-vrij',
      'overleg',
    ],
  },
};
