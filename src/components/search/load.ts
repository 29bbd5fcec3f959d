import { searchFolder } from '../../lib/site/addresses.ts';

/** A file of the search list that is not there any more: the site has a new version since this page was opened. */
export class Gone extends Error {}

/** Gives a file of the search list. */
export type Load = <T>(file: string) => Promise<T>;

const loading = new Map<string, Promise<unknown>>();
const attempts = new Map<string, number>();

/** Whether the host answered that it has no such file. */
const isGone = (address: string): boolean =>
  performance
    .getEntriesByName(new URL(address, location.href).href)
    .some((entry) => entry instanceof PerformanceResourceTiming && [404, 410].includes(entry.responseStatus));

async function fetched(file: string): Promise<unknown> {
  const attempt = (attempts.get(file) ?? 0) + 1;
  attempts.set(file, attempt);
  // A browser remembers of an address that it could not be imported: another try has another address.
  const address = `${searchFolder}${file}${attempt > 1 ? `?poging=${attempt}` : ''}`;
  try {
    return ((await import(/* @vite-ignore */ address)) as { readonly default: unknown }).default;
  } catch (error) {
    throw isGone(address) ? new Gone(file) : error;
  }
}

/** A file of the search list; asked for once, and again after it did not come. Throws `Gone` when it is not there any more. */
export function load<T>(file: string): Promise<T> {
  const known =
    loading.get(file) ??
    fetched(file).catch((error: unknown) => {
      loading.delete(file);
      throw error;
    });
  loading.set(file, known);
  return known as Promise<T>;
}
