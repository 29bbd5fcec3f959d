/** What the page, the worker and the build have to agree on about the copy of a region on a device. */

/** A file of a copy. */
export interface CopyFile {
  /** As the browser asks for it. */
  readonly url: string;
  /** "sha256-…": what came otherwise is no file of this edition, and is not kept. */
  readonly integrity: string;
}

/** All files of a copy, the ones that others need first. */
export interface CopyList {
  readonly files: readonly CopyFile[];
}

/** A copy as the worker knows it from the start. */
export interface Copy {
  /** Digest of its list: the cache is named after it. */
  readonly version: string;
  /** How much it takes on a device, packed. */
  readonly bytes: number;
}

/** The part that all regions share, by this id: never the id of a region. */
export const shared = '_samen';

/** What the build tells the worker. */
export interface Edition {
  /** ISO day of this edition. */
  readonly day: string;
  /** By id of the region; the shared part among them. */
  readonly copies: Readonly<Record<string, Copy>>;
  /** What a worker keeps from its first day, for a page that has no copy. */
  readonly shell: readonly CopyFile[];
  /** The names of the regions by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** The limit of a copy, the shared part included. */
export const mostBytes = 3_000_000;

/** What a page asks of the worker. `keep` is also what a page asks by itself, unless the reader saves data. */
export type Question =
  | { readonly ask: 'state' | 'forget' | 'apply' }
  | { readonly ask: 'keep'; /** Whether the reader pressed a button for it. */ readonly wanted: boolean };

/** What the worker answers. */
export interface State {
  /** The name of the region of the page; undefined where there is none. */
  readonly region?: string | undefined;
  /** Whether a whole copy of it is here. */
  readonly kept: boolean;
  /** Whether the reader said that no copy may be kept. */
  readonly refused: boolean;
  /** Whether a copy could not be made, for want of room or because the browser forbids it. */
  readonly failed?: boolean;
  readonly bytes: number;
  /** ISO day of the edition of the copy. */
  readonly day: string;
  /** Whether the page itself came out of a copy. */
  readonly fromCopy: boolean;
  /** Every region of which a copy is here: name and address. */
  readonly all: readonly { readonly name: string; readonly href: string }[];
}
