import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withScratch } from './scratch.ts';

/** Together they make a region that rests on its own source, so they are followed together. */
const names = [
  'bron',
  'regio',
  'werkgebied-en-contact',
  'afspraak',
  'houd-klaar',
  'begrip',
  'open-vraag',
  'dekking',
  'enquete',
  'zelftoets',
  'hoofdstuk',
  'oefengeval',
  'sjabloon',
  'over-de-site',
];

interface Example {
  readonly file: string;
  readonly text: string;
  readonly append: boolean;
}

const pages = names.map((name) => {
  const page = readFileSync(`docs/how-to/${name}.md`, 'utf8');
  const examples = [
    ...page.matchAll(/^(Onderaan )?\*\*`(src\/content\/[^`]+)`\*\*\n\n```\w+\n([\s\S]*?)^```$/gm),
  ].map(([, append, file = '', text = '']): Example => ({ file, text, append: append !== undefined }));
  const mistakes = [
    ...page.matchAll(/^\| `(.+?)` +→ (?:`(.+?)`|\(weg\)) +\| (?:`(.+?)`|\(niets.*\)) +\|$/gm),
  ].map(([, from = '', to, said]) => ({ from, to, said }));
  return { name, page, examples, mistakes };
});

/** The texts of the examples, each made to fit by `change`, written into a copy; what an editor then reads. */
const followed = (change?: (text: string, name: string) => string): readonly string[] =>
  withScratch(({ read, write, messages, quickMessages }) => {
    for (const { name, examples } of pages)
      for (const { file, text, append } of examples)
        write(file, (append ? `${read(file) ?? ''}\n` : '') + (change?.(text, name) ?? text));
    return change ? quickMessages() : messages();
  });

test('whoever follows the pages has a region without a problem', () => {
  expect(followed()).toEqual([]);
});

test.each(pages)('$name: an example, how to see it, and what one reads', ({ page, examples, mistakes }) => {
  expect(examples.length).toBeGreaterThan(0);
  expect(mistakes.length).toBe(page.split('\n').filter((line) => / → /.test(line)).length);
  expect(page).toContain('npm run controleer');
  expect(page).toContain('npm run dev');
  // Two sheets of paper.
  expect(page.split('\n').length).toBeLessThan(110);
});

test.each(
  pages.flatMap(({ name, examples, mistakes }) =>
    mistakes.map(({ from, to, said }) => ({
      name,
      examples,
      from,
      to: to ?? '(weg)',
      said: said ?? '(niets)',
    })),
  ),
)('$name: $from → $to says $said', ({ name, examples, from, to, said }) => {
  expect(examples.some(({ text }) => text.includes(from))).toBe(true);
  const line = new RegExp(`^.*${from.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*\n`, 'm');
  const messages = followed((text, of) => {
    if (of !== name || !text.includes(from)) return text;
    return to === '(weg)' ? text.replace(line, '') : text.replace(from, () => to);
  });
  if (said === '(niets)')
    expect(messages.filter((message) => !message.includes('Niets op de site noemt'))).toEqual([]);
  else expect(messages.join('\n')).toContain(said);
});
