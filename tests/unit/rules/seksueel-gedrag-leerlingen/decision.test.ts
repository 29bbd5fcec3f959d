import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts, walker } from '../follow.ts';

const rule = flowById('seksueel-gedrag-leerlingen');

const { routes, routesWith } = walker(rule);

describe('home', () => {
  it('is weighed before anybody learns what happened, and so before any parent hears of it', () => {
    for (const { end, answers } of routes)
      if (end !== 'crisis-112') expect(answers[1], answers.join(' ')).toMatch(/^thuis=/);
  });

  it('sends to Veilig Thuis and the meldcode when it plays a part, perhaps, or an adult does', () => {
    for (const answer of ['thuis=ja', 'thuis=twijfel'])
      for (const { end, said, result } of routesWith(answer)) {
        expect(end).toBe('meldcode-eerst');
        expect(said).toMatch(/^Bel nu Veilig Thuis \(0800-2000\), vóór iemand met ouders praat/);
        expect(result.cards).toContain('meldcode');
      }
  });

  it('is no reason for Veilig Thuis first when it plays none', () => {
    for (const { said } of routesWith('thuis=nee')) expect(said).not.toMatch(/Bel (nu|eerst) Veilig Thuis/);
  });
});

describe('the parents of every pupil concerned', () => {
  it('hear it the same day, apart, about their own child', () => {
    for (const id of ['geweld', 'beelden', 'over-de-grens'])
      expect(texts(rule.outcomes[id]).join('\n'), id).toMatch(
        /ouders van alle betrokken leerlingen, apart, en alleen over hun eigen kind.*Vanaf 16 jaar/,
      );
  });
});

describe('violence', () => {
  it('of the last seven days, or perhaps, begins with the Centrum Seksueel Geweld, before all else', () => {
    for (const answer of ['recent=ja', 'recent=twijfel'])
      for (const { result } of routesWith(answer))
        expect(result.actions[0]?.what).toMatch(/^Bel nu het Centrum Seksueel Geweld \(0800-0188.*7 dagen/);
  });

  it('is for the police to look into, with the vertrouwensinspecteur for advice: the duty of the law is about staff', () => {
    const words = texts(rule.outcomes['geweld']).join('\n');
    expect(words).toMatch(/zedenpolitie \(0900-8844\).*Doe zelf geen onderzoek/);
    expect(words).toMatch(/vertrouwensinspecteur \(0900-111 3 111/);
    expect(words).toMatch(
      /meld- en aangifteplicht van het bestuur geldt bij een medewerker, niet bij een leerling/,
    );
  });
});

describe('pictures', () => {
  it('are looked at, kept and sent by nobody at school: having them is an offence', () => {
    const [only] = routesWith('wat=beelden');
    expect(only?.said).toMatch(/Bekijk, bewaar en stuur de beelden zelf niet door.*bezit is strafbaar/);
    expect(only?.result.record.join(' ')).toMatch(/de beelden zelf nooit/);
    expect(only?.result.sources).toContainEqual({ source: 'wetboek-van-strafrecht', at: 'art. 252' });
  });

  it('are no fault of the pupil, who is watched for despair', () => {
    const [only] = routesWith('wat=beelden');
    expect(only?.said).toMatch(/geef geen schuld.*113 \(0800-0113\)/);
  });
});

describe('play and behaviour', () => {
  it('is over the line as soon as one of wish, equality, pressure or age is not right, or in doubt', () => {
    for (const answer of ['jong=nee', 'jong=twijfel', 'ouder=nee', 'ouder=twijfel'])
      expect(routesWith(answer).map(({ end }) => end)).toEqual(['over-de-grens']);
  });

  it('is never closed: every outcome but the crisis says when to begin anew', () => {
    for (const id of ['geweld', 'beelden', 'over-de-grens', 'begrenzen'])
      expect(rule.outcomes[id]?.actions.at(-1)?.what, id).toMatch(
        /wijst iets naar thuis\? Begin opnieuw.*0800-2000/,
      );
  });
});
