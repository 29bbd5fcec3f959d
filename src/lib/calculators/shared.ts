/** The names of what all calculators say alike; what they say stands in src/content/rekenhulpen/gedeeld.yaml. */
export const shared = {
  sentences: {
    'datum-niet-heel': [],
    'vakantie-omgekeerd': [],
    'vakantie-erbij': [],
    'bel-leerplicht': [],
    'gegeven-vakantie': ['van', 'tot'],
    kerstvakantie: [],
    voorjaarsvakantie: [],
    meivakantie: [],
    zomervakantie: [],
    herfstvakantie: [],
  },
  fields: {
    'vakantie-van': { figures: ['nummer'] },
    'vakantie-tot': { figures: ['nummer'] },
  },
} as const;
