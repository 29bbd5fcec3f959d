/** When a reader needs a rule: how lists are divided, the most urgent first. */
export const moments = {
  nu: 'Nu meteen',
  signaal: 'Je ziet of hoort iets',
  gesprek: 'Praten en informatie delen',
  besluit: 'Een besluit op school',
  hulp: 'Hulp en ondersteuning',
  verzuim: 'Verzuim en verlof',
} as const;

export type Moment = keyof typeof moments;
