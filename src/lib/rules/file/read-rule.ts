import { check } from '../../content/check.ts';
import type { Problem } from '../../content/problem.ts';
import type { YamlFile } from '../../content/yaml.ts';
import type { Flow } from '../core/flow.ts';
import type { Table } from '../core/table.ts';
import type { CardChoice } from '../faces/card-choice.ts';
import { ruleOf } from './make-rule.ts';
import type { Moment } from './moments.ts';
import { kindProblems, ownNames, reasonProblems } from './own-problems.ts';
import { flowSchema, tableSchema } from './schema.ts';
import type { Written } from './written.ts';

/** Words of a rule that a check of words must let pass, and why. */
export interface Allowed {
  readonly text: string;
  readonly because: string;
}

/** A rule as its file tells it: the rule itself, and what else stands with it. */
export interface RuleFile {
  readonly id: string;
  readonly rule: Flow | Table;
  /** When a reader needs it: its group in lists. */
  readonly moment: Moment;
  /** Its place in lists: a low number comes first. */
  readonly place: number;
  /** Other words, and old names, by which people look for it. */
  readonly keywords: readonly string[];
  /** Whether it may come down to a child in danger: its page shows 112 and Veilig Thuis in full. */
  readonly aboutSafety: boolean;
  readonly allowed: readonly Allowed[];
  /** The weighed questions that have no answer "twijfel" of their own. */
  readonly withoutDoubt: readonly string[];
  /** What goes where on its printed card. */
  readonly card: CardChoice;
  readonly yaml: YamlFile;
  readonly written: Written;
}

const cardOf = ({ kaart: { achterkant = [], tabel } = {} }: Written): CardChoice => ({
  back: achterkant,
  table: tabel && {
    title: tabel.titel,
    replaces: tabel.inPlaatsVan,
    rows: tabel.rijen.map(({ geval, uitkomst, termijn }) => ({
      kind: geval,
      outcome: uitkomst,
      term: termijn,
    })),
  },
});

/** Reads regel.yaml: the rule when it is sound in itself, and all that is wrong with its shape and its own names. */
export function readRule(
  id: string,
  yaml: YamlFile,
): { readonly rule: RuleFile | undefined; readonly problems: readonly Problem[] } {
  const asTable = typeof yaml.data === 'object' && yaml.data !== null && 'rijen' in yaml.data;
  const { value: written, problems } = check<typeof flowSchema | typeof tableSchema>(
    asTable ? tableSchema : flowSchema,
    yaml,
  );
  if (!written) return { rule: undefined, problems };
  const own = [...ownNames(yaml, written), ...kindProblems(yaml, written), ...reasonProblems(yaml, written)];
  if (own.length) return { rule: undefined, problems: own };
  const rule: RuleFile = {
    id,
    rule: ruleOf(id, written),
    moment: written.moment,
    place: written.plaats,
    keywords: written.zoekwoorden,
    aboutSafety: written.overVeiligheid ?? false,
    allowed: (written.magStaan ?? []).map(({ tekst, omdat }) => ({ text: tekst, because: omdat })),
    withoutDoubt: Object.entries(written.vragen)
      .filter(([, { zonderTwijfel }]) => zonderTwijfel !== undefined)
      .map(([question]) => question),
    card: cardOf(written),
    yaml,
    written,
  };
  return { rule, problems: [] };
}
