import { describe, expect, test } from 'vitest';
import { parameterIds, parameters, type ParameterDefinition } from '../../../src/lib/region/parameters.ts';

const sentences = (id: (typeof parameterIds)[number]) => {
  const definition = parameters[id] as ParameterDefinition<unknown>;
  const value = definition.value.safeParse(8).success ? 8 : 'Zo hebben we het afgesproken.';
  return {
    agreed: definition.agreed(value),
    nothingAgreed: definition.nothingAgreed,
    unknown: definition.unknown,
    noRegion: definition.noRegion,
    value: String(value),
    phrases: [definition.short(value), definition.short(undefined)],
  };
};

describe.each(parameterIds)('%s', (id) => {
  const { agreed, nothingAgreed, unknown, noRegion, value, phrases } = sentences(id);
  const all = [agreed, nothingAgreed, unknown, noRegion];

  test('has whole sentences, a different one for each of the four states', () => {
    for (const sentence of all) expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(new Set(all).size).toBe(4);
  });

  test('shows what the region agreed', () => expect(agreed).toContain(value));

  test('says it openly when nobody has found it out', () => expect(unknown).toMatch(/nog na te gaan/i));

  test('has a phrase for a label, with and without a value', () => {
    for (const phrase of phrases) expect(phrase).toMatch(/^[^A-Z].*[^.]$/);
  });

  test('gives no verdict that reporting is not needed, or that a child is safe', () => {
    expect(all.join(' ')).not.toMatch(/niet melden|melden is niet nodig|veilig\b/i);
  });
});

test('leave for serious circumstances can be asked for until two days after it began, whatever a region agreed', () => {
  const { agreed, nothingAgreed, unknown, noRegion, phrases } = sentences('verlof-gewichtig-termijn');
  for (const words of [agreed, nothingAgreed, unknown, noRegion, ...phrases]) {
    expect(words).toContain('zo vroeg mogelijk');
    expect(words).toContain('uiterlijk binnen 2 dagen nadat de verhindering begon');
  }
  expect(agreed).toContain('geen wet');
});

test('what a region agreed on asking eight weeks before a holiday is not sold as law', () => {
  expect(sentences('vakantieverlof-termijn').agreed).toContain('een afspraak, geen wet');
});

test('telling the samenwerkingsverband comes with the warning that it needs a basis', () => {
  expect(sentences('melden-swv').agreed).toMatch(/Advies: .*grondslag in de wet of toestemming/);
});
