import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/lib/content/read.ts';
import { regionalSentence } from '../../../../src/lib/region/fill.ts';
import { sourcesOf } from '../../../../src/lib/rules/faces/citations.ts';
import { toolData } from '../../../../src/lib/rules/faces/tool.ts';
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
    expect(Object.values(sources).map(({ number }) => number)).toEqual(
      Object.keys(sources).map((_, index) => index + 1),
    );
  });
});

it('the crisis service of Westerkwartier has its source in the list, and with nobody else', () => {
  const flow = flowById('urgentie-of-crisis');
  for (const region of content.regions.values()) {
    const { sources } = toolData(flow, region, content, {});
    expect('jeugdhulp-groningen-crisis' in sources, region.id).toBe(region.id === 'westerkwartier');
  }
});
