import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { agreedWords, phraseOf, type AgreementDefinition } from '../../../src/lib/region/agreement.ts';
import { madeUp, messagesAfter, messagesWithout } from '../../fixtures/made-up.ts';

const { agreements } = readContent('.').content;

const words = (definition: AgreementDefinition) => {
  const { example, nothingAgreed, unknown, noRegion } = definition;
  return {
    agreed: agreedWords(definition, example),
    nothingAgreed,
    unknown,
    noRegion,
    phrases: [phraseOf(definition, example), phraseOf(definition, undefined)],
  };
};
const wordsOf = (id: string) => {
  const definition = agreements[id];
  if (!definition) throw new Error(`no agreement ${id}`);
  return words(definition);
};

describe.each(Object.entries(agreements))('%s', (_, definition) => {
  const { agreed, nothingAgreed, unknown, noRegion, phrases } = words(definition);
  const all = [agreed, nothingAgreed, unknown, noRegion];

  test('has whole sentences, a different one for each of the four states', () => {
    for (const sentence of all) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(new Set(all).size).toBe(4);
  });

  test('shows what the region agreed', () => expect(agreed).toContain(String(definition.example)));

  test('has a phrase for a label, with and without a value', () => {
    for (const phrase of phrases) expect(phrase).toMatch(/^[^A-Z].*[^.]$/);
  });

  test('gives no verdict that reporting is not needed, or that a child is safe', () => {
    expect(all.join(' ')).not.toMatch(/niet melden|melden is niet nodig|veilig\b/i);
  });
});

test('leave for serious circumstances can be asked for until two days after it began, whatever a region agreed', () => {
  const { agreed, nothingAgreed, unknown, noRegion, phrases } = wordsOf('verlof-gewichtig-termijn');
  for (const said of [agreed, nothingAgreed, unknown, noRegion, ...phrases]) {
    expect(said).toContain('zo vroeg mogelijk');
    expect(said).toContain('uiterlijk binnen 2 dagen nadat de afwezigheid begon');
  }
  expect(agreed).toContain('geen wet');
});

test('what a region agreed on asking eight weeks before a holiday is not sold as law', () => {
  expect(wordsOf('vakantieverlof-termijn').agreed).toContain('een afspraak, geen wet');
});

test('telling the samenwerkingsverband comes with the warning that it needs a basis', () => {
  expect(wordsOf('melden-swv').agreed).toMatch(/Advies: .*grondslag in de wet of toestemming/);
});

describe('the words around a value', () => {
  const made = (id: string) => {
    const definition = madeUp().agreements[id];
    if (!definition) throw new Error(`no made-up agreement ${id}`);
    return definition;
  };

  test('one has its own word', () => {
    expect(phraseOf(made('vakantieverlof-termijn'), 1)).toBe('1 week');
    expect(phraseOf(made('vakantieverlof-termijn'), 8)).toBe('8 weken');
    expect(agreedWords(made('vakantieverlof-termijn'), 1)).toMatch(
      /^Ouders vragen verlof 1 week vooraf aan\./,
    );
  });

  test('a sentence becomes a part of another one, but an abbreviation keeps its capitals', () => {
    expect(phraseOf(made('wie-betaalt'), 'De school betaalt.')).toBe('de school betaalt');
    expect(phraseOf(made('wie-betaalt'), 'CJG en school betalen samen.')).toBe('CJG en school betalen samen');
    expect(phraseOf(made('wie-betaalt'), undefined)).toBe('vraag na wie betaalt');
  });

  test('what holds everywhere follows what is agreed', () => {
    expect(agreedWords(made('route'), 'Wij werken in zes stappen.')).toBe(
      'Wij werken in zes stappen. Bij gevaar geldt de meldcode.',
    );
  });
});

describe('an editor hears of', () => {
  const file = 'afspraken.yaml';

  test('a sentence that is missing', () => {
    expect(messagesAfter(file, '  niets-afgesproken: Over de route is niets afgesproken.\n', '')).toEqual([
      expect.stringMatching(
        /^content\/afspraken\.yaml:\d+.*\n?.*Veld "niets-afgesproken" ontbreekt of is leeg\./s,
      ),
    ]);
  });

  test('a place for the value that is missing', () => {
    expect(
      messagesAfter(file, "  afgesproken: '{waarde}'", '  afgesproken: Er is iets afgesproken.'),
    ).toEqual([expect.stringContaining('Afspraak "wie-betaalt": in "afgesproken" staat geen {waarde}.')]);
  });

  test('braces with something else in them', () => {
    expect(
      messagesAfter(file, "afgesproken: 'Tot en met {waarde}", "afgesproken: 'Tot en met {warde}"),
    ).toEqual([expect.stringContaining('Afspraak "te-laat-grens": "{warde}" kan niet in "afgesproken".')]);
  });

  test('a place for the value where none can be', () => {
    const [message] = messagesAfter(
      file,
      'niets-afgesproken: Over de route is',
      'niets-afgesproken: Over {waarde} is',
    );
    expect(message).toContain('"{waarde}" kan niet in "niets-afgesproken".');
  });

  test('an unknown kind of office, with the one that was meant', () => {
    const [message, ...rest] = messagesAfter(file, 'soort: leerplicht', 'soort: leerplich');
    expect(message).toContain('Veld "soort" "leerplich" kan niet.');
    expect(message).toContain('Bedoel je "leerplicht"?');
    expect(rest).toEqual([]);
  });

  test('a field that does not exist, with the one that was meant', () => {
    expect(messagesAfter(file, 'daarnaast: Bij', 'daarnast: Bij')).toEqual([
      expect.stringContaining('Bedoel je "daarnaast"?'),
    ]);
  });

  test('an example that is no such value', () => {
    const [message] = messagesAfter(file, 'voorbeeld: 12', 'voorbeeld: twaalf');
    expect(message).toContain('Veld "voorbeeld" "twaalf" moet een getal zijn.');
  });

  test('a phrase that lacks what to say without a value, or has it for nothing', () => {
    expect(messagesAfter(file, '  kort-zonder: vraag na wie betaalt\n', '')).toEqual([
      expect.stringContaining('het veld "kort-zonder" ontbreekt'),
    ]);
    expect(messagesAfter(file, 'kort: de route', 'kort-zonder: een route\n  kort: de route')).toEqual([
      expect.stringContaining('het veld "kort-zonder" hoort er niet bij'),
    ]);
  });

  test('singular and plural of what is no number', () => {
    expect(messagesAfter(file, "afgesproken: '{waarde}'", "afgesproken: '{waarde|week|weken}'")).toEqual([
      expect.stringContaining('enkelvoud en meervoud horen alleen bij een getal'),
    ]);
  });

  test('the same sentence for two states', () => {
    expect(
      messagesAfter(file, 'Over de route is niets afgesproken.', 'Welke route er is, verschilt per regio.'),
    ).toEqual([expect.stringContaining('staat er al bij een andere toestand')]);
  });

  test('a name with capitals', () => {
    expect(messagesAfter(file, '\nroute:', '\nRoute:')).toEqual([
      expect.stringContaining('De naam "Route" mag alleen kleine letters, cijfers en streepjes hebben.'),
    ]);
  });

  test('the file itself, and not of every agreement in every office besides', () => {
    expect(messagesWithout(file)).toEqual([expect.stringContaining('content/afspraken.yaml')]);
  });
});
