import css from '../styles/tokens.css?raw';
import { palettesIn } from '../lib/site/palette.ts';

/** The colours of the site, for what is no style sheet: the bar of a browser, the app on a phone. */
export const palettes = palettesIn(css);
