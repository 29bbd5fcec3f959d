import { describe, expect, it } from 'vitest';
import { urgencies } from '../../../../src/lib/rules/core/flow.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts, walker } from '../follow.ts';

const rule = flowById('grijs-gebied');

const { routes, routesWith } = walker(rule);

describe('grijs gebied', () => {
  it('comes out of one single route: weighed, nothing new, no suspicion, good enough together, no help wanted', () => {
    expect(routes.filter(({ end }) => end === 'grijs-gebied').map(({ answers }) => answers)).toEqual([
      [
        'onveiligheid=nee',
        'betekenis=gezin',
        'gewogen=ja',
        'uitkomst=geen-vermoeden',
        'goed-genoeg=ja',
        'hulp=nee',
      ],
    ]);
  });

  it('never closes the matter: it is written down, followed, dated, and goes back to the weighing', () => {
    const words = texts(rule.outcomes['grijs-gebied']).join(' ');
    for (const part of [
      /geen eindoordeel/,
      /dag waarop jullie opnieuw kijken/,
      /overdracht|draag het over/,
      /CJG/,
    ])
      expect(words).toMatch(part);
    expect(rule.outcomes['grijs-gebied']?.regional).toEqual(['grijs-gebied-aanpak']);
    expect(rule.outcomes['grijs-gebied']?.urgency).toBe('vastleggen');
  });

  it('is no exit from the meldcode: every outcome leads there, and all but the crisis weigh each new signal again', () => {
    for (const [id, { cards, actions }] of Object.entries(rule.outcomes)) {
      expect(cards, id).toContain('meldcode');
      if (id !== 'crisis-112')
        expect(actions.at(-1)?.what, id).toMatch(/Weeg opnieuw met de meldcode.*0800-2000.*112/);
    }
  });
});

describe('what goes before it', () => {
  it('is safety, also before the question what the word means', () => {
    for (const { answers } of routes) expect(answers[0]).toMatch(/^onveiligheid=/);
  });

  it('is the meldcode at once when there is acute or structural danger, or doubt about it, whatever parents want', () => {
    for (const answer of ['ja', 'twijfel'])
      expect(routesWith(`onveiligheid=${answer}`).map(({ end }) => end)).toEqual(['meldcode-nu']);
    expect(rule.questions['onveiligheid']?.explanation).toMatch(
      /Wat ouders van hulp vinden, doet er.*niet toe/,
    );
  });

  it('is a weighing: without one, or after something new, there is nothing but weighing', () => {
    for (const answer of ['gewogen=nee', 'gewogen=nieuw'])
      expect(routesWith(answer).map(({ end }) => end)).toEqual(['wegen']);
    expect(rule.outcomes['wegen']?.actions[0]?.what).toMatch(
      /^Open vandaag de Meldcode.*Bij twijfel.*0800-2000\); dat is de norm van je beroep/,
    );
  });

  it('is Veilig Thuis when a suspicion found no help, and the agreements when help or a melding is running', () => {
    expect(routesWith('uitkomst=geen-hulp').map(({ end }) => end)).toEqual(['meldcode-nu']);
    expect(routesWith('uitkomst=loopt').map(({ end }) => end)).toEqual(['afspraken-volgen']);
  });

  it('is the meldcode again when help ran and did not work', () => {
    const option = rule.questions['uitkomst']?.options.find(({ id }) => id === 'geen-hulp');
    expect(option?.label).toMatch(/geen hulp die past of werkt/);
    expect(rule.outcomes['afspraken-volgen']?.actions[0]?.what).toMatch(
      /helpt zij te weinig, is de termijn voorbij.*Open dan nu de Meldcode/,
    );
  });
});

describe('doubt', () => {
  it('never ends milder than any answer to the same question, danger now apart', () => {
    const harshness = (answer: string) =>
      Math.min(...routesWith(answer).map(({ result }) => urgencies.indexOf(result.urgency)));
    for (const [id, { options }] of Object.entries(rule.questions))
      for (const option of options.filter(
        (each) => each.id !== 'nu' && options.some((o) => o.id === 'twijfel'),
      ))
        expect(harshness(`${id}=twijfel`), `${id}=${option.id}`).toBeLessThanOrEqual(
          harshness(`${id}=${option.id}`),
        );
  });

  it('in the weighing brings the norm to consult Veilig Thuis, and no duty of the law', () => {
    for (const answer of ['uitkomst=twijfel', 'goed-genoeg=twijfel'])
      for (const { result } of routesWith(answer)) {
        expect(result.actions[0]?.what).toMatch(/^Bel nu Veilig Thuis \(0800-2000\)/);
        expect(result.actions[1]?.what).toMatch(/Veilig Thuis \(0800-2000\): bij twijfel is dat de norm/);
        expect(result.actions.map(({ what }) => what).join(' ')).not.toMatch(/verplicht/);
        expect(result.roles[0]).toBe('veilig-thuis');
      }
  });
});

describe('the word', () => {
  it('is told in both its meanings', () => {
    expect(rule.questions['betekenis']?.explanation).toMatch(
      /twee betekenissen.*gezin.*onderwijs.*jeugdhulp betaalt/,
    );
  });

  it('in its second meaning leads to who pays, and back to question 1 for worry about the family', () => {
    const [only, ...more] = routesWith('betekenis=betalen');
    expect(more).toEqual([]);
    expect(only?.result.cards).toContain('capaciteitenonderzoek');
    expect(only?.result.actions.map(({ what }) => what).join(' ')).toMatch(/Begin opnieuw bij vraag 1/);
  });
});
