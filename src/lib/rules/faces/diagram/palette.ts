import type { Urgency } from '../../core/flow.ts';

/** The colours of a picture. It is made twice, because a picture can't follow the page into the dark. */
export interface Palette {
  /** The `--surface` of the page, on which the picture lies. */
  readonly paper: string;
  readonly ink: string;
  readonly line: string;
  readonly question: string;
  readonly urgency: Readonly<Record<Urgency, { readonly fill: string; readonly stroke: string }>>;
}

export const light: Palette = {
  paper: '#ffffff',
  ink: '#17302f',
  line: '#4a5e5d',
  question: '#f2f0e9',
  urgency: {
    crisis: { fill: '#fcebea', stroke: '#a8121d' },
    melden: { fill: '#fcefdf', stroke: '#a4460c' },
    handelen: { fill: '#e2efed', stroke: '#0c5557' },
    vastleggen: { fill: '#ffffff', stroke: '#4a5e5d' },
  },
};

export const dark: Palette = {
  paper: '#172423',
  ink: '#eef3f1',
  line: '#a9bab7',
  question: '#24332f',
  urgency: {
    crisis: { fill: '#4a1316', stroke: '#ff9a94' },
    melden: { fill: '#472a12', stroke: '#f0a868' },
    handelen: { fill: '#123c3c', stroke: '#7fd0c6' },
    vastleggen: { fill: '#172423', stroke: '#a9bab7' },
  },
};
