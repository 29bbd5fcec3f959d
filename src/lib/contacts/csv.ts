import { csvOf } from '../open-data/csv.ts';
import type { ContactsFile } from '../open-data/contacts-schema.ts';
import type { JsonSchema } from '../open-data/schemas.ts';

type Row = ContactsFile['contacts'][number];

/** The names of the columns, in their order: a part of the contract with whoever reads the file. */
export const csvColumns = [
  'id',
  'organisation',
  'role',
  'roleLabel',
  'municipalityOf',
  'purpose',
  'municipalities',
  'phone',
  'email',
  'website',
  'hours',
  'source',
  'sourceAt',
  'sourceUrl',
  'sourceTitle',
  'checkedOn',
  'remark',
] as const;

type Column = (typeof csvColumns)[number];

/** A contact as cells: a group gets a column for each part, and a list stands in one cell. */
const cells = ({ source, municipalities, ...row }: Row): Readonly<Record<Column, string | null>> => ({
  ...row,
  municipalities: municipalities.join('; '),
  source: source.source,
  sourceAt: source.at,
  sourceUrl: source.url,
  sourceTitle: source.title,
});

/** The contacts of a region as a table (RFC 4180), for a spreadsheet: the same as the JSON, a contact a line. */
export const contactsCsv = ({ contacts }: ContactsFile): string =>
  csvOf([
    csvColumns,
    ...contacts.map((contact) => {
      const row = cells(contact);
      return csvColumns.map((name) => row[name]);
    }),
  ]);

/** What is said of a column in the JSON Schema of the contacts: the words are written once. */
function described(name: string, contact: JsonSchema): JsonSchema {
  const fields = contact.properties ?? {};
  const inSource = fields['source']?.properties ?? {};
  const [, part = ''] = /^source(.+)$/.exec(name) ?? [];
  return (part ? inSource[part.toLowerCase()] : name === 'source' ? inSource['source'] : fields[name]) ?? {};
}

/**
 * The schema of the table, as CSV on the Web has it (https://www.w3.org/ns/csvw). `contacts` is the JSON Schema of the contacts;
 * `address` is that of this schema.
 */
export function csvSchema(contacts: JsonSchema, address: string) {
  const contact = contacts.properties?.['contacts']?.items ?? {};
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'nl' }],
    '@id': address,
    '@type': 'Schema',
    columns: csvColumns.map((name) => {
      const { description = '', anyOf = [], format = '' } = described(name, contact);
      const isDay = [format, ...anyOf.map((one) => one.format)].includes('date');
      return {
        name,
        titles: name,
        'dc:description': description,
        datatype: isDay ? { base: 'date', format: 'yyyy-MM-dd' } : 'string',
        required: !anyOf.length && name !== 'municipalities',
        ...(name === 'municipalities' && { separator: '; ' }),
      };
    }),
    primaryKey: 'id',
  };
}
