import { expect, test } from 'vitest';
import type { Flow } from '../../../src/lib/rules/core/flow.ts';
import { flowById, ruleIds } from '../../../src/lib/store/rules.ts';

/** Where each answer leads: "vraag=antwoord > volgende", a line each, after the first question. */
const edges = ({ start, questions }: Flow): string =>
  [
    `> ${start}`,
    ...Object.entries(questions).flatMap(([id, { options }]) =>
      options.map((option) => `${id}=${option.id} > ${option.next}`),
    ),
    '',
  ].join('\n');

test.each(ruleIds)('%s leads each answer where it was reviewed to lead', async (id) => {
  await expect(
    edges(flowById(id)),
    `De routes van “${id}” zijn anders dan in edges/${id}.txt. Zo bedoeld? Vernieuw het bestand met: ` +
      'npm run test:unit -- edges -u. Lees daarna in het verschil elke regel na',
  ).toMatchFileSnapshot(`./edges/${id}.txt`);
});
