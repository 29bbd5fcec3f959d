import { searchFolder } from '../../lib/site/addresses.ts';
import { imported } from '../imported.ts';

/** A file of the search list that is not there any more: the site has a new version since this page was opened. */
export class Gone extends Error {}

/** Gives a file of the search list. */
export type Load = <T>(file: string) => Promise<T>;

/** Whether the host last answered that it has no such file. */
const isGone = (address: string): boolean => {
  const { href } = new URL(address, location.href);
  const asked = performance.getEntriesByType('resource').findLast(({ name }) => name.split('?')[0] === href);
  return asked instanceof PerformanceResourceTiming && [404, 410].includes(asked.responseStatus);
};

/** A file of the search list; asked for once, and again after it did not come. Throws `Gone` when it is not there any more. */
export async function load<T>(file: string): Promise<T> {
  const address = searchFolder + file;
  try {
    return (await imported<{ readonly default: T }>(address)).default;
  } catch (error) {
    throw isGone(address) ? new Gone(file) : error;
  }
}
