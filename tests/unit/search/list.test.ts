import { expect, test } from 'vitest';
import { pieceOf, type PageRow } from '../../../src/lib/search/files.ts';
import { stemOf } from '../../../src/lib/search/stem.ts';
import { piecesOf, weigh, type SearchPage } from '../../../src/lib/search/weigh.ts';

const page = (title: string, text: string, keywords = '', words = ''): SearchPage => ({
  row: [`/${title}/`, title, 'hoofdstuk'] satisfies PageRow,
  text: { text },
  keywords,
  words,
});

test('forms of a word are one, with accents and without', () => {
  expect(stemOf('leerlingen')).toBe(stemOf('leerling'));
  const [scores] = weigh([page('Coördinator', 'De zorgcoördinatoren')]);
  expect(scores?.has(stemOf('coordinator'))).toBe(true);
  expect(scores?.has(stemOf('zorgcoordinator'))).toBe(true);
});

test.each([
  'slaat slaan geslagen sloeg',
  'meldt melden gemeld meldde melding meldingen',
  'vertelt vertellen verteld vertelde',
  'schorsen geschorst schorsing schorsingen',
  'drinkt drinken gedronken',
  'wegloopt weglopen weggelopen',
  'mishandelt mishandeld mishandelen mishandeling',
  'verhuist verhuizen verhuisd',
  'uithuwelijken uitgehuwelijkt',
  'aanvragen aanvraag aangevraagd',
  'kind kinderen',
  'foto fotos',
  'rapport rapporten',
  'scheiding gescheiden scheiden',
])('forms of a verb are one, and so are those of an uneven noun: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test('what only looks like a form of a verb stays apart', () => {
  for (const [one, other] of [
    ['geweld', 'wel'],
    ['gebied', 'bieden'],
    ['gezond', 'zon'],
    ['gezag', 'zag'],
    ['gegevens', 'geven'],
    ['angst', 'ang'],
    ['plicht', 'plig'],
  ] as const)
    expect(stemOf(one), one).not.toBe(stemOf(other));
});

test('a page that is about a word counts for more than one that mentions it, and a keyword finds what no text says', () => {
  const [about, mentions, other, keyword] = weigh([
    page('Verlof', 'Over verlof en wat de school dan doet met de aanvraag van ouders'),
    page('Verzuim', 'Over verzuim en soms ook over verlof en wat de school dan doet'),
    page('Gezag', 'Over gezag en wat de school dan doet met een vraag'),
    page('Vrij', 'Over vrij en wat de school dan doet', '', 'verlof'),
  ]).map((scores) => scores.get(stemOf('verlof')) ?? 0);
  expect(about).toBeGreaterThan(mentions ?? 0);
  expect(mentions).toBeGreaterThan(0);
  expect(keyword).toBeGreaterThan(0);
  expect(other).toBe(0);
});

test('every stem of every page is found again in the piece that the browser takes', () => {
  const pages = Array.from({ length: 60 }, (_, at) =>
    page(`p${at}`, Array.from({ length: 60 }, (_, word) => `woord${(at * 7 + word) % 400}x`).join(' ')),
  );
  const scores = weigh(pages);
  const { pieces, starts } = piecesOf(scores);
  expect(pieces.length).toBeGreaterThan(2);
  for (const [at, stems] of scores.entries())
    for (const [stem, score] of stems) {
      const list = pieces[pieceOf(stem, starts) ?? -1]?.[stem] ?? [];
      const place = list.findIndex((value, i) => i % 2 === 0 && value === at);
      expect(list[place + 1]).toBe(score);
    }
});

test('a stem before the first piece lies in none', () => {
  expect(pieceOf('aap', ['bok', 'kip'])).toBeUndefined();
  expect(pieceOf('bok', ['bok', 'kip'])).toBe(0);
  expect(pieceOf('zwaan', ['bok', 'kip'])).toBe(1);
});
