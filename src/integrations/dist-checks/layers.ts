import type { Problem } from '../../lib/content/problem.ts';

/**
 * A stylesheet names the lowest layer first. A page takes the order of its layers from what comes first, whichever file that is: one
 * that began with the rules of the site would put them below those of the packages, on that page only.
 */
export function checkLayers(file: string, css: string): readonly Problem[] {
  const [, first = 'base'] = /@layer\s+([\w-]+)/.exec(css) ?? [];
  if (first === 'base') return [];
  return [
    {
      file,
      line: undefined,
      what: `De stylesheet begint met de laag "${first}"; een pagina die hem het eerst laadt, ziet er dan anders uit.`,
      remedy: 'Zet bovenaan elk CSS-bestand in src: @layer base, nl, site;',
    },
  ];
}
