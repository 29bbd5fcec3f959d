import { describe, expect, test } from 'vitest';
import { madeUpAfter, messagesAfter, messagesIn } from '../../fixtures/made-up.ts';

const national = 'werkgebieden/landelijk/nederland.yaml';
const regional = 'werkgebieden/jeugdhulp/duinstad.yaml';

const entry = (id: string, role: string, phone: string) =>
  [
    `- id: ${id}`,
    '    organisatie: Veilig Thuis Duinrand',
    `    rol: ${role}`,
    '    waarvoor: Advies vragen of melden.',
    `    telefoon: ${phone}`,
    '    bron: handboek-duinrand',
    '    gecontroleerdOp: 2026-09-01',
    '',
    '',
  ].join('\n');

describe('the crisis numbers of the whole country', () => {
  test.each([
    [
      '112',
      'rol: noodnummer\n    waarvoor: Iemand is nu in gevaar.\n    telefoon: 112',
      'rol: jgz\n    waarvoor: Vragen over groei.\n    telefoon: 113',
      'Alarmnummer ontbreekt',
      'telefoon 112',
    ],
    ['Veilig Thuis', 'rol: veilig-thuis', 'rol: jgz', 'Veilig Thuis ontbreekt', 'telefoon 08002000'],
  ])('%s that is missing stops the build', (_what, from, to, what, remedy) => {
    const messages = messagesAfter(national, from, to);
    const message = messages.find((one) => one.includes('ontbreekt: er is geen contact'));
    expect(message).toContain(national);
    expect(message).toContain(what);
    expect(message).toContain(remedy);
  });

  test('a number that nobody ever called stops the build', () => {
    expect(
      messagesAfter(
        national,
        '    telefoon: 0800-2000\n    bron: handboek-duinrand\n    gecontroleerdOp: 2026-09-01\n',
        '    telefoon: 0800-2000\n    bron: handboek-duinrand\n',
      ),
    ).toEqual([
      `content/${national}:12 — Niemand heeft het nummer van Veilig Thuis nagebeld: "gecontroleerdOp" ontbreekt. — ` +
        'Zo los je het op: Bel het nummer, en zet de dag bij gecontroleerdOp.',
    ]);
  });

  test.each([
    ['a slip in the number of Veilig Thuis', 'telefoon: 0800-2000', 'telefoon: 0800-2001', '0800-2001'],
    ['another number for 112', 'telefoon: 112', 'telefoon: 113', 'het nummer 113'],
    ['no number', 'telefoon: 0800-2000', 'website: https://veiligthuis.nl', 'geen telefoonnummer'],
  ])('%s stops the build', (_what, from, to, said) => {
    const messages = messagesAfter(national, from, to);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(/landelijk\/nederland\.yaml:\d+ — /);
    expect(messages[0]).toContain(said);
  });

  test('may stand in one of several files of the whole country, and in no second one', () => {
    const second = (contact: string) =>
      messagesIn({ 'werkgebieden/landelijk/lijnen.yaml': `naam: Lijnen\n\ncontacten:\n  ${contact}` });
    expect(second(entry('lijn', 'jgz', '0800-0000002'))).toEqual([]);
    expect(second(entry('vt-twee', 'veilig-thuis', '0800-2000'))).not.toEqual([]);
  });

  test('a second number for one role stops the build', () => {
    const [message, ...others] = messagesAfter(
      national,
      '- id: noodnummer',
      `${entry('vt-twee', 'veilig-thuis', '0800-2000')}  - id: noodnummer`,
    );
    expect(message).toContain('Er zijn 2 contacten met de rol "veilig-thuis"');
    expect(others).toEqual([]);
  });

  test('a mistake elsewhere in the file is no reason to call a number missing', () => {
    const messages = messagesAfter(national, 'bron: handboek-duinrand', 'bron: handboek-duinrant');
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain('Onbekende bron');
  });
});

describe('a region', () => {
  test.each([
    ['veilig-thuis', '0800-2000'],
    ['veilig-thuis', '023 789 1777'],
    ['noodnummer', '112'],
  ])('has no contact of its own with the role %s (%s)', (role, phone) => {
    const messages = messagesAfter(
      regional,
      '- id: cjg-duinstad',
      `${entry('eigen', role, phone)}  - id: cjg-duinstad`,
    );
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${regional}:5 — Contact "eigen" heeft de rol "${role}"`);
    expect(messages[0]).toContain('Haal dit contact weg.');
  });

  test('that has one all the same is not given it: the national number stays', () => {
    const contacts = madeUpAfter(
      regional,
      '- id: cjg-duinstad',
      `${entry('eigen', 'veilig-thuis', '023 789 1777')}  - id: cjg-duinstad`,
    ).content.regions.get('duinrand')?.contacts;
    expect(contacts?.filter(({ role }) => role === 'veilig-thuis').map(({ phone }) => phone?.href)).toEqual([
      'tel:08002000',
    ]);
  });
});

describe('the number of an office', () => {
  test.each([
    ['112', '112', 'heeft het alarmnummer 112 als eigen nummer'],
    ['112 with spaces', "'1 1 2'", 'heeft het alarmnummer 112 als eigen nummer'],
    ['a number that costs money', '0906-1234', 'betaald nummer'],
    ['another that does', '0909-1234', 'betaald nummer'],
    ['a number in Belgium', '+32 2 555 12 12', 'buitenlands nummer'],
    ['a number in Germany', '0049 30 123456', 'buitenlands nummer'],
    ['a mobile number', '+31 6 10000000', 'mobiel nummer'],
  ])('is never %s', (_what, phone, said) => {
    const messages = messagesAfter(regional, 'telefoon: 088-0000001', `telefoon: ${phone}`);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`${regional}:9 — `);
    expect(messages[0]).toContain(said);
    expect(messages[0]).toContain('laat telefoon weg');
  });
});
