import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/lib/content/read.ts';
import { regionalSentence } from '../../../../src/lib/region/fill.ts';
import { sourcesOf } from '../../../../src/lib/rules/faces/citations.ts';
import { sharedData, toolData } from '../../../../src/lib/rules/faces/tool.ts';
import { flowById, ruleIds } from '../../../../src/lib/store/rules.ts';

const { content } = readContent('.');

describe.each([...content.regions.values()])('the sources on a tool page in $name', (region) => {
  it.each(ruleIds)('number all that %s cites, those of what the region agreed included', (id) => {
    const flow = flowById(id);
    const { sources, regional } = toolData(flow, region, content, {});
    const agreed = Object.keys(regional).flatMap(
      (parameter) => regionalSentence(region, parameter).source ?? [],
    );
    expect(Object.keys(sources)).toEqual([...new Set([...sourcesOf(flow), ...agreed])]);
  });
});

it('what rules share names every role that one of them calls, with what it will ask, and every rule that one points to', () => {
  const flows = ruleIds.map(flowById);
  const titles = Object.fromEntries(flows.map(({ id, title }) => [id, title]));
  const { roles, prepare, cards } = sharedData(flows, content, titles);
  for (const flow of flows)
    for (const [id, outcome] of Object.entries(flow.outcomes)) {
      for (const role of outcome.roles) {
        expect(roles[role]?.label, `${flow.id} ${id} ${role}`).toBeTruthy();
        expect(prepare[role]?.[0]?.asks.length, `${flow.id} ${id} ${role}`).toBeGreaterThan(0);
      }
      for (const card of outcome.cards) expect(cards[card], `${flow.id} ${id}`).toBe(titles[card]);
    }
});

it('the crisis service of Westerkwartier has its source in the list, and with nobody else', () => {
  const flow = flowById('urgentie-of-crisis');
  for (const region of content.regions.values()) {
    const { sources } = toolData(flow, region, content, {});
    expect('jeugdhulp-groningen-crisis' in sources, region.id).toBe(region.id === 'westerkwartier');
  }
});
