import { explain } from '../core/explain.ts';
import type { Action, Flow, Outcome } from '../core/flow.ts';
import { paths } from '../core/paths.ts';
import type { Path } from '../core/replay.ts';
import { backwards } from './backwards.ts';
import type { Finding, FlowCheck, Surroundings } from './check.ts';
import { flow, option, outcome, question } from './example.ts';
import { opposites, refused } from './opposites.ts';
import { statements } from './statements.ts';

/** More routes than any rule has that a person can follow. */
const mostPaths = 200_000;

/** Whose actions are no instruction to the reader: what nobody may do, and what others than the school do of themselves. */
const others =
  /^(?:nooit|leerplicht|cjg|ggd|ouders?$|betrokken hulp|gemeente|samenwerkingsverband|veilig thuis|behandelaar)/i;

interface Said {
  readonly words: string;
  /** For each pair of `opposites`: whether this asks, and whether it forbids. */
  readonly asks: readonly boolean[];
  readonly forbids: readonly boolean[];
}

/** What a text asks and forbids. The same words stand on many routes, so they are read once. */
function reader() {
  const read = new Map<string, Said>();
  return (words: string): Said => {
    const known = read.get(words);
    if (known) return known;
    const told = statements(words);
    const said = {
      words,
      asks: opposites.map(({ asks, forbids }) =>
        told.some(
          (statement) => asks.test(statement) && !forbids.test(statement) && !refused.test(statement),
        ),
      ),
      forbids: opposites.map(({ forbids }) => told.some((statement) => forbids.test(statement))),
    };
    read.set(words, said);
    return said;
  };
}

/** The words of a route by which a message names it: "gevaar=nee, ouders=ja". */
const route = ({ steps }: Path) =>
  steps.map(({ id, option: { id: answer } }) => `${id}=${answer}`).join(', ');

function contradictions(rule: Flow): readonly Finding[] {
  const read = reader();
  const ofAction = ({ who, what }: Action): Said => {
    const said = read(who === 'Nooit' ? `Nooit ${what}` : what);
    return others.test(who) ? { ...said, asks: [] } : said;
  };
  const found = new Map<string, Finding>();
  for (const path of paths(rule, mostPaths)) {
    if (!path.outcome) continue;
    const result = explain(path, path.outcome);
    // The title is the answer itself, so an action may not forbid it either.
    const said = [read(result.title), read(result.summary), ...result.actions.map(ofAction)];
    for (const [pair, { about }] of opposites.entries())
      for (const asking of said.filter(({ asks }) => asks[pair]))
        for (const forbidding of said.filter(
          ({ forbids, words }) => forbids[pair] && words !== asking.words,
        )) {
          const key = `${pair} ${asking.words} ${forbidding.words}`;
          if (found.has(key)) continue;
          found.set(key, {
            where: `uitkomst '${path.end}', langs ${route(path)}`,
            what: `"${asking.words}" vraagt wat "${forbidding.words}" verbiedt (${about})`,
            remedy:
              'Laat een van de twee weg op deze route, of zeg wanneer ze geldt ("zodra Veilig Thuis zegt dat het kan").',
          });
        }
  }
  return [...found.values()];
}

const results = (carried: string, own: Partial<Outcome>) =>
  flow(
    {
      een: question(
        {},
        {
          options: [option('ja', 'a', { actions: [{ who: 'Jij', what: carried }] }), option('nee', 'b')],
        },
      ),
    },
    { outcomes: { a: outcome(own), b: outcome() } },
  );
const does = (what: string, who = 'School') => ({ actions: [{ who, what }] as const });

export const contradiction: FlowCheck = {
  name: 'tegenspraak',
  definition:
    'Geen enkele route geeft twee acties waarvan de ene verbiedt wat de andere vraagt: dan weet niemand wat te doen.',
  good: results(
    'Praat tot dan niet met de ouders.',
    does('Vertel beide ouders dat je meldt, zodra Veilig Thuis zegt dat het kan.'),
  ),
  bad: [
    results('Praat tot dan niet met de ouders.', does('Vertel beide ouders dat je meldt.')),
    results('Begin met de leerling geen gesprek.', does('Praat ook met het kind.')),
    results('Praat er niet over met de medewerker.', does('Hoor betrokkenen.')),
    results('Noem geen naam.', does('Geef de gegevens met naam.')),
    results('Bel eerst Veilig Thuis.', does('Bespreek het eerst met de ouders.')),
    results('Registreer het als geoorloofd.', does('Meld als luxe verzuim.')),
    results('Schrijf de leerling uit.', does('Houd de leerling ingeschreven.')),
    results('Geef het verlof schriftelijk.', does('Wijs de aanvraag af.')),
    results('Wacht tot het overleg.', does('Wacht het overleg niet af.')),
    results('Vraag door.', does('Onderzoek niets zelf.')),
    results('Vertel de ouders wat je ziet.', { title: 'Bel nu Veilig Thuis, voordat de familie iets hoort' }),
    results('Nodig beide ouders uit.', does('de familie iets laten merken', 'Nooit')),
  ],
  run: (rule: Flow, surroundings: Surroundings) =>
    // A rule that leads back has no complete set of routes; one that leads nowhere has the others still.
    backwards.run(rule, surroundings).length ? [] : contradictions(rule),
};
