import type { YamlPath } from '../../content/yaml.ts';
import type { Finding } from '../checks/check.ts';
import type { RuleFile } from './read-rule.ts';
import { isTableFile } from './written.ts';

/** The fields of a rule as they are called in its file. */
const fields: Readonly<Record<string, string>> = {
  start: 'begin',
  next: 'naar',
  roles: 'rollen',
  cards: 'regels',
  regional: 'afspraken',
  sources: 'bronnen',
  when: 'als',
  then: 'dan',
  short: 'kort',
  text: 'vraag',
  explanation: 'uitleg',
  weigh: 'weeg',
  ask: 'overleg',
  label: 'tekst',
  because: 'omdat',
  actions: 'acties',
  record: 'vastleggen',
  prepare: 'houdKlaar',
  title: 'titel',
  purpose: 'doel',
  summary: 'samenvatting',
  dependsOn: 'hangtAfVan',
};

/** "vraag 'gevaar', antwoord 'ja'", "uitkomst 'a'", "rij 'b'", "wijzigingen, versie 2026-1". */
const spoken =
  /^(?:vraag '(?<question>[^']+)'(?:, antwoord '(?<option>[^']+)')?|uitkomst '(?<outcome>[^']+)'|rij '(?<row>[^']+)'|wijzigingen(?:, versie (?<change>\S+))?)/;

/** Where in a rule's file the subject of a finding stands; the whole file where that can't be told. */
export function placeOf({ written }: RuleFile, { where, field, name }: Finding): YamlPath {
  const { question, option, outcome, row, change } = spoken.exec(where)?.groups ?? {};
  const more = field === undefined ? [] : [fields[field] ?? field, ...(name === undefined ? [] : [name])];
  if (field === 'sources' && name !== undefined) {
    // A source is called by its short name everywhere; the name that is wrong stands once, on top.
    const short = Object.entries(written.bronnen).find(
      ([, source]) => (typeof source === 'string' ? source : source.bron) === name,
    );
    return ['bronnen', short?.[0] ?? ''];
  }
  if (question !== undefined) {
    // The second question that a table asks about `kleur` is called `kleur-2`.
    const id = question in written.vragen ? question : question.replace(/-\d+$/, '');
    const index = written.vragen[id]?.antwoorden.findIndex((answer) => answer.id === option) ?? -1;
    const brought = written.vragen[id]?.antwoorden[index]?.neemtMee?.find((part) =>
      written.neemtMee?.[part]?.rollen?.some((role) => role === name),
    );
    if (field === 'roles' && brought !== undefined) return ['neemtMee', brought, 'rollen', name ?? ''];
    return index < 0 ? ['vragen', id, ...more] : ['vragen', id, 'antwoorden', index, ...more];
  }
  if (outcome !== undefined) return ['uitkomsten', outcome, ...more];
  if (row !== undefined && isTableFile(written))
    return ['rijen', written.rijen.findIndex(({ id }) => id === row), ...more];
  if (where.startsWith('wijzigingen'))
    return [
      'wijzigingen',
      Math.max(
        0,
        written.wijzigingen.findIndex(({ versie }) => versie === change),
      ),
    ];
  return more;
}
