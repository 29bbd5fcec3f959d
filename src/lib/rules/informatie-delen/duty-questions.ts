import type { Option, Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** One of the five is unclear: advice first. */
const unclear = (label: string, because: string) =>
  ({
    id: 'twijfel',
    label,
    next: 'advies',
    because,
    sources: [bron.plichten],
  }) as const satisfies Option<string, RouteboekVocabulary>;

/** Conflict van plichten: five questions. Only who can answer and record all five speaks without consent. */
export const dutyQuestions = {
  doel: {
    kind: 'weging',
    text: 'Is helder welk doel je wilt bereiken door met naam te spreken?',
    short: 'Plichten 1: is je doel helder?',
    weigh: ['Wat moet er veranderen voor de leerling, en wie kan dat?'],
    ask: ['Aandachtsfunctionaris of directeur'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'zonder',
        because: 'Je doel is helder.',
        sources: [bron.plichten],
        record: ['Je doel.'],
      },
      unclear('Nog niet', 'Zonder helder doel is spreken zonder toestemming niet te verantwoorden.'),
    ],
  },
  zonder: {
    kind: 'weging',
    text: 'Kun je dat doel ook bereiken zonder te spreken of zonder naam?',
    short: 'Plichten 2: kan het ook zonder naam?',
    weigh: ['Advies zonder naam', 'Zelf met ouders of leerling verder'],
    ask: ['De mensen met wie je wilt praten, zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'zonder-naam',
        because: 'Kan het doel zonder naam, dan blijft de naam weg.',
        sources: [bron.plichten],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'moeite',
        because: 'Zonder naam bereik je het doel niet.',
        sources: [bron.plichten],
        record: ['Waarom het zonder naam niet kan.'],
      },
      unclear('Twijfel', 'Of het zonder naam kan, zoek je eerst samen uit.'),
    ],
  },
  moeite: {
    kind: 'weging',
    text: 'Heb je gedaan wat kan om toestemming te krijgen, of kan vragen echt niet?',
    short: 'Plichten 3: alles gedaan voor toestemming?',
    weigh: ['Gevraagd, uitgelegd en herhaald', 'Brengt vragen iemand in gevaar?'],
    ask: ['Aandachtsfunctionaris', 'Veilig Thuis, zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja, of vragen kan echt niet',
        next: 'belang',
        because: 'Je deed wat kon om toestemming te krijgen, of vragen kon niet.',
        sources: [bron.plichten],
        record: ['Wat je deed voor toestemming, of waarom vragen niet kon.'],
      },
      {
        id: 'nee',
        label: 'Nee, vragen kan nog en geeft geen gevaar',
        next: 'zonder-naam',
        because: 'Vragen kan nog, dus vraag je eerst.',
        sources: [bron.plichten],
        actions: [
          {
            who: 'IB’er',
            what: 'Vraag vandaag toestemming. Lukt het niet, loop deze vragen dan opnieuw door.',
          },
        ],
      },
      unclear('Twijfel', 'Of vragen gevaar geeft, overleg je eerst.'),
    ],
  },
  belang: {
    kind: 'weging',
    text: 'Weegt het belang van spreken zwaarder dan het belang van zwijgen?',
    short: 'Plichten 4: weegt spreken zwaarder?',
    weigh: ['Hoe ernstig is het als je zwijgt?', 'Wat kost spreken: vertrouwen, contact, hulp?'],
    ask: ['Directeur', 'Veilig Thuis, zonder naam'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'minimum',
        because: 'Het belang van spreken weegt zwaarder.',
        sources: [bron.plichten],
        record: ['Waarom spreken zwaarder weegt.'],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'advies',
        because:
          'Er is ernstig gevaar en zonder naam lukt het niet, dus leg je je afweging vandaag voor aan Veilig Thuis (0800-2000), ook als zwijgen nu zwaarder lijkt.',
        sources: [bron.plichten, bron.veiligThuis, bron.redactie],
        record: ['Waarom zwijgen nu zwaarder lijkt.'],
      },
      unclear('Twijfel', 'Bij twijfel over de afweging vraag je eerst advies.'),
    ],
  },
  minimum: {
    kind: 'weging',
    text: 'Weet je wat het minste is dat je moet zeggen, en tegen wie?',
    short: 'Plichten 5: wat is het minimum, en aan wie?',
    weigh: ['Alleen feiten die voor het doel nodig zijn', 'Alleen wie iets kan doen'],
    ask: ['Directeur of functionaris gegevensbescherming'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'zonder-toestemming',
        because: 'Alle vijf vragen zijn beantwoord, dus je mag spreken als je het vastlegt.',
        sources: [bron.plichten],
      },
      unclear('Nog niet', 'Zolang het minimum niet vaststaat, spreek je nog zonder naam.'),
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
