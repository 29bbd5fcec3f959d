import { exportRule } from '../../lib/rules/faces/json.ts';
import { flowById } from '../../lib/store/rules.ts';
import { content, regions, today } from '../content.ts';

/** The region that has most to show. */
const [first] = regions.toSorted((a, b) => b.contacts.length - a.contacts.length);
if (!first) throw new Error('Er is geen regio.');

/** The region and the rule from which the page about open data takes its examples. */
export const exampleRegion = first;
export const exampleRuleId = 'verzuim';

/** The file of that rule. `site` is the address of the site. */
export const exampleRule = (site: URL | undefined) =>
  exportRule(flowById(exampleRuleId), exampleRegion, content(), site, today);
