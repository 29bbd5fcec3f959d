/** The names of what all calculators say alike; what they say stands in src/content/rekenhulpen/gedeeld.yaml. */
export const shared = {
  sentences: {
    'datum-niet-heel': [],
    'vakantie-omgekeerd': [],
    'vakantie-erbij': [],
    'bel-leerplicht': [],
    'gegeven-vakantie': ['van', 'tot'],
  },
  fields: {
    'vakantie-van': { figures: ['nummer'] },
    'vakantie-tot': { figures: ['nummer'] },
  },
} as const;
