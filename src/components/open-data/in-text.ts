import Bestanden from './Bestanden.astro';
import LicentieLink from './LicentieLink.astro';
import NoemZo from './NoemZo.astro';
import Velden from './Velden.astro';

/** What the page about open data may use in its text, beside what every page about the site may. */
export const openDataComponents = { Bestanden, LicentieLink, NoemZo, Velden };
