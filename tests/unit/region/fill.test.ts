import { describe, expect, test } from 'vitest';
import { fillFlow, regionalSentence } from '../../../src/lib/region/fill.ts';
import type { Flow } from '../../../src/lib/rules/core/flow.ts';
import { madeUpRegion } from '../../fixtures/made-up.ts';

const source = { source: 'handboek-duinrand' };

const flow = (label: string): Flow => ({
  id: 'voorbeeld',
  version: '2026-1',
  changes: [{ version: '2026-1', day: '2026-01-31', what: ['Begin.'] }],
  title: 'Voorbeeld',
  purpose: 'Laat zien hoe een regio de woorden invult.',
  start: 'hoe-vaak',
  questions: {
    'hoe-vaak': {
      kind: 'feit',
      text: 'Hoe vaak was de leerling te laat?',
      short: 'Hoe vaak te laat?',
      options: [
        { id: 'meer', label, next: 'klaar', because: `Het is ${label}.`, sources: [source] },
        { id: 'minder', label: 'Minder', next: 'klaar', because: 'Het is minder.', sources: [source] },
      ],
    },
  },
  outcomes: {
    klaar: {
      title: 'Klaar',
      short: 'Klaar',
      urgency: 'vastleggen',
      summary: 'Schrijf het op.',
      actions: [{ who: 'Jij', what: 'Schrijf het op.' }],
      record: ['Het aantal.'],
      roles: [],
      cards: [],
      sources: [source],
    },
  },
  sources: [source],
});

const labels = (filled: Flow) => filled.questions['hoe-vaak']?.options.map(({ label }) => label);

describe('a rule in a region', () => {
  test('shows the agreed value where the token stands, everywhere', () => {
    const filled = fillFlow(flow('meer dan {te-laat-grens}'), madeUpRegion());
    expect(labels(filled)).toEqual(['meer dan 9 keer', 'Minder']);
    expect(filled.questions['hoe-vaak']?.options[0].because).toBe('Het is meer dan 9 keer.');
  });

  test('shows words for the lack of a value where no region is chosen', () => {
    const filled = fillFlow(flow('meer dan {te-laat-grens}'), madeUpRegion('landelijk'));
    expect(labels(filled)).toEqual(['meer dan het aantal dat in jouw regio geldt', 'Minder']);
  });

  test('keeps its routes, and leaves the rule itself alone', () => {
    const rule = flow('meer dan {te-laat-grens}');
    const before = structuredClone(rule);
    const filled = fillFlow(rule, madeUpRegion());
    expect(rule).toEqual(before);
    expect(Object.keys(filled.questions)).toEqual(Object.keys(rule.questions));
    expect(filled.questions['hoe-vaak']?.options.map(({ next }) => next)).toEqual(['klaar', 'klaar']);
  });

  test.each(['te-laat', 'toString', ''])('stops at a token that is no parameter: {%s}', (token) => {
    expect(() => fillFlow(flow(`meer dan {${token}}`), madeUpRegion())).toThrow(
      `Onbekende afspraak: "${token}"`,
    );
  });
});

describe('the sentence of a region', () => {
  test('that agreed something comes with its note, source and day', () => {
    expect(regionalSentence(madeUpRegion(), 'te-laat-grens')).toEqual({
      id: 'te-laat-grens',
      label: 'Te laat komen: boven hoeveel keer je meldt bij leerplicht',
      state: 'afgesproken',
      sentence:
        'Tot en met 9 keer te laat pakt de school het zelf op. ' +
        'Bij meer dan 9 keer meld je bij leerplicht. Dit geldt voor de basisschool.',
      source: 'handboek-duinrand',
      at: 'bladzijde 12',
      checkedOn: '2026-09-01',
    });
  });

  test('that agreed nothing says so, with its source', () => {
    expect(regionalSentence(madeUpRegion(), 'te-laat-periode')).toMatchObject({
      state: 'niets-afgesproken',
      sentence: 'Over welke periode je telt, is in deze regio niet afgesproken.',
      source: 'handboek-duinrand',
    });
  });

  test('that is still to be found out says whom to ask, and cites nothing', () => {
    const { sentence, source: cited } = regionalSentence(madeUpRegion(), 'andere-functie');
    expect(sentence).toContain('Nog na te gaan');
    expect(sentence).toContain('Vraag het aan het samenwerkingsverband');
    expect(cited).toBeUndefined();
  });

  test('for the whole country is never the number of a region', () => {
    expect(regionalSentence(madeUpRegion('landelijk'), 'te-laat-grens').sentence).toMatch(
      /^De wet noemt geen aantal/,
    );
  });
});
