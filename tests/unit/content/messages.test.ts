import { describe, expect, test } from 'vitest';
import { madeUpAfter, messagesAfter, messagesIn, messagesWithout } from '../../fixtures/made-up.ts';

const sources = 'bronnen.yaml';
const contacts = 'werkgebieden/jeugdhulp/duinstad.yaml';
const zandhoek = 'werkgebieden/jeugdhulp/zandhoek.yaml';
const agreements = 'werkgebieden/leerplicht/duinrand.yaml';
const region = 'regios/duinrand/regio.yaml';
const places = 'plaatsen.csv';

describe('an editor reads where, what, and how to mend it, for', () => {
  test('a line that is no YAML', () => {
    expect(messagesAfter(sources, 'titel: Handboek Duinrand', 'titel: Handboek: Duinrand')).toEqual([
      'content/bronnen.yaml:2 — In een tekst staat een dubbele punt die als veld wordt gelezen. — ' +
        'Zo los je het op: Zet de hele tekst tussen enkele aanhalingstekens.',
    ]);
  });

  test('the end of a text that becomes a comment', () => {
    expect(messagesAfter(contacts, 'De coach van je school bereiken.', 'De coach in kamer #12.')).toEqual([
      'content/werkgebieden/jeugdhulp/duinstad.yaml:8 — Wat na het hekje staat, leest YAML niet: "De coach in kamer #12.". — ' +
        'Zo los je het op: Zet de hele tekst tussen enkele aanhalingstekens. Is het een opmerking, zet dan een spatie na het hekje.',
    ]);
    expect(messagesAfter(contacts, 'bereiken.', 'bereiken. # gezien op de kaart')).toEqual([]);
  });

  test.each(['“088-0000001”', '‘088-0000001’'])(
    'nothing about a number between the quotes of Word: %s',
    (number) => {
      const { content, problems } = madeUpAfter(contacts, '088-0000001', number);
      expect(problems).toEqual([]);
      const cjg = content.regions.get('duinrand')?.contacts.find(({ id }) => id === 'cjg-duinstad');
      expect(cjg?.phone).toEqual({ text: '088 000 0001', href: 'tel:+31880000001' });
    },
  );

  test('a tab', () => {
    expect(messagesAfter(sources, '  titel: Handboek', '\ttitel: Handboek')).toEqual([
      'content/bronnen.yaml:2 — De regel springt in met een tab. — ' +
        'Zo los je het op: Gebruik spaties in plaats van de tab.',
    ]);
  });

  test('a line that springs in wrongly, without a message for every line after it', () => {
    const messages = messagesAfter(sources, '  uitgever: Samen', ' uitgever: Samen');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('content/bronnen.yaml:3 — ');
  });

  test('a field that is there twice', () => {
    expect(messagesAfter(contacts, '    bij: bladzijde 3', '    rol: cjg')).toEqual([
      'content/werkgebieden/jeugdhulp/duinstad.yaml:12 — Een veld staat er twee keer. — ' +
        'Zo los je het op: Haal een van de twee weg.',
    ]);
  });

  test('an unknown field', () => {
    const [message, ...others] = messagesAfter(contacts, 'telefoon:', 'telefon:');
    expect(message).toContain('content/werkgebieden/jeugdhulp/duinstad.yaml:9 — Onbekend veld "telefon".');
    expect(message).toContain('Bedoel je "telefoon"? Deze velden mogen hier: id, organisatie, rol,');
    expect(others).toEqual([]);
  });

  test('a field that is missing', () => {
    expect(messagesAfter(sources, '  uitgever: Samenwerkingsverband Duinrand\n', '')).toEqual([
      'content/bronnen.yaml:1 — Veld "uitgever" ontbreekt of is leeg. — ' +
        'Zo los je het op: Vul "uitgever" in. Wie de bron heeft uitgegeven.',
    ]);
  });

  test('an unknown source of a contact', () => {
    expect(messagesAfter(contacts, 'bron: handboek-duinrand', 'bron: handboek-duinrant')).toEqual([
      'content/werkgebieden/jeugdhulp/duinstad.yaml:11 — Onbekende bron: "handboek-duinrant". — ' +
        'Zo los je het op: Bedoel je "handboek-duinrand"? ' +
        'Kies een naam die in content/bronnen.yaml staat, of zet die daar eerst bij.',
    ]);
  });

  test('an unknown source of a parameter', () => {
    expect(messagesAfter(agreements, '    bron: handboek-duinrand', '    bron: gehoord')).toEqual([
      'content/werkgebieden/leerplicht/duinrand.yaml:11 — Onbekende bron: "gehoord". — Zo los je het op: ' +
        'Kies een naam die in content/bronnen.yaml staat, of zet die daar eerst bij.',
    ]);
  });

  test('an unknown source of a term', () => {
    expect(messagesAfter('begrippen.yaml', 'bron: handboek-duinrand', 'bron: oud-kaart')).toEqual([
      'content/begrippen.yaml:8 — Onbekende bron: "oud-kaart". — Zo los je het op: Bedoel je "oude-kaart"? ' +
        'Kies een naam die in content/bronnen.yaml staat, of zet die daar eerst bij.',
    ]);
  });

  test('an unknown source of an open question', () => {
    expect(messagesAfter('open-vragen.yaml', 'bronnen: [handboek-duinrand]', 'bronnen: [oud-kaart]')).toEqual(
      [
        'content/open-vragen.yaml:4 — Onbekende bron: "oud-kaart". — Zo los je het op: Bedoel je "oude-kaart"? ' +
          'Kies een naam die in content/bronnen.yaml staat, of zet die daar eerst bij.',
      ],
    );
  });

  test('an open question that is no question, or says not whom to ask', () => {
    const [wrong] = messagesAfter('open-vragen.yaml', 'op het strand?', 'op het strand.');
    expect(wrong).toContain('content/open-vragen.yaml:2 — Veld "vraag"');
    expect(wrong).toContain('eindigt niet met een vraagteken');
    const [missing] = messagesAfter(
      'open-vragen.yaml',
      '  vraagAan: Leerplicht van de gemeente waar de leerling woont\n',
      '',
    );
    expect(missing).toMatch(/^content\/open-vragen\.yaml:1 — .*vraagAan/);
  });

  test('two points of the self-check that are one question on the page', () => {
    expect(messagesAfter('zelftoets.yaml', 'id: overleg', 'id: uren')).toEqual([
      'content/zelftoets.yaml:5 — Het punt "uren" staat al in deze groep. — Zo los je het op: Geef een van de twee een ander id.',
    ]);
  });

  test('an agreement that is misspelt', () => {
    const [message, ...others] = messagesAfter(agreements, 'te-laat-grens:', 'te-laat-grans:');
    expect(message).toContain('duinrand.yaml:7 — Onbekende afspraak: "te-laat-grans".');
    expect(message).toContain('Bedoel je "te-laat-grens"? Deze afspraken kunnen hier staan: te-laat-grens,');
    expect(others).toEqual([]);
  });

  test('an agreement that is not this office’s to make', () => {
    expect(messagesAfter(agreements, 'te-laat-periode:', 'andere-functie:')).toEqual([
      'content/werkgebieden/leerplicht/duinrand.yaml:14 — De afspraak "andere-functie" is niet aan een werkgebied van de soort leerplicht. — ' +
        'Zo los je het op: Zet haar bij een werkgebied van de soort swv-po (Samenwerkingsverband basisonderwijs): src/content/werkgebieden/swv-po/.',
    ]);
  });

  test('two offices that say something on the same point for the same municipality', () => {
    const both =
      'gemeenten: [Zandhoek]\n\nafspraken:\n  grijs-gebied-aanpak: { toestand: niets-afgesproken, bron: handboek-duinrand, gecontroleerdOp: 2026-09-01 }\n';
    const messages = messagesIn({
      'werkgebieden/jeugdhulp/een.yaml': `naam: Een\n${both}`,
      'werkgebieden/jeugdhulp/twee.yaml': `naam: Twee\n${both}`,
    });
    expect(messages).toEqual([
      'content/werkgebieden/jeugdhulp/twee.yaml — De afspraak "grijs-gebied-aanpak" staat voor Zandhoek ook in content/werkgebieden/jeugdhulp/een.yaml. — ' +
        'Zo los je het op: Haal haar bij een van de twee weg, of splits de gemeenten.',
    ]);
  });

  test('a folder that is no kind of office', () => {
    expect(messagesIn({ 'werkgebieden/leerplich/een.yaml': 'naam: Een\n' }).join()).toContain(
      'content/werkgebieden/leerplich — Onbekende soort werkgebied: "leerplich". — Zo los je het op: Bedoel je "leerplicht"?',
    );
  });

  test('a municipality of an office that nobody knows, and an office without any', () => {
    expect(messagesAfter(contacts, '[Duinstad]', '[Duinstat]')).toEqual([
      'content/werkgebieden/jeugdhulp/duinstad.yaml:2 — Onbekende gemeente: "Duinstat". — ' +
        'Zo los je het op: Bedoel je "Duinstad"? ' +
        'Kies een naam die in content/gemeenten.csv staat, of zet die daar eerst bij.',
    ]);
    expect(messagesAfter(contacts, 'gemeenten: [Duinstad]\n', '').join()).toContain(
      'duinstad.yaml:1 — Dit werkgebied heeft geen gemeenten.',
    );
  });

  test.each([
    ['a word', 'negen', 'Veld "waarde" "negen" moet een getal zijn.'],
    ['half a time', '9.5', 'Veld "waarde" "9.5" moet een heel getal zijn.'],
    ['less than none', '-1', 'Veld "waarde" "-1" moet groter dan 0 zijn.'],
  ])('an agreement with a value of the wrong type: %s', (_, value, what) => {
    const messages = messagesAfter(agreements, 'waarde: 9', `waarde: ${value}`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`content/werkgebieden/leerplicht/duinrand.yaml:9 — ${what}`);
  });

  test('a parameter that is agreed without a value', () => {
    expect(messagesAfter(agreements, '    waarde: 9\n', '')).toEqual([
      'content/werkgebieden/leerplicht/duinrand.yaml:7 — ' +
        'Afspraak "te-laat-grens": bij "afgesproken" hoort het veld "waarde". — ' +
        'Zo los je het op: Vul "waarde" in, of kies een andere toestand.',
    ]);
  });

  test('an agreement that is still to be found out, with a value all the same', () => {
    expect(messagesAfter(agreements, 'toestand: afgesproken', 'toestand: nog-na-te-gaan').join()).toContain(
      'Afspraak "te-laat-grens": bij "nog-na-te-gaan" hoort geen veld "waarde".',
    );
  });

  test('an unknown state of a parameter', () => {
    expect(messagesAfter(agreements, 'toestand: afgesproken', 'toestand: afgesprokn')).toEqual([
      'content/werkgebieden/leerplicht/duinrand.yaml:8 — Veld "toestand" "afgesprokn" kan niet. — ' +
        'Zo los je het op: Bedoel je "afgesproken"? Kies uit: afgesproken, niets-afgesproken, nog-na-te-gaan.',
    ]);
  });

  test('a contact that nobody can reach', () => {
    expect(messagesAfter(zandhoek, '    website: https://example.org/zandhoek\n', '')).toEqual([
      'content/werkgebieden/jeugdhulp/zandhoek.yaml:5 — ' +
        'Contact "cjg-zandhoek" heeft geen telefoon, email of website. — ' +
        'Zo los je het op: Vul er minstens een in; wie je niet kunt bereiken, is geen contact.',
    ]);
  });

  test('a telephone number that cannot be', () => {
    expect(messagesAfter(contacts, '088-0000001', '088-00001')).toEqual([
      'content/werkgebieden/jeugdhulp/duinstad.yaml:9 — Veld "telefoon" "088-00001" is geen bestaand telefoonnummer. — ' +
        'Zo los je het op: Kijk de cijfers na, met netnummer: 023 789 1777, 0800-2000 of 112.',
    ]);
  });

  test('a mobile number', () => {
    expect(messagesAfter(contacts, '088-0000001', '06-10000000').join()).toContain(
      'duinstad.yaml:9 — Veld "telefoon" "06-10000000" is een mobiel nummer, dus van een persoon.',
    );
  });

  test('a mail address that is none', () => {
    expect(messagesAfter(contacts, 'info@example.org', 'info@example').join()).toContain(
      'duinstad.yaml:10 — Veld "email" "info@example" is geen mailadres.',
    );
  });

  test('the mail address of a person', () => {
    expect(messagesAfter(contacts, 'info@example.org', 'a.voorbeeld@example.org').join()).toContain(
      'duinstad.yaml:10 — Veld "email" "a.voorbeeld@example.org" lijkt het adres van een persoon.',
    );
  });

  test('a web address without https', () => {
    expect(messagesAfter(zandhoek, 'https://example.org/zandhoek', 'www.example.org').join()).toContain(
      'zandhoek.yaml:9 — Veld "website" "www.example.org" is geen webadres dat met https:// begint.',
    );
  });

  test('an unknown role', () => {
    const [message] = messagesAfter(contacts, 'rol: cjg', 'rol: leerplichtt');
    expect(message).toContain('duinstad.yaml:7 — Veld "rol" "leerplichtt" kan niet.');
    expect(message).toContain('Bedoel je "leerplicht"? Kies uit: noodnummer, veilig-thuis,');
  });

  test('an id that is there twice', () => {
    expect(messagesAfter(sources, 'id: oude-kaart', 'id: handboek-duinrand').join()).toContain(
      'Het id "handboek-duinrand" bestaat al op regel 1. — Zo los je het op: Geef een van de twee een ander id, of voeg ze samen.',
    );
  });

  test('an id of a contact that another office has too', () => {
    expect(messagesAfter(zandhoek, 'id: cjg-zandhoek', 'id: cjg-duinstad')).toEqual([
      'content/werkgebieden/jeugdhulp/zandhoek.yaml:5 — ' +
        'Het contact "cjg-duinstad" staat ook in content/werkgebieden/jeugdhulp/duinstad.yaml. — ' +
        'Zo los je het op: Geef een van de twee een ander id.',
    ]);
  });

  test('an id with other signs than an address allows', () => {
    expect(messagesAfter(sources, 'id: oude-kaart', 'id: Oude kaart').join()).toContain(
      'bronnen.yaml:10 — Veld "id" "Oude kaart" mag alleen kleine letters, cijfers en streepjes hebben.',
    );
  });

  test.each(['1 september 2026', '2026-02-30', '2026-9-1'])('a day that is none: %s', (date) => {
    expect(messagesAfter(contacts, 'gecontroleerdOp: 2026-09-01', `gecontroleerdOp: ${date}`)).toEqual([
      `content/werkgebieden/jeugdhulp/duinstad.yaml:13 — Veld "gecontroleerdOp" "${date}" is geen datum die bestaat. — ` +
        'Zo los je het op: Schrijf jaar-maand-dag in cijfers, bijvoorbeeld 2026-11-22.',
    ]);
  });

  test('a month that is none', () => {
    expect(messagesAfter(sources, 'datum: 2025-03', 'datum: 2025-13').join()).toContain(
      'bronnen.yaml:4 — Veld "datum" "2025-13" is geen datum die bestaat.',
    );
  });

  test('a check that is too old on the day it is done', () => {
    expect(
      messagesAfter(sources, 'controleerVoor: 2027-09-01', 'controleerVoor: 2026-09-01').join(),
    ).toContain('Kies bij controleerVoor een dag na gecontroleerdOp, meestal een jaar later.');
  });

  test('a place with an unknown code', () => {
    expect(messagesAfter(places, 'Duinstad,Duinstad,GM9001', 'Duinstad,Duinstad,GM9999')).toEqual([
      'content/plaatsen.csv:2 — Onbekende CBS-code: "GM9999". — Zo los je het op: Bij Duinstad hoort GM9001.',
    ]);
  });

  test('a place with the code of another municipality', () => {
    expect(messagesAfter(places, 'Zandhoek,GM9002', 'Zandhoek,GM9001')).toEqual([
      'content/plaatsen.csv:4 — Code GM9001 hoort bij Duinstad, niet bij "Zandhoek". — ' +
        'Zo los je het op: Bij Zandhoek hoort GM9002.',
    ]);
  });

  test('a place that is there twice', () => {
    const row = 'Duinstad,Duinstad,GM9001,\n';
    expect(messagesAfter(places, row, row + row)).toEqual([
      'content/plaatsen.csv:3 — "Duinstad" in Duinstad staat er twee keer. — ' +
        'Zo los je het op: Haal een van de twee regels weg.',
    ]);
  });

  test('a row with a comma too many', () => {
    expect(messagesAfter(places, 'ook Zandhoek', 'ook Zandhoek, bij zee').join()).toContain(
      'content/plaatsen.csv:3 — Deze regel heeft 5 vakken in plaats van 4.',
    );
  });

  test('a quote that is not closed', () => {
    expect(messagesAfter(places, 'dubbel: ook Zandhoek', '"dubbel').join()).toContain(
      'Een aanhalingsteken klopt niet.',
    );
  });

  test('a column with another name', () => {
    expect(messagesAfter(places, 'plaats,gemeente,code', 'plaats,gemente,code')).toEqual([
      'content/plaatsen.csv:1 — De eerste regel noemt niet de juiste kolommen: "gemente" is onbekend. — ' +
        'Zo los je het op: Bedoel je "gemeente"? De eerste regel is: plaats,gemeente,code,opmerking',
    ]);
  });

  test.each([
    ['GGD Duinrand', 'Duinrand', '"Duinrand" is geen naam van een GGD.', 'Schrijf de hele naam'],
    ['VO9901 / VO9902', 'VO99', '"VO99" is geen code van een samenwerkingsverband.', 'VO2704'],
    ['GM9002', 'GM9001', 'code GM9001 staat er al: Duinstad', 'Haal een van de twee weg'],
  ])('a mistake in the list of municipalities: %s becomes %s', (from, to, what, remedy) => {
    const [message = ''] = messagesAfter('gemeenten.csv', from, to);
    expect(message).toContain(what);
    expect(message).toContain(remedy);
  });

  test('a municipality with an unknown province', () => {
    expect(messagesAfter('gemeenten.csv', 'Zuid-Holland', 'Zuidholland').join()).toContain(
      'content/gemeenten.csv:4 — Onbekende provincie: "Zuidholland". — Zo los je het op: Bedoel je "Zuid-Holland"?',
    );
  });

  test('a municipality of a region under a wrong name', () => {
    expect(messagesAfter(region, 'naam: Veenrand', 'naam: Veenrant').join()).toContain(
      'regio.yaml:10 — Code GM9003 hoort bij Veenrand, niet bij "Veenrant".',
    );
  });

  test('a folder of a region without regio.yaml', () => {
    expect(messagesWithout(region)).toEqual([
      'content/regios/duinrand/regio.yaml — Dit bestand ontbreekt. — ' +
        'Zo los je het op: Maak het, naar het voorbeeld van een andere regio. Of haal de map weg.',
    ]);
  });

  test('the whole country that is missing', () => {
    expect(messagesWithout('regios/landelijk').join()).toContain(
      'Er zijn 0 regio’s met "soort: landelijk" in plaats van 1.',
    );
  });

  test('agreements or contacts in the file of a region, where they do not belong', () => {
    const nation = 'soort: landelijk\nparameters:\n  te-laat-grens:\n    toestand: nog-na-te-gaan';
    expect(messagesAfter('regios/landelijk/regio.yaml', 'soort: landelijk', nation).join()).toContain(
      'regio.yaml:3 — Onbekend veld "parameters".',
    );
  });
});

describe('one mistake gives one message', () => {
  test.each([sources, 'gemeenten.csv', places, 'begrippen.yaml', 'open-vragen.yaml', 'zelftoets.yaml'])(
    'when %s is not there',
    (file) => {
      expect(messagesWithout(file)).toEqual([
        `content/${file} — Dit bestand ontbreekt. — Zo los je het op: Zet het bestand terug; de site kan er niet zonder.`,
      ]);
    },
  );

  test('when a source that others cite has a wrong field', () => {
    expect(messagesAfter(sources, 'status: actueel', 'status: geldig')).toHaveLength(1);
  });
});

test('all mistakes are found at once, each on its own line', () => {
  expect(messagesAfter(agreements, 'waarde: 9', 'waarde: negen')).toHaveLength(1);
  const both = messagesAfter(
    contacts,
    'rol: cjg\n    waarvoor: De coach van je school bereiken.',
    'rol: cgj',
  );
  expect(both).toHaveLength(2);
});
