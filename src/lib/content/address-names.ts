import { slug } from '../places/normalise.ts';

/** The first parts of addresses that are a page or a folder of the site itself: no region may be called so. */
export const reservedNames: readonly string[] = [
  '404',
  'afdrukken',
  'begrippen',
  'bronnen',
  'geen-netwerk',
  'hier-weten-wij-niets-over',
  'icons',
  'index',
  'kopie',
  'open-data',
  'plaatsen',
  'praktijk',
  'privacy',
  'toegankelijkheid',
  'verantwoording',
  'wijzigingen',
  'zoeken',
  'zoeklijst',
];

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 60;

/**
 * Why a word can be no id, which is a part of an address, as "… een spatie"; undefined when it can. The remedy proposes
 * the nearest that can.
 */
export function idMistake(id: string): { readonly what: string; readonly remedy: string } | undefined {
  if (idForm.test(id) && id.length <= longest) return undefined;
  const better = slug(id).slice(0, longest).replace(/-$/, '');
  return {
    what:
      id.length > longest
        ? `De naam "${id.slice(0, 30)}…" is langer dan ${longest} tekens.`
        : `De naam "${id}" kan niet: alleen kleine letters zonder accent, cijfers en streepjes.`,
    remedy: idForm.test(better) ? `Noem het "${better}".` : 'Kies een korte naam, zoals zuid-kennemerland.',
  };
}

/** Why no region can be called so, in Dutch; undefined when one can. */
export const regionNameMistake = (name: string): string | undefined =>
  reservedNames.includes(name) ? `De naam "${name}" is al van een pagina van de site zelf.` : undefined;

/** Why no text in a list of texts can be called so, in Dutch; undefined when one can. */
export const chapterNameMistake = (name: string): string | undefined =>
  name === 'index' ? 'De naam "index" is die van de lijst zelf.' : undefined;
