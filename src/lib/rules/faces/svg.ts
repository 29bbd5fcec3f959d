import type { Urgency } from '../core/flow.ts';
import type { Arrow, Point } from './diagram/arrows.ts';
import type { Drawing, Place, QuestionBox } from './diagram/drawing.ts';
import type { Palette } from './diagram/palette.ts';
import type { Part } from './diagram/sheets.ts';
import { badgeWidth, lineHeight, padding } from './diagram/text.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): number => Math.round(value * 10) / 10;

/** Lines of text; `y` is the top of the first one. */
const words = (lines: readonly string[], x: number, y: number, more = ''): string =>
  lines
    .map(
      (line, index) =>
        `<text x="${round(x)}" y="${round(y + index * lineHeight + 13)}"${more}>${escape(line)}</text>`,
    )
    .join('');

/** The shape tells the urgency as much as the colour does: it must read in black and white. */
function shape(
  urgency: Urgency,
  x: number,
  y: number,
  width: number,
  height: number,
  palette: Palette,
): string {
  const { fill, stroke } = palette.urgency[urgency];
  const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" stroke="${stroke}"`;
  switch (urgency) {
    case 'crisis': {
      const [right, bottom, middle] = [round(x + width), round(y + height), round(y + height / 2)];
      const points = `${round(x - 6)},${middle} ${round(x + 4)},${round(y)} ${right - 4},${round(y)} ${right + 6},${middle} ${right - 4},${bottom} ${round(x + 4)},${bottom}`;
      return `<polygon points="${points}" fill="${fill}" stroke="${stroke}" stroke-width="4"/>`;
    }
    case 'melden':
      return `<rect ${box} stroke-width="3"/>`;
    case 'handelen':
      return `<rect ${box} rx="12" stroke-width="2"/>`;
    case 'vastleggen':
      return `<rect ${box} rx="12" stroke-width="2" stroke-dasharray="5 3"/>`;
  }
}

function question({ x, y, width, height, lines, endings }: QuestionBox, palette: Palette): string {
  let top = y + padding;
  const parts = [
    `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="6" fill="${palette.question}" stroke="${palette.line}"/>`,
    words(lines, x + padding, top, ' font-weight="700"'),
  ];
  top += lines.length * lineHeight + padding;
  for (const { lines: answer, letter, urgency } of endings) {
    const badge = x + width - badgeWidth;
    parts.push(
      `<path d="M${round(x)} ${round(top)}h${round(width)}" stroke="${palette.line}" stroke-width="0.5"/>`,
      words(answer, x + padding, top + padding),
      shape(urgency, badge, top + padding - 3, 26, 24, palette),
      words([letter], badge + 13, top + padding, ' text-anchor="middle" font-weight="700"'),
    );
    top += answer.length * lineHeight + 2 * padding;
  }
  return parts.join('');
}

/** How far before a corner an arrow starts to bend. */
const bend = 6;

/** The point at `bend` before `corner`, seen from `from`; half-way when they are close. */
function before(corner: Point, from: Point): Point {
  const length = Math.hypot(corner.x - from.x, corner.y - from.y);
  const part = length ? Math.min(bend, length / 2) / length : 0;
  return { x: corner.x + (from.x - corner.x) * part, y: corner.y + (from.y - corner.y) * part };
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** An arrow bends where it turns: where two arrows join it shows the way, and where they cross nothing bends. */
function line({ points }: Arrow, palette: Palette): string {
  const path = points.map((point, index) => {
    const [last, next] = [points[index - 1], points[index + 1]];
    if (!last) return `M${at(point)}`;
    return next ? `L${at(before(point, last))}Q${at(point)} ${at(before(point, next))}` : `L${at(point)}`;
  });
  return `<path d="${path.join('')}" fill="none" stroke="${palette.line}" stroke-width="1.5" marker-end="url(#pijl)"/>`;
}

const label = ({ lines, x, y, width, height }: Arrow, palette: Palette): string =>
  `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" fill="${palette.paper}"/>` +
  words(lines, x, y - height / 2, ' text-anchor="middle"');

/**
 * A picture of a rule, or a part of it, as an SVG file of its own, without styles or scripts in it, so that it
 * passes the policy.
 *
 * @param title what a screen reader says of it
 */
export function svg(
  drawing: Drawing,
  title: string,
  palette: Palette,
  { top, height }: Part = { top: 0, height: drawing.height },
): string {
  const { width, questions, outcomes, arrows } = drawing;
  const [first] = outcomes;
  const inside = (from: number, to: number): boolean => to >= top && from <= top + height;
  const boxInside = (box: Place): boolean => inside(box.y, box.y + box.height);
  const arrowInside = ({ points }: Arrow): boolean => inside(points[0]?.y ?? 0, points.at(-1)?.y ?? 0);
  const shown = arrows.filter(arrowInside);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="titel" font-family="system-ui, sans-serif" font-size="14" fill="${palette.ink}">`,
    `<title id="titel">${escape(title)}</title>`,
    `<defs><marker id="pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="${palette.line}"/></marker></defs>`,
    `<rect y="${top}" width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...shown.map((arrow) => line(arrow, palette)),
    ...shown.map((arrow) => label(arrow, palette)),
    ...questions.filter(boxInside).map((box) => question(box, palette)),
    first && boxInside(first)
      ? words(['Uitkomsten'], first.x, first.y - lineHeight - 8, ' font-weight="700"')
      : '',
    ...outcomes
      .filter(boxInside)
      .map(
        ({ x, y, width: wide, height: high, letter, urgency, lines }) =>
          shape(urgency, x + 6, y, wide - 12, high, palette) +
          words([letter], x + padding + 8, y + padding, ' font-weight="700"') +
          words(lines, x + padding + 30, y + padding),
      ),
    '</svg>',
  ].join('\n');
}
