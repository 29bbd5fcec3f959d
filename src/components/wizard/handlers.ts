import type { Places } from '../place/chosen.ts';

/** What the reader of a wizard can do. */
export interface Handlers {
  readonly answer: (question: string, option: string) => void;
  readonly goTo: (position: number) => void;
  readonly restart: () => void;
  readonly place: (which: keyof Places, slug: string) => void;
  readonly copy: () => void;
}
