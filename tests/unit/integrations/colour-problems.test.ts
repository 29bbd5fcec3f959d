import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colourProblems } from '../../../src/integrations/colour-problems.ts';
import { checkContent } from '../../../src/integrations/check-content.ts';

const { content } = checkContent('.', '2026-11-01');
const westerkwartier = content.regions.get('westerkwartier');

test('pale letters of a region stop the build, with the line of the colour', () => {
  if (!westerkwartier?.colours) throw new Error('Westerkwartier has colours of its own.');
  const { light } = westerkwartier.colours;
  const root = mkdtempSync(join(tmpdir(), 'routeboek-colours-'));
  mkdirSync(join(root, 'src/content/regios/westerkwartier'), { recursive: true });
  const lines = [
    'naam: Westerkwartier',
    'kleuren:',
    '  licht:',
    "    merk: '#9cc0f5'",
    "    band: '#1d4173'",
  ];
  writeFileSync(join(root, 'src/content/regios/westerkwartier/regio.yaml'), lines.join('\n'));
  const pale = {
    ...westerkwartier,
    colours: { ...westerkwartier.colours, light: { ...light, brand: '#9cc0f5' } },
  };
  const [first, ...rest] = colourProblems(root, { regions: new Map([['westerkwartier', pale]]) });
  expect(first).toEqual({
    file: 'src/content/regios/westerkwartier/regio.yaml',
    line: 4,
    what: 'Letters zijn slecht te lezen: op een licht scherm heeft "merk" op de achtergrond van een pagina een contrast van 1,7.',
    remedy: 'Kies een kleur die meer verschilt: het contrast is minstens 4,5.',
  });
  // On each of the other grounds as well, and white letters on a button.
  expect(rest).toHaveLength(4);
});
