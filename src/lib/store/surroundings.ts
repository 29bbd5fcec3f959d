import { roleIds } from '../contacts/roles.ts';
import type { Content } from '../content/content.ts';
import type { Surroundings } from '../rules/checks/check.ts';
import { ruleIds } from './rules.ts';

/** What the checks of a rule need to know of the rest of the site. `today` is the day of the build. */
export const surroundingsOf = ({ sources, prepare, agreements }: Content, today: string): Surroundings => ({
  sources: new Set(sources.keys()),
  parameters: new Set(Object.keys(agreements)),
  roles: new Set<string>(roleIds),
  rules: new Set(ruleIds),
  laws: new Map([...sources].flatMap(([id, { law }]) => (law ? [[id, law] as const] : []))),
  prepared: new Set(Object.keys(prepare)),
  today,
});
