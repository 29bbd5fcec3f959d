import { siteValues, type AboutPage } from '../../lib/content/about.ts';
import type { Component } from './component.ts';

/** What every page about the site itself may use, beside what it has in common with a chapter. */
export const inEveryAbout = {
  Waarde: {
    props: { van: { known: () => Object.keys(siteValues) } },
    text: false,
    example: '<Waarde van="bronnen" />',
  },
} satisfies Readonly<Record<string, Component>>;

const alone = (name: string): Component => ({ props: {}, text: false, example: `<${name} />` });
const named = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, alone(name)]));

/** The parts that the build makes for one page. Without them the page is not whole, so each stands in its text. */
const parts: Readonly<Partial<Record<AboutPage, Readonly<Record<string, Component>>>>> = {
  verantwoording: named('StandPerRegio', 'OudeControles'),
  privacy: named('KopieOpApparaat'),
  toegankelijkheid: named('Sneltoets'),
  handreiking: named('Handreikingen'),
  praktijk: named('PraktijkAdviezen', 'PraktijkVoorbeelden', 'PraktijkPlaatsen'),
  'open-data': {
    ...named('NoemZo', 'Bestanden'),
    LicentieLink: {
      props: {},
      text: true,
      example: '<LicentieLink>CC BY 4.0</LicentieLink>',
    },
    Velden: {
      props: { van: { known: () => ['beslisregel', 'contacten'] } },
      text: false,
      example: '<Velden van="beslisregel" />',
    },
  },
};

/** The parts of the page of which this file is the text. */
export const inOneAbout = (file: string): Readonly<Record<string, Component>> =>
  Object.entries(parts).find(([page]) => file.endsWith(`/over/${page}.mdx`))?.[1] ?? {};
