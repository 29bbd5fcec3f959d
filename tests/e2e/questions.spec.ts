import { readFileSync } from 'node:fs';
import { expect, test } from './base.ts';

/** A question of the field, and parts of the addresses of pages that may answer it. */
interface Question {
  readonly words: string;
  readonly answers: readonly string[];
}

const questions: readonly Question[] = readFileSync('tests/fixtures/questions.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [words = '', answers = ''] = line.split(' | ');
    return { words, answers: answers.split(', ') };
  });

/** Of a hundred questions so many must find a page that answers in the first place, and in the first three. */
const goal = { first: 70, three: 90 };

/** The explanation of a tool is another page than the tool. */
const answers = ({ answers }: Question, href: string): boolean =>
  answers.some((part) => (part.includes('#') ? href.endsWith(part) : href.includes(part))) &&
  !href.endsWith('/uitleg/');

test('the questions of the field find a page that answers them', async ({ page }) => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  await page.goto('/zoeken/');
  // In the page itself: for each question a press of the button, and what then stands there.
  const found = await page.evaluate(
    async (asked) => {
      const input = document.querySelector<HTMLInputElement>('[data-search] input');
      const count = document.querySelector('[data-count]');
      const hits = document.querySelector('[data-hits]');
      if (!input?.form || !count || !hits) throw new Error('The search box is not there.');
      const all: string[][] = [];
      for (const words of asked) {
        hits.replaceChildren();
        count.textContent = '';
        input.value = words;
        input.form.requestSubmit();
        const until = Date.now() + 5000;
        while (!count.textContent.includes(`“${words}”`) && Date.now() < until)
          await new Promise((resolve) => setTimeout(resolve, 10));
        all.push(
          [...hits.children].slice(0, 3).map((hit) => {
            return hit.querySelector('a')?.getAttribute('href') ?? '';
          }),
        );
      }
      return all;
    },
    questions.map(({ words }) => words),
  );

  const places = questions.map((question, at) =>
    (found[at] ?? []).findIndex((href) => answers(question, href)),
  );
  const share = (good: (place: number) => boolean): number =>
    Math.round((places.filter(good).length / places.length) * 1000) / 10;
  const first = share((place) => place === 0);
  const three = share((place) => place >= 0);
  for (const [at, { words }] of questions.entries()) {
    if ((places[at] ?? -1) !== 0)
      console.log(`${places[at] ?? -1} ${words} -> ${(found[at] ?? []).join(' ')}`);
  }
  console.log(`${questions.length} questions: ${first} % first, ${three} % in the first three`);
  expect(first).toBeGreaterThanOrEqual(goal.first);
  expect(three).toBeGreaterThanOrEqual(goal.three);
});
