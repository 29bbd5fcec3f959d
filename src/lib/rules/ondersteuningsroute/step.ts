import type { Action, Citation, NonEmpty, Option, Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary, RuleId } from '../vocabulary.ts';

/** A step of a route as data: the answer that finds it, and all that its outcome says, are made from this. */
export interface RouteStep extends Pick<
  Outcome<RouteboekVocabulary>,
  'actions' | 'record' | 'prepare' | 'roles' | 'regional'
> {
  readonly number: number;
  /** How somebody knows to be at this step: the label of the answer. */
  readonly here: string;
  /** What this step is: begins in lower case, for after "Stap 3 van 12:". */
  readonly does: string;
  /** Who is in charge now: follows "Regie:". */
  readonly lead: string;
  /** When the next step comes, if not always: "Blijft de zorg". */
  readonly then?: string;
  /** The step of the meldcode that the old route put here, and what holds today: the end of a sentence. */
  readonly meldcode?: { readonly step: 1 | 2 | 3 | 4 | 5; readonly now: string };
  readonly cards?: readonly RuleId[];
  /** What the step rests on besides the document of the route. */
  readonly sources?: readonly Citation<RouteboekVocabulary>[];
}

/** A route: how its steps are called together, how it leads to the next step, and where it is written down. */
export interface Route<Id extends string> {
  readonly name: string;
  /** What comes before the next step, where the step does not say it: "Daarna". */
  readonly then: string;
  readonly cite: (at: string) => Citation<RouteboekVocabulary>;
  readonly steps: Readonly<Record<Id, RouteStep>>;
}

/** In every step: the meldcode waits for no step of a route. */
export const guard: Action = {
  who: 'Ieder',
  what: 'Vermoed je geweld of verwaarlozing? Open de meldcode. Gevaar: 112.',
};

/** The answers that lead to these steps. */
export function answers<Id extends string>(
  { name, cite, steps }: Route<Id>,
  ids: readonly [Id, Id, ...Id[]],
): readonly [
  Option<Id, RouteboekVocabulary>,
  Option<Id, RouteboekVocabulary>,
  ...Option<Id, RouteboekVocabulary>[],
] {
  const answer = (id: Id): Option<Id, RouteboekVocabulary> => ({
    id,
    label: steps[id].here,
    next: id,
    because: `Dit is stap ${steps[id].number} van ${name}.`,
    sources: [cite(`stap ${steps[id].number}`)],
  });
  const [first, second, ...rest] = ids;
  return [answer(first), answer(second), ...rest.map(answer)];
}

/** The outcome of each step: who is in charge, what follows, what to do and what to record. */
export function outcomes<Id extends string>({
  cite,
  then: otherwise,
  steps,
}: Route<Id>): Readonly<Record<Id, Outcome<RouteboekVocabulary>>> {
  const all = Object.entries<RouteStep>(steps);
  const outcome = ({
    number,
    does,
    lead,
    meldcode,
    actions,
    then = otherwise,
    sources = [],
    ...rest
  }: RouteStep) => {
    const next = all.find(([, step]) => step.number === number + 1)?.[1];
    return {
      title: `Stap ${number} van ${all.length}: ${does}`,
      short: `Stap ${number}/${all.length}: ${does}`,
      urgency: 'handelen',
      summary: [
        `Regie: ${lead}.`,
        next ? `${then}: stap ${next.number}, ${next.does}.` : 'Dit is de laatste stap.',
        ...(meldcode ? [`Rond 2015 stond hier meldcode-stap ${meldcode.step}; nu ${meldcode.now}.`] : []),
      ].join(' '),
      actions: [...actions, guard] as unknown as NonEmpty<Action>,
      record: rest.record,
      ...(rest.prepare && { prepare: rest.prepare }),
      roles: rest.roles,
      cards: rest.cards ?? ['meldcode'],
      ...(rest.regional && { regional: rest.regional }),
      sources: [cite(`stap ${number}`), ...sources],
    } as const satisfies Outcome<RouteboekVocabulary>;
  };
  return Object.fromEntries(all.map(([id, step]) => [id, outcome(step)])) as Record<
    Id,
    Outcome<RouteboekVocabulary>
  >;
}
