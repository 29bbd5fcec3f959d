import { didYouMean } from './suggest.ts';
import { idMistake, reservedNames } from './file-names.ts';
import { parts, readers } from './chapter.ts';
import { roleIds, type Role } from '../contacts/roles.ts';
import { isKind, kindIds, kinds, ownerOf, type Kind } from '../lookup/kinds.ts';
import type { KnownMunicipality, Place } from '../places/place.ts';
import { slug } from '../places/normalise.ts';
import { parameterIds, parameters, type ParameterId } from '../region/parameters.ts';

/** What can be made, and how one asks for it. */
export const usage: Readonly<Record<Make, string>> = {
  regio: 'npm run new -- regio duinstreek "Zeedorp" "Veenhoven"',
  werkgebied: 'npm run new -- werkgebied leerplicht/duinstreek "Zeedorp"',
  contact: 'npm run new -- contact jgz/duinstreek/ggd-zeedorp',
  regel: 'npm run new -- regel leesbril',
  hoofdstuk: 'npm run new -- hoofdstuk duinstreek/eerste-gesprek',
  bron: 'npm run new -- bron gids-duinstreek-2026',
};

export type Make = 'regio' | 'werkgebied' | 'contact' | 'regel' | 'hoofdstuk' | 'bron';
const makes = Object.keys(usage) as readonly Make[];

/** A file as it will stand below src/content. */
export interface Made {
  readonly file: string;
  readonly text: string;
  /** Added to what is there already. */
  readonly append?: true;
}

/** What the maker may know of the content there is. */
export interface Surroundings {
  readonly municipalities: readonly KnownMunicipality[];
  readonly places: readonly Place[];
  readonly sources: readonly string[];
  /** The text of a file below src/content; undefined when it is not there. */
  readonly read: (file: string) => string | undefined;
  /** The day of today, ISO. */
  readonly today: string;
}

/** Why nothing was made, in Dutch. */
export interface Refused {
  readonly refused: string;
}

const refuse = (refused: string): Refused => ({ refused });

/** The day on which a check of today is too old. */
const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const title = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Municipalities by the name somebody typed: capitals, accents and hyphens do not matter. */
function find(
  names: readonly string[],
  all: readonly KnownMunicipality[],
): readonly KnownMunicipality[] | Refused {
  const found: KnownMunicipality[] = [];
  for (const name of names) {
    const one = all.find((other) => other.slug === slug(name) || other.code === name);
    if (!one)
      return refuse(
        `Onbekende gemeente: "${name}". ${didYouMean(
          name,
          all.map((other) => other.name),
        )}Staat zij niet in src/content/gemeenten.csv, zet haar daar dan eerst bij: naam,code van het CBS,provincie.`,
      );
    found.push(one);
  }
  return found;
}

/** Every agreement that an office of this kind may make, as comments that only need their mark removed. */
const agreements = (kind: Kind): string => {
  const theirs = parameterIds.filter((id: ParameterId) => ownerOf[id] === kind);
  if (theirs.length === 0) return '';
  return `
# Afspraken. Wat je niet weet, laat je als commentaar staan: dat is "nog na te gaan". Is er niets afgesproken, schrijf dan
# toestand: niets-afgesproken, zonder waarde.
# afspraken:
${theirs
  .map(
    (id) => `#   ${id}: # ${parameters[id].label}
#     toestand: afgesproken
#     waarde: … # een getal, of een hele zin
#     toelichting: Een hele zin die erachter komt.
#     bron: …
#     bij: bladzijde …
#     gecontroleerdOp: jjjj-mm-dd`,
  )
  .join('\n')}
`;
};

/**
 * A contact, indented. What an editor may leave out is a comment, also the ways to reach it: a number that nobody filled in
 * must not look like one, and the checks say that it is missing.
 */
const contactStub = (id: string, role: string, label: string): string => `  - id: ${id}
    organisatie: ${label}
    rol: ${role}
    waarvoor: Waarvoor je belt, in een zin.
    # Minstens een van deze drie:
    # telefoon: '…'
    # email: …
    # website: https://…
    # bereikbaar: Op werkdagen
    bron: routeboek-redactie
    # bij: bladzijde …
    # gecontroleerdOp: jjjj-mm-dd # alleen als iemand het nummer echt heeft gebeld
    # opmerking: Wat de beller nog moet weten.
`;

/** The roles that people look for at an office of this kind. */
const rolesOf: Readonly<Partial<Record<Kind, readonly Role[]>>> = {
  leerplicht: ['leerplicht'],
  jeugdhulp: ['cjg', 'jeugdhulp-toegang'],
  jgz: ['jgz'],
  'swv-po': ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
  'swv-vo': ['samenwerkingsverband', 'ouder-jeugdsteunpunt'],
  verwijsindex: ['verwijsindex'],
  kernteam: ['kernteam-po', 'kernteam-vo'],
  crisishulp: ['jeugdhulp-toegang'],
};

function area(kind: Kind, name: string, municipalities: readonly KnownMunicipality[]): Made {
  const stubs: readonly Role[] = rolesOf[kind] ?? ['cjg'];
  const commented = stubs
    .map((role) => contactStub(`${role}-${name}`, role, kinds[kind].label))
    .join('')
    .replace(/^(?=.)/gm, '# ');
  return {
    file: `werkgebieden/${kind}/${name}.yaml`,
    text: `# Werkgebied: een bureau, de gemeenten waarvoor het werkt (namen uit gemeenten.csv), contacten en afspraken.
# Haal het hekje weg bij wat je weet. Alleen functies: geen namen, mobiele nummers of mailadressen van personen.

naam: ${kinds[kind].label} ${title(name)}
gemeenten: [${municipalities.map((one) => one.name).join(', ')}]
# bron: … # waar staat welke gemeenten erbij horen: een id uit bronnen.yaml
# bij: bladzijde …
# gecontroleerdOp: jjjj-mm-dd
# opmerking: Wat een redacteur over dit gebied moet weten.

# Rollen: ${roleIds.join(', ')}
# contacten:
${commented}${agreements(kind)}`,
  };
}

function region(
  id: string,
  names: readonly string[],
  { municipalities, places }: Surroundings,
): readonly Made[] | Refused {
  if (names.length === 0) return refuse(`Noem de gemeenten van de regio: ${usage.regio}`);
  const own = find(names, municipalities);
  if ('refused' in own) return own;
  const missing = own.filter(({ code }) => !places.some((place) => place.code === code));
  const files: Made[] = [
    {
      file: `regios/${id}/regio.yaml`,
      text: `# Regio: naam, soort (regio of landelijk), inleiding en gemeenten. Wie daar wat doet, staat bij de werkgebieden.

naam: ${title(id)}
soort: regio
inleiding: Voor scholen en hun partners in ${own.map(({ name }) => name).join(', ')}.

gemeenten:
${own
  .map(
    ({ name, code }) => `  - naam: ${name}
    code: ${code}
    # opmerking: Wat hier anders is dan in de rest van de regio.
    # buur: true # alleen als leerlingen er vandaan komen, en de gemeente niet bij de regio hoort`,
  )
  .join('\n')}
`,
    },
  ];
  if (missing.length)
    files.push({
      file: 'plaatsen.csv',
      text: missing.map(({ name, code }) => `${name},${name},${code},\n`).join(''),
      append: true,
    });
  return files;
}

const chapter = (place: string, id: string, order: number, today: string): Made => ({
  file: `regios/${place}/routeboek/${id}.mdx`,
  text: `---
titel: ${title(id)}
samenvatting: Waar dit hoofdstuk over gaat, in een of twee zinnen.
deel: samenwerken # ${Object.keys(parts).join(', ')}
volgorde: ${order}
voor: [leerkracht] # ${Object.keys(readers).join(', ')}
watNu:
  - Schrijf hier wat de lezer nu doet.
bellen: [] # ${roleIds.join(', ')}
# meldcode: true # zet 112 en Veilig Thuis groot boven de pagina
# hulpmiddelen: [zorgen-bespreken]
bronnen:
  - { bron: routeboek-redactie }
gecontroleerdOp: ${today}
# trefwoorden: [oude naam]
---

Begin met een alinea. De titel komt uit het veld "titel".

## Een kop

{/* Een opmerking voor de redactie. Componenten: zie docs/how-to/hoofdstuk.md */}

<Advies>Wat alleen wij aanraden. <Bron id="routeboek-redactie" /></Advies>
`,
});

const sourceEntry = (id: string, today: string): Made => ({
  file: 'bronnen.yaml',
  append: true,
  text: `
- id: ${id}
  titel: ${title(id)}
  uitgever: Wie dit heeft uitgegeven
  datum: ${today.slice(0, 7)}
  # adres: https://…
  # bwb: BWBR0000000 # bij een wet, in plaats van adres, met:
  # tekstVan: jjjj-mm-dd
  status: actueel # of verouderd, niet-bevestigd
  gecontroleerdOp: ${today}
  controleerVoor: ${nextYear(today)}
  # opmerking: Wat is gelezen, en wat niet.
`,
});

const rule = (id: string, today: string): readonly Made[] => [
  {
    file: `regels/${id}/regel.yaml`,
    text: `# yaml-language-server: $schema=../regel.schema.json
#
# Wat deze regel beslist, en waar hij op steunt.

titel: ${title(id)}?
doel: Helpt kiezen wat je doet.
versie: ${today.slice(0, 4)}-1
wijzigingen:
  - versie: ${today.slice(0, 4)}-1
    dag: ${today}
    wat:
      - De regel is nieuw.
plaats: 900
moment: hulp
zoekwoorden: [${id.replaceAll('-', ' ')}]

bronnen:
  advies: routeboek-redactie
  # wet: wpo

steuntOp: [advies]

begin: eerste

vragen:
  eerste:
    soort: weging # of feit
    vraag: Wat vraag je?
    kort: Wat vraag je?
    # uitleg: Wat de lezer moet weten om te antwoorden.
    weeg:
      - Waar let je op?
    overleg:
      - Een collega
    antwoorden:
      - id: ja
        tekst: Ja
        naar: doen
        omdat: Het antwoord is ja, dus doe je dit.
        bronnen: [advies]
      - id: nee
        tekst: Nee
        naar: volgen
        omdat: Het antwoord is nee, dus blijf je kijken.
        bronnen: [advies]
      - id: twijfel
        tekst: Twijfel
        naar: doen
        omdat: Bij twijfel doe je dit.
        bronnen: [advies]

uitkomsten:
  doen:
    titel: Doe dit
    kort: Doe dit.
    urgentie: handelen # crisis, melden, handelen of vastleggen
    samenvatting: Wat er nu moet gebeuren.
    acties:
      - wie: Leerkracht
        wat: Doe dit.
      - wie: Leerkracht
        wat: Vertel het de intern begeleider.
    vastleggen:
      - Wat je deed, met de datum.
    rollen: []
    regels: []
    bronnen: [advies]

  volgen:
    titel: Blijf kijken
    kort: Blijf kijken.
    urgentie: handelen
    samenvatting: Nu is er niets te doen; dat kan veranderen.
    acties:
      - wie: Leerkracht
        wat: Kijk over een maand opnieuw.
      - wie: Leerkracht
        wat: Vraag ouders wat zij thuis zien.
    vastleggen:
      - Wat je zag, met de datum.
    rollen: []
    regels: []
    bronnen: [advies]
`,
  },
  {
    file: `regels/${id}/gevallen.yaml`,
    text: `# yaml-language-server: $schema=../gevallen.schema.json

- situatie: Wat er gebeurde, in een zin
  antwoorden: { eerste: ja }
  uitkomst: doen

- situatie: Wat er in een ander geval gebeurde
  antwoorden: { eerste: nee }
  uitkomst: volgen

- situatie: Wat er gebeurde, en niemand weet het zeker
  antwoorden: { eerste: twijfel }
  uitkomst: doen
`,
  },
];

/** A contact goes below `contacten:` of a file that is there; with `afspraken:` after it, it goes before those. */
function contact(kind: Kind, name: string, id: string, { read }: Surroundings): readonly Made[] | Refused {
  const file = `werkgebieden/${kind}/${name}.yaml`;
  const text = read(file);
  if (text === undefined)
    return refuse(
      `Er is nog geen ${file}. Maak dat eerst: npm run new -- werkgebied ${kind}/${name} "Gemeente"`,
    );
  if (new RegExp(`^\\s*- id: ${id}$`, 'm').test(text))
    return refuse(`Het contact "${id}" staat al in ${file}.`);
  const role = rolesOf[kind]?.[0] ?? 'cjg';
  const filled = contactStub(id, role, title(id));
  const [before, after] = text.split(/^(?=# Afspraken\.|afspraken:)/m, 2);
  const head = (before ?? '').trimEnd();
  const list = /^contacten:/m.test(head) ? '' : '\ncontacten:\n';
  const rest = after === undefined ? '' : `\n${text.slice((before ?? '').length)}`;
  return [{ file, text: `${head}\n${list}${list ? '' : '\n'}${filled}${rest}` }];
}

/**
 * The files of a skeleton: everything an editor may fill in stands there, what may be left out as a comment. `argv` is what
 * was typed: what to make, its id, and for a region or werkgebied the municipalities by name. Refuses, in Dutch, what could
 * not be read later.
 */
export function skeleton(argv: readonly string[], around: Surroundings): readonly Made[] | Refused {
  const [what = '', id = '', ...names] = argv;
  const make = makes.find((one) => one === what);
  if (!make)
    return refuse(
      `${what ? `"${what}" kan niet worden gemaakt. ${didYouMean(what, makes)}` : 'Zeg wat je wilt maken. '}Kies uit:\n${Object.values(
        usage,
      )
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
  const ids = id.split('/');
  const wanted = { regio: 1, werkgebied: 2, contact: 3, regel: 1, hoofdstuk: 2, bron: 1 }[make];
  if (!id || ids.length !== wanted) return refuse(`Zo schrijf je het: ${usage[make]}`);
  const mistake = ids.flatMap((one) => idMistake(one) ?? [])[0];
  if (mistake) return refuse(`${mistake.what} ${mistake.remedy}`);
  const [first = '', second = '', third = ''] = ids;
  const there = (file: string) => around.read(file) !== undefined;
  if (make === 'regio') {
    if (reservedNames.includes(first))
      return refuse(`De naam "${first}" is al van een pagina van de site zelf.`);
    if (there(`regios/${first}/regio.yaml`)) return refuse(`De regio "${first}" is er al.`);
    return region(first, names, around);
  }
  if (make === 'bron') {
    if (around.sources.includes(first)) return refuse(`De bron "${first}" staat al in bronnen.yaml.`);
    return [sourceEntry(first, around.today)];
  }
  if (make === 'regel') {
    if (there(`regels/${first}/regel.yaml`)) return refuse(`De regel "${first}" is er al.`);
    return rule(first, around.today);
  }
  if (make === 'hoofdstuk') {
    if (!there(`regios/${first}/regio.yaml`))
      return refuse(`Er is geen regio "${first}". Maak die eerst: ${usage.regio}`);
    if (second === 'index') return refuse('De naam "index" is die van de lijst zelf.');
    if (there(`regios/${first}/routeboek/${second}.mdx`)) return refuse(`Het hoofdstuk "${id}" is er al.`);
    return [chapter(first, second, nextOrder(around, first), around.today)];
  }
  if (!isKind(first) || first === 'landelijk') {
    const local = kindIds.filter((kind) => kind !== 'landelijk');
    return refuse(
      `Onbekende soort werkgebied: "${first}". ${didYouMean(first, local)}Kies uit: ${local.join(', ')}.`,
    );
  }
  if (make === 'contact') return contact(first, second, third, around);
  if (there(`werkgebieden/${first}/${second}.yaml`)) return refuse(`Het werkgebied "${id}" is er al.`);
  if (names.length === 0) return refuse(`Noem de gemeenten van het werkgebied: ${usage.werkgebied}`);
  const own = find(names, around.municipalities);
  return 'refused' in own ? own : [area(first, second, own)];
}

/** The number after the last chapter of a region, in tens. */
function nextOrder({ read }: Surroundings, place: string): number {
  const orders = [...(read(`regios/${place}/routeboek`) ?? '').matchAll(/^volgorde: (\d+)/gm)].map(([, n]) =>
    Number(n),
  );
  return (Math.floor(Math.max(0, ...orders) / 10) + 1) * 10;
}
