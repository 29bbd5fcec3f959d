import type { Flow } from '../../../../src/lib/rules/core/flow.ts';
import { questionNumbers } from '../../../../src/lib/rules/core/flow.ts';
import type { Drawing, Place } from '../../../../src/lib/rules/faces/diagram/drawing.ts';
import type { Arrow } from '../../../../src/lib/rules/faces/diagram/arrows.ts';
import { badgeWidth, high, padding, wide } from '../../../../src/lib/rules/faces/diagram/text.ts';
import { outcomeLetters } from '../../../../src/lib/rules/faces/letters.ts';

/** A straight stretch of an arrow, as the room it takes: it has no width or no height. */
interface Stretch extends Place {
  readonly arrow: Arrow;
}

type Named = Place & { readonly name: string };

const nameOf = ({ from, to }: Arrow) => `${from} → ${to}`;

const stretches = (arrow: Arrow): readonly Stretch[] =>
  arrow.points.slice(1).map(({ x, y }, index) => {
    const from = arrow.points[index] ?? { x, y };
    return {
      arrow,
      x: Math.min(x, from.x),
      y: Math.min(y, from.y),
      width: Math.abs(x - from.x),
      height: Math.abs(y - from.y),
    };
  });

/** Whether two places share room, or come closer than `room`. */
const touch = (a: Place, b: Place, room = 0): boolean =>
  a.x < b.x + b.width + room &&
  b.x < a.x + a.width + room &&
  a.y < b.y + b.height + room &&
  b.y < a.y + a.height + room;

const labelOf = (arrow: Arrow): Named => ({
  name: `antwoord ${nameOf(arrow)}`,
  x: arrow.x - arrow.width / 2,
  y: arrow.y - arrow.height / 2,
  width: arrow.width,
  height: arrow.height,
});

const pairs = <Any>(all: readonly Any[]): readonly (readonly [Any, Any])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** Two stretches that a reader takes for one: side by side in the same direction, closer than a letter is wide. */
const readAsOne = (a: Stretch, b: Stretch): boolean =>
  a.width > 0 === b.width > 0 && Math.max(a.width, a.height) > 0 && touch(a, b, 5);

/** All that misleads in how a drawing lies on the paper. A sound drawing has none. */
export function layoutFaults(drawing: Drawing): readonly string[] {
  const { questions, outcomes, arrows, width, height } = drawing;
  const boxes: readonly Named[] = [...questions, ...outcomes].map((box) => ({ ...box, name: box.id }));
  const labels = arrows.map(labelOf);
  const faults: string[] = [];
  for (const [a, b] of pairs([...boxes, ...labels])) {
    if (touch(a, b, 4)) faults.push(`${a.name} en ${b.name} overlappen`);
  }
  for (const { name, x, y, ...size } of [...boxes, ...labels]) {
    if (x < 2 || y < 2 || x + size.width > width - 2 || y + size.height > height - 2) {
      faults.push(`${name} steekt uit`);
    }
  }
  for (const arrow of arrows) {
    const [name, own] = [nameOf(arrow), stretches(arrow)];
    const [first, last] = [arrow.points[0], arrow.points.at(-1)];
    const from = questions.find(({ id }) => id === arrow.from);
    const to = questions.find(({ id }) => id === arrow.to);
    if (!first || !last || !from || !to) return [...faults, `${name} mist een begin of een eind`];
    if (first.y !== from.y + from.height || first.x < from.x || first.x > from.x + from.width) {
      faults.push(`${name} vertrekt niet onder zijn vraag`);
    }
    if (last.y !== to.y || last.x < to.x || last.x > to.x + to.width) {
      faults.push(`${name} komt niet boven zijn vraag aan`);
    }
    if (own.some((stretch) => stretch.width > 0 && stretch.height > 0)) faults.push(`${name} loopt scheef`);
    if (arrow.points.some(({ y }, index) => y < (arrow.points[index - 1]?.y ?? y))) {
      faults.push(`${name} loopt omhoog`);
    }
    if (own.some(({ x, width: wide }) => x < 2 || x + wide > width - 2)) faults.push(`${name} steekt uit`);
    if (!own.some((stretch) => stretch.x === arrow.x && touch(stretch, labelOf(arrow)))) {
      faults.push(`${name} loopt niet door zijn antwoord`);
    }
    for (const box of boxes) {
      const room = box.name === arrow.from || box.name === arrow.to ? 0 : 4;
      if (own.some((stretch) => touch(stretch, box, room))) faults.push(`${name} loopt door ${box.name}`);
    }
    for (const other of arrows) {
      if (other !== arrow && own.some((stretch) => touch(stretch, labelOf(other), 2))) {
        faults.push(`${name} loopt door antwoord ${nameOf(other)}`);
      }
    }
  }
  for (const [a, b] of pairs(arrows)) {
    // Arrows to the same question join, but not before a reader has passed the answers of both.
    const joined = a.to === b.to ? Math.max(a.y + a.height / 2, b.y + b.height / 2) : Infinity;
    const alone = (arrow: Arrow) => stretches(arrow).filter(({ y }) => y < joined);
    if (alone(a).some((one) => alone(b).some((other) => readAsOne(one, other)))) {
      faults.push(`${nameOf(a)} en ${nameOf(b)} lopen over elkaar`);
    }
  }
  return faults;
}

/** All that a drawing leaves out of its flow, or says in a box that is too small for it. */
export function wordFaults({ questions, outcomes, arrows }: Drawing, flow: Flow): readonly string[] {
  const [letters, numbers] = [outcomeLetters(flow), questionNumbers(flow)];
  const faults: string[] = [];
  const must = (right: boolean, fault: string) => {
    if (!right) faults.push(fault);
  };
  for (const [id, { short, options }] of Object.entries(flow.questions)) {
    const box = questions.find((one) => one.id === id);
    if (!box) return [...faults, `vraag ${id} ontbreekt`];
    must(box.lines.join(' ') === `${numbers.get(id)}. ${short}`, `vraag ${id} heet anders`);
    for (const to of new Set(options.map(({ next }) => next))) {
      const answers = options.filter(({ next }) => next === to).map(({ label }) => label);
      const text = answers.join(' of ');
      const drawn =
        to in flow.outcomes
          ? box.endings.filter(({ letter }) => letter === letters.get(to))
          : arrows.filter((arrow) => arrow.from === id && arrow.to === to);
      must(
        drawn.length === 1 && drawn[0]?.lines.join(' ') === text,
        `vraag ${id}: "${text}" → ${to} staat er niet`,
      );
    }
    const needs = [box.lines, ...box.endings.map(({ lines }) => lines)];
    must(
      needs.reduce((sum, { length }) => sum + high(length), 0) <= box.height,
      `vraag ${id} past niet in de hoogte`,
    );
    must(wide(box.lines) <= box.width - 2 * padding, `vraag ${id} past niet in de breedte`);
    for (const { lines } of box.endings) {
      must(wide(lines) <= box.width - padding - badgeWidth, `vraag ${id}: "${lines.join(' ')}" is te breed`);
    }
  }
  for (const [id, { short }] of Object.entries(flow.outcomes)) {
    const box = outcomes.find((one) => one.id === id);
    if (!box) return [...faults, `uitkomst ${id} ontbreekt`];
    must(box.letter === letters.get(id) && box.lines.join(' ') === short, `uitkomst ${id} heet anders`);
    // The letter stands before the text.
    must(wide(box.lines) <= box.width - 2 * padding - 30, `uitkomst ${id} past niet in de breedte`);
    must(high(box.lines.length) <= box.height, `uitkomst ${id} past niet in de hoogte`);
  }
  for (const { lines, width, from, to } of arrows) {
    must(wide(lines) <= width, `antwoord ${from} → ${to} past niet in de breedte`);
  }
  return faults;
}

/** What is cut where paper ends, other than arrows that go straight down. */
export function cutFaults({ questions, outcomes, arrows, parts }: Drawing): readonly string[] {
  const whole: readonly Named[] = [
    ...[...questions, ...outcomes].map((box) => ({ ...box, name: box.id })),
    ...arrows.map(labelOf),
    ...arrows.flatMap((arrow) =>
      stretches(arrow)
        .filter(({ width }) => width > 0)
        .map((stretch) => ({ ...stretch, name: `de bocht van ${nameOf(arrow)}` })),
    ),
  ];
  return parts
    .slice(1)
    .flatMap(({ top }) =>
      whole
        .filter(({ y, height }) => y - 2 < top && top < y + height + 2)
        .map(({ name }) => `${name} wordt doorgesneden`),
    );
}
