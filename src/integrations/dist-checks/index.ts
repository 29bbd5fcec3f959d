import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../../lib/content/problem.ts';
import { checkBudgets, checkFinderBudgets } from './budgets.ts';
import { checkCrisisBar } from './crisis-bar.ts';
import { checkGluedWords } from './glued-words.ts';
import { checkHtml, longestTitle } from './html.ts';
import { checkInline } from './inline.ts';
import { checkKind } from './kind.ts';
import { checkLayers } from './layers.ts';
import { checkLinks, linksOf, type Linked } from './links.ts';
import { builtFiles, pagesOf, type Page } from './page.ts';
import { checkHosts, checkScript, checkStyles } from './privacy.ts';
import { shapeOf } from './shape.ts';
import { checkSources } from './sources.ts';

/**
 * Every check over the built site: links and anchors, valid HTML, glued words, the crisis numbers, nothing inline, nothing kept or
 * sent, sources, budgets. Gives the problems in the order of the pages.
 *
 * @param root the folder that holds `src`
 * @param look told of each page when it was checked
 */
export async function checkDist(
  dist: string,
  root = dirname(resolve(dist)),
  look: (page: Page) => void = () => undefined,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const links: Linked[] = [];
  // One page at a time: all of them together would not fit in memory.
  const sound = new Set<string>();
  for (const page of pagesOf(dist)) {
    links.push(linksOf(page));
    // The slow check: a page that differs from a sound one in words only is as sound.
    const shape = shapeOf(page.html, longestTitle);
    const inHtml = sound.has(shape) ? [] : await checkHtml(page);
    if (inHtml.length === 0) sound.add(shape);
    problems.push(
      ...inHtml,
      ...checkCrisisBar(page),
      ...checkKind(page),
      ...checkInline(page),
      ...checkHosts(page),
      ...checkGluedWords(page),
      ...checkSources(page),
      ...checkBudgets(dist, page),
    );
    look(page);
  }
  if (links.length === 0) {
    const what = 'Er is geen gebouwde site om na te kijken.';
    return [{ file: 'dist', line: undefined, what, remedy: 'Bouw hem eerst: npm run build.' }];
  }
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  return [
    ...problems,
    ...builtFiles(dist, 'js').flatMap((path) => checkScript(`dist/${path}`, read(path))),
    ...builtFiles(dist, 'css').flatMap((path) => [
      ...checkStyles(`dist/${path}`, read(path)),
      ...checkLayers(`dist/${path}`, read(path)),
    ]),
    ...checkFinderBudgets(dist),
    ...checkLinks(links, dist, root),
  ];
}
