import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Problem } from '../lib/content/problem.ts';
import { formatProblem } from '../lib/content/format-problem.ts';
import { checkContent } from './check-content.ts';
import { checkDist } from './dist-checks/index.ts';
import { writeHostHeaders } from './host-headers.ts';
import { buildDay } from '../lib/site/build-day.ts';
import { writeNotices } from './notices.ts';
import { writeOfflineCopy } from './offline-copy.ts';
import { writePressedModules } from './pressed-modules.ts';
import { searchedCountry, type SearchedCountry } from './search-country.ts';
import { writeSearchIndex } from './search-index.ts';
import type { Entries } from './search-pages.ts';
import { dropSearchMarks } from './search-marks.ts';

/** An end of the build that speaks for itself: an editor has nothing to do with where in the code it was thrown. */
function stop(message: string): never {
  const error = new Error(message);
  error.stack = '';
  throw error;
}

/** Prints each problem, and stops the build when there is one. */
function stopAt(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  for (const problem of problems) logger.error(formatProblem(problem));
  if (problems.length) {
    stop(
      `De bouw is gestopt: ${problems.length === 1 ? '1 fout' : `${problems.length} fouten`}, zie hierboven.`,
    );
  }
}

/** Starts to count; gives what tells how many seconds of CPU went by. */
function cpu(): () => string {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return ((user + system) / 1e6).toFixed(1);
  };
}

/**
 * Checks content, rules and chapters before the framework reads any of them; makes the search index and checks every
 * file after the build.
 */
export function routeboek(): AstroIntegration {
  let command = '';
  let root = '';
  let site = '';
  let entries: Entries = { terms: [], openQuestions: [] };
  let country: SearchedCountry = { regions: [], national: '', municipalities: [] };
  let names: Readonly<Record<string, string>> = {};
  return {
    name: 'routeboek',
    hooks: {
      'astro:config:setup': ({ injectRoute, command: given }) => {
        command = given;
        // No page can lie there: Astro passes over folders that begin with an underscore.
        injectRoute({
          pattern: '/_astro/[naam].js',
          entrypoint: './src/components/wizard/rule-module.js.ts',
        });
      },
      // The last hook before the framework reads the chapters, which has messages of its own about them.
      'astro:config:done': ({ config, logger }) => {
        root = fileURLToPath(config.root);
        site = config.site ?? '';
        if (command === 'preview') return;
        const took = cpu();
        const { content, errors, warnings } = checkContent(root, buildDay());
        if (command === 'build') logger.info(`De inhoud is nagekeken in ${took()} s rekentijd.`);
        entries = content;
        country = searchedCountry(content);
        names = Object.fromEntries([...content.regions.values()].map(({ id, name }) => [id, name]));
        if (command === 'build') for (const warning of warnings) logger.warn(formatProblem(warning));
        // Who is writing wants to see the page all the same; a chapter with code is never compiled.
        if (command === 'dev') for (const problem of errors) logger.error(formatProblem(problem));
        else stopAt(errors, logger);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await writeSearchIndex(dist, entries, country);
        logger.info(`Zoekindex over ${pages} pagina's.`);
        dropSearchMarks(dist);
        await writePressedModules(dist);
        await writeHostHeaders(dist);
        const unset = await writeNotices(dist, { root, site, today: buildDay() });
        if (unset !== undefined) logger.warn(unset);
        if (!process.env['ROUTEBOEK_SITE'])
          logger.warn(
            `Deze site weet niet waar hij staat: links voor zoekmachines en de feed wijzen nu naar ${site}. Zo los je het op: bouw met ROUTEBOEK_SITE=https://voorbeeld.nl.`,
          );
        // What goes along with a reader is known when all the rest is there.
        const { sizes, problems } = await writeOfflineCopy(dist, { names, day: buildDay() });
        for (const [id, bytes] of Object.entries(sizes))
          logger.info(`Kopie van ${names[id] ?? id} op een apparaat: ${(bytes / 1e6).toFixed(2)} MB.`);
        const took = cpu();
        const inDist = await checkDist(dist, root);
        logger.info(`De site is nagekeken in ${took()} s rekentijd.`);
        stopAt([...problems, ...inDist], logger);
      },
    },
  };
}
