import type { Problem } from '../../lib/content/problem.ts';
import { pageKinds } from '../../lib/site/page-kind.ts';
import { elements, has, isTool, kindOf, textOf, type Page } from './page.ts';

/** Every chapter and every tool shows what it rests on: a filled section with `data-bronnen`. */
export function checkSources(page: Page): readonly Problem[] {
  if (!pageKinds[kindOf(page) ?? 'tekst'].cites) return [];
  const list = [...elements(page.document)].find((element) => has(element, 'data-bronnen'));
  if (list && textOf(list).trim() !== '') return [];
  return [
    {
      file: page.file,
      line: undefined,
      what: 'De pagina toont geen bronnen.',
      remedy: isTool(page)
        ? 'Geef de regel bronnen in src/content/regels/<regel>/regel.yaml, en toon ze in een blok met data-bronnen.'
        : 'Zet onder "bronnen:" boven in het hoofdstuk waar de tekst op steunt.',
    },
  ];
}
