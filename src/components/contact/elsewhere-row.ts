import type { ElsewhereContact } from '../../lib/places/elsewhere-contacts.ts';

/** Whom to call or ask in a municipality of elsewhere, as a row among the contacts of a function: who, how, how sure, and its page. */
export function rowOf({ organisation, lines, municipalities }: ElsewhereContact, slug: string): HTMLElement {
  const row = document.createElement('li');
  row.dataset['serves'] = municipalities.join(' ');
  row.dataset['elsewhere'] = slug;
  const box = document.createElement('div');
  box.className = 'person';
  const who = document.createElement('p');
  who.className = 'person__who';
  const name = document.createElement('strong');
  name.textContent = organisation;
  who.append(name);
  box.append(who);
  for (const { text, href } of lines) {
    const line = document.createElement('p');
    line.className = href ? 'person__ways' : 'person__note';
    const words = document.createElement(href ? 'a' : 'span');
    const call = href?.startsWith('tel:');
    words.textContent = call ? `Bel ${text}` : text;
    if (href) {
      words.className = call ? 'call' : 'nl-link';
      words.setAttribute('href', href);
    }
    line.append(words);
    box.append(line);
  }
  row.append(box);
  return row;
}
