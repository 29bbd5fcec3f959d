import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Problem } from '../../lib/content/problem.ts';
import { checkBudgets, checkFinderBudgets } from './budgets.ts';
import { checkCrisisBar } from './crisis-bar.ts';
import { checkGluedWords } from './glued-words.ts';
import { checkHtml } from './html.ts';
import { checkInline } from './inline.ts';
import { checkKind } from './kind.ts';
import { checkLinks, linksOf, type Linked } from './links.ts';
import { builtFiles, isMunicipality, pagesOf } from './page.ts';
import { checkHosts, checkScript, checkStyles } from './privacy.ts';
import { checkSources } from './sources.ts';

/** Of so many pages of one template one is read as HTML: that is the slow check, and the others differ in names only. */
const oneIn = 50;

/**
 * Every check over the built site: links and anchors, valid HTML, glued words, the crisis numbers, nothing inline, nothing kept or
 * sent, sources, budgets. `root` is the folder that holds `src`. Gives the problems in the order of the pages.
 */
export async function checkDist(dist: string, root = dirname(resolve(dist))): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  const links: Linked[] = [];
  // One page at a time: all of them together would not fit in memory.
  let alike = 0;
  for (const page of pagesOf(dist)) {
    links.push(linksOf(page));
    const seen = isMunicipality(page) && alike++ % oneIn > 0;
    problems.push(
      ...(seen ? [] : await checkHtml(page)),
      ...checkCrisisBar(page),
      ...checkKind(page),
      ...checkInline(page),
      ...checkHosts(page),
      ...checkGluedWords(page),
      ...checkSources(page),
      ...checkBudgets(dist, page),
    );
  }
  if (links.length === 0) {
    const what = 'Er is geen gebouwde site om na te kijken.';
    return [{ file: 'dist', line: undefined, what, remedy: 'Bouw hem eerst: npm run build.' }];
  }
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');
  return [
    ...problems,
    ...builtFiles(dist, 'js').flatMap((path) => checkScript(`dist/${path}`, read(path))),
    ...builtFiles(dist, 'css').flatMap((path) => checkStyles(`dist/${path}`, read(path))),
    ...checkFinderBudgets(dist),
    ...checkLinks(links, dist, root),
  ];
}
