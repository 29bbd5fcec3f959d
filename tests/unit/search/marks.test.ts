import { expect, test } from 'vitest';
import { withoutSearchMarks } from '../../../src/integrations/search-marks.ts';

test('what only the search list needed is gone from a page, and nothing else', () => {
  const page =
    '<head><meta name="description" content="Eerst bellen"><meta name="soort" content="hulpmiddel" data-pagefind-filter="soort[content]">' +
    '<meta name="woorden" content="ouder > kind" data-pagefind-meta="woorden[content]"><link rel="icon" href="/icon.svg"></head>' +
    '<main id="inhoud" class="page" data-pagefind-body> <button hidden data-pagefind-ignore>Waar ben ik?</button>' +
    '<p data-pagefind-ignore="all" class="x">a data-pagefind-body b</p></main>';
  expect(withoutSearchMarks(page)).toBe(
    '<head><meta name="description" content="Eerst bellen"><link rel="icon" href="/icon.svg"></head>' +
      '<main id="inhoud" class="page"> <button hidden>Waar ben ik?</button><p class="x">a data-pagefind-body b</p></main>',
  );
});
