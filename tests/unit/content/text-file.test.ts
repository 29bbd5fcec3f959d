import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../../src/lib/content/text-file.ts';

const root = mkdtempSync(join(tmpdir(), 'routeboek-text-'));
const write = (file: string, content: string | Buffer) => {
  writeFileSync(join(root, file), content);
  return readText(root, file);
};

test('a text is read, and a mark before it left out', () => {
  expect(write('a.yaml', 'coördinator')).toEqual({ text: 'coördinator', problems: [] });
  expect(write('b.yaml', '\uFEFF- id: een')).toEqual({ text: '- id: een', problems: [] });
});

test('a file in the letters of an old Windows is no text', () => {
  const { text, problems } = write('c.yaml', Buffer.from('coördinator', 'latin1'));
  expect(text).toBeUndefined();
  expect(problems[0]).toMatchObject({ file: 'c.yaml' });
  expect(problems[0]?.what).toContain('niet bewaard als UTF-8');
});

test('a sign that is no text is told, with its line', () => {
  const { problems } = write('d.mdx', 'een\ntw\0ee\n');
  expect(problems[0]).toMatchObject({ file: 'd.mdx', line: 2 });
});

test('a folder in the place of a file is told', () => {
  mkdirSync(join(root, 'map.mdx'));
  expect(readText(root, 'map.mdx').problems[0]?.what).toBe('Dit is een map, en geen bestand.');
});

test('a file that is missing is told, with how to mend it', () => {
  expect(readText(root, 'niets.yaml', 'Maak het.').problems).toEqual([
    { file: 'niets.yaml', line: undefined, what: 'Dit bestand ontbreekt.', remedy: 'Maak het.' },
  ]);
});
