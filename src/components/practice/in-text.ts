import PraktijkAdviezen from './PraktijkAdviezen.astro';
import PraktijkPlaatsen from './PraktijkPlaatsen.astro';
import PraktijkVoorbeelden from './PraktijkVoorbeelden.astro';

/** What the list of examples may use in its text, beside what every page about the site may. */
export const practiceComponents = { PraktijkAdviezen, PraktijkPlaatsen, PraktijkVoorbeelden };
