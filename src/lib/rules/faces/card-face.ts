import type { Urgency } from '../core/flow.ts';

/** Where an answer leads, in words that need no looking up. */
export type CardTarget =
  | {
      readonly to: 'vraag';
      readonly number: number;
      readonly side: '' | 'achterkant' | 'voorkant';
      readonly sure: string;
    }
  | { readonly to: 'tabel' }
  | { readonly to: 'uitkomst'; readonly urgency: Urgency; readonly text: string; readonly call: string };

/** The answers to a question that lead to the same place. */
export interface CardAnswer {
  readonly labels: readonly string[];
  /** What must be done besides, where an answer brings along something urgent or does nothing else. */
  readonly also: string;
  /** Undefined where the question says it for all its answers. */
  readonly target: CardTarget | undefined;
}

export interface CardQuestion {
  readonly number: number;
  readonly text: string;
  /** Answers like "Ja" and "Nee": they stand beside the question. */
  readonly brief: boolean;
  /** All arrows are short: the answers get half of the width. */
  readonly even: boolean;
  readonly answers: readonly CardAnswer[];
  /** Where every answer leads, of a question that only says what to do besides. */
  readonly always: CardTarget | undefined;
}

export interface CardTableRow {
  readonly kind: string;
  readonly term: string;
  readonly target: Extract<CardTarget, { to: 'uitkomst' }>;
  /** The functions that are called or written to, the first first. */
  readonly whom: readonly string[];
}

/** A rule on paper. */
export interface CardFace {
  readonly front: readonly CardQuestion[];
  readonly table: { readonly title: string; readonly rows: readonly CardTableRow[] } | undefined;
  readonly back: readonly CardQuestion[];
  /** The functions that outcomes call, besides 112 and Veilig Thuis. */
  readonly roles: readonly string[];
}
