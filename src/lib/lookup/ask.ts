import type { Role } from '../contacts/roles.ts';

/** What must be known of a municipality to say whom to ask there. */
export interface AskedMunicipality {
  readonly name: string;
  readonly ggd?: string | undefined;
  readonly swvPo: readonly string[];
  readonly swvVo: readonly string[];
}

/** On what a row rests that names somebody: ids in bronnen.yaml. */
export const countrySources = {
  municipality: 'gemeentelijst-2026',
  mergers: 'herindelingen',
  ggd: 'ggd-indeling-2024',
  swv: 'indeling-swv-2017',
  places: 'geonames-plaatsen',
  otherPlaces: 'plaatsen-elders',
} as const;

/** How sure an answer is, in the words that every page uses. */
export const sureWords = {
  naam: 'De naam weten we, een nummer hebben we niet gevonden.',
  'na-te-gaan': 'Dit is nog na te gaan: de indeling is van 2017.',
  'niet-gevonden': 'Wie het is en het nummer hebben we niet gevonden.',
} as const;

/** Whom to ask for a function, where nobody who has it is known. */
export interface Ask {
  /** "Gemeente Lisse", "GGD Hollands Midden". */
  readonly who: string;
  /** What to ask there, as a whole sentence. */
  readonly ask: string;
  readonly sure: keyof typeof sureWords;
  /** The source of the name; undefined where no name is known. */
  readonly source: string | undefined;
}

const either = (codes: readonly string[], school: string): readonly string[] =>
  codes.length ? [`${codes.join(' of ')} (${school})`] : [];

/**
 * Whom to ask for a function in a municipality for which nobody is known who has it: never the office of a neighbour. Undefined
 * for a function that is the same in the whole country.
 */
export function askFor(role: Role, { name, ggd, swvPo, swvVo }: AskedMunicipality): Ask | undefined {
  const town = (ask: string): Ask => ({
    who: `Gemeente ${name}`,
    ask,
    sure: 'niet-gevonden',
    source: undefined,
  });
  switch (role) {
    case 'leerplicht':
      return town('Bel de gemeente en vraag naar leerplicht.');
    case 'jeugdhulp-toegang':
      return town('Bel de gemeente en vraag naar de toegang tot jeugdhulp.');
    case 'cjg':
      return town(
        'Vraag de gemeente wie de vaste contactpersoon voor scholen is: een CJG, een wijkteam of een coach.',
      );
    case 'verwijsindex':
      return town('Vraag de gemeente of zij een verwijsindex gebruikt, en wie er toegang toe geeft.');
    case 'kernteam-po':
    case 'kernteam-vo':
      return town(
        'Vraag de gemeente hoe school en jeugdhulp er samen overleggen. Niet overal zijn er kernteams.',
      );
    case 'jgz':
      return ggd
        ? {
            who: ggd,
            ask: 'Vraag naar de jeugdgezondheidszorg voor scholen.',
            sure: 'naam',
            source: countrySources.ggd,
          }
        : town('Vraag de gemeente welke GGD er de jeugdgezondheidszorg doet.');
    case 'samenwerkingsverband': {
      const codes = [...either(swvPo, 'basisonderwijs'), ...either(swvVo, 'voortgezet onderwijs')];
      return codes.length
        ? {
            who: `Samenwerkingsverband ${codes.join(' en ')}`,
            ask: 'Vraag je schoolbestuur of de school hierbij hoort, en wie je daar belt.',
            sure: 'na-te-gaan',
            source: countrySources.swv,
          }
        : {
            who: 'Je schoolbestuur',
            ask: 'Vraag bij welk samenwerkingsverband de school hoort, en wie je daar belt.',
            sure: 'niet-gevonden',
            source: undefined,
          };
    }
    case 'ouder-jeugdsteunpunt':
      return {
        who: 'Het samenwerkingsverband van de school',
        ask: 'Vraag daar naar het ouder- en jeugdsteunpunt.',
        sure: 'niet-gevonden',
        source: undefined,
      };
    default:
      return undefined;
  }
}
