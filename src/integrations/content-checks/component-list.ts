import { roleIds } from '../../lib/contacts/roles.ts';
import type { Content } from '../../lib/content/content.ts';
import { isAbout } from '../../lib/content/schema-of.ts';
import { inEveryAbout, inOneAbout } from './about-components.ts';
import type { Component, Prop } from './component.ts';
import { ruleIds } from '../../lib/store/rules.ts';

/** The municipalities of the chapter's region; for a chapter outside a region, of all. */
const municipalities = (content: Content, region: string | undefined): readonly string[] =>
  [...content.regions.values()]
    .filter(({ id }) => region === undefined || id === region)
    .flatMap((one) => one.municipalities.map(({ slug }) => slug));

const rule: Prop = { known: () => ruleIds };

/** Every component that a chapter, guidance or an example may use. */
const inChapters = {
  Verouderd: {
    props: { vroeger: {}, sinds: { optional: true } },
    text: true,
    example: '<Verouderd vroeger="AMK" sinds="2015">Nu heet dit Veilig Thuis.</Verouderd>',
  },
  NogNaTeGaan: { props: {}, text: true, example: '<NogNaTeGaan>Vraag het aan leerplicht.</NogNaTeGaan>' },
  Advies: { props: {}, text: true, example: '<Advies>Maak een vaste afspraak.</Advies>' },
  LetOp: { props: {}, text: true, example: '<LetOp>Bel 112 bij direct gevaar.</LetOp>' },
  Regionaal: {
    props: { parameter: { known: ({ agreements }) => Object.keys(agreements) } },
    text: false,
    example: '<Regionaal parameter="te-laat-grens" />',
  },
  Contact: {
    props: { rol: { known: () => roleIds }, gemeente: { optional: true, known: municipalities } },
    text: false,
    example: '<Contact rol="cjg" />',
  },
  Hulpmiddel: { props: { regel: rule }, text: false, example: '<Hulpmiddel regel="meldcode" />' },
  HulpmiddelLink: {
    props: { regel: rule },
    text: true,
    example: '<HulpmiddelLink regel="meldcode">Doorloop de meldcode</HulpmiddelLink>',
  },
  Bron: {
    props: { id: { known: (content) => [...content.sources.keys()] }, bij: { optional: true } },
    text: false,
    example: '<Bron id="wpo" bij="art. 21a" />',
  },
  DeskundigenTabel: { props: {}, text: false, example: '<DeskundigenTabel />' },
  Piramide: { props: {}, text: false, example: '<Piramide />' },
  Staaf: {
    props: {
      procent: { form: { fits: /^(?:100|\d{1,2}(?:,\d)?)$/, name: 'een getal van 0 tot en met 100' } },
    },
    text: false,
    example: '<Staaf procent="48" />',
  },
  Sjabloon: {
    props: { id: { known: ({ templates }) => templates.map(({ id }) => id) } },
    text: false,
    example: '<Sjabloon id="schoolgids" />',
  },
  Enquete: {
    props: { tabel: { known: ({ survey }) => survey.map(({ id }) => id) } },
    text: false,
    example: '<Enquete tabel="steun" />',
  },
  Zelftoets: { props: {}, text: false, example: '<Zelftoets />' },
} satisfies Readonly<Record<string, Component>>;

/** The components that a text may use, by the place of its file. */
export const componentsOf = (file: string): Readonly<Record<string, Component>> => {
  if (!isAbout(file)) return inChapters;
  const { Verouderd, NogNaTeGaan, Advies, LetOp, Bron } = inChapters;
  return { Advies, LetOp, NogNaTeGaan, Verouderd, Bron, ...inEveryAbout, ...inOneAbout(file) };
};
