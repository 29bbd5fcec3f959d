import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Problem, Term } from '../lib/content/content.ts';
import { formatProblem } from '../lib/content/format-problem.ts';
import { readContent } from '../lib/content/read.ts';
import { calculatorProblems } from './calculator-problems.ts';
import { checkChapters } from './content-checks/index.ts';
import { checkDist } from './dist-checks/index.ts';
import { writeHostHeaders } from './host-headers.ts';
import { buildDay } from '../lib/site/build-day.ts';
import { oneFilePerTool } from './one-file-per-tool.ts';
import { ruleProblems } from './rule-problems.ts';
import { agingSources, urgentSources } from './source-age.ts';
import { sourceLines } from './source-lines.ts';
import { writeSearchIndex } from './search-index.ts';

/** The content, and everything that is wrong before a page is built: data, rules and chapters. */
function readAndCheck(root: string): ReturnType<typeof readContent> {
  const { content, problems } = readContent(root);
  // Rules are judged against data that is sound, and chapters against rules that are: otherwise one error shows up as many.
  if (problems.length) return { content, problems };
  const ofRules = ruleProblems(content);
  if (ofRules.length) return { content, problems: ofRules };
  return { content, problems: [...calculatorProblems(content), ...checkChapters(root, content)] };
}

/** Prints each problem, and stops the build when there is one. */
function stopAt(problems: readonly Problem[], logger: AstroIntegrationLogger): void {
  for (const problem of problems) logger.error(formatProblem(problem));
  if (problems.length) {
    throw new Error(
      `De bouw is gestopt: ${problems.length === 1 ? '1 fout' : `${problems.length} fouten`}, zie hierboven.`,
    );
  }
}

/** Checks content, rules and chapters before the build; makes the search index and checks every file after it. */
export function routeboek(): AstroIntegration {
  let root = '';
  let terms: readonly Term[] = [];
  return {
    name: 'routeboek',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [oneFilePerTool()] } });
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:start': ({ logger }) => {
        for (const problem of readAndCheck(root).problems) logger.warn(formatProblem(problem));
      },
      'astro:build:start': ({ logger }) => {
        const { content, problems } = readAndCheck(root);
        stopAt(problems, logger);
        ({ terms } = content);
        const urgent = urgentSources(content.regions.values());
        const { errors, warnings } = agingSources(content, buildDay(), urgent, sourceLines(root));
        for (const warning of warnings) logger.warn(formatProblem(warning));
        stopAt(errors, logger);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = await writeSearchIndex(dist, terms);
        logger.info(`Zoekindex over ${pages} pagina's.`);
        await writeHostHeaders(dist);
        stopAt(await checkDist(dist), logger);
      },
    },
  };
}
