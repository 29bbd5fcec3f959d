import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { toDo } from '../../../src/lib/lookup/to-do.ts';
import type { ParameterState } from '../../../src/lib/region/region.ts';
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

  test('is open for the whole region where no municipality knows more', () => {
    const open = toDo(madeUpRegion()).flatMap(({ points }) => points);
    expect(open.find(({ id }) => id === 'wie-betaalt')).toEqual({
      id: 'wie-betaalt',
      label: 'Wie betaalt',
      sentence: 'Nog na te gaan: wie betaalt. Vraag het aan het samenwerkingsverband.',
      municipalities: [],
    });
  });

  test('names of the municipalities that say otherwise only those where it is open', () => {
    const region = madeUpRegion();
    const told = {
      value: 9,
      source: 'handboek-duinrand',
      at: undefined,
      checkedOn: '2026-09-01',
      note: undefined,
    };
    const agreed = { state: 'afgesproken', ...told } as const;
    const other = { state: 'afgesproken', ...told, value: 12 } as const;
    const pointsWith = (elsewhere: readonly { state: ParameterState; names: readonly string[] }[]) =>
      toDo({
        ...region,
        parameters: {
          ...region.parameters,
          'te-laat-grens': { ...agreed, where: ['Duinstad'], elsewhere },
        },
      })
        .flatMap(({ points }) => points)
        .find(({ id }) => id === 'te-laat-grens')?.municipalities;
    expect(
      pointsWith([
        { state: other, names: ['Zandhoek'] },
        { state: { state: 'nog-na-te-gaan' }, names: ['Veenrand', 'Duinmeer'] },
      ]),
    ).toEqual(['Veenrand', 'Duinmeer']);
    expect(pointsWith([{ state: other, names: ['Zandhoek'] }])).toBeUndefined();
  });

  test('leaves out the offices that have nothing to answer', () => {
    const asked = toDo(madeUpRegion());
    expect(asked.every(({ points }) => points.length > 0)).toBe(true);
    expect(asked.map(({ kind }) => kind)).not.toContain('landelijk');
  });

  test('is not to be asked of a number of the whole country, and of nobody where there is no office', () => {
    const region = madeUpRegion();
    const [contact] = region.contacts;
    if (!contact) throw new Error('The made-up region has no contact.');
    const askedWith = (municipalities: readonly string[]) =>
      toDo({ ...region, contacts: [{ ...contact, role: 'samenwerkingsverband', municipalities }] }).find(
        ({ kind }) => kind === 'swv-po',
      )?.contacts;
    expect(askedWith([])).toEqual([]);
    expect(askedWith(['duinstad'])).toHaveLength(1);
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
