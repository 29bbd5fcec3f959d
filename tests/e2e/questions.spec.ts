import { readFileSync } from 'node:fs';
import { expect, test } from './base.ts';

/** A question of the field, and parts of the addresses of pages that may answer it. */
interface Question {
  readonly words: string;
  readonly answers: readonly string[];
}

const readQuestions = (file: string): readonly Question[] =>
  readFileSync(`tests/fixtures/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [words = '', answers = ''] = line.split(' | ');
      return { words, answers: answers.split(', ') };
    });

const questions = readQuestions('questions.txt');
/** Facts of the documents that the site takes the place of. */
const facts = readQuestions('facts.txt');

/** Of a hundred questions so many must find a page that answers in the first place, and in the first three. */
const goal = { first: 70, three: 90 };
/** Of a hundred facts so many must be found in the first five. */
const factGoal = 95;

/** The explanation of a tool is another page than the tool. */
const answers = ({ answers }: Question, href: string): boolean =>
  answers.some((part) => (part.includes('#') ? href.endsWith(part) : href.includes(part))) &&
  !href.endsWith('/uitleg/');

test('the questions of the field and the facts of the documents find a page that answers them', async ({
  page,
}) => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  expect(facts).toHaveLength(100);
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
          [...hits.children].slice(0, 5).map((hit) => {
            return hit.querySelector('a')?.getAttribute('href') ?? '';
          }),
        );
      }
      return all;
    },
    [...questions, ...facts].map(({ words }) => words),
  );

  const places = questions.map((question, at) =>
    (found[at] ?? []).slice(0, 3).findIndex((href) => answers(question, href)),
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

  const missed = facts.flatMap((fact, at) => {
    const hrefs = found[questions.length + at] ?? [];
    return hrefs.some((href) => answers(fact, href)) ? [] : [`${fact.words} -> ${hrefs.join(' ')}`];
  });
  console.log(`${facts.length} facts, not found: ${missed.length}\n${missed.join('\n')}`);
  expect(facts.length - missed.length).toBeGreaterThanOrEqual(factGoal);
});
