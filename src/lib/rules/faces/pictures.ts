import type { Drawing } from './diagram/drawing.ts';
import { dark, light, type Palette } from './diagram/palette.ts';
import type { Part } from './diagram/sheets.ts';
import { svg } from './svg.ts';

/** A file with a picture of a rule, or with a part of it. */
export interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

interface Pictures {
  /** For a light screen and for paper: the parts, one below the other. */
  readonly light: readonly Picture[];
  /** For a dark screen. It is never printed, and therefore whole. */
  readonly dark: Picture;
}

/** The files in which the drawing of a rule is published. */
export function picturesOf(drawing: Drawing, title: string): Pictures {
  const { width, height, parts } = drawing;
  const picture = (name: string, palette: Palette, part: Part, more = ''): Picture => ({
    name,
    width,
    height: part.height,
    text: svg(drawing, `${title}${more}`, palette, part),
  });
  return {
    light: parts.map((part, index) =>
      picture(
        index ? `diagram-${index + 1}` : 'diagram',
        light,
        part,
        parts.length > 1 ? `, deel ${index + 1} van ${parts.length}` : '',
      ),
    ),
    dark: picture('diagram-donker', dark, { top: 0, height }),
  };
}
