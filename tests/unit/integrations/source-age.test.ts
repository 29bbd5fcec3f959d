import { describe, expect, it } from 'vitest';
import { agingSources, urgentSources } from '../../../src/integrations/source-age.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { buildDay } from '../../../src/lib/site/build-day.ts';
import type { Source } from '../../../src/lib/sources/source.ts';

const source = (id: string): [string, Source] => [
  id,
  {
    id,
    title: `Titel van ${id}`,
    publisher: 'Uitgever',
    date: '2024',
    url: undefined,
    status: 'actueel',
    checkedOn: '2026-11-22',
    checkBefore: '2027-11-22',
    remark: undefined,
  },
];
const content = { sources: new Map([source('dringend'), source('rustig')]) };
const on = (day: string) => agingSources(content, day, new Set(['dringend']));

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

  it('counts the sources of the meldcode as urgent, and finds their line', () => {
    expect(urgentSources()).toContain('besluit-verplichte-meldcode');
    const { errors } = agingSources(readContent('.').content, '2099-01-01');
    expect(errors.length).toBeGreaterThan(0);
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
