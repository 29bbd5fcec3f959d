import { imported } from '../imported.ts';
import type * as LookUp from './look-up.ts';

/** The module that finds places. */
export type Finder = typeof LookUp;

/** Loads what finds places in the whole country; to be called when somebody looks for one. After a failure the next call tries again. */
export const lookUp = (): Promise<Finder> => {
  const address = import.meta.env.DEV
    ? '/src/components/place/look-up.ts'
    : document.querySelector<HTMLElement>('[data-places]')?.dataset['places'];
  return imported<Finder>(address ?? '');
};
