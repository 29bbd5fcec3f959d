import { neverTried } from '../say/sure.ts';
import type { Contact } from './contact.ts';

/** A line below the name of a contact: a way to reach it, or without `href` a remark. */
export interface ContactLine {
  readonly text: string;
  readonly href?: string;
}

/** An address of the web as people say it: "cjgkennemerland.nl". */
export const bareAddress = (address: string): string => address.replace(/^https?:\/\/(www\.)?|\/$/g, '');

/** How to reach a contact, in short: the number with whether anybody tried it, the mail, and else the website. */
export function contactLines({ phone, email, website, checkedOn, remark }: Contact): readonly ContactLine[] {
  const lines: ContactLine[] = [];
  if (phone) lines.push(phone);
  if (phone && !checkedOn) lines.push({ text: neverTried.phone });
  if (email) lines.push({ text: email, href: `mailto:${email}` });
  if (website && !phone) lines.push({ text: bareAddress(website), href: website });
  if (remark) lines.push({ text: remark });
  return lines;
}
