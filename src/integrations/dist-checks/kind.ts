import type { Problem } from '../../lib/content/problem.ts';
import { pageKinds } from '../../lib/site/page-kind.ts';
import { kindOf, type Page } from './page.ts';

/** Every page says what kind it is; without it no check would know what to ask of it. */
export const checkKind = (page: Page): readonly Problem[] =>
  kindOf(page)
    ? []
    : [
        {
          file: page.file,
          line: undefined,
          what: 'De pagina zegt niet welk soort zij is (data-pagina).',
          remedy: `Gebruik een layout, of zet op <html> een van: ${Object.keys(pageKinds).join(', ')}.`,
        },
      ];
