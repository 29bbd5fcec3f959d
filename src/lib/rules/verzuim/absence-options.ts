import { telEerst, vermoedelijkOngeoorloofd } from './carried.ts';
import * as bron from './sources.ts';

/** Answers that mean the same wherever they are asked: the heaviest kind of absence comes first. */

export const tellen =
  'Tel alle gemiste lesuren zonder geldige reden in vier lesweken op rij, ook door te laat komen. Vakantieweken sla je over. Begin op de dag nadat 16 uur is bereikt opnieuw te tellen.';

export const luxe = {
  id: 'luxe',
  label: 'Vakantie of uitstapje zonder verlof',
  next: 'luxe',
  because: 'Vakantie zonder verlof, of langer dan het verlof, is luxe verzuim, zonder ondergrens in uren.',
  sources: [bron.luxeVerzuim, bron.duo],
} as const;

export const lang = {
  id: 'lang',
  label: 'Langer dan 4 weken zonder geldige reden',
  next: 'lang',
  because: 'Langer dan vier weken zonder geldige reden is langdurig relatief verzuim: een thuiszitter.',
  sources: [bron.duo],
} as const;

export const zestien = {
  id: 'zestien',
  label: '16 uur of meer in 4 lesweken',
  next: 'zestien',
  because: 'Vanaf 16 uur in vier lesweken op rij, ook bij precies 16, is melden verplicht.',
  sources: [bron.wet('art. 21a'), bron.inspectie, bron.duoSoorten],
} as const;

/** The hours are not known: what can be done now, and the count first. `next` is what fits fewer than sixteen. */
export const onbekend = <const Next extends string>(next: Next) =>
  ({
    id: 'onbekend',
    label: 'Nog niet geteld',
    next,
    because: 'Zolang de uren niet geteld zijn, begin je met tellen en met contact.',
    sources: [bron.redactie],
    ...telEerst,
  }) as const;

/** A sick report just before or after a holiday that is not believed. */
export const rondVakantie = {
  id: 'rond-vakantie',
  label: 'Ziek gemeld rond een vakantie, en je twijfelt',
  next: 'luxe',
  because: 'Een twijfelachtige ziekmelding rond een vakantie meld je direct als luxe verzuim.',
  sources: [bron.luxeVerzuim, bron.ziekte],
  ...vermoedelijkOngeoorloofd,
} as const;
