import type { Region } from '../region/region.ts';
import { dutchDate } from '../site/dutch-date.ts';
import type { Contact } from './contact.ts';
import { freshnessOf, type Doubt } from './freshness.ts';
import { bareAddress } from './lines.ts';
import { roles } from './roles.ts';

/** What an organisation is asked to confirm: contacts that are reached in one way, with all that we say of it. */
export interface ToConfirm {
  /** For which functions: "CJG of schoolcoach; Toegang tot jeugdhulp". */
  readonly functions: string;
  /** "Telefoon: 088 995 8484", one for each fact; what we do not know is asked for. */
  readonly facts: readonly string[];
}

/** An organisation of which nobody tried the contacts within a year, and how an editor asks whether they still hold. */
export interface Inquiry {
  readonly organisation: string;
  readonly contacts: readonly Contact[];
  readonly freshness: Doubt['freshness'];
  /** Since when, as a sentence. */
  readonly since: string;
  readonly toConfirm: readonly ToConfirm[];
  /**
   * How to ask: by mail or by telephone, or by finding those out first; a line for who needs help now is only looked up: nobody calls it
   * to ask for its opening hours.
   */
  readonly way:
    | { readonly kind: 'mail'; readonly to: string; readonly subject: string; readonly body: string }
    | { readonly kind: 'call'; readonly phone: NonNullable<Contact['phone']> }
    | { readonly kind: 'find' | 'look'; readonly website: string | undefined };
}

/** What to ask somebody on the telephone, in this order. */
export const questions: readonly string[] = [
  'Is dit nog de naam van de organisatie en van het team?',
  'Is dit het goede nummer voor een school, of is er een beter?',
  'Is er een mailadres van het team waar een school naartoe kan mailen?',
  'Op welke dagen en uren zijn jullie te bereiken?',
  'Voor welke gemeenten werken jullie?',
];

const unknown = '(weten wij niet)';

/** For whom it works, by name: also where those are all of the region, because that is what is asked. */
const served = ({ municipalities }: Region, contact: Contact): string =>
  municipalities
    .filter(({ slug }) => contact.municipalities.includes(slug))
    .map(({ name }) => name)
    .join(', ') || 'heel Nederland';

const facts = (region: Region, contact: Contact): readonly string[] => [
  `Naam: ${contact.organisation}`,
  `Telefoon: ${contact.phone?.text ?? unknown}`,
  `Mailadres: ${contact.email ?? unknown}`,
  `Website: ${contact.website ? bareAddress(contact.website) : unknown}`,
  `Bereikbaar: ${contact.hours ?? unknown}`,
  `Voor: ${served(region, contact)}`,
];

/** Contacts of which all facts are the same are asked about once. */
function together(region: Region, contacts: readonly Contact[]): readonly ToConfirm[] {
  const groups = Map.groupBy(contacts, (contact) => facts(region, contact).join('\n'));
  return [...groups.values()].flatMap((group): ToConfirm[] => {
    const [first] = group;
    if (!first) return [];
    const functions = [...new Set(group.map(({ role }) => roles[role].label))].join('; ');
    return [{ functions, facts: facts(region, first) }];
  });
}

const sentence = (checkedOn: string | undefined): string =>
  checkedOn === undefined
    ? 'Wij namen dit over uit een document, en niemand vroeg het ooit na.'
    : `Dit is voor het laatst nagegaan op ${dutchDate(checkedOn)}.`;

const letter = (
  region: Region,
  since: string,
  toConfirm: readonly ToConfirm[],
  page: string,
): string => `Beste collega,

In Routeboek ${region.name} staat wie een school belt of mailt. Jullie staan er ook in: ${page}
${since}

Klopt dit nog?

${toConfirm.map(({ functions, facts: lines }) => [functions, ...lines.map((line) => `- ${line}`)].join('\n')).join('\n\n')}

Klopt alles, dan is "ja" genoeg. Zet anders achter een regel wat het moet zijn. Graag alleen namen van teams en functies: geen namen of mobiele nummers van personen, en niets over leerlingen.

Met vriendelijke groet,
`;

function wayOf(region: Region, contacts: readonly Contact[], mail: () => string): Inquiry['way'] {
  const website = contacts.find((one) => one.website)?.website;
  if (contacts.some(({ role }) => roles[role].by === 'allen')) return { kind: 'look', website };
  const to = contacts.find((one) => one.email)?.email;
  if (to !== undefined) {
    const subject = `Klopt dit nog? ${contacts[0]?.organisation ?? ''} in Routeboek ${region.name}`;
    return { kind: 'mail', to, subject, body: mail() };
  }
  const phone = contacts.find((one) => one.phone)?.phone;
  return phone ? { kind: 'call', phone } : { kind: 'find', website };
}

/**
 * The organisations of a region of which somebody should ask whether their contacts still hold: those that nobody ever tried first, then the oldest.
 * Those of the whole country only for `landelijk`. `today` is the day of this edition, `pageOf` gives the address of the contacts of a region.
 */
export function inquiriesOf(
  region: Region,
  today: string,
  pageOf: (region: string) => string,
): readonly Inquiry[] {
  const own = region.contacts.filter(
    (contact) => region.kind === 'landelijk' || contact.municipalities.length > 0,
  );
  const aging = own.filter((contact) => freshnessOf(contact, today) !== 'recent');
  const day = ({ checkedOn = '' }: Contact): string => checkedOn;
  const groups = [...Map.groupBy(aging, ({ organisation }) => organisation)].map(
    ([organisation, contacts]): Inquiry => {
      const [oldest] = contacts.toSorted((a, b) => day(a).localeCompare(day(b)));
      const since = sentence(oldest?.checkedOn);
      const toConfirm = together(region, contacts);
      return {
        organisation,
        contacts,
        freshness: oldest?.checkedOn === undefined ? 'never' : 'old',
        since,
        toConfirm,
        way: wayOf(region, contacts, () => letter(region, since, toConfirm, pageOf(region.id))),
      };
    },
  );
  const oldest = ({ contacts }: Inquiry): string => contacts.map(day).toSorted()[0] ?? '';
  return groups.toSorted(
    (a, b) => oldest(a).localeCompare(oldest(b)) || a.organisation.localeCompare(b.organisation, 'nl'),
  );
}

/** A mail that is ready to send, as a link (RFC 6068: lines end in CRLF). */
export const mailLink = ({ to, subject, body }: Extract<Inquiry['way'], { kind: 'mail' }>): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
