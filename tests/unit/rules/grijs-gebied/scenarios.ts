import type { Scenario } from '../follow.ts';

const gezin = 'onveiligheid=nee betekenis=gezin';
const gewogen = `${gezin} gewogen=ja`;
const geen = `${gewogen} uitkomst=geen-vermoeden`;
const samen = `${geen} goed-genoeg=ja`;

const weging = [
  'handelingsprotocol-utrecht',
  'routeboek-zk-2024',
  'besluit-verplichte-meldcode',
  'handreiking-onveiligheid-zk',
] as const;
const genoeg = [...weging, 'nji-afwegingskader', 'routeboek-redactie'] as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'Father stands shouting at the door with a bottle in his hand',
    answers: 'onveiligheid=nu',
    end: 'crisis-112',
    sources: ['noodnummer-112', 'routeboek-redactie', 'veilig-thuis-landelijk'],
  },
  {
    story: 'For years the same signals, and "they are just that kind of family"',
    answers: 'onveiligheid=ja',
    end: 'meldcode-nu',
    sources: [
      'handelingsprotocol-utrecht',
      'nji-afwegingskader',
      'onderwijsgeschillen-twijfel',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'A teacher doubts whether it keeps happening',
    answers: 'onveiligheid=twijfel',
    end: 'meldcode-nu',
    sources: [
      'handelingsprotocol-utrecht',
      'onderwijsgeschillen-twijfel',
      'nji-afwegingskader',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'Who pays for help in the classroom, school or municipality?',
    answers: 'onveiligheid=nee betekenis=betalen',
    end: 'onderwijs-of-jeugdhulp',
    sources: [
      'handelingsprotocol-utrecht',
      'hart-van-brabant-grijs-gebied',
      'vng-woonplaatsbeginsel',
      'nji-gegevensuitwisseling',
      'routeboek-redactie',
    ],
  },
  {
    story: 'A messy home; nobody has weighed anything',
    answers: `${gezin} gewogen=nee`,
    end: 'wegen',
    sources: [
      ...weging.slice(0, 3),
      'onderwijsgeschillen-twijfel',
      'handreiking-onveiligheid-zk',
      'routeboek-redactie',
    ],
  },
  {
    story: 'Weighed in spring, and today the boy came without a coat in the frost',
    answers: `${gezin} gewogen=nieuw`,
    end: 'wegen',
    sources: [
      'handelingsprotocol-utrecht',
      'routeboek-zk-2024',
      'handreiking-onveiligheid-zk',
      'besluit-verplichte-meldcode',
      'onderwijsgeschillen-twijfel',
      'routeboek-redactie',
    ],
  },
  {
    story: 'There was a suspicion, and help with goals and a term is running',
    answers: `${gewogen} uitkomst=loopt`,
    end: 'afspraken-volgen',
    sources: [...weging, 'nji-afwegingskader', 'knmg-meldcode', 'routeboek-redactie'],
  },
  {
    story: 'There was a suspicion, and parents refuse all help',
    answers: `${gewogen} uitkomst=geen-hulp`,
    end: 'meldcode-nu',
    sources: [...weging, 'nji-afwegingskader', 'onderwijsgeschillen-twijfel', 'veilig-thuis-landelijk'],
  },
  {
    story: 'There was a suspicion, and half a year of help changed nothing',
    answers: `${gewogen} uitkomst=geen-hulp`,
    end: 'meldcode-nu',
    sources: [...weging, 'nji-afwegingskader', 'onderwijsgeschillen-twijfel', 'veilig-thuis-landelijk'],
  },
  {
    story: 'The weighing ended in doubt and was left there',
    answers: `${gewogen} uitkomst=twijfel`,
    end: 'meldcode-nu',
    sources: [
      ...weging,
      'onderwijsgeschillen-twijfel',
      'routeboek-redactie',
      'nji-afwegingskader',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'No suspicion, but the jeugdarts does not think it good enough',
    answers: `${geen} goed-genoeg=nee`,
    end: 'wegen',
    sources: [...genoeg, 'onderwijsgeschillen-twijfel'],
  },
  {
    story: 'No suspicion, and the team does not agree',
    answers: `${geen} goed-genoeg=twijfel`,
    end: 'meldcode-nu',
    sources: [
      ...weging,
      'nji-afwegingskader',
      'onderwijsgeschillen-twijfel',
      'routeboek-redactie',
      'veilig-thuis-landelijk',
    ],
  },
  {
    story: 'Just about good enough, and parents would like to talk',
    answers: `${samen} hulp=ja`,
    end: 'samen-in-gesprek',
    sources: [...genoeg, 'nji-gegevensuitwisseling'],
  },
  {
    story: 'Just about good enough, and nobody has asked the parents',
    answers: `${samen} hulp=niet-gevraagd`,
    end: 'samen-in-gesprek',
    sources: [...genoeg, 'nji-gegevensuitwisseling'],
  },
  {
    story: 'Just about good enough, and parents want no help now',
    answers: `${samen} hulp=nee`,
    end: 'grijs-gebied',
    sources: [...genoeg, 'nji-gegevensuitwisseling'],
  },
];
