const loaded: Record<string, Promise<unknown> | undefined> = {};
const failures: Record<string, number> = {};

/** Loads a module once; after a failure the next call tries again. */
export const imported = <T>(address: string): Promise<T> => {
  const failed = failures[address] ?? 0;
  // A browser remembers of an address that it could not be imported: another try has another address.
  return (loaded[address] ??= import(
    /* @vite-ignore */ failed ? `${address}?opnieuw=${failed}` : address
  ).catch((error: unknown) => {
    failures[address] = failed + 1;
    loaded[address] = undefined;
    throw error;
  })) as Promise<T>;
};
