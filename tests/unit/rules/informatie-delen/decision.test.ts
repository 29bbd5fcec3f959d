import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { walker } from '../follow.ts';

const rule = flowById('informatie-delen');

const { routes, routesWith } = walker(rule);
const duty = ['gevaar=ja', 'doel=ja', 'zonder=nee', 'moeite=ja', 'belang=ja', 'minimum=ja'];

describe('danger', () => {
  it('goes before privacy, also in doubt', () => {
    for (const answer of ['ja', 'twijfel'])
      expect(routesWith(`direct-gevaar=${answer}`).map(({ end }) => end)).toEqual(['crisis']);
  });

  it('puts the meldcode and Veilig Thuis first in every result without consent', () => {
    for (const { end, result } of routesWith('gevaar=ja')) {
      expect(result.actions[0]?.what, end).toMatch(/Meldcode.*0800-2000/);
      expect(result.roles, end).toContain('veilig-thuis');
      expect(result.cards, end).toContain('meldcode');
    }
  });

  it('in doubt is laid before Veilig Thuis at once, and before anybody asks the family', () => {
    for (const { end, result } of routesWith('gevaar=twijfel')) {
      expect(end).toBe('advies');
      expect(result.actions[0]?.what).toMatch(/^Bel Veilig Thuis: 0800-2000/);
      expect(result.roles[0]).toBe('veilig-thuis');
    }
  });
});

/** A clear yes, of all whose consent is needed or of the pupil alone. */
const isConsent = (answer: string) => ['toestemming=ja', 'toestemming-zelf=ja'].includes(answer);
const asked = (answer: string) => /^toestemming(-zelf)?=/.test(answer);

describe('consent', () => {
  it('is what "with a name" outside the school needs, or all five answers of the conflict van plichten', () => {
    for (const { end, answers } of routes) {
      if (end === 'met-toestemming') expect(answers.some(isConsent), answers.join(' ')).toBe(true);
      if (end === 'zonder-toestemming') expect(answers.slice(-duty.length), answers.join(' ')).toEqual(duty);
      if (answers.some(isConsent)) expect(end).toBe('met-toestemming');
    }
  });

  it('of sixteen and older is the word of the pupil: no parent is asked, invited or told without it', () => {
    for (const { answers, said } of routesWith('wie-toestemming=16')) {
      expect(answers.some((given) => given.startsWith('toestemming='))).toBe(false);
      expect(said).not.toMatch(/van één ouder/);
    }
    for (const { path } of routesWith('toestemming-zelf=nee')) {
      const refused = path.steps.find(({ id }) => id === 'toestemming-zelf');
      expect(refused?.option.because).toMatch(/^Vanaf 16 jaar beslist de leerling zelf/);
    }
    for (const { said } of routesWith('toestemming-zelf=ja'))
      expect(said).toMatch(/16 of ouder\? Dan komen ouders alleen als de leerling dat wil/);
    for (const { said } of routesWith('wie-toestemming=16', 'minimum=ja'))
      expect(said).toMatch(
        /16 of ouder\? Vertel het de leerling, en ouders alleen als de leerling dat goedvindt/,
      );
  });

  it('is taken back by a pupil from twelve on, also against the parents', () => {
    for (const { said } of routes.filter(({ end }) => end === 'met-toestemming'))
      expect(said).toMatch(/Vanaf 12 jaar mag de leerling dat zelf doen, ook als ouders ja zeiden/);
    const refusal = rule.questions['toestemming']?.options.find(({ id }) => id === 'nee');
    expect(refusal?.label).toMatch(/leerling vanaf 12/);
    expect(refusal?.sources).toContainEqual({ source: 'uavg', at: 'art. 5 lid 3' });
  });

  it('does not follow from silence', () => {
    for (const status of ['stil', 'nog-niet', 'nee', 'kan-niet'])
      for (const { end } of routesWith(`toestemming=${status}`))
        expect(['zonder-naam', 'advies', 'zonder-toestemming']).toContain(end);
    for (const { end } of routesWith('toestemming=stil', 'gevaar=nee')) expect(end).toBe('zonder-naam');
  });

  it.each([
    ['tot-12', /ouders met gezag\.$/, /leerling/],
    ['12-school', /ouders met gezag\..*wat de leerling ervan vindt/, /leerling én/],
    ['12-hulp', /leerling én ouders met gezag/, /vertegenwoordiger/],
    ['16', /: de leerling\.$/, /ouders/],
    ['vertegenwoordiger', /de vertegenwoordiger/, /ouders/],
  ])('comes from those whom the table of ages names: %s', (age, named, others) => {
    for (const { result } of routesWith(`wie-toestemming=${age}`)) {
      const [whose = ''] = result.record.filter((line) => line.startsWith('Toestemming nodig van'));
      expect(whose).toMatch(named);
      expect(whose).not.toMatch(others);
    }
  });

  it.each([
    'met-wie=veilig-thuis',
    'met-wie=school',
    'met-wie=swv',
    'met-wie=nieuwe-school',
    'met-wie=jeugdarts',
    'met-wie=gevraagd',
    'leerplicht=verzuim',
  ])('is not asked where there is another ground: %s', (answer) => {
    for (const { answers } of routesWith(answer))
      expect(answers.some((given) => given.startsWith('toestemming='))).toBe(false);
  });

  it.each(['met-wie=kernteam', 'leerplicht=anders'])('is asked where there is none: %s', (answer) => {
    for (const { answers } of routesWith(answer)) expect(answers.some(asked)).toBe(true);
  });
});

describe('conflict van plichten', () => {
  it.each(['doel', 'zonder', 'moeite', 'belang', 'minimum'])('asks advice when %s is unclear', (question) => {
    for (const { end } of routesWith(`${question}=twijfel`)) expect(end).toBe('advies');
  });

  it.each(['zonder=ja', 'moeite=nee'])('keeps the name out after %s', (answer) => {
    for (const { end } of routesWith(answer)) expect(end).toBe('zonder-naam');
  });

  it('is laid before Veilig Thuis when silence seems to weigh more, for there is danger and no other way', () => {
    for (const { end, result } of routesWith('belang=nee')) {
      expect(end).toBe('advies');
      expect(result.roles).toContain('veilig-thuis');
      expect(result.record).toContain('Waarom zwijgen nu zwaarder lijkt.');
    }
  });

  it('has every step on paper when someone speaks', () => {
    for (const { result } of routesWith('minimum=ja')) {
      expect(result.record.join(' ')).toMatch(/vijf antwoorden.*Wie wat hoorde.*waarom niet.*Je doel/);
      expect(result.actions.map(({ what }) => what).join(' ')).toMatch(
        /Vertel ouders.*tenzij dat gevaar geeft/,
      );
    }
  });
});

describe('the partners', () => {
  it('hear nothing about illness at leerplicht', () => {
    for (const { end, result } of routesWith('leerplicht=ziekte')) {
      expect(end).toBe('jeugdarts');
      expect(result.actions[0]?.what).toMatch(/leerplicht geen gegevens over ziekte: dat is een datalek/);
    }
  });

  it('get advice from Veilig Thuis without a name, and give it information with one', () => {
    expect(routesWith('veilig-thuis=advies').map(({ end }) => end)).toEqual(['advies']);
    for (const answer of ['melden', 'vraag'])
      for (const { result } of routesWith(`veilig-thuis=${answer}`)) {
        expect(result.urgency).toBe('melden');
        expect(result.actions.map(({ what }) => what).join(' ')).toMatch(
          /zelf, kan het eergeweld of seksueel misbruik zijn, vraagt Veilig Thuis iets.*ouders met gezag in principe vooraf in/,
        );
      }
  });

  it('who ask for data themselves are sent to the rule that is about them', () => {
    for (const { result } of routesWith('met-wie=gevraagd')) {
      expect(result.actions[0]?.what).toMatch(/^Geef nog niets/);
      expect(result.cards).toContain('gegevens-gevraagd');
    }
  });
});
