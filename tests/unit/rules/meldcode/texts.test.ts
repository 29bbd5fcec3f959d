import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts } from '../follow.ts';

const rule = flowById('meldcode');

const outcomes = Object.entries(rule.outcomes);

describe('the words of the meldcode', () => {
  it('call it a meldrecht and a professional norm; a legal duty is only the route for staff', () => {
    for (const [id, outcome] of outcomes.filter(([, { urgency }]) => urgency === 'melden')) {
      const words = texts(outcome).join(' ');
      if (['zedenroute', 'zedenroute-thuis'].includes(id)) expect(words).toMatch(/wettelijke plicht/);
      else expect(words).not.toMatch(/plicht/);
    }
    for (const id of ['melden', 'melden-en-hulp'])
      expect(rule.outcomes[id]?.summary).toMatch(/wettelijk meldrecht.*professionele norm/);
  });

  it('end each outcome that is no melding with the new weighing that a new signal asks for', () => {
    for (const id of ['kernteam', 'hulp-organiseren', 'hulp-afronden', 'vastleggen-en-volgen'])
      expect(rule.outcomes[id]?.actions.at(-1)?.what, id).toMatch(/Weeg opnieuw bij elk nieuw signaal/);
    expect(rule.outcomes['vastleggen-en-volgen']?.summary).toMatch(
      /^Op dit moment volgt uit je antwoorden geen meldnoodzaak\./,
    );
  });

  it('speak of onveiligheid, and call nothing veilig or onveilig', () => {
    for (const text of texts([rule.questions, rule.outcomes]))
      expect(text).not.toMatch(/veilig\b(?! thuis)/i);
  });

  it('call consulting Veilig Thuis in doubt a norm of the profession, and nowhere a duty of the law', () => {
    const words = texts([rule.questions, rule.outcomes]).join('\n');
    expect(words).toMatch(/bij twijfel is dat de norm van je beroep/);
    expect(words).not.toMatch(/twijfel[^.]*verplicht/i);
  });

  it('say after a melding what to expect from Veilig Thuis', () => {
    for (const id of ['melden', 'melden-en-hulp', 'veilig-thuis-eerst'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(/binnen 5 werkdagen/);
  });
});
