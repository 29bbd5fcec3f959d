import { expect, test } from 'vitest';
import type { SchemaName } from '../../../src/lib/open-data/schemas.ts';
import { asRead, content, contactsFiles, indexFile, ruleFile, surveyFile } from './published.ts';
import { faults } from './validator.ts';

type Json = Record<string, unknown>;
type Change = (file: Json) => void;

const zuidKennemerland = content.regions.get('zuid-kennemerland');
if (!zuidKennemerland) throw new Error('no zuid-kennemerland');
const files: Readonly<Record<SchemaName, unknown>> = {
  beslisregel: ruleFile('meldcode', zuidKennemerland),
  contacten: contactsFiles.find(({ region }) => region === zuidKennemerland.id)?.file,
  enquete: surveyFile,
  overzicht: indexFile,
};

/** The first of a group or list inside a file. */
const first = (parent: unknown, name: string): Json => {
  const [value] = Object.values((parent as Json)[name] as Json);
  return value as Json;
};
const question = (file: Json) => first(file, 'questions');
const option = (file: Json) => first(question(file), 'options');
const outcome = (file: Json) => first(file, 'outcomes');
const contact = (file: Json) => first(file, 'contacts');
const table = (file: Json) => first(file, 'tables');
const entry = (file: Json) => first(file, 'files');

const broken: readonly (readonly [what: string, name: SchemaName, change: Change])[] = [
  ['a table without rows', 'enquete', (file) => (table(file)['rows'] = [])],
  ['a figure in words', 'enquete', (file) => (first(table(file), 'rows')['values'] = ['veel'])],
  ['figures without a source', 'enquete', (file) => delete file['source']],
  ['an answer without a source', 'beslisregel', (file) => (option(file)['sources'] = [])],
  ['an answer without a reason', 'beslisregel', (file) => delete option(file)['because']],
  ['an answer that leads nowhere', 'beslisregel', (file) => delete option(file)['next']],
  ['a question with one answer', 'beslisregel', (file) => (question(file)['options'] = [option(file)])],
  ['a kind of question that is none', 'beslisregel', (file) => (question(file)['kind'] = 'gok')],
  ['an outcome without a source', 'beslisregel', (file) => (outcome(file)['sources'] = [])],
  ['an urgency that is none', 'beslisregel', (file) => (outcome(file)['urgency'] = 'geen')],
  ['an outcome with nothing to do', 'beslisregel', (file) => (outcome(file)['actions'] = [])],
  [
    'a source without the day of its check',
    'beslisregel',
    (file) => delete first(file, 'sources')['checkedOn'],
  ],
  ['a day that does not exist', 'beslisregel', (file) => (file['edition'] = '2026-02-30')],
  ['another licence', 'beslisregel', (file) => (file['licence'] = 'https://voorbeeld.nl/')],
  ['a version without a number', 'beslisregel', (file) => (file['version'] = '2026')],
  ['a field that the schema does not know', 'beslisregel', (file) => (file['leerling'] = 'Sam')],
  [
    'a state of an agreement that is none',
    'beslisregel',
    (file) => (first(file, 'regional')['state'] = 'ja'),
  ],
  ['a contact with a role that is none', 'contacten', (file) => (contact(file)['role'] = 'buurman')],
  ['a contact without a source', 'contacten', (file) => delete contact(file)['source']],
  ['a contact that is silent on its check', 'contacten', (file) => delete contact(file)['checkedOn']],
  ['a mail address that is none', 'contacten', (file) => (contact(file)['email'] = 'info bij school')],
  ['a file outside the open data', 'overzicht', (file) => (entry(file)['path'] = '/begrippen/')],
  ['an index without files', 'overzicht', (file) => (file['files'] = [])],
];

test.each(broken)('refused: %s', (_what, name, change) => {
  const file = asRead(files[name]) as Json;
  expect(faults(name, file)).toEqual([]);
  change(file);
  expect(faults(name, file)).not.toEqual([]);
});
