import type { Texts } from '../../lib/calculators/answer.ts';
import type { RegionalNote } from '../../lib/region/note.ts';
import type { CitedSources } from '../../lib/sources/cited.ts';

/** What an answer needs of the page and the region around it. Written into the page by the build, as plain data. */
export interface CalculatorData {
  readonly title: string;
  readonly region: string;
  /** The address of the contacts of the region. */
  readonly contacts: string;
  readonly sources: CitedSources;
  /** The sentences of an answer, and the words of the form. */
  readonly texts: Texts;
  /** What the region says on the points that an answer may name. */
  readonly agreements: Readonly<Record<string, RegionalNote>>;
}
