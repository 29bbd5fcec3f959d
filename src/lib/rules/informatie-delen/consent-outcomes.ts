import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Where consent, or its absence, leads. Each says what the option was called in 2008 and 2012. */
export const consentOutcomes = {
  'zonder-toestemming': {
    title: 'Je mag met naam spreken: het minimum, goed vastgelegd',
    short: 'Ernstig gevaar, vijf vragen beantwoord: met naam, het minimum, vastleggen',
    urgency: 'handelen',
    summary:
      'Dit is een conflict van plichten. Vroeger: optie D (2012), ‘zeer uitzonderlijk’ (2008). De kern geldt nog; nieuw zijn de vijf vragen.',
    actions: [
      {
        who: 'Directeur',
        what: 'Neemt dit besluit, na overleg met IB’er of aandachtsfunctionaris (gebruikelijk).',
      },
      { who: 'Jij', what: 'Deel alleen het minimum, en alleen met wie iets kan doen.' },
      {
        who: 'Directeur of IB’er',
        what: 'Vertel ouders en leerling dat je spreekt, tenzij dat gevaar geeft. Is de leerling 16 of ouder? Vertel het de leerling, en ouders alleen als de leerling dat goedvindt.',
      },
      {
        who: 'Jij',
        what: 'Bij geweld of verwaarlozing: dit overleg vervangt de Meldcode niet. Vroeger besliste het ZAT samen wie meldde; nu beslist elke school of professional zelf.',
      },
    ],
    record: [
      'De vijf antwoorden, met datum.',
      'Wie wat hoorde.',
      'Of ouders het weten; zo nee, waarom niet.',
    ],
    roles: ['veilig-thuis', 'cjg', 'jgz'],
    cards: ['meldcode'],
    sources: [
      bron.plichten,
      bron.vroeger2012('optie D'),
      bron.vroeger2008('hoofdstuk 1, paragraaf 8'),
      bron.redactie,
    ],
  },
  advies: {
    title: 'Vraag eerst advies, zonder naam',
    short: 'Twijfel of advies: Veilig Thuis zonder naam, aandachtsfunctionaris, privacyfunctionaris',
    urgency: 'handelen',
    summary:
      'Zonder naam mag je altijd overleggen. Veilig Thuis legt bij advies geen gegevens van het gezin vast; jij blijft verantwoordelijk.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel Veilig Thuis: 0800-2000, gratis, dag en nacht. Bij twijfel in de meldcode is dat de norm van je beroep.',
      },
      {
        who: 'Jij',
        what: 'Overleg met aandachtsfunctionaris, directeur of functionaris gegevensbescherming.',
      },
      { who: 'Jij', what: 'Wacht niet af: loop deze vragen met het advies vandaag opnieuw door.' },
    ],
    record: ['Het advies, met dag en tijd.', 'Wat je daarna doet.'],
    roles: ['veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.veiligThuis, bron.twijfel, bron.plichten],
  },
  'met-toestemming': {
    title: 'Bespreek het met naam: alleen wat nodig is',
    short: 'Met toestemming: met naam, alleen wat nodig is voor het doel',
    urgency: 'handelen',
    summary:
      'Er is toestemming voor dit doel, deze mensen en deze informatie. Vroeger: optie A (2012), optie 1 (2008); dat klopt nog.',
    actions: [
      { who: 'Jij', what: 'Vermoed je geweld of verwaarlozing? Volg dan eerst de Meldcode.' },
      {
        who: 'IB’er',
        what: 'Nodig ouders en de leerling vanaf 12 jaar zelf uit, en vertel een jonger kind wat je doet. Is de leerling 16 of ouder? Dan komen ouders alleen als de leerling dat wil.',
      },
      {
        who: 'Iedereen aan tafel',
        what: 'Breng alleen in wat nodig is. Gezondheid, gedrag en gezin vragen extra zorg.',
      },
      {
        who: 'IB’er',
        what: 'Nieuw doel of nieuwe mensen? Vraag opnieuw. Trekt iemand het in: stop met delen. Vanaf 12 jaar mag de leerling dat zelf doen, ook als ouders ja zeiden.',
      },
    ],
    record: ['Wie ja zei, wanneer, waarvoor en met wie.'],
    roles: ['cjg', 'jgz'],
    cards: ['meldcode'],
    regional: ['kernteam-bespreken'],
    sources: [
      bron.toestemming,
      bron.intrekken,
      bron.nji,
      bron.aanTafel,
      bron.vroeger2012('optie A'),
      bron.vroeger2008('optie 1'),
    ],
  },
  'zonder-naam': {
    title: 'Bespreek het zonder naam en blijf toestemming vragen',
    short: 'Geen toestemming: zonder naam, niet herleidbaar, blijven vragen, opnieuw wegen',
    urgency: 'handelen',
    summary:
      'Je legt jouw vraag voor; niemand mag herkennen over wie het gaat. Vroeger: optie C (2012), optie 3 (2008); dat klopt nog.',
    actions: [
      {
        who: 'Jij',
        what: 'Laat naam, klas, adres en bijzondere feiten weg. Op een kleine school is een kind snel te herkennen; partners zoeken niets op.',
      },
      {
        who: 'IB’er',
        what: 'Vraag toestemming, of vraag die opnieuw: zeg wat je deelt, met wie en waarom, en vraag wat tegenhoudt. Niet als vragen gevaar geeft.',
      },
      {
        who: 'Jij',
        what: 'Weeg opnieuw bij elk nieuw signaal. Bij gevaar of twijfel: bel Veilig Thuis (0800-2000).',
      },
    ],
    record: ['Je vraag en het advies, zonder namen van anderen.', 'Hoe het met de toestemming staat.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['meldcode'],
    regional: ['kernteam-bespreken'],
    sources: [
      bron.zonderNaam,
      bron.nji,
      bron.vroeger2012('optie C'),
      bron.vroeger2008('optie 3'),
      bron.redactie,
    ],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
