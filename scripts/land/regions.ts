/** Made-up regions for `npm run benchmark:land`: five municipalities, offices of their own, sixteen chapters each. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const municipalitiesEach = 5;
const chaptersEach = 16;

/** Writes a file of a copy of the project, with the folders that it needs. */
export const write = (root: string, file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** A name that search and lists treat as a real one: letters only, each its own. */
const letters = (number: number): string =>
  String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');

const source = 'routeboek-redactie';

/** Some text of the length of a real chapter: headings, lists, a table, components. */
const body = (region: string, chapter: number): string =>
  [1, 2, 3, 4, 5, 6]
    .map(
      (part) => `## Onderdeel ${part} van hoofdstuk ${chapter}

In ${region} bespreekt de school dit eerst met ouders, en schrijft op wat zij zag en hoorde. Daarna kijkt het kernteam mee. Wie iets
niet zeker weet, vraagt het na bij het team dat erover gaat, en legt het antwoord vast met de datum erbij.

- Schrijf op wat je zag, zonder oordeel.
- Vraag na wat je niet weet.
- Spreek af wie wat doet, en wanneer.

| Wie | Wanneer |
| --- | --- |
| School | Meteen |
| Kernteam | Binnen twee weken |
`,
    )
    .join('\n');

const facts = (region: string, chapter: number): string => `---
titel: Hoofdstuk ${letters(chapter)} van ${region}
samenvatting: Wat de school in ${region} doet, en met wie.
deel: samenwerken
volgorde: ${chapter * 10}
voor: [leerkracht]
watNu:
  - Schrijf op wat je zag.
bellen: [cjg]
bronnen:
  - { bron: ${source} }
gecontroleerdOp: 2026-11-22
---
`;

/** Adds made-up regions to the content in `root`, up to `count` regions in all (the whole country not counted). */
export function addRegions(root: string, count: number): void {
  const there = globSync('src/content/regios/*/regio.yaml', { cwd: root }).length - 1;
  let municipalities = readFileSync(join(root, 'src/content/gemeenten.csv'), 'utf8').trimEnd();
  let places = readFileSync(join(root, 'src/content/plaatsen.csv'), 'utf8').trimEnd();
  for (let index = 0; index < count - there; index += 1) {
    const id = `streek-${letters(index)}`;
    const name = `Streek ${letters(index).toUpperCase()}`;
    const own = Array.from({ length: municipalitiesEach }, (_, one) => ({
      name: `${name} Dorp ${letters(one).toUpperCase()}`,
      // Numbers that CBS gives to nobody.
      code: `GM${4000 + index * municipalitiesEach + one}`,
    }));
    for (const { name: place, code } of own) {
      municipalities += `\n${place},${code},Flevoland,,GGD Flevoland,PO2402,VO2402`;
      places += `\n${place},${place},${code},`;
      for (let hamlet = 0; hamlet < 3; hamlet += 1)
        places += `\n${place} ${letters(hamlet)},${place},${code},`;
    }
    write(
      root,
      `src/content/regios/${id}/regio.yaml`,
      `naam: ${name}\nsoort: regio\ninleiding: Een verzonnen regio, om de bouw te meten.\ngemeenten:\n${own
        .map(({ name: place, code }) => `  - naam: ${place}\n    code: ${code}\n`)
        .join('')}`,
    );
    for (const [kind, role] of [
      ['leerplicht', 'leerplicht'],
      ['jeugdhulp', 'cjg'],
      ['jgz', 'jgz'],
    ] as const)
      write(
        root,
        `src/content/werkgebieden/${kind}/${id}.yaml`,
        `naam: Bureau ${name} ${kind}\ngemeenten: [${own.map((one) => one.name).join(', ')}]\ncontacten:\n` +
          `  - id: ${kind}-${id}\n    organisatie: Bureau ${name}\n    rol: ${role}\n    waarvoor: Overleg over een leerling.\n` +
          `    website: https://${id}.example/${kind}\n    bron: ${source}\n`,
      );
    for (let chapter = 1; chapter <= chaptersEach; chapter += 1)
      write(
        root,
        `src/content/regios/${id}/routeboek/hoofdstuk-${letters(chapter)}.mdx`,
        `${facts(name, chapter)}\n${body(name, chapter)}`,
      );
  }
  write(root, 'src/content/gemeenten.csv', `${municipalities}\n`);
  write(root, 'src/content/plaatsen.csv', `${places}\n`);
}
