/** What the reader can do. */
export interface Handlers {
  readonly answer: (question: string, option: string) => void;
  readonly goTo: (position: number) => void;
  readonly restart: () => void;
  readonly place: (which: 'school' | 'leerling', slug: string) => void;
  readonly copy: () => void;
}
