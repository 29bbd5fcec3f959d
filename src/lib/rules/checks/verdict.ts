import type { Flow } from '../core/flow.ts';
import { allOptions, at, type FlowCheck } from './check.ts';
import { flow, option, outcome, question } from './example.ts';

/**
 * Words with which a rule would take a decision from a professional that it can't take. That consent is not needed
 * is something else: "voor een melding is toestemming niet nodig" takes nothing away.
 */
const verdicts = new RegExp(
  [
    String.raw`\bniets? (te )?melden\b`,
    String.raw`\bgeen melding nodig\b`,
    String.raw`\bgeen reden (om te melden|voor (een )?melding)\b`,
    String.raw`\bhoef(t|ven)? (\w+ ){0,3}geen melding\b`,
    String.raw`\bmeld(en|ing) (is|hoeft) ((?!toestemming\b)\w+ ){0,2}(niet|onnodig|overbodig)\b`,
    String.raw`\bniet gemeld te worden\b`,
    String.raw`\bis veilig\b(?! thuis)`,
  ].join('|'),
  'i',
);

const saysTitle = (title: string): Flow =>
  flow({ een: question({ ja: 'a', nee: 'b' }) }, { outcomes: { a: outcome({ title }), b: outcome() } });

const saysOption = (more: Parameters<typeof option>[2]): Flow =>
  flow({ een: question({}, { options: [option('ja', 'a', more), option('nee', 'b')] }) });

export const verdict: FlowCheck = {
  name: 'oordeel',
  definition:
    'Geen uitkomst of antwoord zegt dat melden niet nodig is, of dat een kind veilig is: dat kan een regel niet weten.',
  good: saysOption({ because: 'Toestemming is niet nodig, ook voor een melding is toestemming niet nodig.' }),
  bad: [
    saysTitle('Je hoeft dit niet te melden'),
    saysTitle('Een melding is niet nodig.'),
    saysTitle('Je hoeft geen melding te doen.'),
    saysTitle('Melden hoeft niet.'),
    flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome({ summary: 'Het kind is veilig.' }), b: outcome() } },
    ),
    saysOption({ label: 'Nee, het kind is veilig' }),
    saysOption({ because: 'Dan hoeft de school nu geen melding te doen.' }),
    saysOption({ actions: [{ who: 'Jij', what: 'Volg het; er is geen reden om te melden.' }] }),
  ],
  run: (rule) =>
    [
      ...allOptions(rule).map(({ id, option: words }) => ({ where: at(id, words.id), words })),
      ...Object.entries(rule.outcomes).map(([id, words]) => ({ where: `uitkomst '${id}'`, words })),
    ].flatMap(({ where, words }) => {
      const [said] = verdicts.exec(JSON.stringify(words)) ?? [];
      return said
        ? [
            {
              where,
              what: `zegt "${said}"`,
              remedy:
                'Zeg wat er nu uit de antwoorden volgt, en dat elk nieuw signaal opnieuw wordt gewogen.',
            },
          ]
        : [];
    }),
};
