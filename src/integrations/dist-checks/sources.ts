import type { Problem } from '../../lib/content/problem.ts';
import { pageKinds } from '../../lib/site/page-kind.ts';
import { withBase } from '../../lib/site/base.ts';
import { attribute, has, isTool, kindOf, textOf, type Page } from './page.ts';

/** Whether the questions of a page have their sources on a page of their own, to which it leads. */
function leadsToSources(page: Page): boolean {
  const explained = withBase(`${page.address}uitleg/`);
  return page.elements.some((element) => element.tagName === 'a' && attribute(element, 'href') === explained);
}

/**
 * Every chapter, every calculator and every page that explains a rule shows what it rests on: a filled section with
 * `data-bronnen`. A page that asks the questions of a rule leads there.
 */
export function checkSources(page: Page): readonly Problem[] {
  const kind = kindOf(page) ?? 'tekst';
  if (!pageKinds[kind].cites) return [];
  if (isTool(page) && leadsToSources(page)) return [];
  const list = page.elements.find((element) => has(element, 'data-bronnen'));
  if (list && textOf(list).trim() !== '') return [];
  return [
    {
      file: page.file,
      line: undefined,
      what: 'De pagina toont geen bronnen.',
      remedy:
        isTool(page) || kind === 'uitleg'
          ? 'Geef de regel bronnen in src/content/regels/<regel>/regel.yaml, en toon ze in een blok met data-bronnen.'
          : 'Zet onder "bronnen:" boven in het hoofdstuk waar de tekst op steunt.',
    },
  ];
}
