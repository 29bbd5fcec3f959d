/**
 * How a Dutch word sounds, in letters of which each has one sound: "voogt" and "voogd", "verwijdering" and "verweidering" are one.
 * Only to compare words with; the word must be in small letters without accents.
 */
export const soundOf = (word: string): string =>
  word
    .replace(/y$/, 'i')
    .replaceAll(/ij|ei|ey/g, 'y')
    .replaceAll('ie', 'i')
    .replaceAll('au', 'ou')
    .replaceAll(/([pt])h/g, (_, letter: string) => (letter === 'p' ? 'f' : 't'))
    .replaceAll('ch', 'g')
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/[cq]/g, 'k')
    .replaceAll('x', 'ks')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    // At the end of a syllable a "d" is heard as a "t", and a "b" as a "p".
    .replaceAll(/d(?![aeiouyrw])/g, 't')
    .replaceAll(/b(?![aeiouylr])/g, 'p')
    .replaceAll(/([bdfgklmnprst])\1/g, '$1');
