import type { Problem } from '../content/content.ts';
import { readList } from '../content/list.ts';
import { citationProblems, missing, type Known, type KnownSources } from '../content/reference.ts';
import type { YamlFile } from '../content/yaml.ts';
import type { Contact, Phone } from './contact.ts';
import { readPhone } from './phone.ts';
import { contactSchema } from './schema.ts';

/** What a file of contacts leans on. */
export interface Surroundings {
  /** Id of the region whose file it is. */
  readonly region: string;
  readonly sources: KnownSources;
  /** The municipalities of the region, its neighbours included: name to slug. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** The file in which the municipalities of the region are written down. */
  readonly regionFile: string;
}

/** Reads contacten.yaml of a region: the sound contacts in their order, the line of each by id, and all problems. */
export function readContacts(
  yaml: YamlFile,
  { region, sources, municipalities, regionFile }: Surroundings,
): {
  readonly contacts: readonly Contact[];
  readonly lines: ReadonlyMap<string, number | undefined>;
  readonly problems: readonly Problem[];
} {
  const list = readList(contactSchema, yaml);
  const problems: Problem[] = [...list.problems];
  const known: Known = { kind: 'gemeente', names: new Set(municipalities.keys()), file: regionFile };
  const contacts = list.entries.map(({ index, value }): Contact => {
    const line = (field: string) => yaml.line([index, field]);
    problems.push(...citationProblems(yaml, [index], value, sources));
    for (const [place, name] of (value.gemeenten ?? []).entries()) {
      problems.push(...missing(yaml, [index, 'gemeenten', place], name, known));
    }
    if (!value.telefoon && !value.email && !value.website) {
      problems.push({
        file: yaml.file,
        line: line('id'),
        what: `Contact "${value.id}" heeft geen telefoon, email of website.`,
        remedy: 'Vul er minstens een in; wie je niet kunt bereiken, is geen contact.',
      });
    }
    let phone: Phone | undefined;
    if (value.telefoon) {
      const result = readPhone(value.telefoon);
      if ('phone' in result) phone = result.phone;
      else {
        const what = `Veld "telefoon" "${value.telefoon}" ${result.what}.`;
        problems.push({ file: yaml.file, line: line('telefoon'), what, remedy: result.remedy });
      }
    }
    return {
      id: value.id,
      organisation: value.organisatie,
      role: value.rol,
      purpose: value.waarvoor,
      municipalities: (value.gemeenten ?? []).map((name) => municipalities.get(name) ?? name),
      phone,
      email: value.email,
      website: value.website,
      hours: value.bereikbaar,
      source: value.bron,
      at: value.bij,
      checkedOn: value.gecontroleerdOp,
      remark: value.opmerking,
      region,
    };
  });
  const lines = new Map(list.entries.map(({ index, value }) => [value.id, yaml.line([index, 'id'])]));
  return { contacts, lines, problems };
}
