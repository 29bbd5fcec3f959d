import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { walker } from '../follow.ts';

const rule = flowById('schorsing-verwijdering');

const { routes, routesWith } = walker(rule);

const suspended = ['schorsen-kort', 'schorsen-inspectie', 'schorsen-overleg'];

describe('the home that a pupil is sent to', () => {
  it('is asked first, on every route', () => {
    for (const { answers } of routes) expect(answers[0]).toMatch(/^thuis=/);
  });

  it('is asked of Veilig Thuis before parents hear of a measure and the pupil goes there, also in doubt', () => {
    for (const { end, result, said } of ['thuis=ja', 'thuis=twijfel'].flatMap((answer) =>
      routesWith(answer),
    )) {
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
    for (const { result, said } of routesWith('thuis=overlegd')) {
      expect(said).toMatch(/past bij wat met Veilig Thuis is afgesproken.*gezien blijft/);
      expect(said).toMatch(/nieuw signaal\? Bel opnieuw Veilig Thuis \(0800-2000\); bij direct gevaar 112/);
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

  it('is told to the Inspectie in writing too while a removal is talked over with it', () => {
    for (const { result, said } of routesWith('schorsen-waar=vo')) {
      expect(said).toMatch(
        /langer dan één dag\? Meld haar dan ook meteen schriftelijk aan de Inspectie, met redenen/,
      );
      expect(result.sources.map(({ at }) => at)).toContain('art. 8.14 lid 3');
    }
  });

  it('always asks for a hearing, a letter to the right people, work, and authorised absence', () => {
    for (const { end, said } of routes.filter((route) => suspended.includes(route.end))) {
      expect(said, end).toMatch(/Hoor leerling en ouders/);
      expect(said, end).toMatch(/brief met reden, duur en hoe bezwaar kan/);
      expect(said, end).toMatch(/VO: aan de leerling, en alleen onder de 18 ook aan de ouders/);
      expect(said, end).toMatch(/brief over een volwassen leerling aan ouders is een datalek/);
      expect(said, end).not.toMatch(/onder de 21/);
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
      expect(said).toMatch(/niet als geoorloofd.*ook niet als ouders het goedvinden/);
      expect(said).toMatch(/als verzuim moet melden, is nog na te gaan: vraag het vandaag aan leerplicht/);
    }
  });
});

describe('a removal', () => {
  const decided = routes.filter(({ end }) => end === 'besluit');
  const free = routes.filter(({ end }) => end === 'besluit-vrij');

  it('is decided only after support, a hearing, and (for who is leerplichtig) a school that admits', () => {
    expect(decided.length).toBeGreaterThan(0);
    for (const { answers } of decided) {
      expect(answers.some((answer) => ['onderzocht=ja', 'onderzocht=incident'].includes(answer))).toBe(true);
      expect(answers.some((answer) => ['gehoord=ja', 'gehoord-vo=ja'].includes(answer))).toBe(true);
      expect(answers, answers.join(' ')).toContain('andere-school=ja');
    }
  });

  it('of who is not leerplichtig waits for no other school, neither in a question nor in the result', () => {
    expect(free.length).toBeGreaterThan(0);
    for (const { answers, result, said } of free) {
      expect(answers).toContain('leerplichtig=nee');
      expect(answers.some((answer) => answer.startsWith('andere-school='))).toBe(false);
      expect(answers).toContain('gehoord-vrij=ja');
      expect(result.summary).toMatch(/andere school is geen voorwaarde/);
      expect(said).not.toMatch(/Schrijf pas uit als/);
      expect(said).toMatch(/aan de leerling\. Alleen bij een leerling onder de 18 ook aan de ouders/);
      expect(said).toMatch(/besluit direct aan leerplicht.*Doorstroompunt/);
      expect(said).toMatch(/Inspectie schriftelijk/);
    }
    for (const { answers } of routesWith('leerplichtig=twijfel'))
      expect(answers.some((answer) => answer.startsWith('andere-school='))).toBe(true);
  });

  it('after a very serious incident still asks for care, a hearing and another school', () => {
    for (const { end, said, answers } of routesWith('onderzocht=incident')) {
      expect(said, end).toMatch(/Onderzoek eerst zorgvuldig.*ook de leerling.*iets lichters/);
      expect(said, end).toMatch(/waarom steun niet eerst kon/);
      if (end === 'besluit') expect(answers).toContain('andere-school=ja');
    }
  });

  it('in every primary school comes after teacher and parents were heard', () => {
    for (const { answers } of decided.filter((route) => route.answers.includes('verwijderen-waar=po')))
      expect(answers).toContain('gehoord=ja');
    expect(rule.questions['gehoord']?.explanation).toMatch(
      /leraar.*én de ouders, op elke openbare en bijzondere school/,
    );
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
    for (const { said } of [...decided, ...free])
      expect(said).toMatch(/VO: bericht ook de Inspectie schriftelijk/);
  });

  it('reaches leerplicht of the home municipality at once, with its contact first', () => {
    for (const { result, said } of decided) {
      expect(result.urgency).toBe('melden');
      expect(said).toMatch(/besluit direct aan leerplicht van de gemeente waar de leerling woont/);
      expect(said, 'the law names the municipality').not.toMatch(/ROD/);
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
