import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/lib/content/read.ts';
import { explain } from '../../../../src/lib/rules/core/explain.ts';
import { urgencies, type Outcome } from '../../../../src/lib/rules/core/flow.ts';
import { paths } from '../../../../src/lib/rules/core/paths.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';

const rule = flowById('urgentie-of-crisis');

const all = paths(rule).map((path) => ({
  end: path.end,
  urgency: path.outcome?.urgency ?? 'vastleggen',
  answers: Object.fromEntries(path.steps.map(({ id, option }) => [id, option.id])),
  result: explain(path, path.outcome as Outcome),
}));
const actions = (id: string) => (rule.outcomes[id]?.actions ?? []).map(({ what }) => what);
const rank = (urgency: (typeof all)[number]['urgency']) => urgencies.indexOf(urgency);

describe('danger now', () => {
  it('comes before anything else, and doubt about it is 112 as well', () => {
    expect(rule.start).toBe('direct-gevaar');
    for (const { end, answers } of all) expect(end === 'bel-112').toBe(answers['direct-gevaar'] !== 'nee');
  });

  it('begins with 112, for whoever is there', () => {
    expect(rule.outcomes['bel-112']?.actions[0]).toMatchObject({ who: 'Jij' });
    expect(actions('bel-112')[0]).toMatch(/^Bel 112/);
    expect(rule.questions['direct-gevaar']?.explanation).toMatch(
      /Vroeger belde de \(adjunct-\)directeur\. Nu: wie erbij is belt meteen/,
    );
  });

  it('is named again in every other outcome, because it can still come', () => {
    for (const [id, outcome] of Object.entries(rule.outcomes))
      if (id !== 'volgend-overleg')
        expect(JSON.stringify([outcome.summary, outcome.actions]), id).toContain('112');
    for (const id of ['meldcode', 'volgend-overleg'])
      expect(actions(id).at(-1), id).toMatch(/Loop deze vragen meteen opnieuw door/);
  });
});

describe('doubt', () => {
  it.each(['direct-gevaar', 'vandaag', 'wachten'])(
    'about %s leads where the most urgent answer leads',
    (id) => {
      const options = rule.questions[id]?.options ?? [];
      const urgencyOf = (next: string) =>
        Math.min(
          ...all
            .filter(({ answers, end }) => end === next || next in answers)
            .map(({ urgency }) => rank(urgency)),
        );
      const doubt = options.find((option) => option.id === 'twijfel');
      expect(urgencyOf(doubt?.next ?? '')).toBe(Math.min(...options.map(({ next }) => urgencyOf(next))));
    },
  );
});

describe('who is called first', () => {
  it('has national numbers only where something has to happen now', () => {
    const regions = [...readContent('.').content.regions.values()];
    for (const [id, { roles, urgency }] of Object.entries(rule.outcomes))
      if (urgency === 'crisis' || urgency === 'melden')
        for (const role of roles)
          for (const region of regions)
            for (const contact of region.contacts.filter((one) => one.role === role))
              expect(contact.area, `${id}: ${contact.id}`).toBe('landelijk/nederland');
  });

  it('is Veilig Thuis before the family, when it is unsafe at home', () => {
    expect(actions('veilig-thuis-nu')[0]).toMatch(/^Bel Veilig Thuis \(0800-2000\)/);
    expect(actions('veilig-thuis-nu')[0]).toMatch(/Twijfel je: begin met advies\. Weet je genoeg: meld/);
    expect(actions('veilig-thuis-nu')[1]).toMatch(
      /Praat er tot dan niet over met de familie; vertelde een ouder het zelf, dan niet met de andere gezinsleden/,
    );
    expect(rule.outcomes['veilig-thuis-nu']?.title).toMatch(/voordat het kind naar huis gaat/);
  });

  it('asks Veilig Thuis, after a parent in crisis, who looks after that parent', () => {
    const [found] = all.filter(({ answers }) => answers['aanleiding'] === 'ouder');
    expect(found?.result.actions[0]?.what).toMatch(/^Bel Veilig Thuis \(0800-2000\)/);
    expect(found?.result.actions.map(({ what }) => what).join(' ')).toMatch(
      /huisarts, huisartsenpost of crisisdienst/,
    );
    expect(found?.result.actions.map(({ what }) => what).join(' ')).toContain('0800-2000');
  });

  it('leaves a pupil in acute distress never alone, and knows huisarts, crisisdienst and 113', () => {
    const words = actions('huisarts').join(' ');
    expect(words).toMatch(/^Blijf erbij/);
    expect(words).toMatch(/niet zeker van\? Bel 112/);
    expect(words).toMatch(/huisarts of huisartsenpost/);
    expect(words).toMatch(/113 of 0800-0113/);
    expect(words).toMatch(/Vermoed je geweld.*Bel dan eerst Veilig Thuis.*Anders: bel met ouders/);
    expect(rule.outcomes['huisarts']?.regional).toEqual(['crisisdienst']);
  });

  it('is also the doctor for a pupil in acute distress whose home or teacher is the topmost answer', () => {
    for (const answer of ['thuis', 'medewerker', 'ouder'])
      for (const { end, result } of all.filter(({ answers }) => answers['aanleiding'] === answer))
        expect(result.actions.map(({ what }) => what).join(' '), end).toMatch(
          /zelfdoding, of is iemand extreem bang of in de war\? Laat diegene niet alleen.*huisarts.*113.*112/,
        );
    for (const id of ['meldcode', 'bestuur', 'bestuur-zelf', 'leerlingen', 'incident'])
      expect(actions(id).join(' '), id).toMatch(/zelfdoding/);
  });

  it('after aggression is 112 for a threat, and Veilig Thuis before parents when home may be behind it', () => {
    expect(actions('politie')[0]).toMatch(/gedreigd.*of weet je niet of het voorbij is\? Bel 112/);
    expect(actions('politie')[1]).toMatch(/thuis geweld.*eerst Veilig Thuis.*vóór je ouders inlicht/);
  });

  it('counts sexual abuse as unsafe', () => {
    const question = rule.questions['vandaag'];
    expect(question?.kind === 'weging' && question.weigh.join(' ')).toMatch(
      /seksueel misbruik.*Dan is het antwoord ja/,
    );
  });

  it('sends a suspicion about staff to the board itself', () => {
    expect(actions('bestuur')[0]).toMatch(/^Vertel het direct zelf aan het bevoegd gezag/);
    expect(rule.outcomes['bestuur']?.summary).toMatch(
      /wettelijke plicht: op de basisschool bij elke leerling.*een leerling onder de 18/,
    );
    expect(actions('bestuur').join(' ')).toMatch(/ouder of huisgenoot.*nu ook Veilig Thuis \(0800-2000\)/);
  });

  it('passes by the board when the suspicion is of the board itself', () => {
    expect(actions('bestuur-zelf')[0]).toMatch(/^Bel de vertrouwensinspecteur \(0900-111 3 111/);
    expect(actions('bestuur-zelf').join(' ')).not.toMatch(/bevoegd gezag/);
    expect(actions('bestuur-zelf').join(' ')).toMatch(
      /ouder of huisgenoot.*nu ook Veilig Thuis \(0800-2000\)/,
    );
  });

  it('is nobody in the place of a child that was not collected: it is never alone, then the police, and the time is ours', () => {
    const words = actions('niet-opgehaald').join('\n');
    expect(words).toMatch(/^Laat het kind niet alleen[\s\S]*politie \(0900-8844\)[\s\S]*112[\s\S]*0800-2000/);
    expect(rule.outcomes['niet-opgehaald']?.summary).toMatch(/ons advies.*nog na te gaan/);
  });
});

describe('what was said in 2012 and 2015', () => {
  it('has the names of today beside the old ones', () => {
    expect(rule.questions['vandaag']?.explanation).toMatch(
      /Vroeger: AMK.*AMHK.*bureau jeugdzorg.*Nu: Veilig Thuis/,
    );
    expect(rule.outcomes['bel-112']?.summary).toMatch(/Vroeger stond ook het CJG bij de crisisnummers/);
  });

  it('keeps no number of then, and promises no term of one region', () => {
    const words = JSON.stringify([rule.questions, rule.outcomes]);
    expect(words).not.toMatch(/0594|24 uur/);
    expect(rule.outcomes['hulp-vandaag']?.regional).toEqual(['urgente-jeugdhulp', 'crisisdienst']);
  });

  it('keeps the one person, the substitute and who is in charge, to agree on beforehand', () => {
    const words = actions('vooraf').join(' ');
    expect(words).toMatch(/één persoon.*vaste vervanger/);
    expect(words).toMatch(/wie de regie heeft, voor school en voor thuis/);
    expect(words).toMatch(/wacht niemand op deze persoon/);
  });
});

describe('Westerkwartier', () => {
  const region = readContent('.').content.regions.get('westerkwartier');

  it('says the term of about 2015 as history, to be found out', () => {
    const state = region?.parameters['urgente-jeugdhulp'];
    expect(state).toMatchObject({ state: 'afgesproken', source: 'westerkwartier-ondersteuningsroute' });
    expect(JSON.stringify(state)).toMatch(/rond 2015.*24 uur.*nog na te gaan/);
  });

  it('publishes no telephone number of its own', () => {
    const own =
      region?.contacts.filter(({ municipalities }) => municipalities.includes('westerkwartier')) ?? [];
    expect(own.map(({ id }) => id)).toEqual(['cjg-westerkwartier']);
    expect(own.map(({ phone, email, checkedOn }) => [phone, email, checkedOn])).toEqual([
      [undefined, undefined, undefined],
    ]);
    expect(own[0]?.remark).toMatch(/±2015, nooit gecontroleerd/);
  });
});
