import type { NonEmpty } from '../rules/core/flow.ts';
import type { Cite, Texts } from './answer.ts';
import type { ByHand } from './by-hand.ts';
import { sources as leerplichtig } from './leerplichtig/sources.ts';
import { byHand as leerplichtigByHand } from './leerplichtig/table.ts';
import { texts as leerplichtigTexts } from './leerplichtig/texts.ts';
import { sources as verlof } from './verlof/sources.ts';
import { byHand as verlofByHand } from './verlof/table.ts';
import { texts as verlofTexts } from './verlof/texts.ts';
import { sources as zestienUur } from './zestien-uur/sources.ts';
import { byHand as zestienUurByHand } from './zestien-uur/table.ts';
import { texts as zestienUurTexts } from './zestien-uur/texts.ts';

/** A calculator as lists, search and its own page show it. Its arithmetic is in the folder with its id. */
export interface Calculator {
  readonly title: string;
  /** One sentence for lists and search. */
  readonly purpose: string;
  /** Other words by which people look for it. */
  readonly keywords: readonly string[];
  /** Everything that its answers cite, in the order of their numbers. */
  readonly sources: NonEmpty<Cite>;
  /** The sentences that its answers name by their id. */
  readonly texts: Texts;
  /** The same without the calculator, for who has no JavaScript or wants to check it. */
  readonly byHand: ByHand;
  /** ISO: when an editor last held rule and texts against these sources. */
  readonly checkedOn: string;
}

/** All calculators, by the id that is a part of their address. */
export const calculators = {
  'zestien-uur': {
    title: '16 uur verzuim tellen',
    purpose: 'Tel ongeoorloofd verzuim: is 16 uur in vier lesweken bereikt, en vóór welke dag meld je?',
    keywords: [
      'zestien uur',
      'spijbelen',
      'ongeoorloofd verzuim',
      'verzuimmelding',
      'vier weken',
      'te laat',
      'DUO',
      'uren tellen',
    ],
    sources: zestienUur,
    texts: zestienUurTexts,
    byHand: zestienUurByHand,
    checkedOn: '2026-11-27',
  },
  verlof: {
    title: 'Verlof: wie beslist en wat is de grens?',
    purpose: 'Reken na hoeveel dagen verlof kunnen, wie daarover beslist en of de aanvraag op tijd is.',
    keywords: [
      'vakantieverlof',
      'gewichtige omstandigheden',
      'extra vrij',
      'tien dagen',
      'feestdag',
      'begrafenis',
      'huwelijk',
      'bruiloft',
      'suikerfeest',
      'offerfeest',
      'divali',
      'vrij',
    ],
    sources: verlof,
    texts: verlofTexts,
    byHand: verlofByHand,
    checkedOn: '2026-11-27',
  },
  leerplichtig: {
    title: 'Leerplichtig: vanaf wanneer en tot wanneer?',
    purpose:
      'Reken uit een geboortedatum wanneer de leerplicht begint en eindigt, en wanneer de kwalificatieplicht geldt.',
    keywords: [
      'leeftijd',
      'vijf jaar',
      'kleuter',
      '16 jaar',
      '18 jaar',
      'kwalificatieplicht',
      'startkwalificatie',
      'RMC',
      'leerplichtig',
      'kwalificatieplichtig',
      'vier jaar',
    ],
    sources: leerplichtig,
    texts: leerplichtigTexts,
    byHand: leerplichtigByHand,
    checkedOn: '2026-11-27',
  },
} as const satisfies Record<string, Calculator>;

export type CalculatorId = keyof typeof calculators;
export const calculatorIds = Object.keys(calculators) as readonly CalculatorId[];
