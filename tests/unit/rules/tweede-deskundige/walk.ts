import { replay } from '../../../../src/lib/rules/core/replay.ts';
import { ruleOf } from '../../../../src/lib/store/rules.ts';
import { walker } from '../follow.ts';

const rule = ruleOf('tweede-deskundige');

export const { flow } = walker(rule);

/** Answers with which everything is in order: a jeugdarts beside an orthopedagoog. */
export const inOrder = {
  eerste: 'orthopedagoog',
  tweede: 'jeugdarts',
  beroep: 'maatschappelijk-werker',
  persoon: 'ja',
  functies: 'ja',
  passend: 'ja',
  onpartijdig: 'ja',
  informatie: 'ja',
  ouders: 'ja',
};

/** The route that starts from everything in order, with some other answers. */
export const walk = (other: Partial<typeof inOrder> = {}) => replay(flow, { ...inOrder, ...other });
