import { didYouMean } from '../../content/suggest.ts';
import type { YamlPath } from '../../content/yaml.ts';
import { tokensIn } from '../../region/words.ts';
import type { Flow } from '../core/flow.ts';
import { choose, fault, type CardFault } from './card-fault.ts';
import type { WrittenCard } from './card-schema.ts';

type Table = NonNullable<WrittenCard['tabel']>;

/** Rows whose outcome is not there. */
function unknownOutcomes(flow: Flow, { rijen }: Table): readonly CardFault[] {
  return rijen.flatMap(({ uitkomst }, index) =>
    flow.outcomes[uitkomst]
      ? []
      : fault(
          ['rijen', index, 'uitkomst'],
          `Uitkomst "${uitkomst}" bestaat niet in deze regel.`,
          choose(uitkomst, Object.keys(flow.outcomes)),
        ),
  );
}

/** Rows with questions that the table does not replace. */
function strayQuestions({ inPlaatsVan, rijen }: Table): readonly CardFault[] {
  return rijen.flatMap(({ antwoorden }, index) =>
    Object.keys(antwoorden)
      .filter((question) => !inPlaatsVan.includes(question))
      .map((question) =>
        fault(
          ['rijen', index, 'antwoorden', question],
          `De tabel staat niet in plaats van vraag "${question}".`,
          `${choose(question, inPlaatsVan)} Of zet de vraag bij inPlaatsVan.`,
        ),
      ),
  );
}

/** Answers in a row that are not there, that another row has, or that lead elsewhere. */
function wrongAnswers(flow: Flow, { inPlaatsVan, rijen }: Table): readonly CardFault[] {
  const taken = new Set<string>();
  const given = rijen.flatMap(({ antwoorden, uitkomst }, index) =>
    Object.entries(antwoorden).flatMap(([question, answers]) =>
      answers.map((answer, at) => ({
        question,
        answer,
        uitkomst,
        path: ['rijen', index, 'antwoorden', question, at],
      })),
    ),
  );
  return given.flatMap(({ question, answer, uitkomst, path }) => {
    if (!inPlaatsVan.includes(question)) return [];
    const options = flow.questions[question]?.options ?? [];
    const option = options.find(({ id }) => id === answer);
    if (!option)
      return fault(
        path,
        `Vraag "${question}" heeft geen antwoord "${answer}".`,
        choose(
          answer,
          options.map(({ id }) => id),
        ),
      );
    const said = `${question}: ${answer}`;
    if (taken.has(said))
      return fault(
        path,
        `Antwoord "${said}" staat al in de tabel.`,
        'Laat het staan in de rij waar het geval bij past.',
      );
    taken.add(said);
    if (!flow.outcomes[uitkomst] || option.next === uitkomst) return [];
    return fault(
      path,
      `Antwoord "${said}" leidt naar "${option.next}", niet naar "${uitkomst}".`,
      'Zet het antwoord in een andere rij, of verbeter de uitkomst van deze rij.',
    );
  });
}

/** Answers of the questions that a table replaces, and that a reader of the card would miss. */
function untold(flow: Flow, { inPlaatsVan, rijen }: Table): readonly CardFault[] {
  const answers = inPlaatsVan.flatMap((question, index) =>
    (flow.questions[question]?.options ?? []).map(({ id, next }) => ({
      question,
      id,
      next,
      path: ['inPlaatsVan', index],
    })),
  );
  return answers.flatMap(({ question, id, next, path }) => {
    if (!flow.outcomes[next])
      return inPlaatsVan.includes(next)
        ? []
        : fault(
            path,
            `Antwoord "${question}: ${id}" leidt naar vraag "${next}", en die staat niet in de tabel.`,
            `Zet "${next}" ook bij inPlaatsVan, of haal "${question}" daar weg.`,
          );
    return rijen.some(({ antwoorden }) => antwoorden[question]?.includes(id))
      ? []
      : fault(
          path,
          `Geen rij noemt het antwoord "${question}: ${id}".`,
          `Zet het bij de rij met uitkomst "${next}", of maak daar een rij voor.`,
        );
  });
}

/** Agreements between braces in the words of a table that do not exist. */
function unknownTokens(table: Table, agreements: ReadonlySet<string>): readonly CardFault[] {
  const words = [
    { path: ['titel'] as YamlPath, text: table.titel },
    ...table.rijen.flatMap(({ geval, termijn }, index) => [
      { path: ['rijen', index, 'geval'], text: geval },
      { path: ['rijen', index, 'termijn'], text: termijn },
    ]),
  ];
  return words.flatMap(({ path, text }) =>
    tokensIn(text)
      .filter((token) => !agreements.has(token))
      .map((token) =>
        fault(
          path,
          `Regionale afspraak "${token}" is onbekend.`,
          `${didYouMean(token, agreements)}Zet de afspraak in src/content/afspraken.yaml, of verbeter de naam.`,
        ),
      ),
  );
}

/** All that is wrong with the table of a card. */
export function tableFaults(flow: Flow, table: Table, agreements: ReadonlySet<string>): readonly CardFault[] {
  const wrong = [
    ...unknownOutcomes(flow, table),
    ...strayQuestions(table),
    ...wrongAnswers(flow, table),
    ...unknownTokens(table, agreements),
  ];
  // What is named wrong is missed as well: that would be two messages for one mistake.
  const faults = wrong.length ? wrong : untold(flow, table);
  return faults.map((fault) => ({ ...fault, path: ['tabel', ...fault.path] }));
}
