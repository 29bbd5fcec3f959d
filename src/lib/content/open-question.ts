/** A question of open-vragen.yaml: nobody found a sound answer yet, or it is about something that this site leaves to others. */
export interface OpenQuestion {
  readonly id: string;
  /** What this site is not about, in a few words. */
  readonly topic: string | undefined;
  readonly question: string;
  /** What people type who look for it. */
  readonly aliases: readonly string[];
  /** What is known all the same, and what to do meanwhile. */
  readonly known: string;
  /** Whom to ask: a function or an organisation. */
  readonly ask: string;
  /** Address on the site where one reads on. */
  readonly href: string | undefined;
  /** On what rests what is known: ids of sources. */
  readonly sources: readonly string[];
  /** The day on which an answer was last looked for. */
  readonly checkedOn: string;
}
