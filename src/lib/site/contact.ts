/**
 * Where somebody reports a weakness of this site: a mail address or a page, from the setting `ROUTEBOEK_CONTACT`.
 * Undefined when it is not set. Throws on what is neither.
 */
export function securityContact(
  told: string | undefined = process.env['ROUTEBOEK_CONTACT'],
): string | undefined {
  const contact = told?.trim();
  if (!contact) return undefined;
  if (/^https:\/\/[^\s/]+\S*$/.test(contact)) return contact;
  const address = contact.replace(/^mailto:/, '');
  if (/^[^\s@:]+@[^\s@]+\.[^\s@]+$/.test(address)) return `mailto:${address}`;
  throw new Error(
    `ROUTEBOEK_CONTACT is geen mailadres en geen adres met https://: "${contact}". Schrijf bijvoorbeeld veiligheid@voorbeeld.nl.`,
  );
}

/** The day from which nobody should trust the file any more: it is made anew with each edition, at least once a year. */
const holdsForDays = 350;

/**
 * The text of `/.well-known/security.txt` (RFC 9116).
 *
 * @param contact as `securityContact` gives it
 * @param site where the site stands: "https://routeboek.example"
 * @param today the day of this edition, ISO
 */
export function securityText(contact: string, site: string, today: string): string {
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + holdsForDays * 86_400_000).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${new URL('.well-known/security.txt', `${site.replace(/\/$/, '')}/`).href}`,
    '',
  ].join('\n');
}
