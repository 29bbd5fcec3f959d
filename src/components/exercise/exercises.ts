import type { Exercise } from '../../lib/content/exercise.ts';
import { explain, type Result } from '../../lib/rules/core/explain.ts';
import { neighbours } from '../../lib/rules/core/neighbours.ts';
import { replay } from '../../lib/rules/core/replay.ts';
import { practisedCase } from '../../lib/rules/file/practised.ts';
import * as address from '../../lib/site/addresses.ts';
import type { Link } from '../../lib/site/navigation.ts';
import { citedSources, type CitedSources } from '../../lib/sources/cited.ts';
import { casesById, ruleIds, ruleOf } from '../../lib/store/rules.ts';
import { content, regionOf, sourceOf } from '../content.ts';
import { grouped, type PageGroup } from '../page/groups.ts';
import { toolDataOf } from '../rule/tool-data.ts';

/** Cases belong to the whole country; in a region its own agreements are in the tool. */
export const exerciseRegion = regionOf('landelijk');

/** The cases to practise with, in their order. */
export const exercises = (): readonly Exercise[] => content().exercises;

export const exerciseLink = ({ id, title }: Exercise): Link => ({
  label: title,
  href: address.exercise(id),
});

/** Links to the cases of a rule, as they stand among pages of other kinds. */
export const exercisesOf = (rule: string): readonly Link[] =>
  exercises()
    .filter((one) => one.rule === rule)
    .map((one) => ({ ...exerciseLink(one), label: `Oefen samen: ${one.title}` }));

/** The cases by the rule that they practise, in the order of the rules. */
export const exerciseGroups = (): readonly PageGroup[] =>
  grouped(
    Object.fromEntries(ruleIds.map((id) => [id, ruleOf(id).title])),
    exercises(),
    ({ rule }) => rule,
    (one) => ({ ...exerciseLink(one), summary: one.summary }),
  );

/** Another answer at a moment to stop, and where it leads: to an outcome, or to a question that then comes up. */
export interface Turn {
  readonly answer: string;
  readonly outcome: string | undefined;
  readonly question: string | undefined;
}

/** A moment to stop: what is asked there, what to ask each other, and where other answers lead. */
export interface Stop {
  readonly question: string;
  readonly short: string;
  readonly ask: string;
  readonly turns: readonly Turn[];
}

/** What the rule says of an exercise: computed at every build, so that it can't differ from the tool. */
export interface Told {
  readonly result: Result;
  readonly stops: readonly Stop[];
  /** All that the page rests on, and the numbers by which it cites them. */
  readonly sources: readonly { readonly source: string; readonly at?: string | undefined }[];
  readonly cited: CitedSources;
}

/** Walks the case of an exercise through its rule. Throws where the checks of the content were passed by. */
export function toldOf(exercise: Exercise): Told {
  const { flow } = toolDataOf(exercise.rule, exerciseRegion);
  const found = practisedCase(casesById(exercise.rule), exercise.story);
  const path = found && replay(flow, found.answers);
  if (!found || !path?.outcome)
    throw new Error(`Het geval van oefenen/${exercise.id}.yaml heeft geen uitkomst.`);
  const result = explain(path, path.outcome);
  const elsewhere = neighbours(flow, found.answers);
  const sources = [
    ...new Map(
      [...exercise.sources, ...result.sources].map(({ source, at }) => [`${source} ${at}`, { source, at }]),
    ).values(),
  ];
  return {
    result,
    stops: exercise.stops.flatMap(({ question, ask }) =>
      path.steps
        .filter(({ id }) => id === question)
        .map((step) => ({
          question: step.question.text,
          short: step.question.short,
          ask,
          turns: elsewhere
            .filter(({ id }) => id === question)
            .map(({ option, end, outcome }) => ({
              answer: option.label,
              outcome: outcome?.title,
              question: flow.questions[end]?.text,
            })),
        })),
    ),
    sources,
    cited: citedSources(
      sources.map(({ source }) => source),
      sourceOf,
    ),
  };
}
