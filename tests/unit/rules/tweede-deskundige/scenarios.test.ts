import { expect, test } from 'vitest';
import { explain } from '../../../../src/lib/rules/core/explain.ts';
import { walk, type inOrder } from './walk.ts';

interface Scenario {
  readonly story: string;
  readonly answers: Partial<typeof inOrder>;
  readonly end: string;
  readonly roles: readonly string[];
  /** Every source that the reader is shown with the result, in the order in which it first comes up. */
  readonly sources: readonly string[];
}

const besluit = 'besluit-bekostiging-wpo-oud';

const scenarios: readonly Scenario[] = [
  {
    story: 'An orthopedagoog of the samenwerkingsverband and the jeugdarts, all in order',
    answers: {},
    end: 'akkoord',
    roles: ['samenwerkingsverband', 'jgz', 'cjg', 'ouder-jeugdsteunpunt'],
    sources: [
      'wpo',
      besluit,
      'routeboek-zk-2024',
      'gpo-108283',
      'gpo-108184',
      'lbt-107632',
      'gpo-108742',
      'gpo-108582',
      'sppoh-deskundigen',
      'lbt-procedure',
      'wet-36443',
    ],
  },
  {
    story: 'The school has asked a pedagoog to be first',
    answers: { eerste: 'iemand-anders' },
    end: 'kies-eerste',
    roles: ['samenwerkingsverband'],
    sources: ['wpo', besluit, 'gpo-108283', 'lbt-107632'],
  },
  {
    story: 'The jeugdverpleegkundige of the school would sign',
    answers: { tweede: 'jeugdverpleegkundige' },
    end: 'kies-tweede',
    roles: ['jgz', 'cjg', 'samenwerkingsverband'],
    sources: ['wpo', besluit, 'routeboek-zk-2024'],
  },
  {
    story: 'Somebody of a regional team turns out to be a jeugdarts; parents were not told',
    answers: { tweede: 'anders', beroep: 'arts', ouders: 'nee' },
    end: 'ouders-eerst',
    roles: ['ouder-jeugdsteunpunt', 'samenwerkingsverband'],
    sources: [
      'wpo',
      besluit,
      'routeboek-redactie',
      'routeboek-zk-2024',
      'gpo-108283',
      'gpo-108184',
      'lbt-107632',
      'gpo-108742',
      'nji-gegevensuitwisseling',
      'sterkmedezeggenschap-tlv',
      'wet-36443',
    ],
  },
  {
    story: 'The CJG-coach is a maatschappelijk werker who has read the file, but parents were not told',
    answers: { tweede: 'cjg-coach', beroep: 'maatschappelijk-werker', ouders: 'nee' },
    end: 'ouders-eerst',
    roles: ['ouder-jeugdsteunpunt', 'samenwerkingsverband'],
    sources: [
      'wpo',
      besluit,
      'routeboek-zk-2024',
      'routeboek-redactie',
      'gpo-108283',
      'gpo-108184',
      'lbt-107632',
      'gpo-108742',
      'nji-gegevensuitwisseling',
      'sterkmedezeggenschap-tlv',
      'wet-36443',
    ],
  },
  {
    story: 'Two orthopedagogen',
    answers: { tweede: 'orthopedagoog' },
    end: 'vraag-swv',
    roles: ['samenwerkingsverband'],
    sources: ['wpo', besluit, 'nvo-orthopedagoog-2020', 'gpo-108283', 'gpo-108110', 'routeboek-redactie'],
  },
  {
    story: 'Two psychologists',
    answers: { eerste: 'psycholoog', tweede: 'kinder-jeugdpsycholoog', functies: 'nee' },
    end: 'andere-functie',
    roles: ['samenwerkingsverband', 'jgz', 'cjg'],
    sources: ['wpo', besluit, 'routeboek-zk-2024'],
  },
  {
    story: 'The kinderpsychiater treats the pupil',
    answers: { tweede: 'kinderpsychiater', onpartijdig: 'nee' },
    end: 'niet-onpartijdig',
    roles: ['samenwerkingsverband', 'jgz', 'cjg'],
    sources: [
      'wpo',
      besluit,
      'routeboek-zk-2024',
      'gpo-108283',
      'gpo-108184',
      'lbt-107632',
      'cascade-2022',
      'oog-deskundigen',
      'routeboek-redactie',
    ],
  },
  {
    story: 'The jeugdarts is asked to sign below the report of the school',
    answers: { informatie: 'nee' },
    end: 'teken-nog-niet',
    roles: ['samenwerkingsverband', 'jgz', 'cjg'],
    sources: ['wpo', besluit, 'routeboek-zk-2024', 'gpo-108283', 'gpo-108184', 'lbt-107632', 'gpo-108742'],
  },
];

test.each(scenarios)('$story: $end', ({ answers, end, roles, sources }) => {
  const path = walk(answers);
  expect(path.end).toBe(end);
  if (!path.outcome) throw new Error('the scenario is complete');
  const result = explain(path, path.outcome);
  const shown = [...result.grounds.flatMap((ground) => ground.sources), ...path.outcome.sources];
  expect([...new Set(shown.map(({ source }) => source))]).toEqual(sources);
  expect(result.roles).toEqual(roles);
});
