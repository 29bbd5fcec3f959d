import type { FlowCheck } from './check.ts';
import { flow, outcome, question } from './example.ts';

/** Words with which a rule would take a decision from a professional that it can't take. */
const verdicts = /\b(niet (te )?melden|geen melding nodig|melden is niet nodig|is veilig\b(?! thuis))/i;

export const verdict: FlowCheck = {
  name: 'oordeel',
  definition:
    'Geen uitkomst zegt dat melden niet nodig is, of dat een kind veilig is: dat kan een regel niet weten.',
  good: flow({ een: question({ ja: 'a', nee: 'b' }) }),
  bad: [
    flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome({ title: 'Je hoeft dit niet te melden' }), b: outcome() } },
    ),
    flow(
      { een: question({ ja: 'a', nee: 'b' }) },
      { outcomes: { a: outcome({ summary: 'Het kind is veilig.' }), b: outcome() } },
    ),
  ],
  run: (rule) =>
    Object.entries(rule.outcomes).flatMap(([id, words]) => {
      const [said] = verdicts.exec(JSON.stringify(words)) ?? [];
      return said
        ? [
            {
              where: `uitkomst '${id}'`,
              what: `zegt "${said}"`,
              remedy:
                'Zeg wat er nu uit de antwoorden volgt, en dat elk nieuw signaal opnieuw wordt gewogen.',
            },
          ]
        : [];
    }),
};
