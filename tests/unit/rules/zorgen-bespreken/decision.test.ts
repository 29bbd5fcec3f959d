import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts, walker } from '../follow.ts';

const rule = flowById('zorgen-bespreken');

const { routes, routesWith } = walker(rule);
const ends = (...answers: readonly string[]) => [...new Set(routesWith(...answers).map(({ end }) => end))];
const said = (result: { readonly actions: readonly { readonly what: string }[] }) =>
  result.actions.map(({ what }) => what).join('\n');
/** The outcomes in which somebody goes and talks with parents. */
const talksWithParents = ['gesprek-vermoeden', 'gesprek-ouders'];

describe('danger', () => {
  it('is asked before anything else, and in doubt is danger', () => {
    for (const { answers } of routes) expect(answers[0]).toMatch(/^direct-gevaar=/);
    for (const answer of ['ja', 'twijfel']) expect(ends(`direct-gevaar=${answer}`)).toEqual(['crisis-112']);
  });

  it('in an acute situation gets help and no talk: no team is waited for, parents come after Veilig Thuis', () => {
    expect(ends('situatie=acuut')).toEqual(['acuut']);
    for (const { result } of routesWith('situatie=acuut')) {
      expect(result.urgency).toBe('crisis');
      expect(said(result)).toMatch(
        /blijf erbij.*112[\s\S]*huisarts of huisartsenpost[\s\S]*0800-0113[\s\S]*0800-2000\), vóór ouders iets horen/,
      );
      expect(result.cards).toContain('urgentie-of-crisis');
    }
  });
});

describe('some talks must not come first', () => {
  it.each(['situatie=eer', 'situatie=seksueel', 'praten-gevaar=ja', 'praten-gevaar=twijfel'])(
    '%s: Veilig Thuis is called before anybody talks',
    (answer) => {
      expect(ends(answer)).toEqual(['veilig-thuis-eerst']);
      for (const { result } of routesWith(answer)) {
        expect(said(result)).toMatch(/Bel nu Veilig Thuis \(0800-2000\)/);
        expect(said(result)).toMatch(/familie iets laten merken/);
        expect(result.roles[0]).toBe('veilig-thuis');
      }
    },
  );

  it('with honour the pupil is not spoken to either', () => {
    for (const { result } of routesWith('situatie=eer'))
      expect(said(result)).toMatch(/ook met de leerling geen gesprek/);
  });

  it('a parent who tells is listened to, says what it wants and how to be reached; the others hear nothing yet', () => {
    expect(ends('situatie=ouder-vertelt')).toEqual(['ouder-vertelt']);
    for (const { result } of routesWith('situatie=ouder-vertelt')) {
      expect(result.actions[0]?.what).toMatch(/^Luister.*wat deze ouder zelf wil/);
      expect(said(result)).toMatch(
        /zonder gevaar bereikt[\s\S]*geheimhouding beloven, de andere gezinsleden/,
      );
      expect(said(result)).not.toMatch(/de familie iets/);
    }
  });

  it('what somebody told, and violence between parents, is danger when it is weighed', () => {
    const question = rule.questions['praten-gevaar'];
    expect(question?.kind === 'weging' && question.weigh.join(' ')).toMatch(
      /geweld tussen ouders, of vertelde iemand het zelf\? Dan is het antwoord ja/,
    );
  });

  it('a suspicion against staff leads to the meldcode, which knows the board, and the board as suspect', () => {
    for (const answer of ['situatie=medewerker', 'vertelt-over=school'])
      for (const { end, result } of routesWith(answer)) {
        expect(end).toBe('medewerker');
        expect(result.cards).toEqual(['meldcode']);
        expect(said(result)).toMatch(
          /over het bestuur zelf gaat de vertrouwensinspecteur \(0900-111 3 111\)/,
        );
        expect(said(result)).toMatch(/ouder of huisgenoot.*nu ook Veilig Thuis \(0800-2000\)/);
      }
  });

  it('what is between pupils leads to its own rule, and keeps no parent in the dark', () => {
    for (const answer of ['situatie=leerlingen', 'vertelt-over=leerling'])
      for (const { end, result } of routesWith(answer)) {
        expect(end).toBe('leerlingen');
        expect(result.cards[0]).toBe('seksueel-gedrag-leerlingen');
        expect(said(result)).not.toMatch(/familie/);
      }
  });

  it('a talk with parents who speak little Dutch has an interpreter, who is never a child', () => {
    for (const id of talksWithParents)
      expect(texts(rule.outcomes[id]).join('\n'), id).toMatch(
        /Weinig Nederlands\? Regel vooraf een beroepstolk[\s\S]*een kind (of familielid )?laten tolken/,
      );
  });

  it('no suspicion reaches a talk with parents without weighing the danger of talking, and never an ordinary one', () => {
    for (const answer of ['vermoeden=ja', 'vermoeden=twijfel'])
      for (const { end, answers } of routesWith(answer)) {
        expect(['veilig-thuis-eerst', 'gesprek-vermoeden']).toContain(end);
        if (end === 'gesprek-vermoeden') expect(answers.at(-1)).toBe('praten-gevaar=nee');
      }
    for (const { end, answers } of routes.filter((route) => route.end === 'gesprek-ouders'))
      expect(answers, end).toContain('vermoeden=nee');
  });
});

describe('a child that tells', () => {
  it('of violence at home, or perhaps, is reported the same day, before the parents hear of it', () => {
    for (const answer of ['ja', 'twijfel'])
      for (const { end, result } of routesWith(`vertelt-over=${answer}`)) {
        expect(end).toBe('onthulling');
        expect(result.urgency).toBe('melden');
        expect(said(result)).toMatch(
          /Bel vandaag Veilig Thuis \(0800-2000\) en meld, vóórdat het kind naar huis gaat/,
        );
        expect(result.title).toMatch(/voordat ouders iets horen/);
        expect(result.record.join(' ')).toMatch(/letterlijk.*Waarom ouders nog niet zijn gesproken/);
      }
  });

  it('is believed to be in danger wherever it happened, and the police is thought of when it was no one of the family', () => {
    const { text } = rule.questions['vertelt-over'] ?? {};
    expect(text).toMatch(/\(seksueel\) misbruik of verwaarlozing, thuis of ergens anders/);
    for (const { result } of routesWith('vertelt-over=ja'))
      expect(said(result)).toMatch(
        /Vraag Veilig Thuis.*iemand buiten het gezin het\? Vraag ook of de politie erbij moet/,
      );
  });

  it('is never promised secrecy, asked for it or not', () => {
    for (const id of ['onthulling', 'gesprek-kind', 'medewerker', 'acuut'])
      expect(rule.outcomes[id]?.actions.find(({ who }) => who === 'Nooit')?.what, id).toMatch(
        /geheimhouding beloven/,
      );
    for (const { result } of routesWith('geheim=ja'))
      expect(said(result)).toMatch(/Dat kan ik niet beloven; ik heb anderen nodig/);
  });

  it('does not choose what happens, and is not questioned', () => {
    const [never] = rule.outcomes['onthulling']?.actions.filter(({ who }) => who === 'Nooit') ?? [];
    expect(never?.what).toMatch(/afkappen.*details.*‘waarom’.*ouders afvallen.*het kind laten kiezen/);
  });

  it('at a busy moment is heard the same day by somebody, before it goes home', () => {
    for (const { result } of routesWith('tijd=nee'))
      expect(said(result)).toMatch(/collega die tijd heeft.*vóór het kind naar huis gaat/);
  });

  it('never leads to a talk with parents', () => {
    for (const { end } of routesWith('situatie=vertelt')) expect(talksWithParents).not.toContain(end);
  });
});

describe('doubt', () => {
  it('about violence brings the norm to consult Veilig Thuis, and no duty of the law', () => {
    for (const question of ['vertelt-over', 'vermoeden', 'praten-gevaar'])
      for (const { result } of routesWith(`${question}=twijfel`)) {
        expect(said(result), question).toMatch(
          /twijfel vandaag voor aan Veilig Thuis \(0800-2000\).*de norm van je beroep/,
        );
        expect(said(result), question).not.toMatch(/verplicht/);
        expect(result.roles, question).toContain('veilig-thuis');
      }
  });
});

describe('every result', () => {
  it('says what to do, and once what never to do', () => {
    for (const [id, { actions }] of Object.entries(rule.outcomes)) {
      expect(
        actions.filter(({ who }) => who === 'Nooit'),
        id,
      ).toHaveLength(1);
      expect(actions.filter(({ who }) => who !== 'Nooit').length, id).toBeGreaterThanOrEqual(2);
    }
  });

  it('leads to the meldcode, and all but the crises say when to weigh again and whom to call', () => {
    for (const [id, { actions, cards, urgency }] of Object.entries(rule.outcomes)) {
      expect(cards, id).toContain('meldcode');
      if (urgency !== 'crisis')
        expect(actions.at(-1)?.what, id).toMatch(/Weeg opnieuw\. Twijfel.*0800-2000.*112/);
    }
  });

  it('points to the rule that answers the next question', () => {
    for (const [id, card] of [
      ['overleg', 'informatie-delen'],
      ['gesprek-ouders', 'recht-op-informatie'],
      ['gesprek-vermoeden', 'recht-op-informatie'],
      ['wegen', 'grijs-gebied'],
    ] as const)
      expect(rule.outcomes[id]?.cards, id).toContain(card);
  });
});

describe('after a no, or with help running', () => {
  it('a refusal is weighed with the meldcode before grijs gebied is thought of', () => {
    expect(ends('situatie=geen-hulp')).toEqual(['wegen']);
    expect(texts(rule.outcomes['wegen']).join('\n')).toMatch(
      /Open vandaag de Meldcode, vanaf vraag 1\. Bij twijfel.*0800-2000\); dat is de norm van je beroep[\s\S]*Gaf de weging geen vermoeden\? Open dan Grijs gebied/,
    );
  });

  it('something new, or perhaps new, is weighed although help is running, and a melding is only spoken of as agreed', () => {
    for (const { answers } of routesWith('nieuw=ja'))
      expect(answers.some((answer) => answer.startsWith('vermoeden='))).toBe(true);
    for (const { result } of routesWith('situatie=hulp'))
      expect(said(result)).toMatch(/Is er gemeld\? Praat er alleen over zoals met Veilig Thuis/);
  });

  it('who brings a worry about another child hears nothing of the family, and may call Veilig Thuis too', () => {
    for (const { result } of routesWith('situatie=derden'))
      expect(said(result)).toMatch(/zelf Veilig Thuis \(0800-2000\).*niets over het gezin/);
  });
});
