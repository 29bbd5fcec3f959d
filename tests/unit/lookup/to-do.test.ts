import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { toDo } from '../../../src/lib/lookup/to-do.ts';
import { madeUpAfter, madeUpRegion } from '../../fixtures/made-up.ts';

const points = (region = madeUpRegion()) =>
  toDo(region).flatMap(({ kind, points }) => points.map(({ id }) => [kind, id]));

describe('what is still to be found out in a region', () => {
  test('is every agreement that no office states, with the kind of office to ask', () => {
    expect(points()).toContainEqual(['swv-po', 'wie-betaalt']);
    expect(points()).toContainEqual(['kernteam', 'route']);
  });

  test('is not what an office agreed, or agreed not to', () => {
    const ids = points().map(([, id]) => id);
    expect(ids).not.toContain('te-laat-grens');
    expect(ids).not.toContain('te-laat-periode');
  });

  test('names the municipalities where it is open for some', () => {
    const { content } = madeUpAfter(
      'werkgebieden/jeugdhulp/zandhoek.yaml',
      'contacten:',
      'afspraken:\n  grijs-gebied-aanpak: { toestand: niets-afgesproken, bron: handboek-duinrand, gecontroleerdOp: 2026-09-01 }\n\ncontacten:',
    );
    const region = content.regions.get('duinrand');
    const open = region && toDo(region).find(({ kind }) => kind === 'jeugdhulp')?.points[0];
    expect(open?.id).toBe('grijs-gebied-aanpak');
    expect(open?.municipalities.length).toBeGreaterThan(0);
    expect(open?.municipalities).not.toContain('Zandhoek');
  });

  test('is nothing for the whole country, where no agreement is chosen', () => {
    expect(points(madeUpRegion('landelijk'))).toEqual([]);
  });

  test('comes with how to reach them where that is known', () => {
    const region = readContent('.').content.regions.get('zuid-kennemerland');
    const found = region && toDo(region).find(({ kind }) => kind === 'leerplicht');
    expect(found?.contacts.map(({ role }) => role)).toContain('leerplicht');
    expect(new Set(found?.contacts.map(({ role }) => role)).size).toBe(1);
  });
});
