import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { zoekAdres } from './address.ts';
import * as bron from './sources.ts';

/** Which municipality goes about jeugdhulp: the meaning of woonplaats in the Jeugdwet since 2022. */
export const jeugdhulpQuestions = {
  verblijf: {
    kind: 'feit',
    text: 'Woont de jeugdige thuis, of (straks) ergens anders voor hulp of opvang?',
    short: 'Jeugdhulp: thuis, of met verblijf elders?',
    explanation:
      'Verblijf is: bij een jeugdhulpaanbieder of pleegouder, in opvang of beschermd wonen, of in een justitiële jeugdinrichting.',
    options: [
      {
        id: 'thuis',
        label: 'Thuis: hulp zonder verblijf (ambulant)',
        next: 'inschrijving',
        because: 'Bij hulp zonder verblijf telt het eigen adres van de jeugdige.',
        sources: [bron.woonplaats('woonplaats, onder 1°'), bron.vng],
      },
      {
        id: 'verblijf',
        label: 'Elders: met verblijf, nu of straks',
        next: 'ervoor',
        because: 'Bij verblijf telt de gemeente van vlak daarvoor.',
        sources: [bron.woonplaats('woonplaats, onder 2°'), bron.vng],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, bijvoorbeeld bij logeren',
        next: 'jeugdhulp-uitzoeken',
        because:
          'Of logeren of deeltijd als verblijf telt, kan per geval verschillen; de gemeente zoekt dat uit.',
        sources: [bron.redactie],
      },
    ],
  },
  inschrijving: {
    kind: 'feit',
    text: 'Waar staat de jeugdige zelf ingeschreven (BRP)?',
    short: 'Zonder verblijf: waar staat de jeugdige ingeschreven?',
    explanation:
      'Vroeger (tot 2022, ook in de route van het Westerkwartier): de woonplaats van de ouders. Nu, sinds 1 januari 2022: het adres van de jeugdige zelf in de basisregistratie personen (BRP). Een briefadres is geen woonadres.',
    regional: ['dubbele-plaatsnamen'],
    options: [
      {
        id: 'gemeente',
        label: 'Op een woonadres, en ik weet de gemeente',
        next: 'jeugdhulp',
        because:
          'Sinds 2022 gaat de gemeente waar de jeugdige zelf staat ingeschreven over hulp zonder verblijf.',
        sources: [bron.woonplaats('woonplaats, onder 1°'), bron.vng, bron.vroeger],
      },
      {
        id: 'twee-huizen',
        label: 'Op één adres, maar de jeugdige woont ook op een ander (co-ouderschap)',
        next: 'jeugdhulp',
        because: 'Met twee huizen telt het ene adres waarop de jeugdige staat ingeschreven.',
        sources: [bron.woonplaats('woonplaats, onder 1°'), bron.vng, bron.tweeAdressen],
        record: ['Het BRP-adres, en het andere adres.'],
      },
      {
        id: 'onbekend',
        label: 'Nergens, in het buitenland, of het adres klopt niet',
        next: 'jeugdhulp-uitzoeken',
        because: 'Zonder vast te stellen woonadres heeft de wet een reserveregel, die de gemeente toepast.',
        sources: [bron.woonplaats('woonplaats, onder 3°'), bron.uitleg],
      },
      {
        id: 'twijfel',
        label: 'Twijfel: dubbele plaatsnaam of verhuisd',
        next: 'jeugdhulp',
        because:
          'Bij een dubbele plaatsnaam of na een verhuizing telt het adres waarop de jeugdige nu staat ingeschreven.',
        sources: [bron.woonplaats('woonplaats, onder 1°'), bron.vng, bron.redactie],
        ...zoekAdres,
      },
    ],
  },
  ervoor: {
    kind: 'feit',
    text: 'Weet je waar de jeugdige stond ingeschreven vlak vóór het (eerste) verblijf?',
    short: 'Met verblijf: waar ingeschreven vlak daarvoor?',
    explanation: 'Begint het verblijf nog? Dan is dat het adres van nu.',
    dependsOn: ['verblijf'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'jeugdhulp-verblijf',
        because:
          'De gemeente van vlak vóór het verblijf blijft verantwoordelijk, ook als het verblijf ergens anders is.',
        sources: [bron.woonplaats('woonplaats, onder 2°'), bron.vng, bron.uitleg],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'jeugdhulp-uitzoeken',
        because: 'Wie niet weet waar de jeugdige vóór het verblijf stond, laat de gemeente het uitzoeken.',
        sources: [bron.woonplaats('woonplaats, onder 3°'), bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, bijvoorbeeld na verhuizing of crisisplaatsing',
        next: 'jeugdhulp-uitzoeken',
        because:
          'Bij twijfel over het adres van vóór het verblijf zoekt de gemeente het uit, en wacht de hulp niet.',
        sources: [bron.woonplaats('woonplaats, onder 3°'), bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
