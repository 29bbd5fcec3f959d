import type { Problem } from '../content/problem.ts';
import { readList } from '../content/list.ts';
import { citationProblems, type KnownSources } from '../content/reference.ts';
import type { YamlFile, YamlPath } from '../content/yaml.ts';
import type { Contact, Phone } from './contact.ts';
import { isEmergency, readPhone } from './phone.ts';
import { contactSchema } from './schema.ts';

/** What the contacts of a werkgebied lean on. */
export interface Surroundings {
  /** Id of the werkgebied: "leerplicht/leerplein". */
  readonly area: string;
  readonly sources: KnownSources;
  /** Slugs of the municipalities that it works for; none: the whole country. */
  readonly municipalities: readonly string[];
}

/** Reads the contacts of a werkgebied: the sound ones in their order, the line of each by id, and all problems. */
export function readContacts(
  yaml: YamlFile,
  path: YamlPath,
  { area, sources, municipalities }: Surroundings,
): {
  readonly contacts: readonly Contact[];
  readonly lines: ReadonlyMap<string, number | undefined>;
  readonly problems: readonly Problem[];
} {
  const list = readList(contactSchema, yaml, path);
  const problems: Problem[] = [...list.problems];
  const contacts = list.entries.map(({ index, value }): Contact => {
    const line = (field: string) => yaml.line([...path, index, field]);
    problems.push(...citationProblems(yaml, [...path, index], value, sources));
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
    if (phone && isEmergency(phone) && value.rol !== 'noodnummer') {
      const what = `Contact "${value.id}" heeft het alarmnummer 112 als eigen nummer.`;
      const remedy =
        'Zet hier het nummer van de organisatie zelf, of laat telefoon weg. 112 staat al op elke pagina.';
      problems.push({ file: yaml.file, line: line('telefoon'), what, remedy });
    }
    return {
      id: value.id,
      organisation: value.organisatie,
      role: value.rol,
      purpose: value.waarvoor,
      municipalities,
      phone,
      email: value.email,
      website: value.website,
      hours: value.bereikbaar,
      source: value.bron,
      at: value.bij,
      checkedOn: value.gecontroleerdOp,
      remark: value.opmerking,
      area,
    };
  });
  const lines = new Map(
    list.entries.map(({ index, value }) => [value.id, yaml.line([...path, index, 'id'])]),
  );
  return { contacts, lines, problems };
}
