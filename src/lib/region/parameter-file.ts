import { check } from '../content/check.ts';
import type { Problem } from '../content/content.ts';
import { citationProblems, type KnownSources } from '../content/reference.ts';
import { didYouMean } from '../content/suggest.ts';
import type { YamlFile } from '../content/yaml.ts';
import { parameterIds, parameters, type ParameterDefinition, type ParameterId } from './parameters.ts';
import type { ParameterState } from './region.ts';
import { parameterSchema } from './schema.ts';

type Problems = readonly Problem[];

/** The fields that a state must have; it may have no others than these and `optional`. */
const fields = {
  afgesproken: { needs: ['waarde', 'bron', 'gecontroleerdOp'], optional: ['bij', 'toelichting'] },
  'niets-afgesproken': { needs: ['bron', 'gecontroleerdOp'], optional: ['bij', 'toelichting'] },
  'nog-na-te-gaan': { needs: [], optional: [] },
} as const;

/** Reads one parameter of regio.yaml. Without a state when there is a problem. */
function readParameter(
  yaml: YamlFile,
  id: ParameterId,
  sources: KnownSources,
): { state?: ParameterState; problems: Problems } {
  const path = ['parameters', id];
  const { value: entry, problems } = check(parameterSchema, yaml, path);
  if (!entry) return { problems };

  const report = (field: string, what: string, remedy: string): Problem => ({
    file: yaml.file,
    line: yaml.line([...path, field]),
    what: `Parameter "${id}": ${what}`,
    remedy,
  });
  const { needs, optional } = fields[entry.toestand];
  const present = Object.entries(entry).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [key],
  );
  const allowed: readonly string[] = ['toestand', ...needs, ...optional];
  const wrong = [
    ...needs
      .filter((field) => !present.includes(field))
      .map((field) =>
        report(
          field,
          `bij "${entry.toestand}" hoort het veld "${field}".`,
          `Vul "${field}" in, of kies een andere toestand.`,
        ),
      ),
    ...present
      .filter((field) => !allowed.includes(field))
      .map((field) =>
        report(
          field,
          `bij "${entry.toestand}" hoort geen veld "${field}".`,
          `Haal "${field}" weg, of kies een andere toestand.`,
        ),
      ),
    ...citationProblems(yaml, path, entry, sources),
  ];
  const { value } = parameters[id] as ParameterDefinition<unknown>;
  if (entry.toestand === 'afgesproken' && entry.waarde !== undefined && entry.waarde !== null) {
    wrong.push(...check(value, yaml, [...path, 'waarde']).problems);
  }
  const { toestand, waarde, bron, gecontroleerdOp } = entry;
  if (wrong.length) return { problems: wrong };
  if (toestand === 'nog-na-te-gaan' || !bron || !gecontroleerdOp)
    return { state: { state: 'nog-na-te-gaan' }, problems: [] };
  const stated = { source: bron, at: entry.bij, checkedOn: gecontroleerdOp, note: entry.toelichting };
  if (toestand === 'niets-afgesproken') return { state: { state: toestand, ...stated }, problems: [] };
  return { state: { state: toestand, value: waarde, ...stated }, problems: [] };
}

/**
 * Reads the parameters of regio.yaml: every one of the registry must be there, and no other. One with a problem
 * counts as still to be found out, so that the rest can be checked.
 */
export function readParameters(
  yaml: YamlFile,
  written: readonly string[],
  sources: KnownSources,
): { readonly parameters: Readonly<Record<ParameterId, ParameterState>>; readonly problems: Problems } {
  const { file } = yaml;
  const unknown = written
    .filter((name) => !(name in parameters))
    .map((name): Problem => ({
      file,
      line: yaml.line(['parameters', name]),
      what: `Onbekende parameter: "${name}".`,
      remedy: `${didYouMean(name, parameterIds)}Deze parameters bestaan: ${parameterIds.join(', ')}.`,
    }));
  const read = parameterIds.map((id) => {
    if (written.includes(id)) return { id, ...readParameter(yaml, id, sources) };
    const problem: Problem = {
      file,
      line: yaml.line(['parameters']),
      what: `Parameter "${id}" ontbreekt (${parameters[id].label}).`,
      remedy: `Voeg "${id}:" toe met daaronder "toestand: nog-na-te-gaan", of vul in wat is afgesproken.`,
    };
    return { id, problems: [problem] };
  });
  const states = read.map((one) => [one.id, ('state' in one && one.state) || { state: 'nog-na-te-gaan' }]);
  return {
    parameters: Object.fromEntries(states) as Record<ParameterId, ParameterState>,
    problems: [...unknown, ...read.flatMap(({ problems }) => problems)],
  };
}
