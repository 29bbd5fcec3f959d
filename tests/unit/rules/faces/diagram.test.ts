import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/lib/content/read.ts';
import { fillFlow } from '../../../../src/lib/region/fill.ts';
import { flow, option, outcome, question } from '../../../../src/lib/rules/checks/example.ts';
import type { Flow, FactQuestion } from '../../../../src/lib/rules/core/flow.ts';
import { draw } from '../../../../src/lib/rules/faces/diagram.ts';
import { flowById, ruleIds } from '../../../../src/lib/store/rules.ts';
import { cutFaults, layoutFaults, wordFaults } from './diagram-faults.ts';

const { regions } = readContent('.').content;

/** A4 less the margins of print.css, in CSS pixels; the heading stands above the first part. */
const paper = { width: 703, height: 1032 - 110 };
/** The `zoom` of tool.css. */
const zoom = 0.75;

const all = ruleIds.flatMap((id) =>
  [...regions.values()].map((region) => {
    const filled = fillFlow(flowById(id), region);
    return { name: `${id}, ${region.id}`, filled, drawing: draw(filled) };
  }),
);

describe.each(all)('the picture of $name', ({ filled, drawing }) => {
  it('says every question, answer and outcome, each where there is room for it', () => {
    expect(wordFaults(drawing, filled)).toEqual([]);
  });

  it('leads no arrow where it reads as another answer', () => {
    expect(layoutFaults(drawing)).toEqual([]);
  });

  it('has letters of at least 9 pixels on paper, and fits it part by part', () => {
    const scale = Math.min(zoom, paper.width / drawing.width);
    expect(14 * scale).toBeGreaterThanOrEqual(9);
    for (const part of drawing.parts) expect(part.height * scale).toBeLessThanOrEqual(paper.height);
  });

  it('is cut between its questions only, and nothing is lost', () => {
    expect(cutFaults(drawing)).toEqual([]);
    const ends = drawing.parts.map(({ top, height }) => top + height);
    expect(drawing.parts.map(({ top }) => top)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(drawing.height);
  });
});

const label = fc
  .array(fc.constantFrom('ja', 'nee', 'twijfel', 'ouders', 'gezag', 'ondersteuningsroute', 'of'), {
    minLength: 1,
    maxLength: 10,
  })
  .map((words) => words.join(' '));

/** Flows of up to ten questions in which every answer leads on: to a later question, or to an outcome. */
const anyFlow: fc.Arbitrary<Flow> = fc
  .integer({ min: 1, max: 10 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.array(fc.tuple(label, fc.integer({ min: index + 1, max: count + 2 })), {
          minLength: 2,
          maxLength: 5,
        }),
      ),
    ),
  )
  .map((answers) => {
    const id = (index: number) => (index < answers.length ? `vraag${index}` : index % 2 ? 'a' : 'b');
    return flow(
      Object.fromEntries(
        answers.map((options, index) => [
          id(index),
          question(
            {},
            {
              options: options.map(([label, next], at) =>
                option(`antwoord${at}`, id(next), { label }),
              ) as unknown as FactQuestion['options'],
            },
          ),
        ]),
      ),
      { outcomes: { a: outcome({ urgency: 'crisis' }), b: outcome() } },
    );
  });

it('holds for rules that nobody has written yet', () => {
  fc.assert(
    fc.property(anyFlow, (made) => {
      const drawing = draw(made);
      expect(wordFaults(drawing, made)).toEqual([]);
      expect(layoutFaults(drawing)).toEqual([]);
      expect(cutFaults(drawing)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);
