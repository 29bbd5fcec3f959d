import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, blank, view, type State } from '../../../src/components/wizard/state.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { fillFlow } from '../../../src/lib/region/fill.ts';
import { urgencies, type Flow, type Urgency } from '../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../src/lib/rules/core/paths.ts';
import { replay, type Path, type Step } from '../../../src/lib/rules/core/replay.ts';
import { toolData } from '../../../src/lib/rules/faces/tool.ts';
import { flowById, ruleIds } from '../../../src/lib/store/rules.ts';
import { lineOf, resultOf } from './follow.ts';

/** What a reader relies on in every rule, whatever it is about. A failure names the answers that lead to it. */

/** The state of somebody who answered these questions one by one. */
const walked = (flow: Flow, { steps }: Path): State =>
  steps.reduce((state, { id, option }) => answer(flow, state, id, option.id), blank);

/** Whether the answer to a later question rests on an earlier one, by itself: it is weighed, or depends on it. */
const restsOn = ({ question }: Step, earlier: string): boolean =>
  question.kind === 'weging' || question.dependsOn?.includes(earlier) === true;

/** Answers whatever is still asked, with the first answer of each question. */
const finished = (flow: Flow, state: State): State => {
  const { end } = view(flow, state);
  const question = flow.questions[end];
  return question ? finished(flow, answer(flow, state, end, question.options[0].id)) : state;
};

/** An answer to every question of the rule, in any combination. */
const anyAnswers = (flow: Flow) =>
  fc.record(
    Object.fromEntries(
      Object.entries(flow.questions).map(([id, { options }]) => [
        id,
        fc.constantFrom(...options.map((option) => option.id)),
      ]),
    ),
  );

const urgent = ['crisis', 'melden'];
const { content } = readContent('.');
const regions = [...content.regions.values()];

describe.each(ruleIds)('%s', (rule) => {
  const flow = flowById(rule);
  const all = paths(flow);

  it('asks the questions of each route in turn, and ends at its outcome', () => {
    const wrong = all.filter((path) => {
      let state = blank;
      for (const [position, { id, option }] of path.steps.entries()) {
        const { end, steps, outcome } = view(flow, state);
        if (end !== id || steps.length !== position || outcome) return true;
        state = answer(flow, state, id, option.id);
      }
      const last = view(flow, state);
      return lineOf(last) !== lineOf(path) || last.outcome !== flow.outcomes[path.end];
    });
    expect(wrong.map(lineOf)).toEqual([]);
  });

  it('tells at each question how many may still come', () => {
    const most = new Map<string, number>();
    for (const { steps } of all)
      for (const [position, { id }] of steps.entries())
        most.set(id, Math.max(most.get(id) ?? 0, steps.length - position));
    for (const region of regions)
      for (const [asked, { left }] of Object.entries(toolData(flow, region, content, {}).flow.questions))
        expect(left, `${region.id} ${asked}`).toBe(most.get(asked));
  });

  it('keeps facts when an answer changes and is restored, and has asked anew whatever rests on it', () => {
    const wrong: string[] = [];
    for (const path of all) {
      const begun = walked(flow, path);
      for (const [position, { id, question, option }] of path.steps.entries()) {
        const confirmed = answer(flow, { ...begun, position }, id, option.id);
        if (lineOf(view(flow, confirmed)) !== lineOf(path)) wrong.push(`${lineOf(path)}: ${id} confirmed`);
        for (const other of question.options) {
          if (other.id === option.id) continue;
          const changed = answer(flow, { ...begun, position }, id, other.id);
          for (const state of [changed, finished(flow, changed)]) {
            const restored = answer(flow, { ...state, position }, id, option.id);
            const first = path.steps.findIndex((step, at) => at > position && restsOn(step, id));
            // Up to the first question that rests on it the route is as it was; there it waits for an answer.
            const end = first < 0 ? path.end : path.steps[first]?.id;
            if (view(flow, restored).end !== end) wrong.push(`${lineOf(path)}: ${id}=${other.id} and back`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('says in the result all that an answer brought along, whatever was answered later', () => {
    const wrong = all.filter((path) => {
      const { actions, record, roles } = resultOf(path);
      const said = actions.map(({ what }) => what);
      return !path.steps.every(
        ({ option }) =>
          (option.actions ?? []).every(({ what }) => said.includes(what)) &&
          (option.record ?? []).every((line) => record.includes(line)) &&
          (option.roles ?? []).every((role) => roles.includes(role)),
      );
    });
    expect(wrong.map(lineOf)).toEqual([]);
  });

  it('puts the most urgent action first: what the title says, unless an answer brought along something more urgent', () => {
    const rank = (urgency: Urgency | undefined) => urgencies.indexOf(urgency ?? 'vastleggen');
    for (const path of all) {
      const { actions, urgency } = resultOf(path);
      const lead = path.outcome?.actions[0];
      const more = path.steps
        .flatMap(({ option }) => option.actions ?? [])
        .filter((action) => rank(action.urgency) < rank(urgency));
      const urgentFirst = actions.slice(0, new Set(more.map(({ what }) => what)).size);
      expect(new Set(urgentFirst.map(({ what }) => what)), lineOf(path)).toEqual(
        new Set(more.map(({ what }) => what)),
      );
      expect(
        urgentFirst.map((action) => rank(action.urgency)),
        lineOf(path),
      ).toEqual(urgentFirst.map((action) => rank(action.urgency)).toSorted((a, b) => a - b));
      if (!more.some(({ what }) => what === lead?.what))
        expect(actions[urgentFirst.length], lineOf(path)).toEqual(lead);
    }
  });

  it('begins an outcome that calls for 112 or Veilig Thuis with that call', () => {
    for (const [id, { title, actions }] of Object.entries(flow.outcomes))
      for (const [said, call] of [
        [/^bel (?:nu |eerst )?112\b/i, /\b112\b/],
        [/^bel (?:nu |eerst |vandaag )?veilig thuis\b/i, /veilig thuis/i],
      ] as const)
        if (said.test(title)) expect(actions[0].what, id).toMatch(call);
  });

  it('lets no other answer undo one that leads straight to a crisis or a report', () => {
    const urgentEnds = all.filter(({ outcome }) => outcome && urgent.includes(outcome.urgency));
    if (!urgentEnds.length) return;
    fc.assert(
      fc.property(fc.constantFrom(...urgentEnds), anyAnswers(flow), (path, others) => {
        const given = Object.fromEntries(path.steps.map(({ id, option }) => [id, option.id]));
        expect(lineOf(replay(flow, { ...others, ...given }))).toBe(lineOf(path));
      }),
    );
  });

  it('asks about danger before all else, when it knows a crisis: at once, or after the topmost answer', () => {
    const isCrisis = (id: string) => flow.outcomes[id]?.urgency === 'crisis';
    if (!Object.keys(flow.outcomes).some(isCrisis)) return;
    const first = flow.questions[flow.start]?.options ?? [];
    const topmost = flow.questions[first[0]?.next ?? '']?.options ?? [];
    expect([...first, ...topmost].some(({ next }) => isCrisis(next))).toBe(true);
  });

  it('lets danger in the very first answer decide, whatever else was answered', () => {
    const first = flow.questions[flow.start];
    const straight = (first?.options ?? []).filter(({ next }) =>
      urgent.includes(flow.outcomes[next]?.urgency ?? ''),
    );
    for (const { id, next } of straight)
      fc.assert(
        fc.property(anyAnswers(flow), (others) => {
          expect(replay(flow, { ...others, [flow.start]: id }).end).toBe(next);
        }),
      );
  });

  it('has the same routes in every region', () => {
    for (const region of regions)
      expect(paths(fillFlow(flow, region)).map(lineOf), region.id).toEqual(all.map(lineOf));
  });

  it('leads any answers, in any combination, to an outcome, in at most twelve questions', () => {
    fc.assert(
      fc.property(anyAnswers(flow), (answers) => {
        const { steps, outcome } = replay(flow, answers);
        expect(outcome).toBeDefined();
        expect(steps.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
