import type { ContactLine } from '../../contacts/lines.ts';
import type { RegionalNote } from '../../region/note.ts';
import { fillWords } from '../../region/words.ts';
import type { CitedSource } from '../../sources/cited.ts';
import type { Flow } from '../core/flow.ts';

export interface ShownContact {
  readonly organisation: string;
  readonly role: string;
  /** Slugs of the municipalities served; empty means all. */
  readonly municipalities: readonly string[];
  /** The names of these: "Haarlem, Zandvoort". */
  readonly serves: string;
  readonly lines: readonly ContactLine[];
  /** The number to call, if there is one, and whether somebody tried it. */
  readonly phone?: { readonly text: string; readonly href: string; readonly tried: boolean };
}

/** What a role will ask, ready to be read. */
export interface ShownPrepare {
  /** Who asks, and for which kind of call where there are more: "Veilig Thuis. Voor een melding". */
  readonly title: string;
  readonly asks: readonly string[];
  readonly privacy: string;
  /** "Bron: … (januari 2024), gecontroleerd op …". */
  readonly origin: string;
}

/** What every region shares of a rule: one file, made at build, that a browser keeps for all of them. */
export interface RuleData {
  /** As it is written, with its `{tokens}`. */
  readonly flow: Flow;
  /** For each question how many may still come, itself included: "nog hooguit 3 vragen". */
  readonly left: Readonly<Record<string, number>>;
  /** Of each question with an explanation: what of it stands in sight, and what follows when asked for. See `inTwo`. */
  readonly explained: Readonly<Record<string, readonly [first: string, rest: string]>>;
  /** The sources of the rule itself, numbered from 1. */
  readonly sources: Readonly<Record<string, CitedSource>>;
  readonly roles: Readonly<Record<string, { readonly label: string; readonly by: string }>>;
  /** "Houd klaar als je belt": what each role that a result may call will ask. */
  readonly prepare: Readonly<Record<string, readonly ShownPrepare[]>>;
  /** The titles of other rules that a result may point to. */
  readonly cards: Readonly<Record<string, string>>;
}

/** What is a region's own in a rule. Stands in the page, as plain data. */
export interface RegionData {
  /** The address of the page with all questions, outcomes and sources; empty on that page itself. */
  readonly page: string;
  /** Its name, and the addresses of its contacts and its tools. */
  readonly region: { readonly name: string; readonly contacts: string; readonly tools: string };
  /** To choose from, with the choice for elsewhere. */
  readonly municipalities: readonly { readonly slug: string; readonly name: string }[];
  /** What stands where nobody is known: why, and the link to look further. */
  readonly nobody: { readonly why: string; readonly link: string };
  readonly regional: Readonly<Record<string, RegionalNote>>;
  /** What stands for each `{token}` of the rule. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly contacts: readonly ShownContact[];
  /** The sources of the region's notes that the rule itself does not cite, numbered after those. */
  readonly sources: Readonly<Record<string, CitedSource>>;
}

/** All that the faces of a rule show in a region: the rule with the region filled in. */
export interface ToolData extends RuleData, Omit<RegionData, 'phrases'> {}

/** Puts a rule and a region together. Works the same at build and in the browser. */
export function joined(rule: RuleData, { phrases, ...own }: RegionData): ToolData {
  const phraseOf = (token: string): string => phrases[token] ?? '';
  return {
    ...rule,
    ...own,
    flow: fillWords(rule.flow, phraseOf),
    explained: fillWords(rule.explained, phraseOf),
    sources: { ...rule.sources, ...own.sources },
  };
}
