interface Scenario {
  readonly story: string;
  readonly answers: string;
  readonly end: string;
  /** Every source that the reader is shown with the result, in the order in which it first comes up. */
  readonly sources: readonly string[];
}

/** Cases in words, what is answered, where it ends, and on exactly which sources. */
export const scenarios: readonly Scenario[] = [
  {
    story: 'A pupil says there is a knife at home, now',
    answers: 'onderwerp=onveilig gevaar=ja',
    end: 'crisis',
    sources: [
      'veilig-thuis-landelijk',
      'besluit-verplichte-meldcode',
      'noodnummer-112',
      'routeboek-redactie',
    ],
  },
  {
    story: 'A bruise, and the pupil lives in another region',
    answers: 'onderwerp=onveilig gevaar=nee',
    end: 'veilig-thuis',
    sources: [
      'veilig-thuis-landelijk',
      'besluit-verplichte-meldcode',
      'rijksoverheid-veilig-thuis',
      'augeo-veilig-thuis',
      'routeboek-redactie',
    ],
  },
  {
    story: 'A pupil of Hillegom at school in Bennebroek misses twenty hours',
    answers: 'onderwerp=leerplicht woont=ja',
    end: 'leerplicht',
    sources: [
      'leerplichtwet',
      'duo-verzuim',
      'doorstroompunt-naam',
      'nji-gegevensuitwisseling',
      'routeboek-redactie',
    ],
  },
  {
    story: 'A pupil of Spaarndam, and nobody knows on which side',
    answers: 'onderwerp=leerplicht woont=twijfel',
    end: 'leerplicht',
    sources: [
      'leerplichtwet',
      'routeboek-redactie',
      'duo-verzuim',
      'doorstroompunt-naam',
      'nji-gegevensuitwisseling',
    ],
  },
  {
    story: 'A family has left, nobody knows where to',
    answers: 'onderwerp=leerplicht woont=onbekend',
    end: 'leerplicht-onbekend',
    sources: ['leerplichtwet', 'routeboek-redactie', 'besluit-verplichte-meldcode'],
  },
  {
    story: 'Ambulant help for a child at home',
    answers: 'onderwerp=jeugdhulp verblijf=thuis inschrijving=gemeente',
    end: 'jeugdhulp',
    sources: [
      'stb-2020-78',
      'vng-woonplaatsbeginsel',
      'westerkwartier-ondersteuningsroute',
      'vng-toegang-jeugdhulp',
      'nji-gegevensuitwisseling',
      'routeboek-redactie',
    ],
  },
  {
    story: 'Parents live apart in two municipalities',
    answers: 'onderwerp=jeugdhulp verblijf=thuis inschrijving=twijfel',
    end: 'jeugdhulp',
    sources: [
      'stb-2020-78',
      'vng-woonplaatsbeginsel',
      'routeboek-redactie',
      'vng-toegang-jeugdhulp',
      'westerkwartier-ondersteuningsroute',
      'nji-gegevensuitwisseling',
    ],
  },
  {
    story: 'A child that is registered nowhere',
    answers: 'onderwerp=jeugdhulp verblijf=thuis inschrijving=onbekend',
    end: 'jeugdhulp-uitzoeken',
    sources: ['stb-2020-78', 'vng-woonplaatsbeginsel', 'hart-van-brabant-woonplaats', 'routeboek-redactie'],
  },
  {
    story: 'A foster child that came from another town',
    answers: 'onderwerp=jeugdhulp verblijf=verblijf ervoor=ja',
    end: 'jeugdhulp-verblijf',
    sources: [
      'stb-2020-78',
      'vng-woonplaatsbeginsel',
      'hart-van-brabant-woonplaats',
      'leerplichtwet',
      'routeboek-redactie',
    ],
  },
  {
    story: 'A foster child whose former address nobody knows',
    answers: 'onderwerp=jeugdhulp verblijf=verblijf ervoor=nee',
    end: 'jeugdhulp-uitzoeken',
    sources: ['stb-2020-78', 'vng-woonplaatsbeginsel', 'routeboek-redactie', 'hart-van-brabant-woonplaats'],
  },
  {
    story: 'A child in a guest house every other weekend',
    answers: 'onderwerp=jeugdhulp verblijf=twijfel',
    end: 'jeugdhulp-uitzoeken',
    sources: ['stb-2020-78', 'vng-woonplaatsbeginsel', 'routeboek-redactie', 'hart-van-brabant-woonplaats'],
  },
  {
    story: 'A teacher wants to think aloud about a pupil from round the corner',
    answers: 'onderwerp=coach coach-woont=zelfde',
    end: 'coach',
    sources: ['rol-cjg-zk-2023', 'vng-woonplaatsbeginsel', 'nji-gegevensuitwisseling'],
  },
  {
    story: 'The same about a pupil from the next municipality',
    answers: 'onderwerp=coach coach-woont=andere',
    end: 'coach-door',
    sources: ['rol-cjg-zk-2023', 'vng-woonplaatsbeginsel', 'nji-gegevensuitwisseling', 'routeboek-redactie'],
  },
  {
    story: 'A pupil in group 6 needs a special school',
    answers: 'onderwerp=ondersteuning ingeschreven=ja',
    end: 'swv-school',
    sources: ['wpo', 'po2001-tlv', 'routeboek-redactie'],
  },
  {
    story: 'A toddler from a day centre is applied for',
    answers: 'onderwerp=ondersteuning ingeschreven=aangemeld',
    end: 'swv-woonplaats',
    sources: ['wpo', 'po2001-tlv', 'routeboek-redactie'],
  },
  {
    story: 'A child of nine who goes to no school',
    answers: 'onderwerp=ondersteuning ingeschreven=nee',
    end: 'swv-woonplaats',
    sources: ['wpo', 'po2001-tlv', 'routeboek-redactie', 'leerplichtwet', 'duo-soorten-verzuim'],
  },
  {
    story: 'A pupil is ill remarkably often',
    answers: 'onderwerp=jgz',
    end: 'jgz',
    sources: ['routeboek-redactie', 'nji-gegevensuitwisseling'],
  },
];
