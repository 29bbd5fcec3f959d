import type { ByHand } from '../by-hand.ts';
import * as bron from '../sources.ts';
import { ages, fullSchooling } from './ages.ts';
import { texts } from './texts.ts';

const { reasons } = texts;

/** The ages of the law, to apply by hand. */
export const byHand: ByHand = {
  steps: [
    `Tel ${ages.must} jaar bij de geboortedatum. Neem de maand daarna en zoek de eerste schooldag: dan begint de leerplicht.`,
    `Tel ${ages.ends} jaar bij de geboortedatum. De eerste 31 juli op of na die dag is de laatste dag van de leerplicht.`,
    `Zijn ${fullSchooling} volle schooljaren eerder voorbij, dan eindigt de leerplicht op die 31 juli.`,
    `Daarna geldt de kwalificatieplicht, tot de ${ages.free}e verjaardag of een startkwalificatie.`,
  ],
  about: 'Leeftijd',
  rule: [
    {
      cells: [`${ages.may} jaar`, 'Mag naar school, is nog niet leerplichtig'],
      sources: [bron.wet('art. 3'), bron.redactie],
    },
    {
      cells: [
        `${ages.must} jaar`,
        `Leerplichtig vanaf de eerste schooldag van de maand na de ${ages.must}e verjaardag`,
      ],
      sources: reasons.begin.sources,
    },
    {
      cells: [
        `Tot ${ages.all} jaar`,
        'Ouders mogen het kind 5 uur per week thuishouden als zij dat melden; wat daarboven komt, tot nog 5 uur, alleen met verlof van de directeur',
      ],
      sources: reasons.thuis.sources,
    },
    {
      cells: [`Vanaf ${ages.own} jaar`, 'Ook de leerling zelf moet naar school gaan'],
      sources: reasons.zelf.sources,
    },
    {
      cells: [
        `${ages.ends} jaar`,
        `Leerplichtig tot het eind van dat schooljaar (31 juli), of eerder na ${fullSchooling} volle schooljaren`,
      ],
      sources: [...reasons.eind.sources, ...reasons.schooljaar.sources],
    },
    {
      cells: [
        `Daarna, tot ${ages.free} jaar`,
        'Kwalificatieplichtig, tot er een startkwalificatie is: havo, vwo of mbo vanaf niveau 2',
      ],
      sources: reasons.kwalificatie.sources,
    },
    {
      cells: [
        'Geen kwalificatieplicht',
        'Na praktijkonderwijs met schooldiploma of verklaring; oud-leerlingen vso arbeidsmarkt of dagbesteding',
      ],
      sources: [...reasons.uitzondering.sources, bron.redactie],
    },
    {
      cells: [`${ages.free} tot ${ages.left} jaar, geen startkwalificatie`, 'Doorstroompunt, vroeger RMC'],
      sources: reasons.doorstroompunt.sources,
    },
  ],
};
