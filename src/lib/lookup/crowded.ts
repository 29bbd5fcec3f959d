import type { Contact } from '../contacts/contact.ts';
import type { Problem } from '../content/problem.ts';
import type { Area } from './area.ts';
import type { ReadArea } from './area-file.ts';

/** So many for one function in one municipality fit on a card, and no reader chooses from more. */
const most = 6;

interface Row {
  readonly contact: Contact;
  readonly area: Area;
  readonly line: number | undefined;
}

/**
 * Contacts for one function in one municipality between which a reader can't choose: the same one twice, two offices of one kind
 * that are as near as each other, so that nothing says who comes first, or more than fit on a card. Within one office the order of
 * its file is the order; of two offices the one with fewer municipalities comes first.
 */
export function crowdedRoles(
  read: readonly ReadArea[],
  fileOf: (area: Area) => string,
  names: ReadonlyMap<string, string>,
): readonly Problem[] {
  const rows = read.flatMap(({ area, lines }) =>
    area.contacts.map((contact): Row => ({ contact, area, line: lines.get(contact.id) })),
  );
  const served = ({ area }: Row): readonly string[] =>
    area.municipalities === 'alle' ? [''] : area.municipalities;
  const groups = Map.groupBy(
    rows.flatMap((row) => served(row).map((slug) => ({ slug, row }))),
    ({ slug, row }) => `${row.contact.role} ${slug}`,
  );
  const problems = new Map<string, Problem>();
  const report = (key: string, { area, line }: Row, what: string, remedy: string): void => {
    // Once, and not for every municipality that the two share.
    if (!problems.has(key)) problems.set(key, { file: fileOf(area), line, what, remedy });
  };
  for (const group of groups.values()) {
    const slug = group[0]?.slug ?? '';
    const where = names.get(slug) ?? 'heel Nederland';
    for (const [index, { row }] of group.entries()) {
      const { contact, area } = row;
      if (index === most)
        report(
          `many ${contact.role}`,
          row,
          `Voor ${where} zijn er ${group.length} contacten met de rol "${contact.role}"; op de kaart is plaats voor ${most}.`,
          'Houd wie een school echt belt, en voeg de andere samen.',
        );
      for (const { row: other } of group.slice(0, index)) {
        const pair = `${other.contact.id} ${contact.id}`;
        if (other.contact.organisation === contact.organisation)
          report(
            pair,
            row,
            `"${contact.organisation}" staat voor ${where} twee keer bij de rol "${contact.role}": "${contact.id}" en "${other.contact.id}" (${fileOf(other.area)}).`,
            'Haal een van de twee weg, of geef elk een eigen naam als het twee teams zijn.',
          );
        else if (
          other.area.id !== area.id &&
          other.area.kind === area.kind &&
          // Of one kind all offices are for the whole country, or none is.
          other.area.municipalities.length === area.municipalities.length
        )
          report(
            pair,
            row,
            `Voor ${where} zijn er twee contacten met de rol "${contact.role}", zonder volgorde: "${contact.id}" en "${other.contact.id}" (${fileOf(other.area)}).`,
            'Zet ze in één bestand, degene die je het eerst belt bovenaan. Of verdeel de gemeenten.',
          );
      }
    }
  }
  return [...problems.values()];
}
