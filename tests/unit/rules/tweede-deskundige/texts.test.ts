import { describe, expect, it, test } from 'vitest';
import { flow } from './walk.ts';

/** Keys whose text the reader never sees. */
const unseen = [
  ...[
    'id',
    'next',
    'kind',
    'urgency',
    'source',
    'at',
    'start',
    'version',
    'day',
    'roles',
    'cards',
    'regional',
    'dependsOn',
  ],
];

const seen = (part: unknown): readonly string[] => {
  if (typeof part === 'string') return [part];
  if (Array.isArray(part)) return part.flatMap(seen);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (unseen.includes(key) ? [] : seen(value)));
};

const all = seen(flow).join('\n');
const said = (id: string) => seen(flow.outcomes[id]).join('\n');

test('the duty is named by its article for both kinds of school, and the withdrawn decree without a number', () => {
  expect(all).toContain('deskundigenadvies (art. 18a lid 11 WPO)');
  expect(all).toContain('art. 2.47 lid 14 WVO 2020');
  expect(flow.questions['tweede']?.explanation).toMatch(
    /is ingetrokken; waar zij nu staat, is nog na te gaan/,
  );
  expect(all).not.toMatch(/34\.8|art(ikel|\.) 15a/);
});

test('the two professions of the list are written as two', () => {
  expect(all).toContain('kinder- of jeugdpsycholoog');
  expect(all).not.toMatch(/kinder-jeugdpsycholoog/i);
});

test('what is agreed in the region only is labelled so, and nowhere given a value', () => {
  expect(flow.questions['functies']).toMatchObject({ regional: ['andere-functie'] });
  expect(flow.questions['functies']?.explanation).toMatch(/regionale afspraak.*wettekst staat het niet/);
  expect(said('andere-functie')).toMatch(/regionale afspraak/);
  expect(said('andere-functie')).toMatch(/niets afgesproken of weet je het niet, vraag/);
  expect(flow.questions['tweede']?.regional).toEqual(['tweede-deskundige-volgorde']);
  expect(all).not.toMatch(/Kennemerland|Haarlem/);
});

test('what is advice of the editors is not called law', () => {
  expect(flow.questions['passend']?.explanation).toMatch(/advies van de redactie/);
  expect(said('heroverweeg')).toMatch(/advies en geen wet/);
});

test('knowing the pupil is asked, guiding the pupil is not', () => {
  expect(flow.questions['onpartijdig']?.explanation).toMatch(
    /Ken de leerling.*maar niet als degene die behandelt/,
  );
  expect(flow.questions['onpartijdig']?.regional).toEqual(['betrokkenheid-tekenen']);
});

describe('who may advise is told what comes next', () => {
  it.each([
    ['two separate, own, reasoned, recent advices', /elk een apart, eigen, onderbouwd en recent advies/],
    ['a new meeting when they differ', /Verschillen de adviezen.*nieuw overleg \(MDO\)/],
    [
      'the school asks, the samenwerkingsverband decides',
      /school vraagt de TLV aan; het samenwerkingsverband beslist/,
    ],
    ['objection within six weeks, where', /bezwaar kan binnen zes weken, bij het samenwerkingsverband/],
    ['the committee', /LBT/],
    ['the right of the pupil to be heard, as law', /Hoor de leerling.*Dat moet van de wet \(hoorrecht\)/],
    ['help for parents', /ouder- en jeugdsteunpunt/],
  ])('%s', (_what, words) => {
    expect(said('akkoord')).toMatch(words);
  });
});
