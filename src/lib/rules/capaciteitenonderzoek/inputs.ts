import type { Input } from '../core/table.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** What the agreements on payment turn on: the purpose, whether more is going on, and whose question it is. */
export const inputs = {
  doel: {
    kind: 'feit',
    text: 'Waarvoor is het capaciteitenonderzoek (IQ-onderzoek) bedoeld?',
    short: 'Waarvoor is het onderzoek?',
    explanation:
      'Schrijf eerst op welke vraag het onderzoek moet beantwoorden, en wat je anders gaat doen met de uitslag. Verandert er niets, dan is onderzoek misschien overbodig (advies van de redactie).',
    values: [
      {
        id: 'ondersteuning',
        label: 'Weten wat de leerling nodig heeft',
        because: 'Het gaat om wat de leerling nodig heeft, dus telt of er meer speelt dan leren.',
        sources: [bron.afspraak],
      },
      {
        id: 'overstap',
        label: 'Overstap naar speciaal (basis)onderwijs, of een TLV',
        because:
          'Voor een overstap bepaalt het samenwerkingsverband welk onderzoek het vraagt en hoe oud dat mag zijn.',
        sources: [bron.elders, bron.redactie],
      },
      {
        id: 'pro-lwoo',
        label: 'Praktijkonderwijs of leerwegondersteuning (lwoo)',
        because:
          'Voor praktijkonderwijs en lwoo beslist het samenwerkingsverband, met tests van een landelijke lijst, en heeft een regio soms een eigen vergoeding.',
        sources: [bron.toetsen, bron.eigenRegels, bron.elders],
      },
    ],
  },
  breder: {
    kind: 'weging',
    text: 'Spelen er naast het leren ook sociaal-emotionele problemen, zodat breed onderzoek nodig kan zijn?',
    short: 'Spelen er ook sociaal-emotionele problemen?',
    explanation:
      'Denk je aan geweld of verwaarlozing? Wacht dan niet op onderzoek en open eerst de meldcode.',
    regional: ['capaciteitenonderzoek-breed'],
    weigh: [
      'Hoe gaat het op school met gedrag, stemming en contact?',
      'Hoe gaat het thuis, volgens ouders en leerling?',
    ],
    ask: ['Ouders en leerling', 'CJG of jeugdarts, zonder naam of met toestemming'],
    values: [
      {
        id: 'ja',
        label: 'Ja',
        because:
          'Bij leren én sociaal-emotionele problemen kan een capaciteitenonderzoek soms deel zijn van breed onderzoek.',
        sources: [bron.afspraak],
      },
      {
        id: 'nee',
        label: 'Nee, alleen het leren',
        because: 'Er is alleen een capaciteitenonderzoek nodig, dus telt wie de vraag heeft.',
        sources: [bron.afspraak],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        because:
          'Bij twijfel kijkt de jeugdhulp breed mee, voordat je alleen een capaciteitenonderzoek aanvraagt.',
        sources: [bron.afspraak, bron.redactie],
      },
    ],
  },
  vraag: {
    kind: 'feit',
    text: 'Wie heeft de vraag waarop het onderzoek antwoord geeft?',
    short: 'Wie heeft de vraag?',
    values: [
      {
        id: 'school',
        label: 'De school, alleen of samen met ouders',
        because: 'De school heeft het onderzoek nodig om te weten wat de leerling op school nodig heeft.',
        sources: [bron.afspraak],
      },
      {
        id: 'ouders',
        label: 'Alleen ouders; de school kan al een passend aanbod doen',
        because: 'Alleen ouders hebben een vraag, want de school kan al een passend aanbod doen.',
        sources: [bron.afspraak],
      },
      {
        id: 'onduidelijk',
        label: 'Dat is nog niet duidelijk, of we zijn het oneens',
        because: 'Zonder gedeelde vraag is niet te zeggen wie betaalt.',
        sources: [bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Input<RouteboekVocabulary>>;

export type InputId = keyof typeof inputs;
