import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/lib/rules/schorsing-verwijdering/index.ts';
import { walker } from '../follow.ts';

const { routes, routesWith } = walker(rule);

const suspended = ['schorsen-kort', 'schorsen-inspectie', 'schorsen-overleg'];

describe('the home that a pupil is sent to', () => {
  it('is asked first, on every route', () => {
    for (const { answers } of routes) expect(answers[0]).toMatch(/^thuis=/);
  });

  it('is asked of Veilig Thuis before parents hear of a measure and the pupil goes there, also in doubt', () => {
    expect(rule.questions['thuis']?.options.map(({ label }) => label)).toContain('Ja, of ik twijfel');
    for (const { end, result, said } of routesWith('thuis=ja')) {
      expect(end).toBe('eerst-veilig-thuis');
      expect(result.urgency).toBe('melden');
      expect(result.actions[0]?.what).toMatch(
        /^Bel nu Veilig Thuis \(0800-2000\), vóór je ouders.*vóór de leerling naar huis gaat\. Direct gevaar: 112/,
      );
      expect(said).toMatch(/binnen de school, met iemand erbij \(advies\)[\s\S]*Open de Meldcode/);
      expect(result.roles).toEqual(['veilig-thuis', 'noodnummer']);
      expect(result.cards).toContain('meldcode');
    }
  });

  it('lets no measure follow when it may be unsafe, unless Veilig Thuis thought along', () => {
    for (const { answers, end } of routes)
      if (end !== 'eerst-veilig-thuis') expect(['thuis=nee', 'thuis=overlegd']).toContain(answers[0]);
    for (const { result } of routesWith('thuis=overlegd')) {
      expect(result.actions[0]?.what).toMatch(/past bij wat met Veilig Thuis is afgesproken.*gezien blijft/);
      expect(result.actions[1]?.what).toMatch(/0800-2000.*112/);
      expect(result.roles).toEqual(expect.arrayContaining(['veilig-thuis', 'noodnummer']));
      expect(result.cards).toContain('meldcode');
    }
  });
});

describe('a suspension', () => {
  it('is possible for a week at most, except during the consultation in VO', () => {
    const ends = Object.fromEntries(
      [...(rule.questions['duur']?.options ?? []), ...(rule.questions['schorsen-waar']?.options ?? [])].map(
        ({ id, next }) => [id, next],
      ),
    );
    expect(ends).toEqual({
      dag: 'schorsen-kort',
      week: 'schorsen-inspectie',
      langer: 'te-lang',
      'tot-besluit': 'schorsen-waar',
      po: 'te-lang',
      so: 'te-lang',
      vo: 'schorsen-overleg',
    });
  });

  it('is told to the Inspectie from more than one day, and not by the rule for one day', () => {
    for (const { end, result, said } of routesWith('duur=week')) {
      expect(end).toBe('schorsen-inspectie');
      expect(result.urgency).toBe('melden');
      expect(said).toMatch(/Bericht de Inspectie schriftelijk, met redenen/);
    }
    for (const { said } of routesWith('duur=dag')) expect(said).not.toContain('Inspectie');
  });

  it('always asks for a hearing, a letter to the right people, work, and authorised absence', () => {
    for (const { end, said } of routes.filter((route) => suspended.includes(route.end))) {
      expect(said, end).toMatch(/Hoor leerling en ouders/);
      expect(said, end).toMatch(/brief met reden, duur en hoe bezwaar kan/);
      expect(said, end).toMatch(/in het VO aan de leerling, en onder de 21 ook aan de ouders/);
      expect(said, end).toMatch(/Geef werk mee.*\(advies\)/);
      expect(said, end).toMatch(/Registreer geoorloofde afwezigheid/);
    }
    for (const end of ['schorsen-kort', 'schorsen-inspectie'])
      expect(JSON.stringify(rule.outcomes[end])).toMatch(/Praat bij terugkeer.*\(advies\)/);
  });

  it('leaves to the region whether leerplicht wants a copy, and gives whom to ask', () => {
    for (const end of suspended) {
      expect(rule.outcomes[end]?.regional).toEqual(['schorsing-leerplicht']);
      expect(rule.outcomes[end]?.roles).toContain('leerplicht');
    }
  });

  it('is not what a pupil at home without a decision has', () => {
    for (const { end, said } of routesWith('maatregel=zonder-besluit')) {
      expect(end).toBe('te-lang');
      expect(said).toMatch(/geen besluit, of is de week voorbij\? Laat de leerling vandaag weer toe/);
    }
  });
});

describe('a removal', () => {
  const decided = routes.filter(({ end }) => end === 'besluit');

  it('is decided only after support, a hearing, and (for who is leerplichtig) a school that admits', () => {
    expect(decided.length).toBeGreaterThan(0);
    for (const { answers } of decided) {
      expect(answers).toContain('onderzocht=ja');
      expect(
        answers.some((answer) => ['gehoord=ja', 'gehoord-vo=ja', 'gehoord-vrij=ja'].includes(answer)),
      ).toBe(true);
      expect(
        answers.some((answer) => ['andere-school=ja', 'andere-school=vrij'].includes(answer)),
        answers.join(' '),
      ).toBe(true);
    }
  });

  it('never follows from searching in vain, for however many weeks', () => {
    for (const answer of ['andere-school=nee', 'andere-school=twijfel'])
      for (const { end, result } of routesWith(answer)) {
        expect(end).toBe('geen-school');
        expect(result.summary).toMatch(/blijft ingeschreven.*Acht weken vergeefs zoeken is geen uitweg meer/);
      }
  });

  it('in VO comes after the Inspectie was consulted, and the Inspectie hears of it afterwards', () => {
    for (const { answers } of decided.filter((route) => route.answers.includes('gehoord-vo=ja')))
      expect(answers).toContain('overleg=ja');
    for (const { end } of routesWith('overleg=nee')) expect(end).toBe('eerst-inspectie');
    for (const { said } of decided) expect(said).toMatch(/VO: bericht ook de Inspectie schriftelijk/);
  });

  it('reaches leerplicht of the home municipality at once, with its contact first', () => {
    for (const { result, said } of decided) {
      expect(result.urgency).toBe('melden');
      expect(said).toMatch(/besluit direct door.*leerplicht van de gemeente waar de leerling woont/);
      expect(result.roles).toContain('leerplicht');
    }
  });

  it('names objection within six weeks, a decision in four, and the GPO that the board waits for', () => {
    for (const { said } of decided) {
      expect(said).toMatch(/bezwaar bij het bestuur binnen zes weken.*beslist in vier weken/);
      expect(said).toMatch(/GPO.*binnen zes weken.*tien weken en bindt niet.*wacht het bestuur/);
    }
  });

  it('for poor marks during the school year is not possible in VO', () => {
    for (const { end } of routesWith('reden=cijfers')) expect(end).toBe('cijfers');
  });

  it('for poor marks at the end of the year asks all that any other removal asks', () => {
    const after = (reason: string) =>
      routesWith(`thuis=nee`, `reden=${reason}`).map(({ answers, end }) =>
        [...answers.slice(3), end].join(' '),
      );
    expect(after('cijfers-einde')).toEqual(after('gedrag'));
  });
});
