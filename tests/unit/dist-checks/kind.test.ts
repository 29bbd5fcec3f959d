import { expect, test } from 'vitest';
import { checkKind } from '../../../src/integrations/dist-checks/kind.ts';
import { pageOf } from '../../../src/integrations/dist-checks/page.ts';
import { page } from './site.ts';

test('a page that says what it is, is fine', () => {
  expect(checkKind(page('x', '', '/x/', 'kaart'))).toEqual([]);
});

test.each(['', ' data-pagina="hulpmidel"'])('told: a page with <html%s>', (attribute) => {
  const html = `<!DOCTYPE html><html lang="nl"${attribute}><head><title>x</title></head><body></body></html>`;
  expect(checkKind(pageOf('x/index.html', html))[0]?.what).toContain('welk soort');
});
