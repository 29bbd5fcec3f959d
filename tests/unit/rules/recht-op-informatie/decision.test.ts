import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { walker } from '../follow.ts';

const rule = flowById('recht-op-informatie');

const { routes, routesWith } = walker(rule);
const gives = ['volledig', 'op-verzoek', 'gi', 'volg-uitspraak'];
const done = ({ result }: (typeof routes)[number]) => result.actions.map(({ what }) => what).join(' ');

describe('safety', () => {
  it('is asked before any right to information', () => {
    for (const { answers } of routes) expect(answers[0]).toMatch(/^gevaar=/);
  });

  it.each(['nu', 'ja', 'twijfel'])('holds the information back after "%s"', (answer) => {
    for (const { end, result } of routesWith(`gevaar=${answer}`)) {
      expect(gives).not.toContain(end);
      expect(result.roles).toContain('veilig-thuis');
      expect(result.cards).toContain('meldcode');
    }
  });
});

describe('a parent with gezag', () => {
  it('is told without asking, whatever the other parent wants', () => {
    for (const answer of ['uitspraak=nee', 'uitspraak=andere-ouder'])
      for (const { end, answers } of routesWith(answer)) {
        expect(end).toBe('volledig');
        expect(answers.some((given) => given.startsWith('gevraagd='))).toBe(false);
      }
  });

  it('is limited only by a ruling that somebody has seen', () => {
    for (const { answers } of routes.filter(({ end }) => end === 'volg-uitspraak'))
      expect(answers).toContain('uitspraak=ja');
    for (const { end } of routesWith('uitspraak=gehoord')) expect(end).toBe('nagaan');
  });

  it('gets the same as the other, and no word about the other', () => {
    for (const route of routes.filter(({ end }) => end === 'volledig')) {
      expect(route.result.title).toMatch(/gelijk/);
      expect(done(route)).toMatch(/zonder gegevens over anderen/);
    }
  });
});

describe('a parent without gezag', () => {
  it('is told on request only', () => {
    for (const { end } of routesWith('gevraagd=nee')) expect(end).toBe('niet-ongevraagd');
    for (const { answers } of routes.filter(({ end }) => end === 'op-verzoek'))
      expect(answers.slice(-2)).toEqual(['gevraagd=ja', 'reden=nee']);
  });

  it.each(['ook-niet', 'belang'])('is refused on the two grounds of the law alone: %s', (ground) => {
    for (const route of routesWith(`reden=${ground}`)) {
      expect(route.end).toBe('weigeren');
      expect(done(route)).toMatch(/Schrijf wat je weigert, waarom/);
    }
    for (const { answers } of routes.filter(({ end }) => end === 'weigeren'))
      expect(answers.at(-1)).toMatch(/^reden=(ook-niet|belang)$/);
  });

  it.each(['andere-ouder', 'rechter', 'twijfel'])('makes the school weigh for itself: %s', (ground) => {
    for (const { end } of routesWith(`reden=${ground}`)) expect(end).toBe('uitzoeken');
  });

  it('is answered on the ground of article 377c', () => {
    for (const id of ['op-verzoek', 'weigeren'])
      expect(rule.outcomes[id]?.sources).toContainEqual({ source: 'bw-1', at: 'art. 377c' });
  });
});

describe('gezag by recognition', () => {
  it.each([
    ['erkend-na', true],
    ['register', true],
    ['moeder', true],
    ['gehuwd', true],
    ['erkend-voor', false],
  ])('%s: %s', (origin, gezag) => {
    for (const { answers } of routesWith(`herkomst=${origin}`))
      expect(answers.some((given) => given.startsWith('uitspraak='))).toBe(gezag);
  });

  it('names the day from which it counts, the exceptions, and what it was before', () => {
    expect(rule.questions['herkomst']?.explanation).toMatch(/Vroeger \(2008\).*op of na 1 januari 2023/);
    for (const route of routesWith('herkomst=erkend-na')) expect(done(route)).toMatch(/uitzonderingen/);
  });

  it.each(['rechter', 'onbekend'])('is looked up first when unclear: %s', (origin) => {
    for (const { end } of routesWith(`herkomst=${origin}`)) expect(end).toBe('nagaan');
  });
});

describe('others', () => {
  it.each(['stiefouder', 'ander'])('have no right of their own: %s', (who) => {
    for (const { end } of routesWith(`wie=${who}`)) expect(end).toBe('derde');
  });

  it('with gezag or a measure of the court are told', () => {
    for (const { end } of routesWith('wie=voogd')) expect(end).toBe('volledig');
    for (const { end } of routesWith('wie=gi')) expect(end).toBe('gi');
  });
});

it('sends Veilig Thuis, the Raad, leerplicht and the police to the rules that are about them', () => {
  expect(rule.questions['wie']?.explanation).toMatch(
    /Veilig Thuis iets\? Gebruik dan Informatie delen\. De Raad\? Gegevens gevraagd/,
  );
  for (const { result } of routesWith('wie=ander')) expect(result.cards).toContain('informatie-delen');
});

describe('older pupils', () => {
  it('of sixteen and seventeen are asked before parents hear more than progress', () => {
    for (const route of routesWith('leeftijd=16-17')) {
      expect(done(route)).toMatch(/vorderingen en afwezigheid\. Vraag de leerling voordat/);
      expect(route.result.record).toContain('Wat de leerling ervan vindt.');
    }
  });

  it('of eighteen decide for themselves', () => {
    expect(routesWith('leeftijd=18').map(({ end }) => end)).toEqual(['meerderjarig']);
    for (const route of routesWith('leeftijd=18'))
      expect(done(route)).toMatch(
        /brief over schorsen of verwijderen alleen aan de leerling.*ouders van een volwassen leerling is het een datalek/,
      );
  });

  it('show that the article about progress in VO was not found', () => {
    expect(rule.questions['leeftijd']?.explanation).toMatch(/nog na te gaan/);
  });
});

describe('a foster parent without voogdij', () => {
  it('hears how it goes, and decides nothing', () => {
    for (const { end, result, said } of routesWith('wie=pleegouder')) {
      expect(end).toBe('pleegouder');
      expect(result.summary).toMatch(/basisonderwijs.*als ouder.*VO noemt de wet alleen wie gezag heeft/);
      expect(said).toMatch(/Ouders met gezag houden hun recht op informatie/);
      expect(said).toMatch(/delen met anderen wie gezag heeft/);
    }
  });
});

describe('parents who have gezag together', () => {
  it.each(['nee', 'twijfel'])(
    'and do not agree are both heard, and nothing is done on one name: %s',
    (answer) => {
      for (const { end, result, said } of routesWith(`eens=${answer}`)) {
        expect(end).toBe('oneens');
        expect(result.actions[0]?.what).toMatch(/^Wacht.*schrijf niet in of uit/);
        expect(said).toMatch(/Spreek beide ouders zelf/);
        expect(said).toMatch(/rechtbank/);
        expect(result.sources).toContainEqual({ source: 'bw-1', at: 'art. 253a' });
      }
    },
  );

  it('do not hear from school while a court forbids contact, before somebody looked at safety', () => {
    for (const { end, result } of routesWith('uitspraak=contactverbod')) {
      expect(end).toBe('veiligheid-eerst');
      expect(result.roles).toContain('veilig-thuis');
    }
  });
});

it('sends who asks for the file or a statement to the rule about that, and tells of the month', () => {
  for (const { result, said } of routesWith('onderwerp=dossier')) {
    expect(result.cards).toContain('gegevens-gevraagd');
    expect(said).toMatch(/binnen een maand/);
  }
  expect(rule.questions['onderwerp']?.explanation).toMatch(
    /De Raad, leerplicht of de politie\? Gegevens gevraagd/,
  );
});
