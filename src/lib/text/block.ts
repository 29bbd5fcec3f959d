/** A piece of running text that stands by itself: a paragraph, an item of a list, a cell, a value of a field. */
export interface Block {
  /** Counted from 1: where it begins in its file. */
  readonly line: number;
  readonly text: string;
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a text as they are written; what joins a word ("oud-leerling", "foto’s") stays in it. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];
