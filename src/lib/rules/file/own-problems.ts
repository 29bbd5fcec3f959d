import type { Problem } from '../../content/problem.ts';
import { missing, type Known } from '../../content/reference.ts';
import type { YamlFile, YamlPath } from '../../content/yaml.ts';
import type { WrittenCitation } from './schema-parts.ts';
import { isTableFile, partsOf, type Written } from './written.ts';

/** Every citation in a file with its place. */
function* citationsIn(written: Written): Generator<readonly [YamlPath, WrittenCitation]> {
  function* list(path: YamlPath, citations: readonly WrittenCitation[] | undefined) {
    for (const [index, one] of (citations ?? []).entries()) yield [[...path, index], one] as const;
  }
  yield* list(['steuntOp'], written.steuntOp);
  for (const [id, { antwoorden }] of Object.entries(written.vragen))
    for (const [index, { bronnen }] of antwoorden.entries())
      yield* list(['vragen', id, 'antwoorden', index, 'bronnen'], bronnen);
  if (isTableFile(written))
    for (const [index, { bronnen }] of written.rijen.entries())
      yield* list(['rijen', index, 'bronnen'], bronnen);
  for (const [id, { bronnen }] of Object.entries(written.uitkomsten))
    yield* list(['uitkomsten', id, 'bronnen'], bronnen);
}

/** The names that a file uses for its own parts: sources, and what answers bring along; and those that nothing uses. */
export function ownNames(yaml: YamlFile, written: Written): readonly Problem[] {
  const { file } = yaml;
  const known = (kind: string, block: object): Known => ({ kind, names: new Set(Object.keys(block)), file });
  const sources = known('korte naam van een bron', written.bronnen);
  const carried = known('naam bij neemtMee', written.neemtMee ?? {});
  const cited = [...citationsIn(written)].map(([path, one]) => ({ path, name: partsOf(one)[0] }));
  const brought = Object.entries(written.vragen).flatMap(([id, { antwoorden }]) =>
    antwoorden.flatMap(({ neemtMee = [] }, index) =>
      neemtMee.map((name, at) => ({ path: ['vragen', id, 'antwoorden', index, 'neemtMee', at], name })),
    ),
  );
  const unused = (
    block: string,
    kind: Known,
    uses: readonly { readonly name: string }[],
  ): readonly Problem[] =>
    [...(kind.names ?? [])]
      .filter((name) => !uses.some((use) => use.name === name))
      .map((name) => ({
        file,
        line: yaml.line([block, name]),
        what: `Niets in deze regel noemt "${name}".`,
        remedy: 'Noem deze naam waar hij hoort, of haal hem weg.',
      }));
  return [
    ...cited.flatMap(({ path, name }) => missing(yaml, path, name, sources)),
    ...brought.flatMap(({ path, name }) => missing(yaml, path, name, carried)),
    ...unused('bronnen', sources, cited),
    ...unused('neemtMee', carried, brought),
  ];
}

/** What a question of its kind must have, or cannot have. */
export function kindProblems(yaml: YamlFile, written: Written): readonly Problem[] {
  const problem = (path: YamlPath, what: string, remedy: string) => ({
    file: yaml.file,
    line: yaml.line(path),
    what,
    remedy,
  });
  return Object.entries(written.vragen).flatMap(([id, question]) => {
    const path = ['vragen', id];
    const weighed = question.soort === 'weging';
    const need = (['weeg', 'overleg'] as const)
      .filter((field) => weighed && !question[field])
      .map((field) =>
        problem(
          path,
          `Veld "${field}" ontbreekt bij een weging.`,
          'Schrijf waarop je let (weeg) en met wie je overlegt (overleg).',
        ),
      );
    const stray = (weighed ? (['hangtAfVan'] as const) : (['weeg', 'overleg', 'zonderTwijfel'] as const))
      .filter((field) => question[field])
      .map((field) =>
        problem(
          [...path, field],
          `Veld "${field}" hoort niet bij een vraag van soort "${question.soort}".`,
          weighed
            ? 'Haal het weg: een weging wordt altijd opnieuw gevraagd.'
            : 'Haal het weg, of maak er een weging van.',
        ),
      );
    return [...need, ...stray];
  });
}

/** Rows that leave out their reason, while the answers that they name last have more than one. */
export function reasonProblems(yaml: YamlFile, written: Written): readonly Problem[] {
  if (!isTableFile(written)) return [];
  return written.rijen.flatMap((row, index): Problem[] => {
    if (row.omdat !== undefined && row.bronnen) return [];
    const [input, ids = []] = Object.entries(row.als).at(-1) ?? [];
    const answers = written.vragen[input ?? '']?.antwoorden.filter(({ id }) => ids.includes(id)) ?? [];
    // An answer that does not exist has a message of its own.
    if (!answers.length) return [];
    const reasons = new Set(answers.map(({ omdat, bronnen }) => JSON.stringify([omdat, bronnen])));
    if (reasons.size === 1 && row.omdat === undefined && !row.bronnen) return [];
    return [
      {
        file: yaml.file,
        line: yaml.line(['rijen', index]),
        what: `Rij "${row.id}" heeft geen eigen reden met bronnen, en niet één antwoord dat die geeft.`,
        remedy: 'Schrijf bij de rij zowel omdat als bronnen.',
      },
    ];
  });
}
