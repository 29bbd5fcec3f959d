import { expect, test } from 'vitest';
import { asked, isAlmost, meant, partOf, sayings, shareOf } from '../../../src/components/search/words.ts';
import { lexiconOf } from '../../../src/lib/site/lexicon.ts';

test('words that say nothing are left out, and a question of only these keeps them', () => {
  expect(asked('Mag ik een leerling uitschrijven?').words).toEqual(['leerling', 'uitschrijven']);
  expect(asked('wie doet wat').words).toEqual(['wie', 'doet', 'wat']);
});

test('who asks for a number asks whom to call', () => {
  expect(asked('wie bel ik haarlem')).toEqual({ words: ['haarlem'], calls: true });
  expect(asked('verzuim').calls).toBe(false);
});

test('a mistyped word is read as the nearest known one, and a strange word as none', () => {
  const known = ['mishandeling', 'kindermishandeling', 'pleegde', 'wiegt'];
  expect(meant('mishandling', known)).toBe('mishandeling');
  expect(meant('kindermishandelig', known)).toBe('kindermishandeling');
  expect(meant('pleegkind', known)).toBeUndefined();
  expect(meant('sdafasdf', known)).toBeUndefined();
});

test('an unknown word is a kind of what it ends in, or else about what it begins with', () => {
  const known = ['angst', 'hoofdpijn', 'pijn', 'zelfmoord', 'gedachte'];
  expect(partOf('schoolangst', known)).toBe('angst');
  expect(partOf('zelfmoordgedachten', known)).toBe('zelfmoord');
  expect(partOf('migrainehoofdpijn', known)).toBe('hoofdpijn');
  expect(partOf('buikpijn', known)).toBeUndefined();
  expect(partOf('angst', known)).toBeUndefined();
});

test('a saying is heard with its small words and without', () => {
  const heard = sayings('Hij wil niet naar school vandaag');
  expect(heard).toContain('niet naar school');
  expect(heard).toContain('school vandaag');
  expect(heard).not.toContain('school');
});

test('what happened says more than to whom', () => {
  expect(shareOf('moeder')).toBeLessThan(shareOf('verslaafd'));
});

test('a long name that is spelt as it sounds is meant, a short word is not', () => {
  expect(isAlmost('amersfort', 'amersfoort')).toBe(true);
  expect(isAlmost('buur', 'buren')).toBe(false);
  expect(isAlmost('amersfoort', 'apeldoorn')).toBe(false);
});

test('what people call a term leads to its name, and an old name to that of today', () => {
  const { also, words } = lexiconOf(
    [
      { name: 'Kindermishandeling', aliases: ['geslagen'] },
      { name: 'AMK', today: 'Veilig Thuis', aliases: [] },
    ],
    ['De meldcode'],
  );
  expect(also).toEqual({ geslagen: 'kindermishandeling', amk: 'veilig thuis' });
  expect(words).toContain('meldcode');
});
