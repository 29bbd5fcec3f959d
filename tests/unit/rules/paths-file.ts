import { expect } from 'vitest';
import type { Flow } from '../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../src/lib/rules/core/paths.ts';
import { lineOf } from './follow.ts';

/** One line a path: "vraag=antwoord > vraag=antwoord > uitkomst", in the order of questions and options. */
export const pathLines = (flow: Flow): readonly string[] => paths(flow).map(lineOf);

/**
 * Holds every path of a flow against the committed file, so that a changed route shows line by line in review.
 * `file` is the file's address: `new URL('./meldcode.paths.txt', import.meta.url)`. Await it.
 */
export const expectPathsFile = (flow: Flow, file: URL): Promise<void> =>
  expect(
    `${pathLines(flow).join('\n')}\n`,
    `De routes van “${flow.id}” zijn anders dan in ${file.pathname.split('/').at(-1)}. ` +
      'Zo bedoeld? Vernieuw het bestand met: npm run test:unit -- -u. Lees daarna in het verschil elke regel na',
  ).toMatchFileSnapshot(file.pathname);
