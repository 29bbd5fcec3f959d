import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { walker } from '../follow.ts';

const rule = flowById('wie-is-verantwoordelijk');

const { routes, routesWith } = walker(rule);

describe('danger', () => {
  it('comes before every other subject, and doubt about it leads to 112', () => {
    expect(rule.questions['onderwerp']?.options[0]?.id).toBe('onveilig');
    expect(rule.questions['onderwerp']?.text).toMatch(/Kies het bovenste/);
    for (const answer of ['gevaar=ja', 'gevaar=twijfel'])
      for (const { end, result } of routesWith(answer)) {
        expect(end).toBe('crisis');
        expect(result.roles).toEqual(['noodnummer', 'veilig-thuis']);
      }
  });

  it('never waits for the right municipality or region', () => {
    for (const { said, result } of routesWith('onderwerp=onveilig', 'gevaar=nee')) {
      expect(result.summary).toMatch(/0800-2000/);
      expect(said).toMatch(/onzekerheid over de gemeente of regio je niet ophouden/);
      expect(result.cards).toContain('meldcode');
    }
  });
});

describe('leerplicht', () => {
  it('is always that of the pupil, never of the school, and reaches its contact', () => {
    for (const { end, result } of routesWith('onderwerp=leerplicht')) {
      expect(['leerplicht', 'leerplicht-onbekend']).toContain(end);
      expect(result.roles[0]).toBe('leerplicht');
    }
    expect(rule.outcomes['leerplicht']?.summary).toMatch(/plaats van de school telt niet/);
  });

  it('becomes the Doorstroompunt from eighteen on', () => {
    for (const { said } of routesWith('woont=ja'))
      expect(said).toMatch(
        /18 of ouder, zonder startkwalificatie\? .* Doorstroompunt \(RMC\) van de woongemeente/,
      );
  });

  it('is also called for a pupil who is enrolled nowhere', () => {
    for (const { result } of routesWith('ingeschreven=nee')) expect(result.roles).toContain('leerplicht');
  });
});

describe('jeugdhulp', () => {
  it('follows the registration of the youth, and says that this was the parents before 2022', () => {
    expect(rule.questions['inschrijving']?.explanation).toMatch(
      /Vroeger \(tot 2022.*woonplaats van de ouders\. Nu, sinds 1 januari 2022: het adres van de jeugdige zelf/,
    );
    for (const { path } of routesWith('inschrijving=gemeente'))
      expect(path.steps.at(-1)?.option.sources.map(({ source }) => source)).toEqual([
        'stb-2020-78',
        'vng-woonplaatsbeginsel',
        'westerkwartier-ondersteuningsroute',
      ]);
  });

  it('with a stay remains with the municipality of just before, and does not lend its contact to leerplicht', () => {
    for (const { end, result, said } of routesWith('ervoor=ja')) {
      expect(end).toBe('jeugdhulp-verblijf');
      expect(result.roles).toEqual(['jeugdhulp-toegang']);
      expect(said).toMatch(/leerplicht kijkt naar waar de leerling nu woont of verblijft/);
    }
  });

  it('is never put off until it is clear who pays', () => {
    for (const { said } of routesWith('onderwerp=jeugdhulp'))
      expect(said).toMatch(
        /dringend\? Bel dan nu de gemeente waar de jeugdige is; wie betaalt komt later \(advies\)/,
      );
  });

  it('in doubt is found out by the municipality: mother at birth, else where the youth is, not confirmed', () => {
    for (const answer of ['inschrijving=onbekend', 'verblijf=twijfel', 'ervoor=nee'])
      for (const { end } of routesWith(answer)) expect(end).toBe('jeugdhulp-uitzoeken');
    expect(rule.outcomes['jeugdhulp-uitzoeken']?.summary).toMatch(
      /moeder.*werkelijk verblijft.*nog na te gaan/,
    );
  });
});

it('the coach of the school comes first, and a pupil from elsewhere is passed on to the home municipality', () => {
  for (const answer of ['coach-woont=andere', 'coach-woont=twijfel'])
    for (const { end, result } of routesWith(answer)) {
      expect(end).toBe('coach-door');
      expect(result.roles).toEqual(['cjg', 'jeugdhulp-toegang']);
    }
  expect(rule.questions['coach-woont']?.regional).toEqual(['coach-per-gemeente', 'coach-andere-gemeente']);
});

it('doubt about the municipality sends to the address, wherever it is asked', () => {
  for (const answer of ['woont=twijfel', 'inschrijving=twijfel', 'coach-woont=twijfel'])
    for (const { said } of routesWith(answer))
      expect(said).toMatch(/Het adres telt, niet de naam van de plaats/);
});

it('says of what is usual only that it is usual, and of what the law says that it is law', () => {
  expect(rule.outcomes['jgz']?.summary).toMatch(/^Gebruikelijk is/);
  expect(rule.outcomes['swv-woonplaats']?.summary).toMatch(/^Zo staat het in de wet/);
  expect(rule.outcomes['swv-woonplaats']?.sources).toContainEqual({ source: 'wpo', at: 'art. 40 lid 8' });
  expect(routes.length).toBeGreaterThan(0);
});

it('counts one address of who lives in two homes: the one that is registered', () => {
  for (const { end, said } of routesWith('woont=twee-huizen')) {
    expect(end).toBe('leerplicht');
    expect(said).toMatch(/op welk adres de leerling staat ingeschreven \(BRP\)/);
    expect(said).toMatch(/noem de een het adres van de ander niet/);
  }
  for (const { end } of routesWith('inschrijving=twee-huizen')) expect(end).toBe('jeugdhulp');
});
