import type { Template } from '../content/template.ts';
import { stretches } from './blanks.ts';

/**
 * Text as RTF takes it: its own three signs escaped, and every letter beyond ASCII as its UTF-16 unit, which is signed there.
 * The question mark is what a reader sees that knows no Unicode.
 */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\{}]/g, (sign) => `\\${sign}`)
    .replaceAll(/[\u0080-\uFFFF]/g, (letter) => {
      const unit = letter.charCodeAt(0);
      return `\\u${unit > 32_767 ? unit - 65_536 : unit}?`;
    });

/** A text with what a school fills in marked yellow, so that nobody prints a blank unseen. */
const marked = (text: string): string =>
  stretches(text)
    .map(({ text: part, blank }) => (blank ? `{\\highlight1 ${escaped(part)}}` : escaped(part)))
    .join('');

/** Sizes in half points, distances in twentieths of a point. */
const heading = (text: string, level: 1 | 2): string =>
  `{\\pard\\keepn\\outlinelevel${level - 1}\\sb240\\sa80\\b\\fs${level === 1 ? 36 : 26} ${escaped(text)}\\par}`;
const paragraph = (text: string): string => `{\\pard\\sa120 ${marked(text)}\\par}`;
const step = (text: string, index: number): string =>
  `{\\pard\\li360\\fi-360\\sa80\\tx360 ${index + 1}.\\tab ${marked(text)}\\par}`;

/**
 * A template as Rich Text Format: the plainest file that keeps headings and that every word processor opens to be changed,
 * Word, Pages, LibreOffice and the ones that come with a computer, without a library to make it. `from` is a line below the
 * text that says where it comes from.
 */
export const asRtf = ({ head, parts }: Template, from: string): string =>
  [
    '{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1043{\\fonttbl{\\f0\\fswiss Arial;}}{\\colortbl;\\red255\\green255\\blue0;}',
    '\\paperw11906\\paperh16838\\margl1134\\margr1134\\margt1134\\margb1134\\f0\\fs22',
    heading(head, 1),
    ...parts.flatMap((part) => [
      heading(part.head, 2),
      ...part.lines.map(paragraph),
      ...part.steps.map(step),
    ]),
    `{\\pard\\sb360\\fs16 ${escaped(from)}\\par}`,
    '}',
    '',
  ].join('\n');
