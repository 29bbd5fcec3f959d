import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/lib/rules/verwijsindex/index.ts';
import { texts, walker } from '../follow.ts';

const { routes, routesWith } = walker(rule);

describe('a suspicion of violence or neglect', () => {
  it('always leads to the meldcode, also in doubt, and never to a signal', () => {
    for (const answer of ['vermoeden=ja', 'vermoeden=twijfel', 'verteld=gevaar'])
      for (const { end, result } of routesWith(answer)) {
        expect(end, answer).toBe('meldcode');
        expect(result.cards).toContain('meldcode');
        expect(result.roles[0]).toBe('veilig-thuis');
        expect(result.title).toMatch(/nooit voor in de plaats/);
      }
  });

  it('is asked first, and with possible danger 112 comes before all else', () => {
    for (const { answers } of routes) expect(answers[0]).toMatch(/^vermoeden=/);
    expect(routesWith('vermoeden=nu').map(({ end }) => end)).toEqual(['crisis-112']);
  });

  it('that comes up later is named in every other outcome, with the meldcode one click away', () => {
    for (const { end, result } of routes.filter(({ end }) => !['crisis-112', 'meldcode'].includes(end))) {
      expect(result.actions.at(-1)?.what, end).toMatch(/Weeg opnieuw.*direct naar de meldcode/);
      expect(result.cards, end).toContain('meldcode');
    }
  });
});

describe('parents who refuse help', () => {
  it('are no reason for a signal: what has not been weighed is weighed with the meldcode', () => {
    expect(routesWith('weigeren=ongewogen').map(({ end }) => end)).toEqual(['meldcode']);
  });

  it('need a risk from the law besides, after the weighing', () => {
    for (const { end, answers } of routesWith('weigeren=gewogen'))
      if (end === 'signaal') expect(answers).toContain('risico=ja');
  });

  it('were once "always the index": shown as history, with the rule of today and its source', () => {
    const asked = rule.questions['weigeren'];
    expect(asked?.explanation).toMatch(
      /Vroeger.*altijd via de Verwijsindex\. Nu: een signaal is een recht en geen plicht/,
    );
    expect(asked?.options.flatMap(({ sources }) => sources.map(({ source }) => source))).toContain(
      'westerkwartier-ondersteuningsroute',
    );
    const elsewhere = texts([Object.values(rule.questions), Object.values(rule.outcomes)]).filter((text) =>
      /altijd/.test(text),
    );
    expect(elsewhere).toEqual([asked?.explanation]);
  });
});

describe('a signal', () => {
  it('is given only where the index is in use, by who may, on a risk from the law, and told beforehand', () => {
    const found = routes.filter(({ end }) => end === 'signaal');
    expect(found).toHaveLength(4);
    for (const { answers } of found) {
      expect(answers).toEqual(
        expect.arrayContaining(['vermoeden=nee', 'in-gebruik=ja', 'bevoegd=ja', 'risico=ja']),
      );
      expect(answers.at(-1)).toMatch(/^verteld=(ja|oneens)$/);
    }
  });

  it('is a right and no duty: no outcome asks for one', () => {
    expect(rule.outcomes['signaal']?.title).toMatch(/mag.*geen plicht/);
    for (const text of texts(Object.values(rule.outcomes)))
      expect(text).not.toMatch(/moet.*signaal|verplicht.*signaal/i);
  });

  it('tells of objection, of a match, and of when it goes', () => {
    const words = texts(rule.outcomes['signaal']).join(' ');
    for (const part of [/bezwaar/, /match/i, /alleen met toestemming/, /twee jaar/, /23e verjaardag/])
      expect(words).toMatch(part);
  });
});

describe('the status of the index', () => {
  it('is shown as not confirmed, with the dates that are known and the words of the region', () => {
    const asked = rule.questions['in-gebruik'];
    expect(asked?.explanation).toMatch(/Nog na te gaan.*2022, 2024.*februari 2024.*niet bevestigen/);
    expect(asked?.regional).toEqual(['verwijsindex-gebruik']);
    expect(rule.purpose).toMatch(/niet bevestigd/);
    expect(rule.outcomes['signaal']?.summary).toMatch(/niet bevestigd/);
  });

  it('that nobody knows is treated as not in use, and somebody finds out', () => {
    for (const { end, result } of routesWith('in-gebruik=onbekend')) {
      expect(end).toBe('bel-zelf');
      expect(result.actions[0]?.what).toMatch(/na of hij nog wordt gebruikt/);
      expect(result.roles).toContain('verwijsindex');
    }
  });
});
