import type { Term } from '../../lib/content/term.ts';
import * as address from '../../lib/site/addresses.ts';
import { dutchDate } from '../../lib/site/dutch-date.ts';
import { once } from '../../lib/once.ts';
import { firstMentions, vocabularyOf } from '../../lib/terms/in-text.ts';
import { runningText } from './running-text.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const idOf = ({ id }: Term): string => `begrip-${id}`;

const button = (term: Term, words: string): string =>
  `<button class="term" type="button" popovertarget="${idOf(term)}">${words}</button>`;

/** The meaning of a term. It waits at the end of the text: a browser that cannot open it in place shows it there. */
function note(term: Term): string {
  const { id, name, today, since, meaning } = term;
  const now =
    today === undefined
      ? ''
      : `<p>Nu: <strong>${escaped(today)}</strong>${since === undefined ? '' : ` (sinds ${escaped(dutchDate(since))})`}</p>`;
  return `<div class="term-note" id="${idOf(term)}" popover role="note" data-pagefind-ignore><p><strong>${escaped(name)}</strong></p>${now}<p>${escaped(meaning)}</p><p class="term-note__ways"><a class="nl-link" href="${address.term(id)}">Meer over ${escaped(name)}</a><button class="term-note__close" type="button" popovertarget="${idOf(term)}" popovertargetaction="hide">Sluiten</button></p></div>`;
}

/** Every page has the same terms. */
const vocabulary = once(vocabularyOf);

/**
 * Makes each term open in place, where the text of a page mentions it first. Needs no script: a button opens the meaning, Escape or
 * a press beside it closes it. On paper the text is as it was.
 *
 * @param html the text of a page
 * @param title of that page: what it is about, it need not explain in small
 */
export function openTerms(html: string, terms: readonly Term[], title: string): string {
  const all = vocabulary(terms);
  const about = new Set(all(title).map(({ id }) => id));
  const others = terms.filter(({ id }) => !about.has(id));
  const byId = new Map(others.map((term) => [term.id, term]));
  const find = firstMentions(about.size ? vocabularyOf(others) : all);
  const opened: Term[] = [];
  let text = '';
  let done = 0;
  for (const { from, to } of runningText(html)) {
    for (const mention of find(html.slice(from, to))) {
      const term = byId.get(mention.id);
      if (!term) continue;
      text +=
        html.slice(done, from + mention.from) +
        button(term, html.slice(from + mention.from, from + mention.to));
      done = from + mention.to;
      opened.push(term);
    }
  }
  return text + html.slice(done) + opened.map(note).join('');
}
