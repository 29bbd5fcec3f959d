import { describe, expect, test } from 'vitest';
import { isPersonalMail, isPersonName, personIn } from '../../../src/lib/content/persons.ts';

describe('a private person in a text', () => {
  test.each([
    ['a mobile number', 'Bel 06-10000000 na vier uur.'],
    ['a mobile number with spaces', 'Bel 06 1000 0000.'],
    ['a mobile number in pairs', 'Bel 06 10 00 00 00.'],
    ['a mobile number from abroad', 'Bel +31 6 10000000.'],
    ['a mobile number with 0031', 'Bel 0031610000000.'],
    ['a mobile number with a zero between', 'Bel +31 (0)6 1000 0000.'],
    ['an address with an initial', 'Mail j.jansen@zeedorp.example.'],
    ['an address with a name', 'Mail petra.devries@zeedorp.example.'],
    ['an address of a first name', 'Mail petra@zeedorp.example.'],
    ['an address at a provider', 'Mail kernteam.duinrand@gmail.com.'],
    ['a title and a name', 'Mevrouw Jansen weet meer.'],
    ['a man with a title', 'Overleg met de heer Van den Berg.'],
    ['whom to ask for', 'Bel 023 789 1777 en vraag naar Petra.'],
    ['whom to ask for, with initials', 'Bel en vraag naar J. Jansen.'],
    ['a contact by name', 'Contactpersoon: Fatima'],
    ['for whom', 'Stuur het t.a.v. Sander de Boer.'],
  ])('%s is found, with "functie" as the remedy', (_what, text) => {
    expect(personIn(text)?.what).toMatch(/mobiel nummer|mailadres|persoon/);
    expect(personIn(text)?.remedy).toContain('functie');
  });

  test.each([
    'Vraag naar de jeugdarts van je school.',
    'Vraag naar Veilig Thuis of het CJG.',
    'Bel 023 789 1777, 088-9958484 of 0800-2000.',
    'Mail info@cjgkennemerland.nl of frontofficejgz@vrk.nl.',
    'Mail helpdeskschoolcoaches@altra.nl.',
    'Artikel 06 12 van 2016-10-00 telt 20610000000 tekens.',
    'De heer of mevrouw van de gemeente.',
    'De contactpersoon is de leerplichtambtenaar.',
  ])('none is found in: %s', (text) => {
    expect(personIn(text)).toBeUndefined();
  });
});

test.each(['Petra de Vries', 'J. Jansen', 'A.B. van den Berg', 'Mevrouw Jansen', 'GGD, Sander Bakker'])(
  'as an organisation %s is a person',
  (name) => {
    expect(isPersonName(name)).toBe(true);
  },
);

test.each([
  'Veilig Thuis',
  'GGD Kennemerland, frontoffice jeugdgezondheidszorg',
  'Emma Kinderziekenhuis',
  'Gemeente Haarlemmermeer, team Leerplicht en Voortijdig Schoolverlaten',
  'Leerplein (Zuid-Kennemerland en IJmond)',
  'Versterken Kernteams, basisonderwijs',
  'Schoolcoaches Altra',
])('%s is an organisation', (name) => {
  expect(isPersonName(name)).toBe(false);
});

test.each([
  'team@gmail.com',
  'team@hotmail.nl',
  'team@outlook.com',
  'team@live.nl',
  'team@ziggo.nl',
  'jan.jansen@x.nl',
  'j.jansen@x.nl',
])('%s is the address of a person', (address) => {
  expect(isPersonalMail(address)).toBe(true);
});

test.each([
  'info@x.nl',
  'jeugd.gezin@x.nl',
  'leerplicht@haarlem.nl',
  'cjg@heemstede.nl',
  'info@thuis-online.nl',
])('%s is the address of a function', (address) => {
  expect(isPersonalMail(address)).toBe(false);
});
