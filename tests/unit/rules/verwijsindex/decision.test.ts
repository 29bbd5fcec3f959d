import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts, walker } from '../follow.ts';

const rule = flowById('verwijsindex');

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

describe('doubt', () => {
  it('calls Veilig Thuis before all else, as a norm and not as a duty', () => {
    for (const answer of ['vermoeden=twijfel', 'verteld=gevaar'])
      for (const { result } of routesWith(answer))
        expect(result.actions[0]?.what).toMatch(/Veilig Thuis \(0800-2000\)/);
    expect(texts(rule).join(' ')).not.toMatch(/bij twijfel[^.]*verplicht/);
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
    for (const part of [
      /bezwaar/,
      /match/i,
      /alleen met toestemming/,
      /twee jaar/,
      /23e verjaardag/,
      /vijf jaar in een archief/,
    ])
      expect(words).toMatch(part);
  });
});

describe('the status of the index', () => {
  it('is that of the law of 2026, and whether the region uses it is still asked', () => {
    const asked = rule.questions['in-gebruik'];
    expect(asked?.explanation).toMatch(
      /in de Jeugdwet van 1 januari 2026.*Of jouw regio hem gebruikt, is nog na te gaan: vraag het de gemeente/,
    );
    expect(asked?.regional).toEqual(['verwijsindex-gebruik']);
    expect(texts(rule).join(' ')).not.toMatch(/niet bevestigd/);
  });

  it('names all twelve risks of the law', () => {
    const named = rule.questions['risico']?.explanation?.split(': ')[1]?.split(';') ?? [];
    expect(named).toHaveLength(12);
  });

  it('says by age who is told, and who may object', () => {
    for (const id of ['signaal', 'eerst-vertellen'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(/[Oo]nder 12.*van 12 tot 16.*vanaf 16/);
    expect(rule.outcomes['signaal']?.sources).toEqual(
      expect.arrayContaining([
        { source: 'jeugdwet', at: 'art. 7.1.5.1 lid 1' },
        { source: 'jeugdwet', at: 'art. 7.1.4.6' },
      ]),
    );
  });

  it('that nobody knows is treated as not in use, and somebody finds out', () => {
    for (const { end, result } of routesWith('in-gebruik=onbekend')) {
      expect(end).toBe('bel-zelf');
      expect(result.actions[0]?.what).toMatch(/Vraag ouders en jongere wie er helpt/);
      expect(result.actions[1]?.what).toMatch(/Vraag de gemeente.*nog wordt gebruikt/);
      expect(result.roles).toContain('verwijsindex');
    }
  });
});
