import { check } from '../content/check.ts';
import type { Problem } from '../content/problem.ts';
import { citationProblems, type KnownSources } from '../content/reference.ts';
import { didYouMean } from '../content/suggest.ts';
import type { YamlFile } from '../content/yaml.ts';
import { valueKinds } from './agreement-schema.ts';
import type { AgreementDefinition, AgreementId, Agreements } from './agreement.ts';
import type { ParameterState } from './region.ts';
import { parameterSchema } from './schema.ts';

type Problems = readonly Problem[];

/** The fields that a state must have; it may have no others than these and `optional`. */
const fields = {
  afgesproken: { needs: ['waarde', 'bron', 'gecontroleerdOp'], optional: ['bij', 'toelichting'] },
  'niets-afgesproken': { needs: ['bron', 'gecontroleerdOp'], optional: ['bij', 'toelichting'] },
  'nog-na-te-gaan': { needs: [], optional: [] },
} as const;

/** Reads one agreement below `field`. Without a state when there is a problem. */
function readParameter(
  yaml: YamlFile,
  field: string,
  id: AgreementId,
  { valueKind }: AgreementDefinition,
  sources: KnownSources,
): { state?: ParameterState; problems: Problems } {
  const path = [field, id];
  const { value: entry, problems } = check(parameterSchema, yaml, path);
  if (!entry) return { problems };

  const report = (part: string, what: string, remedy: string): Problem => ({
    file: yaml.file,
    line: yaml.line([...path, part]),
    what: `Afspraak "${id}": ${what}`,
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
  if (entry.toestand === 'afgesproken' && entry.waarde !== undefined && entry.waarde !== null) {
    wrong.push(...check(valueKinds[valueKind], yaml, [...path, 'waarde']).problems);
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
 * Reads the agreements below `field` of a werkgebied: those that are its to make (`own`), as far as they are written. One
 * that is left out, or has a problem, is still to be found out. `known` has every name of afspraken.yaml.
 */
export function readParameters(
  yaml: YamlFile,
  field: string,
  written: readonly string[],
  own: Agreements,
  known: ReadonlySet<string>,
  sources: KnownSources,
): {
  readonly parameters: Readonly<Partial<Record<AgreementId, ParameterState>>>;
  readonly problems: Problems;
} {
  const unknown = written
    .filter((name) => !known.has(name))
    .map((name): Problem => ({
      file: yaml.file,
      line: yaml.line([field, name]),
      what: `Onbekende afspraak: "${name}".`,
      remedy: `${didYouMean(name, Object.keys(own))}Deze afspraken kunnen hier staan: ${Object.keys(own).join(', ') || 'geen'}.`,
    }));
  const read = Object.entries(own)
    .filter(([id]) => written.includes(id))
    .map(([id, definition]) => ({ id, ...readParameter(yaml, field, id, definition, sources) }));
  return {
    parameters: Object.fromEntries(read.flatMap(({ id, state }) => (state ? [[id, state]] : []))),
    problems: [...unknown, ...read.flatMap(({ problems }) => problems)],
  };
}
