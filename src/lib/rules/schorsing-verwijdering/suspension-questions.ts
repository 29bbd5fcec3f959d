import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Safety first, on every route; then the measure, and how long a suspension may last. */
export const suspensionQuestions = {
  thuis: {
    kind: 'weging',
    text: 'Kan de leerling thuis onveilig zijn?',
    short: 'Kan de leerling thuis onveilig zijn?',
    explanation:
      'Wie niet op school mag komen, is thuis of uit beeld. Boos of druk gedrag kan zelf een signaal zijn.',
    weigh: [
      'Wijst iets op geweld, verwaarlozing of dreiging?',
      'Is er thuis iemand, en weet je waardoor het gedrag komt?',
    ],
    ask: ['De leerling, als dat geen gevaar geeft', 'Aandachtsfunctionaris, jeugdarts of CJG-coach'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'eerst-veilig-thuis',
        because:
          'Wie niet op school mag komen, is thuis; bij zorg over thuis gaat Veilig Thuis daarom voor elke maatregel.',
        sources: [bron.meldcode, bron.veiligThuis, bron.redactie],
      },
      {
        id: 'overlegd',
        label: 'Er was zorg, en Veilig Thuis dacht daar al over mee',
        next: 'maatregel',
        because: 'Na overleg met Veilig Thuis kies je een maatregel die bij de afspraken past.',
        sources: [bron.veiligThuis, bron.redactie],
        actions: [
          {
            who: 'Directeur',
            what: 'Kies een maatregel die past bij wat met Veilig Thuis is afgesproken, en waarbij de leerling gezien blijft worden (advies).',
          },
          {
            who: 'Iedereen die de leerling ziet',
            what: 'Een nieuw signaal? Bel opnieuw Veilig Thuis (0800-2000); bij direct gevaar 112.',
          },
        ],
        record: ['De afspraken met Veilig Thuis, met dag en tijd.'],
        roles: ['veilig-thuis', 'noodnummer'],
      },
      {
        id: 'nee',
        label: 'Nee, ik zie geen aanwijzing',
        next: 'maatregel',
        because: 'Je ziet nu geen aanwijzing; bij elk nieuw signaal weeg je opnieuw.',
        sources: [bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Ik twijfel',
        next: 'eerst-veilig-thuis',
        because:
          'Twijfel over thuis leg je eerst voor aan Veilig Thuis, vóór elke maatregel; twijfel telt nooit als nee.',
        sources: [bron.meldcode, bron.veiligThuis, bron.redactie],
      },
    ],
  },
  maatregel: {
    kind: 'feit',
    text: 'Welke maatregel is het?',
    short: 'Welke maatregel?',
    options: [
      {
        id: 'time-out',
        label: 'Alleen de rest van de dag naar huis (time-out)',
        next: 'schorsen-kort',
        because:
          'De wetten die wij lazen kennen geen time-out; ons advies is om hem als korte schorsing te behandelen, ook al zag de Raad van State één middag niet als besluit.',
        sources: [bron.timeOut, bron.redactie],
      },
      {
        id: 'schorsen',
        label: 'Schorsen: een tijd geen toegang tot school of lessen',
        next: 'duur',
        because: 'Een schorsing is tijdelijk, en de wet begrenst hoe lang.',
        sources: [bron.wpo('art. 40c'), bron.wec('art. 40a'), bron.wvo('art. 8.14')],
      },
      {
        id: 'zonder-besluit',
        label: 'De leerling zit thuis zonder besluit, ‘in overleg’',
        next: 'te-lang',
        because: 'Iemand thuis houden zonder besluit is geen schorsing en geen verlof.',
        sources: [bron.leerplichtwet('art. 11 onder c'), bron.redactie],
      },
      {
        id: 'verwijderen',
        label: 'Verwijderen: de school wil de leerling uitschrijven',
        next: 'reden',
        because: 'Verwijderen is de zwaarste maatregel, met eigen voorwaarden.',
        sources: [bron.wpo('art. 40 lid 11'), bron.wec('art. 40 lid 18'), bron.wvo('art. 8.15')],
      },
    ],
  },
  duur: {
    kind: 'feit',
    text: 'Hoe lang duurt de schorsing?',
    short: 'Hoe lang duurt de schorsing?',
    dependsOn: ['maatregel'],
    explanation:
      'Vroeger (wegwijzer 2008): VO hoogstens vijf schooldagen, basisschool niet geregeld. Nu: overal hoogstens één week; voor basisschool en (v)so staat dat sinds 1 augustus 2014 in de wet.',
    options: [
      {
        id: 'dag',
        label: 'Hoogstens één dag',
        next: 'schorsen-kort',
        because:
          'Tot en met één dag is een brief met redenen nodig; het bericht aan de Inspectie begint daarboven.',
        sources: [bron.wpo('art. 40c lid 3'), bron.wec('art. 40a lid 3'), bron.wvo('art. 8.14 lid 3')],
      },
      {
        id: 'week',
        label: 'Langer dan één dag, hoogstens een week',
        next: 'schorsen-inspectie',
        because: 'Boven één dag krijgt ook de Inspectie schriftelijk bericht, met redenen.',
        sources: [bron.wpo('art. 40c lid 3'), bron.wec('art. 40a lid 3'), bron.wvo('art. 8.14 lid 3')],
      },
      {
        id: 'langer',
        label: 'Langer dan een week, of steeds opnieuw voor hetzelfde',
        next: 'te-lang',
        because:
          'De wet staat hoogstens een week toe; steeds opnieuw schorsen om die week op te rekken past daar niet bij.',
        sources: [
          bron.wpo('art. 40c lid 1'),
          bron.wec('art. 40a lid 1'),
          bron.wvo('art. 8.14 lid 1'),
          bron.onzorgvuldig,
          bron.redactie,
        ],
      },
      {
        id: 'tot-besluit',
        label: 'Tot over verwijdering is beslist',
        next: 'schorsen-waar',
        because: 'Of een schorsing mag doorlopen tijdens een verwijdering, hangt af van het soort school.',
        sources: [bron.wvo('art. 8.15 lid 4'), bron.inspectieSo, bron.vroeger],
      },
    ],
  },
  'schorsen-waar': {
    kind: 'feit',
    text: 'Op wat voor school zit de leerling die tot het besluit geschorst zou zijn?',
    short: 'Schorsen tot het besluit: op welke school?',
    explanation:
      'Vroeger (wegwijzer 2008): zo’n schorsing mocht even lang duren als het besluit. Nu is dat alleen nog zo in het VO, zolang het overleg met de Inspectie loopt.',
    dependsOn: ['duur'],
    options: [
      {
        id: 'po',
        label: 'Basisschool of sbo',
        next: 'te-lang',
        because:
          'Ook als verwijdering dreigt, duurt een schorsing hier hoogstens een week; langer noemde een rechter onrechtmatig.',
        sources: [bron.wpo('art. 40c lid 1'), bron.geschorstTijdens, bron.onbepaaldeTijd],
      },
      {
        id: 'so',
        label: 'So of vso',
        next: 'te-lang',
        because:
          'Ook vlak voor een verwijdering is een week de grens; daarna geeft de school weer les binnen de school.',
        sources: [bron.wec('art. 40a lid 1'), bron.inspectieSo],
      },
      {
        id: 'vo',
        label: 'Voortgezet onderwijs',
        next: 'schorsen-overleg',
        because:
          'In het VO mag een leerplichtige leerling geschorst zijn zolang het overleg met de Inspectie over de verwijdering loopt.',
        sources: [bron.wvo('art. 8.15 lid 4'), bron.tijdensProcedure],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
