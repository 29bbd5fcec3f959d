import { describe, expect, it } from 'vitest';
import { agingSources, urgentSources } from '../../../src/integrations/source-age.ts';
import { sourceLines } from '../../../src/integrations/source-lines.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { buildDay } from '../../../src/lib/site/build-day.ts';
import { sourcesOf } from '../../../src/lib/rules/faces/citations.ts';
import { flowById } from '../../../src/lib/store/rules.ts';
import type { Source } from '../../../src/lib/sources/source.ts';

const source = (id: string): [string, Source] => [
  id,
  {
    id,
    title: `Titel van ${id}`,
    publisher: 'Uitgever',
    date: '2024',
    url: undefined,
    law: undefined,
    status: 'actueel',
    checkedOn: '2026-11-22',
    checkBefore: '2027-11-22',
    remark: undefined,
  },
];
const content = { sources: new Map([source('dringend'), source('rustig')]) };
const on = (day: string) => agingSources(content, day, new Set(['dringend']), new Map([['dringend', 7]]));

describe('the age of sources', () => {
  it('is silent while every check is fresh', () => {
    expect(on('2027-09-22')).toEqual({ errors: [], warnings: [] });
  });

  it('warns in the last sixty days', () => {
    const { errors, warnings } = on('2027-09-23');
    expect(errors).toEqual([]);
    expect(warnings.map(({ what }) => what)).toEqual([
      "Bron 'dringend' (Titel van dringend) moet binnenkort worden gecontroleerd: gecontroleerd op 22 november 2026, opnieuw vóór 22 november 2027.",
      "Bron 'rustig' (Titel van rustig) moet binnenkort worden gecontroleerd: gecontroleerd op 22 november 2026, opnieuw vóór 22 november 2027.",
    ]);
  });

  it('stops the build for an urgent source that is too old, and warns for another', () => {
    const { errors, warnings } = on('2027-11-22');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.what).toContain("Bron 'dringend' (Titel van dringend) is te lang niet gecontroleerd");
    expect(errors[0]?.remedy).toContain('gecontroleerdOp op 2027-11-22');
    expect(warnings.map(({ what }) => what.slice(0, 13))).toEqual(["Bron 'rustig'"]);
  });

  it('names the line of the source', () => expect(on('2027-11-22').errors[0]?.line).toBe(7));
});

describe('the sources that are urgent', () => {
  const { content } = readContent('.');
  const urgent = urgentSources(content.regions.values());

  it('are those of a rule that may end in a crisis', () => {
    expect(urgent).toContain('besluit-verplichte-meldcode');
  });

  it('are also those of the regional agreements that such a rule shows', () => {
    expect(urgent).toContain('jeugdhulp-groningen-crisis');
    const others = [...content.regions.values()].filter(({ id }) => id !== 'westerkwartier');
    expect(urgentSources(others)).not.toContain('jeugdhulp-groningen-crisis');
  });

  it('are not those of a rule in which nothing has to be done at once', () => {
    const calm = 'gpo-108742';
    expect(sourcesOf(flowById('tweede-deskundige'))).toContain(calm);
    expect(urgent).not.toContain(calm);
  });

  it('are each found in their file', () => {
    const lines = sourceLines(process.cwd());
    const { errors } = agingSources(content, '2099-01-01', urgent, lines);
    expect(errors).toHaveLength(urgent.size);
    for (const { line } of errors) expect(line).toBeGreaterThan(0);
  });
});

describe('the day of the build', () => {
  it('is the day it is told', () => expect(buildDay('2027-11-22')).toBe('2027-11-22'));
  it('is today when it is told nothing', () => {
    expect(buildDay(undefined, new Date('2026-11-22T23:00:00Z'))).toBe('2026-11-22');
  });
  it.each(['2027-02-30', 'morgen', '2027', ''])('refuses %s, in Dutch', (told) => {
    expect(() => buildDay(told)).toThrow(`ROUTEBOEK_VANDAAG is geen dag: "${told}"`);
  });
});
