import type { z } from 'zod';
import { check } from '../../content/check.ts';
import type { Problem } from '../../content/problem.ts';
import { didYouMean } from '../../content/suggest.ts';
import type { YamlFile, YamlPath } from '../../content/yaml.ts';
import { explain } from '../core/explain.ts';
import type { Flow } from '../core/flow.ts';
import { replay } from '../core/replay.ts';
import { caseSchema, casesSchema } from './case-schema.ts';

/** A case as it is told in a team, and what must come out of it. */
export interface Case {
  readonly story: string;
  /** Question to answer, all of the way. */
  readonly answers: Readonly<Record<string, string>>;
  readonly end: string;
  /** Sources that must be shown with the result, where the case is about them. */
  readonly sources: readonly string[];
  /** Whom the result says to call, where the case is about that. */
  readonly roles?: readonly string[];
}

/** Reads gevallen.yaml. The sound cases with their place in the file, and all problems of shape. */
export function readCases(yaml: YamlFile): {
  readonly cases: readonly { readonly index: number; readonly value: Case }[];
  readonly problems: readonly Problem[];
} {
  if (!Array.isArray(yaml.data)) return { cases: [], problems: check(casesSchema, yaml).problems };
  const read = yaml.data.map((_, index) => ({ index, ...check(caseSchema, yaml, [index]) }));
  return {
    problems: read.flatMap(({ problems }) => problems),
    cases: read.flatMap(({ index, value }) => (value ? [{ index, value: caseOf(value) }] : [])),
  };
}

const caseOf = (written: z.infer<typeof caseSchema>): Case => ({
  story: written.situatie,
  answers: written.antwoorden,
  end: written.uitkomst,
  sources: written.bronnen ?? [],
  ...(written.rollen && { roles: written.rollen }),
});

/** What is wrong with a case, or with an exercise that uses it: the field that says otherwise than the rule, what, and the remedy. */
export interface CaseFault {
  readonly path: YamlPath;
  readonly what: string;
  readonly remedy: string;
}

/** Walks a case through its rule: where the answers stop or lead elsewhere, and what the result does not show. */
export function walkCase(flow: Flow, { answers, end, sources, roles }: Case): readonly CaseFault[] {
  const path = replay(flow, answers);
  const taken = new Set(path.steps.map(({ id }) => id));
  const idle = Object.keys(answers).filter((id) => !taken.has(id));
  const open = flow.questions[path.end];
  if (open) {
    const given = answers[path.end];
    const known = open.options.map(({ id }) => id);
    const choose = `Kies uit: ${known.join(', ')}.`;
    if (given !== undefined)
      return [
        {
          path: ['antwoorden', path.end],
          what: `Vraag "${path.end}" heeft geen antwoord "${given}".`,
          remedy: `${didYouMean(given, known)}${choose}`,
        },
      ];
    const [stray] = idle;
    return [
      {
        path: ['antwoorden', ...(stray === undefined ? [] : [stray])],
        what: `De antwoorden stoppen bij vraag "${path.end}"${stray === undefined ? '' : `; "${stray}" wordt niet gevraagd`}.`,
        remedy: `${stray === undefined ? '' : didYouMean(stray, [path.end])}Antwoord ook op "${path.end}". ${choose}`,
      },
    ];
  }
  const faults: CaseFault[] = idle.map((id) => ({
    path: ['antwoorden', id],
    what: `Vraag "${id}" komt op deze weg niet langs.`,
    remedy: `${didYouMean(id, taken)}Haal dit antwoord weg, of verander een eerder antwoord.`,
  }));
  if (path.end !== end)
    faults.push({
      path: ['uitkomst'],
      what: `Deze antwoorden leiden naar "${path.end}", niet naar "${end}".`,
      remedy: `${didYouMean(end, Object.keys(flow.outcomes))}Klopt de regel, verbeter dan de uitkomst hier; klopt het geval, verbeter dan de regel.`,
    });
  if (!path.outcome) return faults;
  const result = explain(path, path.outcome);
  const shown = new Set(result.sources.map(({ source }) => source));
  for (const [index, source] of sources.entries())
    if (!shown.has(source))
      faults.push({
        path: ['bronnen', index],
        what: `Bij dit resultaat staat bron "${source}" niet.`,
        remedy: `${didYouMean(source, shown)}Noem de bron bij het antwoord of de uitkomst die erop steunt.`,
      });
  if (roles && roles.join() !== result.roles.join())
    faults.push({
      path: ['rollen'],
      what: `Het resultaat zegt te bellen: ${result.roles.join(', ') || 'niemand'}.`,
      remedy: 'Verbeter de rollen hier, of in de regel.',
    });
  return faults;
}

/** The answers ("vraag=antwoord") and outcomes of a rule that no case tells of. */
export function untold(flow: Flow, cases: readonly Case[]): readonly string[] {
  const told = new Set(
    cases.flatMap(({ answers, end }) => [
      ...Object.entries(answers).map(([id, answer]) => `${id}=${answer}`),
      end,
    ]),
  );
  const every = Object.entries(flow.questions).flatMap(([id, { options }]) =>
    options.map((option) => `${id}=${option.id}`),
  );
  return [...every, ...Object.keys(flow.outcomes)].filter((one) => !told.has(one));
}

/** All that is wrong between a rule and its cases, with the lines of the cases. */
export function caseProblems(flow: Flow, yaml: YamlFile): readonly Problem[] {
  const { cases, problems } = readCases(yaml);
  const faults = cases.flatMap(({ index, value }) =>
    walkCase(flow, value).map(({ path, what, remedy }) => ({
      file: yaml.file,
      line: yaml.line([index, ...path]),
      what: `${what} (geval: ${value.story})`,
      remedy,
    })),
  );
  if (problems.length || faults.length) return [...problems, ...faults];
  return untold(
    flow,
    cases.map(({ value }) => value),
  ).map((one) => ({
    file: yaml.file,
    line: undefined,
    what: one.includes('=')
      ? `Geen geval geeft het antwoord "${one.replace('=', ': ')}".`
      : `Geen geval eindigt bij "${one}".`,
    remedy: 'Schrijf er een geval bij: wat er gebeurt, de antwoorden en de uitkomst.',
  }));
}
