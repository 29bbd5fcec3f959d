/**
 * Under this name a browser keeps that the key to search is switched off. It is there when it is off, and nothing is when it is on:
 * who never touched the switch has nothing kept.
 */
export const shortcutOff = 'routeboek-sneltoets-uit';
