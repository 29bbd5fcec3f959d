import type { ContactLine } from '../../contacts/lines.ts';
import type { RegionalNote } from '../../region/note.ts';
import { fillWords } from '../../region/words.ts';
import type { CitedSources } from '../../sources/cited.ts';
import type { Flow, Question } from '../core/flow.ts';

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

/** What a tool says of a question, besides the question itself. */
interface Told {
  /** How many questions may still come, this one included: "nog hooguit 3 vragen". */
  readonly left: number;
  /** Of its explanation: what stands in sight, and what follows when asked for. See `inTwo`. */
  readonly explained?: readonly [first: string, rest: string];
}

/** A rule as a tool asks it. */
export interface AskedFlow extends Flow {
  readonly questions: Readonly<Record<string, Question & Told>>;
}

/** What every region shares of a rule: one file, made at build, that a browser keeps for all of them. See `moduleOf`. */
export interface RuleData {
  /** As it is written, with its `{tokens}`. */
  readonly flow: AskedFlow;
  /** The sources of the rule itself, in the order of their numbers. */
  readonly sources: CitedSources;
}

/**
 * What all rules share: of whom they call, and of each other. Only a result shows it, so it is a file of its own that comes after
 * the first question, once for all tools.
 */
export interface SharedData {
  readonly roles: Readonly<Record<string, { readonly label: string; readonly by: string }>>;
  /** "Houd klaar als je belt": what each role that a result may call will ask. */
  readonly prepare: Readonly<Record<string, readonly ShownPrepare[]>>;
  /** The titles of the rules, for a result that points to another. */
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
  readonly nobody: string;
  readonly regional: Readonly<Record<string, RegionalNote>>;
  /** What stands for each `{token}` of the rule. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly contacts: readonly ShownContact[];
  /** The sources of the region's notes that the rule itself does not cite; their numbers follow on those. */
  readonly sources: CitedSources;
}

/** What asks the questions of a rule in a region: the rule with the region filled in. */
export interface AskData extends RuleData, Omit<RegionData, 'phrases'> {}

/** All that the faces of a rule show in a region. */
export interface ToolData extends AskData, SharedData {}

/** Puts a rule and a region together. Works the same at build and in the browser. */
export function joined(rule: RuleData, { phrases, ...own }: RegionData): AskData {
  return {
    ...own,
    flow: fillWords(rule.flow, (token) => phrases[token] ?? ''),
    sources: { ...rule.sources, ...own.sources },
  };
}
