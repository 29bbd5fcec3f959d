import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/lib/rules/recht-op-informatie/index.ts';
import { walker } from '../follow.ts';

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
  it.each(['stiefouder', 'pleegouder', 'ander'])('have no right of their own: %s', (who) => {
    for (const { end } of routesWith(`wie=${who}`)) expect(end).toBe('derde');
  });

  it('with gezag or a measure of the court are told', () => {
    for (const { end } of routesWith('wie=voogd')) expect(end).toBe('volledig');
    for (const { end } of routesWith('wie=gi')) expect(end).toBe('gi');
  });
});

it('sends Veilig Thuis, the Raad, leerplicht and the police to the rule that is about them', () => {
  expect(rule.questions['wie']?.explanation).toMatch(
    /Veilig Thuis, de Raad, leerplicht of de politie iets\? Gebruik dan Informatie delen/,
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
        /besluit om te schorsen gaat in het VO tot 21 jaar ook naar ouders.*nog na te gaan/,
      );
  });

  it('show that the law of today was not looked up', () => {
    expect(rule.questions['leeftijd']?.explanation).toMatch(/nog na te gaan/);
  });
});
