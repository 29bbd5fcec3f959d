import type { Problem } from '../../lib/content/problem.ts';
import { elements, has, isChapter, isTool, textOf, type Page } from './page.ts';

/** Every chapter and every tool shows what it rests on: a filled section with `data-bronnen`. */
export function checkSources(page: Page): readonly Problem[] {
  if (!isChapter(page) && !isTool(page)) return [];
  const list = [...elements(page.document)].find((element) => has(element, 'data-bronnen'));
  if (list && textOf(list).trim() !== '') return [];
  return [
    {
      file: page.file,
      line: undefined,
      what: 'De pagina toont geen bronnen.',
      remedy: isTool(page)
        ? 'Geef de regel bronnen in src/lib/rules/<regel>/index.ts, en toon ze in een blok met data-bronnen.'
        : 'Zet onder "bronnen:" boven in het hoofdstuk waar de tekst op steunt.',
    },
  ];
}
