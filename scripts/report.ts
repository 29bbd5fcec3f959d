/**
 * Tells an editor what is still to be found out: `npm run report`. Of each region the open agreements, with whom to ask; the
 * contacts that nobody ever tried; the sources that nobody looked at for a year; the texts that are hardest to read. Changes nothing and never fails.
 */
import type { Contact } from '../src/lib/contacts/contact.ts';
import { formatProblem } from '../src/lib/content/format-problem.ts';
import { readContent } from '../src/lib/content/read.ts';
import { toDo } from '../src/lib/lookup/to-do.ts';
import { buildDay } from '../src/lib/site/build-day.ts';
import { dutchDate } from '../src/lib/site/dutch-date.ts';
import { hardest, longestSentences, measured } from './reading.ts';

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

title('Contacten die niemand ooit heeft geprobeerd');
for (const { id, contacts } of content.areas)
  for (const contact of contacts.filter(({ checkedOn }) => checkedOn === undefined))
    console.log(`- ${line(contact)}: src/content/werkgebieden/${id}.yaml`);

const today = buildDay();
const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
title('Bronnen waar langer dan een jaar niemand naar keek');
const old = [...content.sources.values()].filter(
  ({ checkedOn, checkBefore }) => checkedOn < yearAgo || checkBefore <= today,
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
