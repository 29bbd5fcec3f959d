import type { Contact } from './contact.ts';
import { doubtOf } from './freshness.ts';

/** A line below the name of a contact: a way to reach it, or without `href` a remark. */
export interface ContactLine {
  readonly text: string;
  readonly href?: string;
}

/** An address of the web as people say it: "cjgkennemerland.nl". */
export const bareAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** How to reach a contact, in short: number, mail, and else the website; behind the first whether anybody tried it lately. */
export function contactLines(contact: Contact, today: string): readonly ContactLine[] {
  const { phone, email, website, remark } = contact;
  const lines: ContactLine[] = [];
  if (phone) lines.push(phone);
  if (email) lines.push({ text: email, href: `mailto:${email}` });
  if (website && !phone) lines.push({ text: bareAddress(website), href: website });
  const doubt = doubtOf(contact, today);
  if (doubt) lines.splice(1, 0, { text: doubt.text });
  if (remark) lines.push({ text: remark });
  return lines;
}
