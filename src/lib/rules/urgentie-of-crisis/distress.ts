import type { Action } from '../core/flow.ts';

/** In every outcome reached by the topmost answer that fits: somebody in acute distress needs a doctor besides. */
export const distress = {
  who: 'Jij',
  what: 'Denkt iemand aan zelfdoding, of is iemand extreem bang of in de war? Laat diegene niet alleen en bel nu ook de huisarts of huisartsenpost (113 denkt mee); bij gevaar of twijfel 112.',
} as const satisfies Action;
