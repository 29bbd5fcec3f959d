const accents = /\p{Mark}/gu;
const apostrophes = /['’‘`´]/gu;

const plain = (name: string): string =>
  name.normalize('NFD').replace(accents, '').replace(apostrophes, '').toLowerCase();

/**
 * A name as search compares it: lower case, without accents, apostrophes and hyphens, and without a leading
 * "'t": "'t Kabel" is "kabel", "Een-West" is "een west". A bare "t" is a letter that someone is still typing.
 */
export const normalise = (name: string): string =>
  plain(name)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .replace(/^t (?=.)/, '');

/** A name as a part of an address: "Nieuw-Vennep" is "nieuw-vennep", "'s-Gravenhage" is "s-gravenhage". */
export const slug = (name: string): string =>
  plain(name)
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
