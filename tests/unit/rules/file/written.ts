import { parseYaml } from '../../../../src/lib/content/yaml.ts';
import { readRule, type RuleFile } from '../../../../src/lib/rules/file/read-rule.ts';

export const file = 'src/content/regels/leesbril/regel.yaml';

/** A small rule as an editor writes it. */
export const good = `titel: Ziet een leerling het bord niet goed?
doel: Helpt kiezen wat je doet als een leerling misschien niet goed ziet.
versie: 2026-1
wijzigingen:
  - versie: 2026-1
    dag: 2026-11-28
    wat:
      - Begin van deze lijst.
plaats: 10
moment: hulp
zoekwoorden: [bril, ogen]
bronnen:
  wet: leerplichtwet
  lid: { bron: wpo, bij: art. 40 lid 1 }
steuntOp: [wet]
neemtMee:
  dichtbij:
    acties:
      - wie: Leerkracht
        wat: Zet de leerling alvast dichter bij het bord.
    rollen: [jgz]
begin: bord
vragen:
  bord:
    soort: weging
    vraag: Kan de leerling lezen wat er op het bord staat?
    kort: Kan de leerling het bord lezen?
    weeg:
      - Knijpt de leerling met de ogen?
    overleg:
      - Ouders en leerling
    antwoorden:
      - id: ja
        tekst: Ja
        naar: volgen
        omdat: De leerling leest het bord.
        bronnen: [wet: art. 3, lid]
      - id: twijfel
        tekst: Twijfel
        naar: getest
        omdat: Bij twijfel telt of de ogen zijn getest.
        bronnen: [wet]
        neemtMee: [dichtbij]
        vastleggen:
          - Waarom je twijfelt.
  getest:
    soort: feit
    vraag: Hoe oud is de leerling?
    kort: Hoe oud?
    afspraken: [aandachtsfunctionaris]
    hangtAfVan: [bord]
    antwoorden:
      - id: 16
        tekst: Zestien
        naar: volgen
        omdat: Er is een test.
        bronnen: [wet]
      - id: jonger
        tekst: Jonger
        naar: testen
        omdat: Er is geen test.
        bronnen:
          - lid: art. 41
uitkomsten:
  volgen:
    titel: Blijf kijken
    kort: Blijf kijken
    urgentie: vastleggen
    samenvatting: Kijk of het zo blijft.
    acties:
      - wie: Leerkracht
        wat: Kijk over een maand opnieuw.
    vastleggen:
      - Wat je zag.
    rollen: []
    regels: []
    bronnen: [wet]
  testen:
    titel: Laat de ogen testen
    kort: Laat de ogen testen
    urgentie: handelen
    samenvatting: De jeugdarts test de ogen.
    acties:
      - wie: Leerkracht
        wat: Bel de jeugdarts.
        urgentie: melden
    vastleggen:
      - Wanneer je belde.
    houdKlaar:
      - De laatste uitslag.
    rollen: [jgz]
    regels: [verzuim]
    bronnen: [lid]
`;

/** The same kind of rule as a table. */
export const goodTable = good
  .replace('begin: bord\n', '')
  .replace(/^ {8}naar: .*\n/gm, '')
  .replace(
    'uitkomsten:\n',
    `rijen:
  - id: zestien
    als: { getest: [16] }
    dan: volgen
  - id: twijfel
    als: { bord: [twijfel] }
    dan: testen
    omdat: Wie twijfelt, laat testen.
    bronnen: [lid]
  - id: anders
    als: { bord: [ja] }
    dan: volgen
uitkomsten:
`,
  );

/** Reads a rule from its text. */
export function read(text: string): {
  readonly rule: RuleFile | undefined;
  /** "12: what remedy" */
  readonly told: readonly string[];
} {
  const { yaml, problems } = parseYaml(file, text);
  const { rule, problems: more } = yaml ? readRule('leesbril', yaml) : { rule: undefined, problems: [] };
  return { rule, told: [...problems, ...more].map(({ line, what, remedy }) => `${line}: ${what} ${remedy}`) };
}

/** The line of the first place where this stands, counted from 1. */
export const lineOf = (text: string, part: string): number =>
  text.slice(0, text.indexOf(part)).split('\n').length;

/** The text with one part changed; the part must stand there. */
export function broken(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not there: ${from}`);
  return text.replace(from, to);
}
