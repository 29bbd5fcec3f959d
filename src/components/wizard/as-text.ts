import type { Result } from '../../lib/rules/core/explain.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';
import type { Places } from '../place/chosen.ts';
import { contactsFor } from './call.ts';
import { whereWords } from './where.ts';

/** What a text needs to know besides the result. */
export interface Told {
  readonly data: ToolData;
  readonly result: Result;
  readonly places: Places;
  /** The day in words: "28 november 2026". */
  readonly day: string;
  /** The address of the tool, without what comes after the #. */
  readonly address: string;
}

const numbered = (items: readonly string[]): string =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n');
const listed = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/**
 * A result as plain text, fit for a file: which tool and version, when and where, what it says, what to do, whom to call and what
 * they ask, what to record, what was answered and why, and what it rests on. Nothing of a pupil is in it: nobody asked for that.
 */
export function asText({ data, result, places, day, address }: Told): string {
  const { flow } = data;
  const calls = result.roles.flatMap((role) =>
    contactsFor(data, role, places).map(({ organisation, lines }) =>
      [`${data.roles[role]?.label ?? role}: ${organisation}`, ...lines.map(({ text }) => text)].join(', '),
    ),
  );
  const sources = [...new Set(result.sources.map(({ source }) => source))].flatMap((id) => {
    const cited = data.sources[id];
    const places = [
      ...new Set(result.sources.filter(({ source }) => source === id).flatMap(({ at }) => at ?? [])),
    ];
    return cited ? [[cited.title, ...places].join(', ') + ` (${cited.age})`] : [];
  });
  const parts: readonly (readonly [heading: string, text: string])[] = [
    ['Doe dit', numbered(result.actions.map(({ who, what }) => `${who}: ${what}`))],
    ['Wie bel je', listed(calls)],
    [
      'Houd klaar als je belt',
      listed([
        ...result.prepare,
        ...result.roles.flatMap((role) =>
          (data.prepare[role] ?? []).map(({ title, asks, privacy }) =>
            [`${title}:`, ...asks, privacy].join(' '),
          ),
        ),
      ]),
    ],
    ['Leg dit vast', listed(result.record)],
    [
      'Gegeven antwoorden, en waarom',
      numbered(result.grounds.map(({ question, answer, because }) => `${question} ${answer}. ${because}`)),
    ],
    [
      'Wat hier is afgesproken',
      listed(
        result.regional
          .flatMap((id) => data.regional[id] ?? [])
          .map((note) => `${note.label}. ${note.sentence}`),
      ),
    ],
    ['Bronnen', listed(sources)],
  ];
  return [
    `${flow.title} (Routeboek, versie ${flow.version})`,
    `${day}; ${whereWords(data, places)}`,
    `${result.title}\n${result.summary}`,
    ...parts.filter(([, text]) => text).map(([heading, text]) => `${heading}\n${text}`),
    address,
  ].join('\n\n');
}
