import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { walker } from '../follow.ts';

const rule = flowById('verzuim');

const { routes, routesWith } = walker(rule);

/** The outcomes that send a report about absence to leerplicht, or tell that it may be sent. */
const reports = ['lang', 'zestien', 'luxe', 'overig', 'kernteam'];
const said = ({ result }: (typeof routes)[number]) => result.actions.map(({ what }) => what).join('\n');
const asked = (question: string) =>
  routes.filter(({ answers }) => answers.some((answer) => answer.startsWith(`${question}=`)));

describe('reporting', () => {
  it('is what sixteen hours or more always ends in, within five working days', () => {
    for (const question of ['soort', 'soort-zorg', 'uren-na-twijfel'])
      for (const route of routesWith(`${question}=zestien`)) {
        expect(route.end).toBe('zestien');
        expect(route.result.urgency).toBe('melden');
        expect(said(route)).toMatch(/hoogstens 5 werkdagen/);
        expect(said(route)).toMatch(/bij elke volgende 16 uur meld je opnieuw/);
      }
  });

  it('is what a holiday without leave always ends in, also one behind a sick report', () => {
    const holidays = ['soort=luxe', 'soort=rond-vakantie', 'soort-zorg=luxe', 'soort-zorg=rond-vakantie'];
    for (const answer of holidays) for (const { end } of routesWith(answer)) expect(end).toBe('luxe');
  });

  it('is about more than four weeks before it is about a holiday: who has not come back is no longer "luxe"', () => {
    for (const question of ['soort', 'soort-zorg']) {
      const kinds = rule.questions[question]?.options.map(({ id }) => id) ?? [];
      expect(kinds.indexOf('lang'), question).toBeLessThan(kinds.indexOf('luxe'));
    }
  });

  it('is told to parents only where telling is no danger', () => {
    for (const id of ['zestien', 'luxe', 'overig'])
      expect(rule.outcomes[id]?.actions.map(({ what }) => what).join(' '), id).toMatch(
        /Vertel ouders en leerling dat je meldt, tenzij dat gevaar kan geven/,
      );
  });

  it('starts to count anew on the day after sixteen hours, as the calculator does', () => {
    for (const id of ['soort', 'soort-zorg'])
      expect(rule.questions[id]?.explanation).toMatch(
        /Begin op de dag nadat 16 uur is bereikt opnieuw te tellen/,
      );
    for (const route of routesWith('soort=zestien'))
      expect(said(route)).toMatch(/Begin op de dag nadat 16 uur is bereikt opnieuw te tellen/);
  });

  it('is what more than four weeks always ends in', () => {
    for (const answer of ['soort=lang', 'soort-zorg=lang', 'uren-na-twijfel=lang'])
      for (const { end } of routesWith(answer)) expect(end).toBe('lang');
  });

  it('never follows from a valid reason', () => {
    const valid = [
      'achttien=nee',
      'geldig=wet',
      'geldig=schorsing',
      'jonger-dan-zes=mag',
      'jonger-dan-zes=verlof-nodig',
      'feestdag=ja',
      'ziek=gewoon',
      'ziek=lang',
      'meewerken=ja',
    ];
    for (const answer of valid)
      for (const { end, result } of routesWith(answer)) {
        expect(reports, answer).not.toContain(end);
        expect(result.urgency, answer).not.toBe('melden');
        expect(result.actions.map(({ what }) => what).join(' '), answer).not.toMatch(
          /meld(en)? (direct )?via DUO/i,
        );
      }
  });

  it('reaches leerplicht only with the contact of leerplicht beside it', () => {
    for (const { end, result } of routes.filter((route) => reports.includes(route.end)))
      expect(result.roles, end).toContain('leerplicht');
  });
});

describe('what lies behind it', () => {
  it('is asked on every route of absence without a valid reason, and of illness that stands out', () => {
    const answered = asked('erachter');
    for (const route of routes.filter(
      ({ end, answers }) =>
        [...reports, 'school', 'jeugdarts', 'meldcode'].includes(end) && !answers.includes('verlof=reis'),
    ))
      expect(answered, route.answers.join(' ')).toContain(route);
  });

  it('is asked when leave, a religious day or the rule for under six turns out not to hold', () => {
    for (const answer of ['op-tijd=nee', 'feestdag=nee', 'jonger-dan-zes=meer'])
      for (const { answers } of routesWith(answer))
        expect(answers.some((given) => given.startsWith('erachter='))).toBe(true);
  });

  it('brings parents and every partner of the verzuimkaart to the table, also on a mere suspicion', () => {
    const partners = [
      'IB’er',
      'Leerplichtambtenaar',
      'Consulent',
      'CJG-coach',
      'Jeugdarts',
      'Betrokken hulpverleners',
    ];
    expect(rule.questions['erachter']?.options.find(({ id }) => id === 'ja')?.label).toMatch(/misschien/);
    for (const { result } of routesWith('erachter=ja')) {
      const who = result.actions.map((action) => action.who).join(' ');
      for (const partner of partners) expect(who).toContain(partner);
      expect(result.actions.map(({ what }) => what).join(' ')).toMatch(/Nodig ouders uit/);
    }
  });

  it('opens the meldcode and Veilig Thuis on every route with a concern about safety, before parents are called', () => {
    for (const { result } of routesWith('erachter=onveilig')) {
      expect(result.cards).toContain('meldcode');
      expect(result.roles).toEqual(expect.arrayContaining(['veilig-thuis', 'noodnummer']));
      expect(result.actions[0]?.what).toMatch(/Open nu de Meldcode.*112.*Spreek ouders pas/);
    }
  });

  it('in doubt about safety brings Veilig Thuis first of all, today', () => {
    for (const { result } of routesWith('erachter=twijfel')) {
      expect(result.actions[0]?.what).toMatch(/^Overleg vandaag met Veilig Thuis \(0800-2000/);
      expect(result.actions[1]?.what).toMatch(/Open nu de Meldcode.*Spreek ouders pas/);
    }
  });

  it('is asked of who is not leerplichtig as well, in the outcome: safety and the meldcode come first', () => {
    for (const answer of ['leeftijd=nog-niet', 'leeftijd=vrij', 'leeftijd=achttien'])
      for (const { result } of routesWith(answer)) {
        expect(result.actions.map(({ what }) => what).join('\n'), answer).toMatch(
          /onveilig zijn, ook bij twijfel\? Open nu de Meldcode.*112/,
        );
        expect(result.roles, answer).toContain('veilig-thuis');
        expect(result.cards, answer).toContain('meldcode');
      }
  });

  it('can be a forced marriage or a journey without return, also when leave is all that is asked', () => {
    expect(JSON.stringify(rule.questions['erachter'])).toMatch(/dwang \(huwelijk, achterlating\)/);
    for (const route of routes.filter(({ end }) =>
      ['verlenen', 'weigeren', 'weigeren-gewichtig', 'navragen', 'leerplicht-beslist'].includes(end),
    )) {
      expect(said(route)).toMatch(
        /huwelijk, besnijdenis of achterlating\? Bel dan eerst Veilig Thuis \(0800-2000\), vóór je iets tegen de familie zegt/,
      );
      expect(route.result.cards).toContain('meldcode');
    }
    for (const { end, result } of routesWith('verlof=reis')) {
      expect(end).toBe('reis');
      expect(result.title).toMatch(/^Bel nu Veilig Thuis/);
      expect(result.urgency).toBe('melden');
      expect(result.actions[0]?.what).toMatch(
        /^Bel nu Veilig Thuis \(0800-2000\) en zeg nog niets tegen de familie/,
      );
      expect(result.actions.map(({ what }) => what).join(' ')).not.toMatch(
        /[Vv]raag ouders|[Vv]ertel ouders|Spreek ouders/,
      );
    }
  });

  it('never leaves a concern with the school alone, or with writing it down', () => {
    for (const answer of ['erachter=ja', 'erachter=onveilig', 'erachter=twijfel'])
      for (const { end } of routesWith(answer)) expect(['school', 'geoorloofd']).not.toContain(end);
  });

  it('that may be unsafe ends in the meldcode at once, which also says what to report, and how soon', () => {
    for (const answer of ['erachter=onveilig', 'erachter=twijfel'])
      for (const route of routesWith(answer)) {
        expect(route.end).toBe('meldcode');
        expect(said(route)).toMatch(/Langer dan vier weken, of vakantie zonder verlof: direct/);
        expect(said(route)).toMatch(
          /16 uur in vier lesweken: hoogstens 5 werkdagen daarna, en bij elke volgende/,
        );
        expect(said(route)).toMatch(/Vertel ouders en leerling dat je meldt, tenzij dat gevaar kan geven/);
        expect(route.result.roles).toContain('leerplicht');
      }
  });
});

describe('illness', () => {
  it('is doubted only after the parents were told', () => {
    for (const answer of ['soort=rond-vakantie', 'soort-zorg=rond-vakantie', 'meewerken=nee'])
      for (const route of routesWith(answer)) expect(said(route)).toMatch(/Vertel ouders vóór de melding/);
  });

  it('never goes to leerplicht as such: who reports after it reads that illness stays out', () => {
    for (const { end, result } of asked('meewerken').filter((route) => reports.includes(route.end)))
      expect(result.actions.map(({ what }) => what).join(' '), end).toMatch(
        /geen gegevens over ziekte: dat is een datalek/,
      );
    for (const route of routes.filter(({ end }) => end === 'jeugdarts'))
      expect(said(route)).toMatch(/Houd ziekte buiten contact met leerplicht/);
  });

  it('that is doubted, with parents who refuse, ends in a report whatever the hours', () => {
    for (const { result } of routesWith('meewerken=nee')) expect(result.urgency).toBe('melden');
  });

  it('for long asks for education and names Ziezon', () => {
    for (const route of routesWith('ziek=lang')) expect(said(route)).toContain('Ziezon');
  });
});

describe('leave', () => {
  it('for a holiday is granted only when every condition holds, and never by leerplicht', () => {
    const ends = Object.fromEntries(
      rule.questions['vakantie']?.options.map(({ id, next }) => [id, next]) ?? [],
    );
    expect(ends).toEqual({
      ja: 'verlenen',
      dagen: 'weigeren',
      moment: 'weigeren',
      beroep: 'weigeren',
      twijfel: 'navragen',
    });
    for (const { end } of routesWith('verlof=vakantie')) expect(end).not.toBe('leerplicht-beslist');
  });

  it('of more than ten days in a school year is decided by leerplicht of the home municipality', () => {
    for (const { end, result } of routesWith('dagen=meer')) {
      expect(end).toBe('leerplicht-beslist');
      expect(result.summary).toMatch(/woongemeente/);
      expect(result.roles).toEqual(['leerplicht']);
    }
    expect(rule.questions['dagen']?.text).toMatch(/samen met eerder verlof.*dit schooljaar/);
  });

  it('granted or refused is a decision in writing that always names objection', () => {
    for (const id of ['verlenen', 'weigeren', 'weigeren-gewichtig'])
      expect(rule.outcomes[id]?.actions[0]?.what).toMatch(
        /schriftelijk.*Noem altijd bezwaar \(binnen zes weken\)/,
      );
  });

  it('asks for the proportion of every kwalificatieplichtige in both kinds, by days with education', () => {
    expect(JSON.stringify(rule.questions['vakantie'])).toMatch(
      /kwalificatieplichtige? is het een evenredig deel/,
    );
    expect(rule.questions['dagen']?.explanation).toMatch(
      /Kwalificatieplichtig: de grens is een evenredig deel van 10/,
    );
    expect(JSON.stringify([rule.questions, rule.outcomes])).not.toMatch(/deeltijd/i);
  });

  it('of more than ten days is never refused by the head, whatever the reason and however late', () => {
    for (const { answers, end } of routesWith('verlof=gewichtig')) {
      const more = answers.includes('dagen=meer');
      expect(end === 'leerplicht-beslist', answers.join(' ')).toBe(more);
      expect(answers.indexOf('dagen=meer')).toBeLessThanOrEqual(
        answers.findIndex((one) => one.startsWith('dagen=')),
      );
    }
  });

  it('refused says what it is about: a holiday, or weighty circumstances', () => {
    for (const { end, result } of routesWith('verlof=gewichtig').filter(({ answers }) =>
      answers.includes('gewichtig=nee'),
    )) {
      expect(end).toBe('weigeren-gewichtig');
      expect(`${result.title} ${result.summary}`).not.toMatch(/vakantieverlof/i);
    }
    expect(rule.outcomes['weigeren']?.title).toMatch(/vakantieverlof/);
  });

  it('that a parent with gezag opposes is not decided before that parent was asked why', () => {
    for (const id of ['verlenen', 'navragen'])
      expect(JSON.stringify(rule.outcomes[id])).toMatch(
        /ouder met gezag tegen het verlof\? Vraag vóór je beslist waarom/,
      );
  });
});

describe('a region', () => {
  it('gives words for lateness, illness, leave and the samenwerkingsverband, and never a route', () => {
    expect(rule.questions['te-laat']?.regional).toEqual(['te-laat-grens', 'te-laat-periode']);
    expect(rule.questions['ziek']?.regional).toEqual(['ziekteverzuim-criteria']);
    for (const id of ['lang', 'zestien', 'overig', 'kernteam', 'school'])
      expect(rule.outcomes[id]?.regional, id).toContain('melden-swv');
  });

  it('has its number for the basisschool only: VO and an unknown number ask leerplicht', () => {
    const labels = rule.questions['te-laat']?.options.map(({ label }) => label);
    expect(labels).toEqual([
      'Basisschool: tot en met {te-laat-grens}',
      'Basisschool: vaker dan {te-laat-grens}',
      'VO, of ik weet het aantal of de grens niet',
    ]);
    for (const route of routesWith('te-laat=onbekend')) {
      expect(said(route)).toMatch(/Vraag leerplicht/);
      expect(route.result.roles).toContain('leerplicht');
    }
  });
});

it('exemption from enrolment is never for the school to decide', () => {
  for (const route of routesWith('onderwerp=vrijstelling')) {
    expect(route.end).toBe('niet-alleen');
    expect(said(route)).toMatch(/Verwijs ouders naar de gemeente.*burgemeester en wethouders beslissen/);
    expect(said(route)).toMatch(/Artikel 15 .* kan alleen bij kwalificatieplicht/);
  }
});

it('hours that nobody counted are counted first, and never taken for fewer than sixteen in silence', () => {
  for (const answer of ['soort=onbekend', 'soort-zorg=onbekend'])
    for (const route of routesWith(answer)) {
      expect(said(route)).toMatch(/Tel vandaag alle gemiste uren/);
      expect(said(route)).toMatch(/vanaf 16 uur in vier lesweken is melden verplicht/);
    }
});

describe('enrolling and leaving', () => {
  it('never lets a school deregister without another school or an exemption, and cites article 10', () => {
    for (const id of ['zonder-school', 'inschrijving-doorgeven']) {
      expect(JSON.stringify(rule.outcomes[id]?.actions)).toMatch(/[Ss]chrijf .*uit/);
      expect(rule.outcomes[id]?.sources).toContainEqual({ source: 'leerplichtwet', at: 'art. 10' });
      expect(JSON.stringify(rule.outcomes[id])).not.toMatch(/advies\)/);
    }
    for (const { end } of routesWith('inschrijving=buitenland')) expect(end).toBe('zonder-school');
  });

  it('gives no term of seven days as the law of today', () => {
    expect(JSON.stringify(rule)).not.toMatch(/binnen 7 dagen/);
    expect(rule.outcomes['inschrijving-doorgeven']?.summary).toMatch(
      /7 dagen .* niet meer in de Leerplichtwet/,
    );
  });

  it('reports a removal at once, by its decision', () => {
    for (const { end, result } of routesWith('inschrijving=verwijdering')) {
      expect(end).toBe('verwijdering');
      expect(result.actions[0]?.what).toMatch(
        /besluit tot verwijdering direct bij burgemeester en wethouders/,
      );
    }
  });

  it('waits for both parents with gezag, or the court', () => {
    for (const { result, said: words } of routesWith('inschrijving=oneens')) {
      expect(result.title).toMatch(/akkoord van beide ouders, of de rechter/);
      expect(words).toMatch(/nog niet uit/);
    }
  });
});

describe('eighteen and older', () => {
  it('is asked first whether it is unauthorised: flu and leave bring no report', () => {
    for (const { end } of routesWith('achttien=nee')) expect(end).toBe('buiten-leerplicht');
    for (const { end } of routesWith('achttien=ja')) expect(end).toBe('rmc');
    for (const answer of ['achttien=ja', 'achttien=twijfel'])
      for (const { result } of routesWith(answer)) {
        expect(result.title).toMatch(/^Spreek de leerling vandaag/);
        expect(result.actions[0]?.what).toMatch(/^Bel of spreek de leerling vandaag: wat is de reden/);
      }
  });

  it('is for the Doorstroompunt until twenty-seven', () => {
    expect(rule.outcomes['rmc']?.title).toMatch(/18 tot 27 jaar/);
    expect(JSON.stringify(rule)).not.toMatch(/23/);
  });
});

it('a child of five at home more than five hours needs leave for what goes over five, and no more', () => {
  for (const { end, result } of routesWith('jonger-dan-zes=verlof-nodig')) {
    expect(end).toBe('jong-verlof');
    expect(result.summary).toMatch(/bij 8 uur per week zijn dat 3 uur/);
  }
});

it('whoever is called about leave hears what leerplicht will ask', () => {
  for (const id of ['leerplicht-beslist', 'navragen'])
    expect(rule.outcomes[id]?.prepare?.join(' ')).toMatch(/dagen die nu worden gevraagd.*al zijn gegeven/);
});
