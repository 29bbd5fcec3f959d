import { describe, expect, it, test } from 'vitest';
import {
  articleAddress,
  articlesAt,
  lawAddress,
  lawMistake,
  namesOneArticle,
} from '../../../src/lib/sources/law.ts';
import { messagesAfter } from '../../fixtures/made-up.ts';

const leerplichtwet = { bwb: 'BWBR0002628', textOf: '2026-08-01' };
const awb = { bwb: 'BWBR0005537', textOf: '2026-07-01' };
const bw1 = { bwb: 'BWBR0002656', textOf: '2025-07-05' };
const avg = { celex: '32016R0679' };

describe('a place in a law', () => {
  it.each([
    'art. 21a',
    'art. 14 lid 2',
    'art. 11 onder f',
    'art. 11 onder a, b en c',
    'art. 4.1.8 lid 3',
    'art. 5.2.6',
    'art. 1:377b',
    'art. 6:7',
    'art. 126nda',
    'art. 1a1',
    'art. 2.107b',
    'art. 40a lid 6 tot en met 8',
    'art. 2 lid 2 onder e onder 1°',
  ])('names one article: %s', (at) => expect(namesOneArticle(at)).toBe(true));

  it.each([
    'artikel 21a',
    'art. 21a en 22',
    'art. 11f en 13a',
    'art. 3, 4 en 5',
    'art. 3 tot en met 5a',
    'art. 34.8 (oud)',
    'stap 4',
    'bezwaar en beroep',
    'art.',
    'art. 14 lid twee',
    '',
  ])('names none, or several: "%s"', (at) => expect(namesOneArticle(at)).toBe(false));

  it('is asked of a law only', () => {
    expect(lawMistake('handreiking', undefined, undefined)).toBeUndefined();
    expect(lawMistake('leerplichtwet', leerplichtwet, 'art. 21a')).toBeUndefined();
    expect(lawMistake('leerplichtwet', leerplichtwet, undefined)?.what).toContain('welk artikel');
    expect(lawMistake('avg', avg, 'hoofdstuk 3')?.what).toContain('precies één artikel');
  });
});

describe('the address of an article', () => {
  it.each([
    [leerplichtwet, 'art. 14 lid 2', 'https://wetten.overheid.nl/BWBR0002628/2026-08-01#Artikel14'],
    [leerplichtwet, 'art. 21a', 'https://wetten.overheid.nl/BWBR0002628/2026-08-01#Artikel21a'],
    [awb, 'art. 6:7', 'https://wetten.overheid.nl/BWBR0005537/2026-07-01#Artikel6:7'],
    [bw1, 'art. 1:377b', 'https://wetten.overheid.nl/BWBR0002656/2025-07-05#Artikel377b'],
    [bw1, 'art. 377b', 'https://wetten.overheid.nl/BWBR0002656/2025-07-05#Artikel377b'],
    [avg, 'art. 6 lid 1', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6'],
  ])('is that of the text that was read', (law, at, address) =>
    expect(articleAddress(articlesAt(law), at)).toBe(address),
  );

  it('stands on that of the whole text', () =>
    expect(lawAddress(leerplichtwet)).toBe('https://wetten.overheid.nl/BWBR0002628/2026-08-01'));
});

describe('an editor is told, with file and line, of', () => {
  const law = 'bronnen.yaml';
  const adres = '  adres: https://example.org/handboek\n';

  test('a law that does not say which text was read', () => {
    expect(messagesAfter(law, adres, '  adres: https://wetten.overheid.nl/BWBR0002628\n')).toEqual([
      'content/bronnen.yaml:5 — Bron "handboek-duinrand" is een wet, maar zegt niet welke tekst is gelezen. — ' +
        'Zo los je het op: Geef bwb (het nummer, zoals BWBR0002628) en tekstVan (de dag waarop de gelezen tekst gold); bij een Europese verordening celex.',
    ]);
  });

  test('a number without the day of its text', () => {
    const [message] = messagesAfter(law, adres, '  bwb: BWBR0002628\n');
    expect(message).toContain(
      'content/bronnen.yaml:5 — Bron "handboek-duinrand" heeft een bwb, maar geen tekstVan.',
    );
  });

  test('an address of another law', () => {
    const wrong =
      '  adres: https://wetten.overheid.nl/BWBR0005537\n  bwb: BWBR0002628\n  tekstVan: 2026-08-01\n';
    expect(messagesAfter(law, adres, wrong).join('\n')).toContain(
      'een adres van een andere wet dan BWBR0002628',
    );
  });

  test('a number that is none', () => {
    const [message] = messagesAfter(law, adres, '  bwb: BWB2628\n  tekstVan: 2026-08-01\n');
    expect(message).toContain('Veld "bwb" "BWB2628" is geen BWB-nummer.');
  });

  test('every citation of a law without its article: terms, contacts, agreements, and what to have at hand', () => {
    const messages = messagesAfter(law, adres, '  bwb: BWBR0002628\n  tekstVan: 2026-08-01\n');
    const at = messages.map((message) => message.split(' — ')[0]);
    expect(at).toContain('content/begrippen.yaml:8');
    for (const file of [
      'werkgebieden/leerplicht/duinrand.yaml',
      'werkgebieden/jeugdhulp/duinstad.yaml',
      'houd-klaar.yaml',
    ])
      expect(
        at.some((place) => place?.startsWith(`content/${file}:`)),
        file,
      ).toBe(true);
    expect(messages[0]).toContain('Bij de wet "handboek-duinrand" staat niet welk artikel het is.');
  });

  test('a role of which nobody wrote what it asks', () => {
    expect(messagesAfter('houd-klaar.yaml', 'rol: leerplicht', 'rol: cjg')).toEqual([
      'content/houd-klaar.yaml — Voor de rol "leerplicht" (Leerplicht) staat hier niet wat die vraagt. — ' +
        'Zo los je het op: Voeg een stuk toe met "rol: leerplicht", met daaronder vragen, privacy, bron en gecontroleerdOp.',
    ]);
  });
});
