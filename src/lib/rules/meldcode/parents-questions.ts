import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Whether parents hear of the melding beforehand. The answer never changes the outcome, only what to do and to record. */
const ouders = <Next extends string>(next: Next) =>
  ({
    kind: 'weging',
    text: 'Kun je ouders vóór de melding vertellen dat je meldt?',
    weigh: [
      'Kan vertellen gevaar geven? Vertelde iemand het zelf, of denk je aan seksueel misbruik of eergeweld: kies ‘gevaar’.',
      'Is er tijd voor?',
    ],
    ask: ['Aandachtsfunctionaris', 'Veilig Thuis'],
    options: [
      {
        id: 'vooraf',
        label: 'Ja, ik zie geen gevaar en er is tijd',
        next,
        because: 'In principe weten ouders vooraf dat je meldt; toestemming is geen voorwaarde.',
        sources: [bron.ouders, bron.gesprek],
        actions: [
          {
            who: 'Twee mensen van school',
            what: 'Vertel beide ouders met gezag, en het kind naar leeftijd, dat je meldt en wat dan gebeurt, liever niet op vrijdagmiddag. Spreken zij weinig Nederlands: met een tolk, nooit via het kind. Lukt het niet snel, dan wacht de melding er niet op.',
          },
        ],
        record: ['Wie is ingelicht, wanneer, en hun reactie.'],
      },
      {
        id: 'gevaar',
        label: 'Nee, vertellen kan gevaar geven',
        next,
        because: 'Bij gevaar meld je eerst; het gesprek volgt in overleg met Veilig Thuis.',
        sources: [bron.ouders, bron.augeo],
        actions: [
          {
            who: 'Jij',
            what: 'Vertel ouders nog niets. Spreek met Veilig Thuis af wie het vertelt, en wanneer.',
          },
        ],
        record: ['Waarom ouders niet vooraf zijn ingelicht.'],
      },
      {
        id: 'haast',
        label: 'Nee, er is geen tijd',
        next,
        because: 'Zonder tijd gaat de melding voor; ouders horen het zo snel als kan.',
        sources: [bron.ouders, bron.redactie],
        actions: [{ who: 'Jij', what: 'Meld eerst; licht ouders in zodra Veilig Thuis zegt dat het kan.' }],
        record: ['Waarom ouders niet vooraf zijn ingelicht.'],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next,
        because: 'Bij twijfel over inlichten vraag je eerst Veilig Thuis.',
        sources: [bron.veiligThuis, bron.redactie],
        actions: [
          {
            who: 'Jij',
            what: 'Vraag Veilig Thuis of en hoe je ouders inlicht; vertel hun tot dan niets.',
          },
        ],
        record: ['Het advies van Veilig Thuis, en wanneer.'],
      },
    ],
  }) as const;

/** The same question on the way to each of the two outcomes with a melding. */
export const parentsQuestions = {
  'ouders-en-hulp': { ...ouders('melden-en-hulp'), short: 'Melden en hulp: kun je ouders vooraf inlichten?' },
  ouders: { ...ouders('melden'), short: 'Melden: kun je ouders vooraf inlichten?' },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
