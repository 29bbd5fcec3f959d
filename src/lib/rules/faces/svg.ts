import type { Urgency } from '../core/flow.ts';
import type { Arrow, Box, Drawing } from './diagram.ts';

/** The colours of a picture. It is made twice, because a picture can't follow the page into the dark. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
  readonly question: string;
  readonly urgency: Readonly<Record<Urgency, { readonly fill: string; readonly stroke: string }>>;
}

export const light: Palette = {
  paper: '#ffffff',
  ink: '#17302f',
  line: '#4a5e5d',
  question: '#f2f0e9',
  urgency: {
    crisis: { fill: '#fcebea', stroke: '#a8121d' },
    melden: { fill: '#fcefdf', stroke: '#a4460c' },
    handelen: { fill: '#e2efed', stroke: '#0c5557' },
    vastleggen: { fill: '#ffffff', stroke: '#4a5e5d' },
  },
};

export const dark: Palette = {
  paper: '#111a1a',
  ink: '#eef3f1',
  line: '#a9bab7',
  question: '#1f2b2b',
  urgency: {
    crisis: { fill: '#4a1316', stroke: '#ff9a94' },
    melden: { fill: '#472a12', stroke: '#f0a868' },
    handelen: { fill: '#123c3c', stroke: '#7fd0c6' },
    vastleggen: { fill: '#111a1a', stroke: '#a9bab7' },
  },
};

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): number => Math.round(value * 10) / 10;

const words = (lines: readonly string[], x: number, y: number, colour: string, weight = 400): string =>
  lines
    .map((line, index) => {
      const baseline = round(y + (index - (lines.length - 1) / 2) * 18 + 5);
      return `<text x="${round(x)}" y="${baseline}" text-anchor="middle" fill="${colour}" font-weight="${weight}">${escape(line)}</text>`;
    })
    .join('');

/** The shape tells the urgency as much as the colour does: it must read in black and white. */
function outline({ kind, urgency, x, y, width, height }: Box, palette: Palette): string {
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const box = `x="${left}" y="${top}" width="${round(width)}" height="${round(height)}"`;
  if (kind === 'vraag' || !urgency) {
    return `<rect ${box} rx="6" fill="${palette.question}" stroke="${palette.line}"/>`;
  }
  const { fill, stroke } = palette.urgency[urgency];
  switch (urgency) {
    case 'crisis': {
      const right = round(x + width / 2);
      const bottom = round(y + height / 2);
      const points = `${left},${y} ${left + 12},${top} ${right - 12},${top} ${right},${y} ${right - 12},${bottom} ${left + 12},${bottom}`;
      return `<polygon points="${points}" fill="${fill}" stroke="${stroke}" stroke-width="4"/>`;
    }
    case 'melden':
      return `<rect ${box} fill="${fill}" stroke="${stroke}" stroke-width="3"/>`;
    case 'handelen':
      return `<rect ${box} rx="18" fill="${fill}" stroke="${stroke}" stroke-width="2"/>`;
    case 'vastleggen':
      return `<rect ${box} rx="18" fill="${fill}" stroke="${stroke}" stroke-width="2" stroke-dasharray="6 4"/>`;
  }
}

const line = ({ points }: Arrow, palette: Palette): string => {
  const path = points.map(({ x, y }, index) => `${index ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');
  return `<path d="${path}" fill="none" stroke="${palette.line}" stroke-width="1.5" marker-end="url(#pijl)"/>`;
};

const label = ({ lines, x, y }: Arrow, palette: Palette): string => {
  const width = Math.max(...lines.map(({ length }) => length)) * 7.8;
  const height = lines.length * 18;
  return (
    `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${height}" fill="${palette.paper}"/>` +
    words(lines, x, y, palette.ink, 600)
  );
};

/**
 * A picture of a rule as an SVG file of its own, without styles or scripts in it, so that it passes the policy.
 *
 * @param title what a screen reader says of it
 */
export function svg(drawing: Drawing, title: string, palette: Palette): string {
  const { width, height, boxes, arrows } = drawing;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="titel" font-family="system-ui, sans-serif" font-size="14">`,
    `<title id="titel">${escape(title)}</title>`,
    `<defs><marker id="pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="${palette.line}"/></marker></defs>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...arrows.map((arrow) => line(arrow, palette)),
    ...boxes.map((box) => outline(box, palette) + words(box.lines, box.x, box.y, palette.ink)),
    ...arrows.map((arrow) => label(arrow, palette)),
    '</svg>',
  ].join('\n');
}
