import { rule } from '../../../../src/lib/rules/schorsing-verwijdering/index.ts';
import { walker } from '../follow.ts';

export { resultOf, sourcesOf } from '../follow.ts';
/** Ways to walk this rule. */
export const { follow, routes, routesWith } = walker(rule);
