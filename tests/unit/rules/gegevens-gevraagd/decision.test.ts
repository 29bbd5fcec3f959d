import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { walker } from '../follow.ts';

const rule = flowById('gegevens-gevraagd');

const { routes, routesWith } = walker(rule);

describe('danger', () => {
  it('and a missing child go before privacy, also in doubt', () => {
    for (const answer of ['ja', 'twijfel'])
      for (const { end, result } of routesWith(`direct-gevaar=${answer}`)) {
        expect(end).toBe('crisis');
        expect(result.actions[0]?.what).toMatch(/^Bel 112/);
      }
    expect(routes.length).toBeGreaterThan(5);
  });
});

describe('those who ask', () => {
  it('of the police get nothing on the spot, with or without an order, and help in danger goes first', () => {
    for (const { result, said } of routesWith('wie=politie')) {
      expect(result.title).toMatch(/^Geef (niets ter plekke|nog niets)/);
      expect(result.actions[0]?.what).toMatch(/112/);
      expect(said).toMatch(/0900-8844/);
      expect(said).toMatch(/vordering op papier/);
      expect(result.actions.map(({ who, what }) => who + what).join(' ')).toMatch(
        /functionaris gegevensbescherming of jurist/,
      );
      expect(result.roles).toContain('noodnummer');
    }
    for (const { end } of routesWith('politie=twijfel')) expect(end).toBe('politie-vraag');
  });

  it('of the GGD get the least, and never the BSN; outsiders not even that a pupil is here', () => {
    for (const { said } of routesWith('wie=ggd')) expect(said).toMatch(/Nooit het BSN of onderwijsnummer/);
    for (const { said } of routesWith('wie=buitenstaander')) expect(said).toMatch(/Bevestig of ontken niets/);
  });

  it('of leerplicht get what the law asks, and no medical data', () => {
    for (const { result, said } of routesWith('wie=leerplicht')) {
      expect(result.sources).toContainEqual({ source: 'leerplichtwet', at: 'art. 18 lid 3' });
      expect(said).toMatch(/Laat weg.*medische gegevens/);
    }
  });
});

describe('the GI and the Raad', () => {
  it('of a GI get what the measure needs, and until a measure is seen no more than others', () => {
    expect(routesWith('maatregel=ja').map(({ end }) => end)).toEqual(['gi']);
    expect(rule.questions['maatregel']?.explanation).toMatch(/Vraag de GI om de beslissing van de rechter/);
    for (const answer of ['maatregel=nee', 'maatregel=onbekend'])
      for (const { end, said } of routesWith(answer)) {
        expect(end).toBe('gi-vrijwillig');
        expect(said).toMatch(/met toestemming, of zonder naam/);
      }
  });
});

describe('parents', () => {
  it('are not played off against each other by a statement', () => {
    for (const { end, said } of routesWith('wie=verklaring')) {
      expect(end).toBe('verklaring');
      expect(said).toMatch(/schrijft geen verklaring/);
      expect(said).toMatch(/Meldcode: die gaat voor/);
    }
  });
});

describe('the file', () => {
  it('is asked for by parents until twelve, by both until sixteen, then by the pupil alone', () => {
    for (const { said, result } of routesWith('wie=dossier')) {
      expect(said).toMatch(
        /Tot 12 jaar: ouders met gezag of voogd\. Van 12 tot en met 15: ook de leerling zelf\. Vanaf 16: alleen de leerling/,
      );
      expect(result.sources).toContainEqual({ source: 'uavg', at: 'art. 5 lid 4' });
    }
    for (const { said } of routesWith('dossier-leeftijd=16'))
      expect(said).toMatch(/Vraag de leerling om een ja/);
  });

  it('comes within a month, holds nothing about others, and what must be kept is kept for five years', () => {
    for (const { said } of routesWith('wie=dossier'))
      expect(said).toMatch(
        /binnen een maand[\s\S]*Laat weg wat over anderen gaat[\s\S]*ten minste vijf jaar/,
      );
  });
});
