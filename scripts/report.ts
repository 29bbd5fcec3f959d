/**
 * Tells an editor what is still to be found out: `npm run report`. Of each region the open agreements, with whom to ask; the
 * contacts that nobody tried within a year, with how to ask (and the mails: `npm run report -- mails`), and those that are missing; the
 * sources that nobody looked at for a year; the texts that are hardest to read. The site has the same at /verantwoording/versheid/. Changes nothing and never fails.
 */
import type { Contact } from '../src/lib/contacts/contact.ts';
import { formatProblem } from '../src/lib/content/format-problem.ts';
import { inquiriesOf, questions } from '../src/lib/contacts/inquiry.ts';
import { readContent } from '../src/lib/content/read.ts';
import { absent } from '../src/lib/lookup/absent.ts';
import { lookup } from '../src/lib/lookup/lookup.ts';
import { toDo } from '../src/lib/lookup/to-do.ts';
import { contacts } from '../src/lib/site/addresses.ts';
import { siteOf } from '../src/lib/site/base.ts';
import { buildDay } from '../src/lib/site/build-day.ts';
import { dutchDate } from '../src/lib/site/dutch-date.ts';
import { isYearAgo } from '../src/lib/sources/stale.ts';
import { hardest, longestSentences, measured } from './reading.ts';

const mails = process.argv.includes('mails');
const { content, problems } = readContent(process.cwd());
for (const problem of problems) console.error(`Fout: ${formatProblem(problem)}`);

const ways = ({ phone, email, website }: Contact): string =>
  [phone?.text, email, website].filter((way) => way !== undefined).join(', ');
const line = (contact: Contact): string => `${contact.organisation} (${ways(contact)})`;
const title = (text: string): void => console.log(`\n${text}\n${'='.repeat(text.length)}`);

for (const region of content.regions.values()) {
  if (region.kind === 'landelijk') continue;
  title(`Nog na te gaan in ${region.name}`);
  for (const { kind, label, contacts, points } of toDo(region)) {
    console.log(`\n${label}`);
    for (const { label: about, sentence, municipalities } of points)
      console.log(`- ${about}. ${sentence}${municipalities.length ? ` (${municipalities.join(', ')})` : ''}`);
    if (kind !== 'school')
      console.log(`  Zo bereik je ze: ${contacts.map(line).join('; ') || 'geen contact bekend'}`);
  }
}

const today = buildDay();
const pageOf = (region: string): string => new URL(contacts(region), siteOf()).href;
for (const region of content.regions.values()) {
  title(`Contacten om na te gaan: ${region.kind === 'landelijk' ? 'heel Nederland' : region.name}`);
  const inquiries = inquiriesOf(region, today, pageOf);
  if (!inquiries.length) console.log('Geen.');
  for (const { organisation, contacts: own, since, way } of inquiries) {
    console.log(`\n[ ] ${organisation}. ${since}`);
    if (way.kind === 'mail')
      console.log(`    Mail ${way.to}${mails ? '' : ' (npm run report -- mails geeft de mail)'}`);
    if (way.kind === 'call') console.log(`    Bel ${way.phone.text} en vraag: ${questions.join(' ')}`);
    if (way.kind === 'find')
      console.log(`    Zoek een nummer of mailadres op: ${way.website ?? 'bij de bron'}.`);
    if (way.kind === 'look') console.log(`    Bel hiervoor niet; leg het naast ${way.website ?? 'de bron'}.`);
    for (const { id, area } of own)
      console.log(`    Daarna: gecontroleerdOp bij ${id} in src/content/werkgebieden/${area}.yaml`);
    if (mails && way.kind === 'mail')
      console.log(`\nAan: ${way.to}\nOnderwerp: ${way.subject}\n\n${way.body}`);
  }
  const missing = absent(region, (places) => lookup(content, places));
  if (missing.length) console.log('\nNog geen contact bekend:');
  for (const { label, ask, municipalities } of missing)
    console.log(`- ${label} (${municipalities.join(', ')}). ${ask}`);
}

title('Bronnen waar langer dan een jaar niemand naar keek');
const old = [...content.sources.values()].filter(
  ({ checkedOn, checkBefore }) => isYearAgo(checkedOn, today) || checkBefore <= today,
);
for (const { id, title: name, checkedOn } of old)
  console.log(`- ${name} (${id}): voor het laatst op ${dutchDate(checkedOn)}`);
if (!old.length) console.log('Geen.');

const texts = measured();
title('De tien moeilijkste teksten');
console.log(
  'Leesgemak volgens Flesch-Douma: onder 45 moeilijk, 45 tot 60 tamelijk moeilijk, vanaf 60 normaal.',
);
for (const { file, score, words, sentences } of hardest(texts))
  console.log(
    `- ${Math.round(score)}: ${file} (${Math.round(words / sentences)} woorden in een zin, ${words} woorden)`,
  );

title('De tien langste zinnen');
for (const { file, line: at, words, text } of longestSentences(texts))
  console.log(`- ${words} woorden: ${file}:${at}. ${text.slice(0, 90)}…`);
