import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../src/lib/contacts/roles.ts';
import { readContent } from '../../../../src/lib/content/read.ts';
import { lookup } from '../../../../src/lib/lookup/lookup.ts';
import { regionalSentence } from '../../../../src/lib/region/fill.ts';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { resultOf, walker } from '../follow.ts';

const rule = flowById('wie-is-verantwoordelijk');

const { follow } = walker(rule);

const { content } = readContent('.');
const { regions } = content;
const region = regions.get('zuid-kennemerland');
if (!region) throw new Error('no region zuid-kennemerland');

/** Whom the wizard shows first, with these two municipalities chosen below the result. */
const firstContact = (answers: string, school: string, home: string) => {
  const [role] = resultOf(follow(answers)).roles as readonly Role[];
  return role && lookup(content, { school, home }).contacts[role][0]?.contact.organisation;
};

const leerplicht = 'onderwerp=leerplicht woont=ja';
const help = 'onderwerp=jeugdhulp verblijf=thuis inschrijving=gemeente';
const coach = 'onderwerp=coach coach-woont=andere';

describe('the result gives the contact of the right municipality', () => {
  it.each([
    ['Hillegom at school in Bennebroek', leerplicht, 'bloemendaal', 'hillegom', /RBL Holland Rijnland/],
    [
      'Haarlemmermeer at school in Haarlem',
      leerplicht,
      'haarlem',
      'haarlemmermeer',
      /Gemeente Haarlemmermeer/,
    ],
    ['Haarlem at school in Haarlemmermeer', leerplicht, 'haarlemmermeer', 'haarlem', /Leerplein/],
    ['jeugdhulp follows the home', help, 'heemstede', 'zandvoort', /CJG Kennemerland/],
    ['the coach follows the school', coach, 'heemstede', 'zandvoort', /CJG Heemstede/],
    [
      'TLV follows the school',
      'onderwerp=ondersteuning ingeschreven=ja',
      'haarlem',
      'hillegom',
      /Samenwerkingsverband/,
    ],
    ['danger follows nobody', 'onderwerp=onveilig gevaar=ja', 'haarlem', 'hillegom', /112/],
  ])('%s', (_what, answers, school, home, organisation) => {
    expect(firstContact(answers, school, home)).toMatch(organisation);
  });
});

describe('the region names its doubles and neighbours', () => {
  const said = (id: Parameters<typeof regionalSentence>[1]) => regionalSentence(region, id).sentence;

  it('places', () => {
    expect(said('dubbele-plaatsnamen')).toMatch(/Spaarndam.*Haarlem.*Haarlemmermeer.*Bennebroek.*Hillegom/);
  });

  it('leerplicht: four municipalities, one of its own, and the neighbour', () => {
    expect(said('leerplicht-werkgebied')).toMatch(
      /Leerplein.*Haarlem, Zandvoort, Bloemendaal en Heemstede.*Haarlemmermeer.*Hillegom.*Bennebroek.*RBL Holland Rijnland.*telt waar de leerling woont/,
    );
  });

  it('the schoolcoach of Haarlemmermeer, for pupils who live there', () => {
    expect(said('coach-per-gemeente')).toMatch(
      /schoolcoach \(Altra\).*leerlingen die in Haarlemmermeer wonen/,
    );
  });
});
