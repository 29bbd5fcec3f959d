/** A text of the folder sjablonen that a school makes its own: what stands between brackets, it fills in. */
export interface Template {
  /** The last part of its address. */
  readonly id: string;
  /** Its place in lists: a low number comes first. */
  readonly place: number;
  readonly title: string;
  readonly summary: string;
  readonly keywords: readonly string[];
  /** The page of the site that tells how to use it. */
  readonly href: string;
  /** The title above the text itself. */
  readonly head: string;
  readonly parts: readonly {
    readonly head: string;
    readonly lines: readonly string[];
    readonly steps: readonly string[];
  }[];
  readonly sources: readonly { readonly source: string; readonly at: string | undefined }[];
  readonly checkedOn: string;
}
