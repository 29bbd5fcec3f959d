import type { Scenario } from '../follow.ts';

const nee = 'direct-gevaar=nee';
const gewogen = `${nee} aanleiding=vermoeden stappen=ja`;
const danger = `${gewogen} vermoeden=ja onveiligheid=ja`;
const help = `${gewogen} vermoeden=ja onveiligheid=nee`;
const evaluatie = `${nee} aanleiding=evaluatie`;

/** What these first answers rest on. */
const way = {
  gewogen: ['routeboek-redactie', 'besluit-verplichte-meldcode'],
  danger: [
    'routeboek-redactie',
    'besluit-verplichte-meldcode',
    'nji-afwegingskader',
    'handelingsprotocol-utrecht',
    'interventieacademie-afwegingsvraag-2',
    'rijksoverheid-radarfunctie',
  ],
  help: [
    'routeboek-redactie',
    'besluit-verplichte-meldcode',
    'nji-afwegingskader',
    'handelingsprotocol-utrecht',
    'interventieacademie-afwegingsvraag-2',
  ],
  evaluatie: ['routeboek-redactie', 'handelingsprotocol-utrecht'],
} as const;

/** What an outcome that several cases end in rests on itself, whatever was answered. */
const rest = {
  'crisis-112': ['noodnummer-112', 'veilig-thuis-landelijk', 'routeboek-redactie'],
  zedenroute: ['inspectie-zedenmisdrijven', 'schoolenveiligheid-zeden', 'routeboek-redactie'],
  'veilig-thuis-eerst': [
    'augeo-veilig-thuis',
    'interventieacademie-afwegingsvraag-2',
    'wmo-2015',
    'handelingsprotocol-utrecht',
    'knmg-meldcode',
    'routeboek-redactie',
  ],
  melden: [
    'nji-afwegingskader',
    'wmo-2015',
    'onderwijsgeschillen-veilig-thuis',
    'veilig-thuis-nog-anoniem',
    'veilig-thuis-landelijk',
    'handelingsprotocol-utrecht',
    'knmg-meldcode',
  ],
  'melden-en-hulp': [
    'handelingsprotocol-utrecht',
    'nji-afwegingskader',
    'wmo-2015',
    'onderwijsgeschillen-veilig-thuis',
    'veilig-thuis-nog-anoniem',
    'veilig-thuis-landelijk',
    'knmg-meldcode',
  ],
  'hulp-organiseren': ['handelingsprotocol-utrecht', 'routeboek-redactie'],
} as const;

export const scenarios: readonly Scenario[] = [
  {
    story: 'Een kind bloedt en vader staat dreigend aan de deur',
    answers: 'direct-gevaar=ja',
    end: 'crisis-112',
    sources: ['noodnummer-112', 'routeboek-redactie', ...rest['crisis-112']],
  },
  {
    story: 'Een moeder ruikt naar drank en wil met haar kind wegrijden; de leerkracht twijfelt',
    answers: 'direct-gevaar=twijfel',
    end: 'crisis-112',
    sources: ['noodnummer-112', 'routeboek-redactie', ...rest['crisis-112']],
  },
  {
    story: 'Een leerling laat seksuele berichten van een leraar zien',
    answers: `${nee} aanleiding=medewerker zedenmisdrijf=ja`,
    end: 'zedenroute',
    sources: [
      'routeboek-redactie',
      'schoolenveiligheid-zeden',
      'inspectie-zedenmisdrijven',
      ...rest.zedenroute,
    ],
  },
  {
    story: 'Een gerucht over een stagiair en een leerling',
    answers: `${nee} aanleiding=medewerker zedenmisdrijf=twijfel`,
    end: 'zedenroute',
    sources: [
      'routeboek-redactie',
      'schoolenveiligheid-zeden',
      'inspectie-zedenmisdrijven',
      ...rest.zedenroute,
    ],
  },
  {
    story: 'Een conciërge heeft een leerling geslagen',
    answers: `${nee} aanleiding=medewerker zedenmisdrijf=nee`,
    end: 'bestuursroute',
    sources: ['routeboek-redactie', 'schoolenveiligheid-zeden', 'inspectie-vertrouwensinspecteur'],
  },
  {
    story: 'Een leerling zou in de vakantie worden uitgehuwelijkt',
    answers: `${nee} aanleiding=eer`,
    end: 'veilig-thuis-eerst',
    sources: [
      'routeboek-redactie',
      'augeo-veilig-thuis',
      'veilig-thuis-huwelijksdwang',
      ...rest['veilig-thuis-eerst'],
    ],
  },
  {
    story: 'Een kind vertelt dat het thuis met een riem wordt geslagen',
    answers: `${nee} aanleiding=onthulling`,
    end: 'veilig-thuis-eerst',
    sources: [
      'routeboek-redactie',
      'augeo-veilig-thuis',
      'afwegingskadermeldcode-nl',
      ...rest['veilig-thuis-eerst'],
    ],
  },
  {
    story: 'Een meisje van 14 krijgt dure cadeaus van een oudere vriend en is vaak onbereikbaar',
    answers: `${nee} aanleiding=seksueel`,
    end: 'veilig-thuis-eerst',
    sources: [
      'routeboek-redactie',
      'interventieacademie-afwegingsvraag-2',
      'richtlijn-kindermishandeling-gesprek',
      ...rest['veilig-thuis-eerst'],
    ],
  },
  {
    story: 'Een kind slaapt slecht en ouders vinden grenzen stellen lastig',
    answers: `${nee} aanleiding=opvoeding`,
    end: 'kernteam',
    sources: ['routeboek-redactie', 'handreiking-onveiligheid-zk', 'nysingh-veilig-thuis'],
  },
  {
    story: 'Een leerkracht zag blauwe plekken en heeft het nog met niemand besproken; er is tijd',
    answers: `${nee} aanleiding=vermoeden stappen=nee`,
    end: 'stappen-eerst',
    sources: [
      'routeboek-redactie',
      'besluit-verplichte-meldcode',
      'bvd-advocaten-veilig-thuis',
      'augeo-meldcode',
    ],
  },
  {
    story: 'Nog geen gesprek, maar het kind durft vandaag niet naar huis',
    answers: `${nee} aanleiding=vermoeden stappen=spoed hulp-bij-melding=twijfel ouders=haast`,
    end: 'melden',
    sources: [
      'routeboek-redactie',
      'besluit-verplichte-meldcode',
      'handelingsprotocol-utrecht',
      'onderwijsgeschillen-twijfel',
      'onderwijsgeschillen-veilig-thuis',
      ...rest.melden,
    ],
  },
  {
    story: 'Na overleg en gesprek is er een gewone verklaring voor het signaal',
    answers: `${gewogen} vermoeden=nee`,
    end: 'vastleggen-en-volgen',
    sources: [...way.gewogen, 'nji-afwegingskader', 'handreiking-onveiligheid-zk'],
  },
  {
    story: 'Al jaren dezelfde signalen van verwaarlozing; ouders willen geen hulp',
    answers: `${danger} hulp-bij-melding=ja meewerken-bij-melding=nee ouders=vooraf`,
    end: 'melden',
    sources: [
      ...way.danger,
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest.melden,
    ],
  },
  {
    story: 'Structurele onveiligheid, en ouders doen mee met de hulp die al loopt',
    answers: `${danger} hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=vooraf`,
    end: 'melden-en-hulp',
    sources: [
      ...way.danger,
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest['melden-en-hulp'],
    ],
  },
  {
    story: 'Structurele onveiligheid; ouders doen mee, maar een nieuwe partner dreigt',
    answers: `${danger} hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=gevaar`,
    end: 'melden-en-hulp',
    sources: [
      ...way.danger,
      'onderwijsgeschillen-veilig-thuis',
      'augeo-veilig-thuis',
      ...rest['melden-en-hulp'],
    ],
  },
  {
    story: 'Acuut, hulp loopt en wordt aangenomen, en er is geen tijd om ouders te spreken',
    answers: `${danger} hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=haast`,
    end: 'melden-en-hulp',
    sources: [...way.danger, 'onderwijsgeschillen-veilig-thuis', ...rest['melden-en-hulp']],
  },
  {
    story: 'Acuut, hulp wordt aangenomen, twijfel over het inlichten van ouders',
    answers: `${danger} hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=twijfel`,
    end: 'melden-en-hulp',
    sources: [...way.danger, 'veilig-thuis-landelijk', ...rest['melden-en-hulp']],
  },
  {
    story: 'Acuut, en er is geen hulp die nu kan helpen',
    answers: `${danger} hulp-bij-melding=nee ouders=haast`,
    end: 'melden',
    sources: [...way.danger, 'onderwijsgeschillen-veilig-thuis', ...rest.melden],
  },
  {
    story: 'Twijfel of het structureel is, en onzeker of ouders hulp naast de melding aannemen',
    answers: `${gewogen} vermoeden=ja onveiligheid=twijfel hulp-bij-melding=ja meewerken-bij-melding=twijfel ouders=twijfel`,
    end: 'melden',
    sources: [
      ...way.gewogen,
      'nji-afwegingskader',
      'handelingsprotocol-utrecht',
      'onderwijsgeschillen-twijfel',
      'veilig-thuis-landelijk',
      ...rest.melden,
    ],
  },
  {
    story: 'Een gesprek kan gevaar geven: vader dreigt als school zich ermee bemoeit',
    answers: `${nee} aanleiding=vermoeden stappen=zonder-gesprek vermoeden=ja onveiligheid=twijfel hulp-bij-melding=twijfel ouders=gevaar`,
    end: 'melden',
    sources: [
      'routeboek-redactie',
      'besluit-verplichte-meldcode',
      'augeo-meldcode',
      'nji-afwegingskader',
      'handelingsprotocol-utrecht',
      'onderwijsgeschillen-twijfel',
      'onderwijsgeschillen-veilig-thuis',
      'augeo-veilig-thuis',
      ...rest.melden,
    ],
  },
  {
    story: 'Twijfel of er een vermoeden is; geen acute onveiligheid; ouders nemen hulp aan',
    answers: `${gewogen} vermoeden=twijfel onveiligheid=nee hulp=ja meewerken=ja`,
    end: 'hulp-organiseren',
    sources: [
      ...way.gewogen,
      'handelingsprotocol-utrecht',
      'interventieacademie-afwegingsvraag-2',
      ...rest['hulp-organiseren'],
    ],
  },
  {
    story: 'Vermoeden van verwaarlozing; ouders gaan meteen met hulp aan de slag',
    answers: `${help} hulp=ja meewerken=ja`,
    end: 'hulp-organiseren',
    sources: [...way.help, ...rest['hulp-organiseren']],
  },
  {
    story: 'Er is geen hulp die past en op tijd komt',
    answers: `${help} hulp=nee ouders=vooraf`,
    end: 'melden',
    sources: [
      ...way.help,
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest.melden,
    ],
  },
  {
    story: 'Onzeker of de hulp genoeg is',
    answers: `${help} hulp=twijfel ouders=vooraf`,
    end: 'melden',
    sources: [
      ...way.help,
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest.melden,
    ],
  },
  {
    story: 'Ouders erkennen het probleem, maar willen geen hulp',
    answers: `${help} hulp=ja meewerken=nee ouders=vooraf`,
    end: 'melden',
    sources: [
      ...way.help,
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest.melden,
    ],
  },
  {
    story: 'Ouders zeggen ja, maar komen niet op afspraken',
    answers: `${help} hulp=ja meewerken=twijfel ouders=vooraf`,
    end: 'melden',
    sources: [
      ...way.help,
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest.melden,
    ],
  },
  {
    story: 'Evaluatie: de doelen zijn gehaald',
    answers: `${evaluatie} onveiligheid-evaluatie=nee resultaat=ja`,
    end: 'hulp-afronden',
    sources: [...way.evaluatie, 'interventieacademie-afwegingsvraag-2', 'handreiking-onveiligheid-zk'],
  },
  {
    story: 'Evaluatie: de afgesproken doelen zijn niet gehaald',
    answers: `${evaluatie} onveiligheid-evaluatie=nee resultaat=nee ouders=vooraf`,
    end: 'melden',
    sources: [
      ...way.evaluatie,
      'interventieacademie-afwegingsvraag-2',
      'nji-afwegingskader',
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest.melden,
    ],
  },
  {
    story: 'Evaluatie: niemand weet zeker of het beter gaat',
    answers: `${evaluatie} onveiligheid-evaluatie=nee resultaat=twijfel ouders=vooraf`,
    end: 'melden',
    sources: [
      ...way.evaluatie,
      'interventieacademie-afwegingsvraag-2',
      'besluit-verplichte-meldcode',
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest.melden,
    ],
  },
  {
    story: 'Op de evaluatie blijkt dat er opnieuw is geslagen, en het gezin houdt de hulp',
    answers: `${evaluatie} onveiligheid-evaluatie=ja hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=vooraf`,
    end: 'melden-en-hulp',
    sources: [
      ...way.evaluatie,
      'interventieacademie-afwegingsvraag-2',
      'nji-afwegingskader',
      'rijksoverheid-radarfunctie',
      'onderwijsgeschillen-veilig-thuis',
      'veilig-thuis-nog-voorbeeldzinnen',
      ...rest['melden-en-hulp'],
    ],
  },
  {
    story: 'Evaluatie: misschien gaat het geweld door',
    answers: `${evaluatie} onveiligheid-evaluatie=twijfel hulp-bij-melding=nee ouders=gevaar`,
    end: 'melden',
    sources: [
      ...way.evaluatie,
      'onderwijsgeschillen-twijfel',
      'onderwijsgeschillen-veilig-thuis',
      'augeo-veilig-thuis',
      ...rest.melden,
    ],
  },
];
