/** A made-up case of the folder oefenen, with which a team walks a rule together. */
export interface Exercise {
  /** The last part of its address. */
  readonly id: string;
  /** Its place in lists: a low number comes first. */
  readonly place: number;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** The rule that is practised, and the story of the case of that rule whose answers count. */
  readonly rule: string;
  readonly story: string;
  /** The outcome to which those answers led when this was written. */
  readonly end: string;
  /** What happened, in paragraphs. */
  readonly situation: readonly string[];
  /** Where the team stops to talk: a question of the rule, and what to ask each other. */
  readonly stops: readonly { readonly question: string; readonly ask: string }[];
  /** What people tend to miss. */
  readonly missed: readonly string[];
  /** What this rests on beside the sources of the rule: ids of sources, each with its place. */
  readonly sources: readonly { readonly source: string; readonly at: string | undefined }[];
  readonly checkedOn: string;
}
