import type { Problem } from '../../content/problem.ts';
import type { YamlFile } from '../../content/yaml.ts';
import type { Flow } from '../core/flow.ts';
import { choose, fault, type CardFault } from './card-fault.ts';
import type { WrittenCard } from './card-schema.ts';
import { tableFaults } from './card-table.ts';

/** Questions that the rule does not have, that stand there twice, or that hide danger on the back. */
function placed(flow: Flow, { achterkant = [], tabel }: WrittenCard): readonly CardFault[] {
  const replaced = tabel?.inPlaatsVan ?? [];
  const all = [
    ...achterkant.map((question, index) => ({ question, path: ['achterkant', index] })),
    ...replaced.map((question, index) => ({ question, path: ['tabel', 'inPlaatsVan', index] })),
  ];
  return all.flatMap(({ question, path }, index) => {
    const asked = flow.questions[question];
    if (!asked)
      return fault(
        path,
        `Vraag "${question}" bestaat niet in deze regel.`,
        choose(question, Object.keys(flow.questions)),
      );
    if (all.findIndex((one) => one.question === question) < index)
      return fault(
        path,
        `Vraag "${question}" staat al eerder bij de kaart.`,
        'Een vraag staat achterop, of gaat op in de tabel: laat haar op één plek staan.',
      );
    const danger = asked.options.find(({ next }) => flow.outcomes[next]?.urgency === 'crisis');
    if (danger && achterkant.includes(question))
      return fault(
        path,
        `Vraag "${question}" leidt bij "${danger.id}" naar "${danger.next}", en dat is crisis.`,
        'Haal de vraag hier weg: gevaar staat op de voorkant.',
      );
    return [];
  });
}

/** All that is wrong between a rule and what its file says of its card, with the lines. The rule itself must be sound. */
export function cardProblems(
  flow: Flow,
  card: WrittenCard | undefined,
  yaml: YamlFile,
  agreements: ReadonlySet<string>,
): readonly Problem[] {
  if (!card) return [];
  const misplaced = placed(flow, card);
  // What the table says of a question that is not there would be wrong as well.
  const faults = misplaced.length || !card.tabel ? misplaced : tableFaults(flow, card.tabel, agreements);
  return faults.map(({ path, what, remedy }) => ({
    file: yaml.file,
    line: yaml.line(['kaart', ...path]),
    what,
    remedy,
  }));
}
