import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { zoekAdres } from './address.ts';
import * as bron from './sources.ts';

/** What somebody is sought for, and the subjects that follow the school or the pupil's home in one step. */
export const entryQuestions = {
  onderwerp: {
    kind: 'feit',
    text: 'Waarvoor zoek je iemand? Kies het bovenste dat past.',
    short: 'Waarvoor zoek je iemand? Kies het bovenste',
    explanation:
      'Er zijn verschillende regels: soms telt waar de leerling woont, soms waar de school staat. Twijfel je over de veiligheid? Kies dan altijd het eerste.',
    options: [
      {
        id: 'onveilig',
        label: 'Onveiligheid, geweld of verwaarlozing, ook bij twijfel',
        next: 'gevaar',
        because:
          'Bij (mogelijke) onveiligheid is er één landelijk nummer; je hoeft niet uit te zoeken welke gemeente het is.',
        sources: [bron.veiligThuis, bron.meldcode],
      },
      {
        id: 'leerplicht',
        label: 'Verzuim, verlof boven 10 dagen, of nergens op school',
        next: 'woont',
        because: 'Leerplicht volgt de leerling: de gemeente waar die woont of verblijft.',
        sources: [
          bron.leerplichtwet('art. 14 lid 3'),
          bron.leerplichtwet('art. 19'),
          bron.leerplichtwet('art. 18 lid 5'),
        ],
      },
      {
        id: 'jeugdhulp',
        label: 'Jeugdhulp: aanvragen, regelen of betalen',
        next: 'verblijf',
        because:
          'Welke gemeente over jeugdhulp gaat, hangt af van waar de jeugdige woont en waar die is ingeschreven.',
        sources: [bron.woonplaats('artikel 1.1 Jeugdwet'), bron.vng],
      },
      {
        id: 'coach',
        label: 'Meedenken: CJG-coach of schoolcoach',
        next: 'coach-woont',
        because:
          'Een coach hoort gewoonlijk bij de school, maar hulp hoort bij de gemeente waar de leerling woont.',
        sources: [bron.coach, bron.vng],
      },
      {
        id: 'ondersteuning',
        label: 'Extra ondersteuning of een TLV',
        next: 'ingeschreven',
        because:
          'Over extra ondersteuning en een TLV gaat een samenwerkingsverband; welk, volgt uit de inschrijving.',
        sources: [bron.sbo, bron.so, bron.vso],
      },
      {
        id: 'jgz',
        label: 'Jeugdarts of jeugdverpleegkundige',
        next: 'jgz',
        because: 'Aan een school is gewoonlijk een team jeugdgezondheidszorg verbonden; dat bel je eerst.',
        sources: [bron.redactie],
      },
    ],
  },
  gevaar: {
    kind: 'feit',
    text: 'Is er nu iemand in direct gevaar?',
    short: 'Nu iemand in direct gevaar?',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'crisis',
        because: 'Bij direct gevaar bel je eerst 112 en daarna Veilig Thuis.',
        sources: [bron.alarm, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'veilig-thuis',
        because: 'Zonder direct gevaar bel je Veilig Thuis, waar de leerling ook woont.',
        sources: [bron.veiligThuis, bron.veiligThuisRegio],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'crisis',
        because: 'Bij twijfel over direct gevaar bel je ook 112; de centrale bepaalt wat nodig is.',
        sources: [bron.alarm, bron.redactie],
      },
    ],
  },
  woont: {
    kind: 'feit',
    text: 'Weet je in welke gemeente de leerling woont?',
    short: 'Leerplicht: weet je waar de leerling woont?',
    regional: ['leerplicht-werkgebied', 'dubbele-plaatsnamen'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'leerplicht',
        because:
          'Leerplicht van de gemeente waar de leerling woont is aan zet, ook als de school ergens anders staat.',
        sources: [bron.leerplichtwet('art. 14 lid 3'), bron.leerplichtwet('art. 19')],
      },
      {
        id: 'twee-huizen',
        label: 'De leerling woont in twee huizen (co-ouderschap)',
        next: 'leerplicht',
        because:
          'Leerplicht controleert wie in de basisregistratie (BRP) staat, en daarin heeft een leerling met twee huizen één adres.',
        sources: [bron.leerplichtwet('art. 19'), bron.tweeAdressen, bron.redactie],
        actions: [
          {
            who: 'Administratie',
            what: 'Vraag op welk adres de leerling staat ingeschreven (BRP): die gemeente kies je. Ook als het verzuim vooral in de weken bij de andere ouder is. Klopt dat adres niet meer, zeg dat dan tegen leerplicht.',
          },
          {
            who: 'Directeur',
            what: 'Schrijf en bel beide ouders met gezag apart, en noem de een het adres van de ander niet. Leerplicht van de twee gemeenten stemt zelf af wie wat doet (advies).',
          },
        ],
        record: ['Het BRP-adres, het andere adres, en in welke weken de leerling waar is.'],
      },
      {
        id: 'onbekend',
        label: 'Onbekend, of in het buitenland',
        next: 'leerplicht-onbekend',
        because: 'Zonder adres telt waar de leerling verblijft; leerplicht helpt dat uit te zoeken.',
        sources: [bron.leerplichtwet('art. 16 lid 3'), bron.leerplichtwet('art. 18 lid 5'), bron.redactie],
      },
      {
        id: 'twijfel',
        label: 'Twijfel: dubbele plaatsnaam, grens of verhuisd',
        next: 'leerplicht',
        because: 'Bij een dubbele plaatsnaam, een grens of een verhuizing beslist het adres.',
        sources: [bron.leerplichtwet('art. 19'), bron.redactie],
        ...zoekAdres,
      },
    ],
  },
  'coach-woont': {
    kind: 'feit',
    text: 'Waar woont de leerling voor wie je een coach zoekt?',
    short: 'Coach: waar woont de leerling?',
    regional: ['coach-per-gemeente', 'coach-andere-gemeente'],
    options: [
      {
        id: 'zelfde',
        label: 'In de gemeente van de school',
        next: 'coach',
        because:
          'School en leerling horen bij dezelfde gemeente, dus de coach van de school kan zelf verder.',
        sources: [bron.coach],
      },
      {
        id: 'andere',
        label: 'In een andere gemeente',
        next: 'coach-door',
        because:
          'De coach van de school is gewoonlijk het eerste aanspreekpunt en schakelt door naar de gemeente waar de leerling woont.',
        sources: [bron.coach, bron.vng],
      },
      {
        id: 'twijfel',
        label: 'Twijfel, of op twee adressen',
        next: 'coach-door',
        because: 'Begin bij de coach van de school; die kan met je uitzoeken waar de leerling bij hoort.',
        sources: [bron.coach, bron.redactie],
        ...zoekAdres,
      },
    ],
  },
  ingeschreven: {
    kind: 'feit',
    text: 'Staat de leerling op een school ingeschreven?',
    short: 'TLV: staat de leerling op een school ingeschreven?',
    explanation:
      'Dit gaat over een eerste aanvraag. Voor een verlenging is de weg nog na te gaan: vraag het samenwerkingsverband dat de vorige TLV gaf.',
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'swv-school',
        because:
          'Voor wie op een school staat ingeschreven, beslist het samenwerkingsverband van die school.',
        sources: [bron.sbo, bron.so, bron.vso],
      },
      {
        id: 'aangemeld',
        label: 'Nee, wel schriftelijk aangemeld',
        next: 'swv-woonplaats',
        because:
          'Was de leerling nergens ingeschreven, dan beslist het samenwerkingsverband van het gebied waar die woont.',
        sources: [bron.sbo, bron.so, bron.vso, bron.tlv],
      },
      {
        id: 'nee',
        label: 'Nee, nergens',
        next: 'swv-woonplaats',
        because: 'Zonder inschrijving telt waar de leerling woont, en is ook leerplicht aan zet.',
        sources: [bron.sbo, bron.so, bron.vso, bron.leerplichtwet('art. 19'), bron.absoluutVerzuim],
        actions: [
          {
            who: 'Jij',
            what: 'Bel leerplicht van de gemeente waar de leerling woont: wie leerplichtig is, moet ergens ingeschreven staan.',
          },
        ],
        record: ['Sinds wanneer de leerling nergens staat ingeschreven.'],
        roles: ['leerplicht'],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
