import type { Region } from './region.ts';

/** How many contacts a region has of its own, and of how many somebody tried the number or address. */
export function contactCounts({ contacts }: Region): { readonly own: number; readonly tried: number } {
  // What holds in the whole country serves no municipality by name.
  const own = contacts.filter(({ municipalities }) => municipalities.length > 0);
  return { own: own.length, tried: own.filter(({ checkedOn }) => checkedOn !== undefined).length };
}
