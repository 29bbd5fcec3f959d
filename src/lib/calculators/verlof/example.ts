import type { Input } from './leave.ts';

/** The worked example on the page: a second request, which together goes over the limit of the head. */
export const example: Input = {
  ground: 'gewichtig',
  asked: 4,
  granted: 8,
  firstDay: new Date(2027, 2, 8),
  heardOn: new Date(2027, 2, 9),
  yearStart: undefined,
  qualifying: false,
  daysPerWeek: 5,
  schoolOn: true,
};
