import { expect, test } from 'vitest';
import { sourcesOf, walker, type Scenario } from '../follow.ts';
import { flow } from './walk.ts';

const { follow } = walker(flow);
const alleenLeren = 'doel=ondersteuning breder=nee';
const zk = 'passendonderwijs-zk-capaciteitenonderzoek';
const breed = [
  'routeboek-zk-2024',
  'vng-woonplaatsbeginsel',
  'vng-toegang-jeugdhulp',
  'nji-gegevensuitwisseling',
];

const scenarios: readonly Scenario[] = [
  {
    story: 'A boy falls behind in arithmetic and has no friends',
    answers: 'doel=ondersteuning breder=ja',
    end: 'breed-onderzoek',
    sources: [zk, ...breed, 'routeboek-redactie'],
  },
  {
    story: 'A girl falls behind and perhaps is unhappy',
    answers: 'doel=ondersteuning breder=twijfel',
    end: 'breed-onderzoek',
    sources: [zk, 'routeboek-redactie', ...breed],
  },
  {
    story: 'The school does not know which level of reading fits',
    answers: `${alleenLeren} vraag=school`,
    end: 'school',
    sources: [zk, 'routeboek-zk-2024', 'rechtbank-iq-test-2019', 'meldcode-nu', 'routeboek-redactie'],
  },
  {
    story: 'Parents want to know the IQ; the school has a fitting offer',
    answers: `${alleenLeren} vraag=ouders`,
    end: 'ouders',
    sources: [zk, 'routeboek-zk-2024', 'rechtbank-iq-test-2019', 'meldcode-nu', 'routeboek-redactie'],
  },
  {
    story: 'Somebody once said that there should be a test',
    answers: `${alleenLeren} vraag=onduidelijk`,
    end: 'eerst-de-vraag',
    sources: [zk, 'routeboek-redactie', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'A TLV is being applied for',
    answers: 'doel=overstap',
    end: 'vraag-samenwerkingsverband',
    sources: ['bovo-haaglanden-onderzoek', 'routeboek-redactie', 'rechtbank-iq-test-2019', 'meldcode-nu'],
  },
  {
    story: 'A pupil in the last year seems to fit in praktijkonderwijs',
    answers: 'doel=pro-lwoo',
    end: 'vraag-samenwerkingsverband',
    sources: ['bovo-haaglanden-onderzoek', 'rechtbank-iq-test-2019', 'meldcode-nu', 'routeboek-redactie'],
  },
];

test.each(scenarios)('$story: $end', ({ answers, end, sources }) => {
  const path = follow(answers);
  expect(path.end).toBe(end);
  expect(sourcesOf(path)).toEqual(sources);
});

test('every outcome has a story', () => {
  expect(new Set(scenarios.map(({ end }) => end))).toEqual(new Set(Object.keys(flow.outcomes)));
});
