import type { ByHand } from '../by-hand.ts';
import * as bron from '../sources.ts';
import { line, weeksInWindow, workingDays } from './count.ts';
import { texts } from './texts.ts';
import { hours } from './words.ts';

const { plicht, lesweek, opnieuw, overig, luxe, weekbegin } = texts.reasons;
const limit = hours(line);

/** How to count by hand. */
export const byHand: ByHand = {
  steps: [
    'Schrijf per dag op hoeveel uur de leerling zonder geldige reden miste. Te laat komen telt mee.',
    `Neem de week van de laatste dag en de ${weeksInWindow - 1} lesweken daarvoor. Sla weken zonder les over.`,
    `Tel de uren in die ${weeksInWindow} lesweken op. Is het ${limit} of meer, dan meldt de school.`,
    `Tel vanaf de dag erna ${workingDays} werkdagen, zonder weekend en feestdagen. Dat is de laatste dag om te melden.`,
    `Begin op de dag nadat ${limit} is bereikt opnieuw te tellen.`,
  ],
  about: 'Situatie',
  rule: [
    {
      cells: [
        `${limit} of meer in ${weeksInWindow} lesweken`,
        'Verplicht melden via DUO, type ‘16 uur in 4 weken’',
      ],
      sources: [...plicht.sources, bron.duoSoorten],
    },
    { cells: ['Wanneer', `Onverwijld: hoogstens ${workingDays} werkdagen`], sources: [bron.inspectie] },
    {
      cells: ['Week zonder les', 'Telt niet als lesweek; je kijkt een week verder terug'],
      sources: lesweek.sources,
    },
    {
      cells: [
        'Periode die midden in een week begint',
        `Dan kan ${limit} eerder zijn bereikt: houd bij twijfel de vroegste dag aan`,
      ],
      sources: weekbegin.sources,
    },
    {
      cells: [
        `Na de dag waarop ${limit} is bereikt`,
        `De telling begint opnieuw; bij elke volgende ${limit} weer melden`,
      ],
      sources: opnieuw.sources,
    },
    {
      cells: [
        'Zonder onderbreking weg',
        'Na de eerste melding mag het één keer per week, hoogstens vier keer',
      ],
      sources: [bron.duoHerhaling],
    },
    { cells: ['Langer dan vier weken weg', 'Melden als langdurig relatief verzuim'], sources: [bron.duoPo] },
    {
      cells: [
        'Weg voor vakantie of een uitstapje, zonder verlof',
        'Direct melden als luxe verzuim, hoeveel uur het ook is',
      ],
      sources: luxe.sources,
    },
    {
      cells: [`Minder dan ${limit}, met patroon of zorg`, 'Melden mag, als overig verzuim'],
      sources: overig.sources,
    },
    {
      cells: [
        '18 jaar of ouder, geen startkwalificatie',
        'Niet deze telling: melden vanaf vier weken achter elkaar weg (of korter, als het bestuur dat koos). Vaak is er ook een afspraak met de gemeente',
      ],
      sources: [bron.meldenVanaf18, bron.duoSoorten],
    },
  ],
};
