import type { Urgency } from '../../core/flow.ts';
import type { Arrow } from './arrows.ts';
import type { Part } from './sheets.ts';

/** Answers that end the walk: written in the box of their question, with the letter of the outcome. */
export interface Ending {
  readonly lines: readonly string[];
  readonly letter: string;
  readonly urgency: Urgency;
}

/** `x` and `y` are the left upper corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A question, with the answers that end in an outcome. */
export interface QuestionBox extends Place {
  readonly id: string;
  readonly lines: readonly string[];
  readonly endings: readonly Ending[];
}

/** An outcome in full, in the list below the picture. */
export interface OutcomeBox extends Place {
  readonly id: string;
  readonly letter: string;
  readonly urgency: Urgency;
  readonly lines: readonly string[];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly questions: readonly QuestionBox[];
  readonly outcomes: readonly OutcomeBox[];
  readonly arrows: readonly Arrow[];
  /** The same picture in pieces that each fit a sheet of paper, from top to bottom. */
  readonly parts: readonly Part[];
}
