import type { Role } from '../../contacts/roles.ts';
import type { Content } from '../../content/content.ts';
import type { RuleFile } from '../../open-data/rule-schema.ts';
import { headerOf } from '../../open-data/schemas.ts';
import { fillFlow, regionalSentence } from '../../region/fill.ts';
import type { Region } from '../../region/region.ts';
import { tool } from '../../site/addresses.ts';
import { citedAddress, sourceFinder, type SourceOf } from '../../sources/cited.ts';
import { exportSource } from '../../sources/json.ts';
import {
  questionNumbers,
  type Action,
  type Citation,
  type Flow,
  type Outcome,
  type Question,
} from '../core/flow.ts';
import { parametersOf, rolesOf, sourcesShown } from './citations.ts';

const citer =
  (sourceOf: SourceOf) =>
  ({ source, at }: Citation) => ({
    source,
    at: at ?? null,
    url: citedAddress(sourceOf(source), at) ?? null,
  });
type Cite = ReturnType<typeof citer>;

const inWords = ({ who, what }: Action) => `${who}: ${what}`;

const exportQuestion = (question: Question, number: number, cite: Cite): RuleFile['questions'][string] => ({
  number,
  text: question.text,
  short: question.short,
  explanation: question.explanation ?? null,
  kind: question.kind,
  weigh: question.kind === 'weging' ? question.weigh : [],
  ask: question.kind === 'weging' ? question.ask : [],
  regional: question.regional ?? [],
  dependsOn: question.dependsOn ?? [],
  options: question.options.map((option) => ({
    id: option.id,
    label: option.label,
    next: option.next,
    because: option.because,
    actions: (option.actions ?? []).map(inWords),
    actionUrgency: (option.actions ?? []).map(({ urgency }) => urgency ?? null),
    record: option.record ?? [],
    roles: option.roles ?? [],
    sources: option.sources.map(cite),
  })),
});

const exportOutcome = (outcome: Outcome, cite: Cite): RuleFile['outcomes'][string] => ({
  title: outcome.title,
  short: outcome.short,
  summary: outcome.summary,
  urgency: outcome.urgency,
  actions: outcome.actions.map(inWords),
  record: outcome.record,
  prepare: outcome.prepare ?? [],
  roles: outcome.roles,
  cards: outcome.cards,
  regional: outcome.regional ?? [],
  sources: outcome.sources.map(cite),
});

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

/**
 * A rule in its normal form, with the region filled in, as open data: the shape of `/open-data/…/<regel>.json`.
 * A table rule is given as the flow it becomes, so each option that settles an outcome carries its ground.
 * `site` is where the site is served; `edition` is the day of this edition. Throws on an unknown source.
 */
export function exportRule(
  rule: Flow,
  region: Region,
  { sources, prepare }: Pick<Content, 'sources' | 'prepare'>,
  site: URL | undefined,
  edition: string,
): RuleFile {
  const flow = fillFlow(rule, region);
  const sourceOf = sourceFinder(sources);
  const cite = citer(sourceOf);
  const numbers = questionNumbers(flow);
  const lists = rolesOf(flow).map((role) => [role, prepare[role as Role] ?? []] as const);
  const regional = parametersOf(flow).map((id) => regionalSentence(region, id));
  return {
    ...headerOf('beslisregel', site, edition),
    page: new URL(tool(region.id, flow.id), site).href,
    id: flow.id,
    version: flow.version,
    changes: flow.changes,
    title: flow.title,
    purpose: flow.purpose,
    region: region.id,
    start: flow.start,
    questions: mapValues(flow.questions, (question, id) =>
      exportQuestion(question, numbers.get(id) ?? 0, cite),
    ),
    outcomes: mapValues(flow.outcomes, (outcome) => exportOutcome(outcome, cite)),
    regional: Object.fromEntries(
      regional.map(({ id, label, state, sentence, source, at, checkedOn }) => [
        id,
        {
          label,
          state,
          sentence,
          source: source ?? null,
          at: at ?? null,
          url: (source && citedAddress(sourceOf(source), at)) ?? null,
          checkedOn: checkedOn ?? null,
        },
      ]),
    ),
    prepare: Object.fromEntries(
      lists.map(([role, all]) => [
        role,
        all.map(({ call, asks, privacy, source, at, checkedOn }) => ({
          call: call ?? null,
          asks,
          privacy,
          source: cite({ source, ...(at === undefined ? {} : { at }) }),
          checkedOn,
        })),
      ]),
    ),
    sources: Object.fromEntries(
      [
        ...new Set([
          ...sourcesShown(flow, region),
          ...lists.flatMap(([, all]) => all.map(({ source }) => source)),
        ]),
      ].map((id) => [id, exportSource(sourceOf(id))]),
    ),
  };
}
