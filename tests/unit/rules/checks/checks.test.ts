import { describe, expect, it } from 'vitest';
import { exampleSurroundings, flow, question, row, table } from '../../../../src/lib/rules/checks/example.ts';
import { checkRule, flowChecks, tableChecks } from '../../../../src/lib/rules/checks/index.ts';

/** What an author is told for each bad example, in the order of the examples. */
const told: Readonly<Record<string, readonly RegExp[]>> = {
  'dood-doel': [
    /vraag 'een', antwoord 'nee' wijst naar 'bestaat-niet', maar die vraag of uitkomst is er niet/,
    /start wijst naar 'bestaat-niet'/,
  ],
  onbereikbaar: [/uitkomst 'b' is vanaf het begin/, /vraag 'twee' is vanaf het begin/],
  kring: [
    /vraag 'een', antwoord 'ja' wijst terug naar 'een'/,
    /vraag 'twee', antwoord 'ja' wijst terug naar 'een'/,
  ],
  'dubbele-naam': [
    /vraag 'een', antwoord 'ja' deze naam staat twee keer/,
    /uitkomst 'een' heet hetzelfde als een vraag/,
  ],
  'beslist-niets': [
    /vraag 'een' alle antwoorden geven hetzelfde/,
    /vraag 'een' alle antwoorden geven hetzelfde/,
  ],
  'te-veel-uitkomsten': [/regel er zijn 27 uitkomsten, en letters voor 26/],
  'onbekende-naam': [
    /regionale afspraak 'grans' is onbekend/,
    /vraag 'een', antwoord 'ja' bron 'wt' is onbekend/,
    /uitkomst 'a' rol 'cig' is onbekend/,
    /uitkomst 'a' beslisregel 'onbekend' is onbekend/,
  ],
  'te-lang': [
    /vraag 'een' de korte tekst is 81 tekens lang/,
    /uitkomst 'a' de korte tekst is 111 tekens lang/,
  ],
  'ongebruikte-bron': [/regel geen antwoord of uitkomst noemt bron 'handreiking'/],
  oordeel: [
    /uitkomst 'a' zegt "niet te melden"/,
    /uitkomst 'a' zegt "melding is niet"/,
    /uitkomst 'a' zegt "hoeft geen melding"/,
    /uitkomst 'a' zegt "Melden hoeft niet"/,
    /uitkomst 'a' zegt "is veilig"/,
    /vraag 'een', antwoord 'ja' zegt "is veilig"/,
    /vraag 'een', antwoord 'ja' zegt "hoeft de school nu geen melding"/,
    /vraag 'een', antwoord 'ja' zegt "geen reden om te melden"/,
  ],
  'wet-zonder-artikel': [
    /vraag 'een', antwoord 'ja' bij de wet "wet" staat niet welk artikel het is/,
    /"art\. 11f en 13a" is geen plek in de wet "wet"/,
    /"artikel 5" is geen plek in de wet "wet"/,
    /"bezwaar en beroep" is geen plek in de wet "wet"/,
  ],
  'volgorde-van-antwoorden': [
    /vraag 'een' de antwoorden staan in de volgorde ja, twijfel, nee/,
    /de volgorde nee, ja/,
    /de volgorde ja, twijfel, onbekend/,
  ],
  'steunt-op': [
    /vraag 'twee' steunt op vraag 'drie', en die is er niet/,
    /vraag 'twee' steunt op vraag 'twee', en die komt niet eerder/,
  ],
  wijzigingen: [
    /de bovenste is van versie 2026-1, en de regel is versie 2026-2/,
    /versie 2026-2 de dag 2099-01-01 moet nog komen/,
    /versie 2026-2 staat boven versie 2026-1, die later is/,
    /versie 2026-2 "nieuw" is geen zin/,
  ],
  'niet-voorbereid': [/uitkomst 'a' laat 'jgz' bellen, en nergens staat wat die vraagt/],
  tegenspraak: [
    /langs een=ja "Vertel beide ouders dat je meldt\." vraagt wat "Praat tot dan niet met de ouders\." verbiedt/,
    /"Praat ook met het kind\." vraagt wat "Begin met de leerling geen gesprek\." verbiedt/,
    /"Hoor betrokkenen\." vraagt wat "Praat er niet over met de medewerker\." verbiedt/,
    /"Geef de gegevens met naam\." vraagt wat "Noem geen naam\." verbiedt/,
    /"Bespreek het eerst met de ouders\." vraagt wat "Bel eerst Veilig Thuis\." verbiedt/,
    /"Registreer het als geoorloofd\." vraagt wat "Meld als luxe verzuim\." verbiedt/,
    /"Schrijf de leerling uit\." vraagt wat "Houd de leerling ingeschreven\." verbiedt/,
    /"Geef het verlof schriftelijk\." vraagt wat "Wijs de aanvraag af\." verbiedt/,
    /"Wacht tot het overleg\." vraagt wat "Wacht het overleg niet af\." verbiedt/,
    /"Vraag door\." vraagt wat "Onderzoek niets zelf\." verbiedt/,
    /"Vertel de ouders wat je ziet\." vraagt wat "Bel nu Veilig Thuis, voordat de familie iets hoort" verbiedt/,
    /"Nodig beide ouders uit\." vraagt wat "Nooit de familie iets laten merken" verbiedt/,
  ],
  gat: [/tabel geen rij past bij: kleur = groen/],
  'rij-zonder-werk': [/rij '2' beslist nooit/],
  'onbekende-waarde': [
    /rij '1' 'kleur = blauw' bestaat niet/,
    /rij '1' 'geur = zoet' bestaat niet/,
    /uitkomst 'c' bestaat niet/,
  ],
};

describe.each([...flowChecks, ...tableChecks])('controle $name', (check) => {
  const run = check.run as (subject: unknown) => ReturnType<typeof check.run>;
  const findings = (subject: unknown) => (run as typeof check.run)(subject as never, exampleSurroundings);

  it('says what must hold', () => expect(check.definition).toMatch(/^[A-Z].{30,}\.$/));

  it('finds nothing in the good example', () => expect(findings(check.good)).toEqual([]));

  it.each(check.bad.map((bad, index) => ({ bad, index })))(
    'names what is wrong in bad example $index',
    ({ bad, index }) => {
      const lines = findings(bad).map(({ where, what }) => `${where} ${what}`);
      const expected = told[check.name]?.[index];
      expect(expected, 'every bad example has its message in this test').toBeDefined();
      expect(lines.join('\n')).toMatch(expected ?? /never/);
      for (const { remedy } of findings(bad)) expect(remedy).toMatch(/^[A-Z].+\.$/);
    },
  );

  it('has a message for each of its bad examples', () =>
    expect(told[check.name]).toHaveLength(check.bad.length));
});

describe('all checks together', () => {
  it('pass a sound flow and a sound table', () => {
    expect(checkRule(flow({ een: question({ ja: 'a', nee: 'b' }) }), exampleSurroundings)).toEqual([]);
    const sound = table({ kleur: ['rood', 'groen'] }, [
      row('1', { kleur: ['rood'] }, 'a'),
      row('2', { kleur: ['groen'] }, 'b'),
    ]);
    expect(checkRule(sound, exampleSurroundings)).toEqual([]);
  });

  it('name the check that found it', () => {
    const [finding] = checkRule(flow({ een: question({ ja: 'a', nee: 'weg' }) }), exampleSurroundings);
    expect(finding?.check).toBe('dood-doel');
  });

  it('stop at a gap in a table, because it can not become a flow', () => {
    const gappy = table({ kleur: ['rood', 'groen'] }, [row('1', { kleur: ['rood'] }, 'a')]);
    expect(checkRule(gappy, exampleSurroundings).map(({ check }) => check)).toEqual(['gat']);
  });

  it('pass a table with a question that changes only the reason', () => {
    const rule = table({ kleur: ['rood', 'groen'], maat: ['klein', 'groot'] }, [
      row('1', { kleur: ['rood'], maat: ['klein'] }, 'a'),
      row('2', { kleur: ['rood'], maat: ['groot'] }, 'a'),
      row('3', { kleur: ['groen'] }, 'b'),
    ]);
    expect(checkRule(rule, exampleSurroundings)).toEqual([]);
  });

  it('check the flow that a table becomes', () => {
    const lonely = table({ kleur: ['rood', 'groen'] }, [row('1', { kleur: ['rood', 'groen'] }, 'a')]);
    expect(checkRule(lonely, exampleSurroundings).map(({ check }) => check)).toContain('onbereikbaar');
  });
});
