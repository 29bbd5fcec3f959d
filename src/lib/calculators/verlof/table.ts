import type { ByHand } from '../by-hand.ts';
import { numberWords } from '../days.ts';
import * as bron from '../sources.ts';
import { closedWeeks, fullLimit, hearDays, limitFor } from './leave.ts';
import { texts } from './texts.ts';
import { days } from './words.ts';

const { reasons } = texts;
const partTime = 2.5;
const weighty = 'Gewichtige omstandigheden';

/** The rules for leave, to apply by hand. */
export const byHand: ByHand = {
  steps: [
    'Kies de reden. Elke reden heeft eigen regels.',
    'Tel de gevraagde schooldagen op bij wat dit schooljaar om die reden al is gegeven.',
    `Leg de som naast de grens: ${days(fullLimit)}, of voor een kwalificatieplichtige een evenredig deel.`,
    'Kijk of de aanvraag op tijd was. De eerste dag van het verlof is dag nul. Eindigt de termijn in een weekend of op een feestdag, dan loopt die door tot en met de eerste werkdag daarna.',
    'Weeg daarna de reden zelf. Dat doet geen rekenhulp voor je.',
  ],
  about: 'Onderwerp',
  rule: [
    {
      cells: ['Vakantie: wie', 'De directeur, en alleen door het beroep van een ouder'],
      sources: reasons.beroep.sources,
    },
    {
      cells: [
        'Vakantie: grens',
        `Eén keer per schooljaar, hoogstens ${days(fullLimit)}. Daarboven kan niemand het geven`,
      ],
      sources: reasons['te-veel-dagen'].sources,
    },
    {
      cells: [
        'Vakantie: wanneer niet',
        `In de eerste ${closedWeeks} lesweken van het schooljaar, en niet achteraf`,
      ],
      sources: reasons['eerste-lesweken'].sources,
    },
    {
      cells: [`${weighty}: tot en met ${fullLimit}`, 'De directeur. Alle dagen van het schooljaar samen'],
      sources: [bron.wet('art. 11 onder g'), ...reasons.samen.sources],
    },
    {
      cells: [`${weighty}: meer dan ${fullLimit}`, 'De leerplichtambtenaar van de woongemeente'],
      sources: reasons.boven.sources,
    },
    {
      cells: [
        `${weighty}: te laat`,
        `Later dan ${hearDays.gewichtig} dagen na het begin kan de directeur het niet meer geven. Boven ${fullLimit} dagen stuur je ook een late aanvraag door`,
      ],
      sources: reasons['te-laat'].sources,
    },
    {
      cells: [
        'Godsdienst of levensovertuiging',
        `Bericht, ten minste ${-hearDays.godsdienst} dagen vooraf. Geen toestemming nodig`,
      ],
      sources: reasons.bericht.sources,
    },
    {
      cells: [
        'Kwalificatieplichtig',
        `De grens is een evenredig deel van ${fullLimit}, naar de dagen met onderwijs. Bij ${numberWords(partTime)} dag per week: ${days(limitFor(partTime))}`,
      ],
      sources: [...reasons.evenredig.sources, bron.redactie],
    },
    {
      cells: ['Nog niet leerplichtig (4 jaar)', 'De regels van de school gelden, niet deze grenzen'],
      sources: [bron.wet('art. 3'), bron.redactie],
    },
    {
      cells: ['Vorm', 'Een schriftelijk besluit, altijd met bezwaar binnen zes weken en daarna beroep'],
      sources: [bron.besluit],
    },
  ],
};
