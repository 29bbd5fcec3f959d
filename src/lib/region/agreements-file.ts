import { check } from '../content/check.ts';
import { id as idSchema } from '../content/fields.ts';
import type { Problem } from '../content/problem.ts';
import type { YamlFile } from '../content/yaml.ts';
import { agreementSchema, agreementsSchema, valueKinds } from './agreement-schema.ts';
import { hasValue, strayBraces, type AgreementDefinition, type Agreements } from './agreement.ts';

/** The fields in which the value may stand. */
const withValue: readonly string[] = ['afgesproken', 'kort'];
const fourStates = ['afgesproken', 'niets-afgesproken', 'nog-na-te-gaan', 'geen-gemeente'] as const;

function readAgreement(
  yaml: YamlFile,
  id: string,
): { readonly definition: AgreementDefinition | undefined; readonly problems: readonly Problem[] } {
  const { value: entry, problems } = check(agreementSchema, yaml, [id]);
  if (!entry) return { definition: undefined, problems };
  const report = (field: string, what: string, remedy: string): Problem => ({
    file: yaml.file,
    line: yaml.line([id, field]),
    what: `Afspraak "${id}": ${what}`,
    remedy,
  });
  const found: Problem[] = [...check(valueKinds[entry.waarde], yaml, [id, 'voorbeeld']).problems];
  for (const [field, text] of Object.entries(entry)) {
    if (field === 'voorbeeld' || typeof text !== 'string') continue;
    const stray = withValue.includes(field) ? strayBraces(text) : /[{}][^{}]*\}?/.exec(text)?.[0];
    if (stray !== undefined)
      found.push(
        report(
          field,
          `"${stray}" kan niet in "${field}".`,
          withValue.includes(field)
            ? 'Schrijf {waarde}, of met een woord in enkelvoud en meervoud {waarde|week|weken}.'
            : 'Haal de accolades weg. Alleen in "afgesproken" en "kort" staat {waarde}.',
        ),
      );
    if (entry.waarde !== 'getal' && /\{waarde\|/.test(text))
      found.push(
        report(
          field,
          'enkelvoud en meervoud horen alleen bij een getal.',
          'Schrijf {waarde}, of kies "waarde: getal".',
        ),
      );
  }
  if (!hasValue(entry.afgesproken) && strayBraces(entry.afgesproken) === undefined)
    found.push(
      report(
        'afgesproken',
        'in "afgesproken" staat geen {waarde}.',
        'Zet {waarde} waar het getal of de zin van het bureau komt.',
      ),
    );
  const without = entry['kort-zonder'];
  if (hasValue(entry.kort) && without === undefined)
    found.push(
      report(
        'kort-zonder',
        'het veld "kort-zonder" ontbreekt.',
        'Vul "kort-zonder" in: wat er in een antwoord staat als er geen waarde is.',
      ),
    );
  if (!hasValue(entry.kort) && without !== undefined)
    found.push(
      report(
        'kort-zonder',
        'het veld "kort-zonder" hoort er niet bij: "kort" heeft geen {waarde}.',
        'Haal "kort-zonder" weg, of zet {waarde} in "kort".',
      ),
    );
  const twice = fourStates.find((state, index) =>
    fourStates.slice(0, index).some((other) => entry[other] === entry[state]),
  );
  if (twice)
    found.push(
      report(
        twice,
        `de zin van "${twice}" staat er al bij een andere toestand.`,
        'Geef elke toestand een eigen zin.',
      ),
    );
  if (found.length) return { definition: undefined, problems: found };
  return {
    definition: {
      label: entry.label,
      kind: entry.soort,
      valueKind: entry.waarde,
      example: entry.voorbeeld,
      agreed: entry.afgesproken,
      besides: entry.daarnaast,
      nothingAgreed: entry['niets-afgesproken'],
      unknown: entry['nog-na-te-gaan'],
      noRegion: entry['geen-gemeente'],
      short: entry.kort,
      shortWithout: without,
    },
    problems: [],
  };
}

export interface KnownAgreements {
  readonly agreements: Agreements;
  /** Every name in the file, also of an agreement that has a problem. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Reads afspraken.yaml. `ids` has every name in it, also of an agreement with a problem, so that one mistake is not told
 * again wherever the agreement is named.
 */
export function readAgreements(yaml: YamlFile): KnownAgreements & { readonly problems: readonly Problem[] } {
  const { data } = yaml;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { agreements: {}, ids: new Set(), problems: check(agreementsSchema, yaml).problems };
  const names = Object.keys(data);
  const badNames = names
    .filter((name) => !idSchema.safeParse(name).success)
    .map((name) => ({
      file: yaml.file,
      line: yaml.line([name]),
      what: `De naam "${name}" mag alleen kleine letters, cijfers en streepjes hebben.`,
      remedy: 'Schrijf de naam met kleine letters, en streepjes tussen de woorden.',
    }));
  const read = names.map((id) => ({ id, ...readAgreement(yaml, id) }));
  return {
    agreements: Object.fromEntries(
      read.flatMap(({ id, definition }) => (definition ? [[id, definition]] : [])),
    ),
    ids: new Set(names),
    problems: [...badNames, ...read.flatMap(({ problems }) => problems)],
  };
}
