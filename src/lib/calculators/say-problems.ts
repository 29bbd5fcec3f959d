import type { Problem } from '../content/problem.ts';
import type { YamlFile, YamlPath } from '../content/yaml.ts';
import type { FieldSays, Says, SharedSays } from './calculator.ts';
import { figureProblems, nameProblems } from './file-problems.ts';
import type { Written, WrittenShared } from './file-schema.ts';

/** What these words miss of what the arithmetic fills in, and what they name that it has not. */
function slotProblems(
  yaml: YamlFile,
  path: YamlPath,
  words: string,
  slots: readonly string[],
): readonly Problem[] {
  const lost = slots.filter((slot) => !words.includes(`{${slot}}`));
  return [
    ...figureProblems(yaml, words, path, slots),
    ...lost.map((slot) => ({
      file: yaml.file,
      line: yaml.line(path),
      what: `"{${slot}}" ontbreekt: wat het rekenen daar invult, leest dan niemand.`,
      remedy: `Zet {${slot}} op zijn plaats in de zin.`,
    })),
  ];
}

function fieldProblems(
  yaml: YamlFile,
  name: string,
  { label, keuzes = {} }: WrittenShared['velden'][string],
  { choices = [], figures = [] }: FieldSays,
): readonly Problem[] {
  const path = ['velden', name];
  return [
    ...slotProblems(yaml, [...path, 'label'], label, figures),
    ...nameProblems(yaml, [...path, 'keuzes'], `keuzes van ${name}`, Object.keys(keuzes), choices),
  ];
}

/** What is wrong with the sentences and the fields of a file. */
export const sharedProblems = (
  yaml: YamlFile,
  { zinnen, velden }: WrittenShared,
  { sentences, fields }: SharedSays,
): readonly Problem[] => [
  ...nameProblems(yaml, ['zinnen'], 'zinnen', Object.keys(zinnen), Object.keys(sentences)),
  ...nameProblems(yaml, ['velden'], 'velden', Object.keys(velden), Object.keys(fields)),
  ...Object.entries(zinnen).flatMap(([name, words]) => {
    const slots = sentences[name];
    return slots ? slotProblems(yaml, ['zinnen', name], words, slots) : [];
  }),
  ...Object.entries(velden).flatMap(([name, field]) => {
    const asked = fields[name];
    return asked ? fieldProblems(yaml, name, field, asked) : [];
  }),
];

/** What is wrong with the reasons and actions of a file. */
export const reasonProblems = (
  yaml: YamlFile,
  { redenen, acties }: Pick<Written, 'redenen' | 'acties'>,
  { reasons, actions, filled = {} }: Says,
): readonly Problem[] => [
  ...nameProblems(yaml, ['redenen'], 'redenen', Object.keys(redenen), reasons),
  ...nameProblems(yaml, ['acties'], 'acties', Object.keys(acties), actions),
  ...Object.entries(redenen).flatMap(([name, { zin }]) =>
    slotProblems(yaml, ['redenen', name, 'zin'], zin, filled[name] ?? []),
  ),
  ...Object.entries(acties).flatMap(([name, { wat }]) =>
    slotProblems(yaml, ['acties', name, 'wat'], wat, filled[name] ?? []),
  ),
];
