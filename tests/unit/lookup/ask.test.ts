import { describe, expect, test } from 'vitest';
import { roleIds, roles, type Role } from '../../../src/lib/contacts/roles.ts';
import { askFor, type AskedMunicipality } from '../../../src/lib/lookup/ask.ts';
import { readContent } from '../../../src/lib/content/read.ts';

const bare: AskedMunicipality = { name: 'Veenrand', swvPo: [], swvVo: [] };
const listed: AskedMunicipality = {
  name: 'Zandhoek',
  ggd: 'GGD Duinrand',
  swvPo: ['PO9901'],
  swvVo: ['VO9901', 'VO9902'],
};

describe('whom to ask where nobody is known', () => {
  test('is nobody for a function that the whole country shares', () => {
    for (const role of roleIds)
      expect(askFor(role, bare) === undefined, role).toBe(roles[role].by === 'allen');
  });

  test.each([
    ['leerplicht', 'leerplicht'],
    ['jeugdhulp-toegang', 'toegang tot jeugdhulp'],
    ['cjg', 'vaste contactpersoon voor scholen'],
    ['verwijsindex', 'verwijsindex'],
    ['kernteam-po', 'kernteams'],
    ['kernteam-vo', 'kernteams'],
    ['jgz', 'welke GGD'],
  ] satisfies readonly (readonly [Role, string])[])('%s: the municipality, for %s', (role, words) => {
    const { who, ask, sure, source } = askFor(role, bare) ?? {};
    expect([who, sure, source]).toEqual(['Gemeente Veenrand', 'niet-gevonden', undefined]);
    expect(ask).toContain(words);
    expect(ask).toMatch(/^[A-Z].*\.$/);
  });

  test('a GGD and a samenwerkingsverband that the list names are asked themselves, and cite the list', () => {
    expect(askFor('jgz', listed)).toMatchObject({
      who: 'GGD Duinrand',
      ask: 'Vraag naar de jeugdgezondheidszorg voor scholen.',
      sure: 'naam',
      source: 'ggd-indeling-2024',
    });
    expect(askFor('samenwerkingsverband', listed)).toMatchObject({
      who: 'Samenwerkingsverband PO9901 (basisonderwijs) en VO9901 of VO9902 (voortgezet onderwijs)',
      ask: 'Vraag je schoolbestuur of de school hierbij hoort, en wie je daar belt.',
      sure: 'na-te-gaan',
      source: 'indeling-swv-2017',
    });
    expect(askFor('samenwerkingsverband', { ...bare, swvVo: ['VO9901'] })?.who).toBe(
      'Samenwerkingsverband VO9901 (voortgezet onderwijs)',
    );
  });

  test('who has no samenwerkingsverband in the list asks the board of the school', () => {
    const { who, ask, sure } = askFor('samenwerkingsverband', bare) ?? {};
    expect([who, sure]).toEqual(['Je schoolbestuur', 'niet-gevonden']);
    expect(ask).toContain('bij welk samenwerkingsverband');
  });

  test('the point for parents and pupils is asked of the samenwerkingsverband', () => {
    const { who, ask, sure } = askFor('ouder-jeugdsteunpunt', listed) ?? {};
    expect([who, sure]).toEqual(['Het samenwerkingsverband van de school', 'niet-gevonden']);
    expect(ask).toContain('ouder- en jeugdsteunpunt');
  });

  test('cites only sources that the site has', () => {
    const { sources } = readContent('.').content;
    for (const role of roleIds) {
      const source = askFor(role, listed)?.source;
      if (source) expect(sources.has(source), source).toBe(true);
    }
  });
});
