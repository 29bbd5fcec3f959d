/** A case from practice: what was answered, where it must end, and exactly which sources the result rests on. */
interface Scenario {
  readonly geval: string;
  /** "vraag=antwoord vraag=antwoord", in the order of the path. */
  readonly answers: string;
  readonly outcome: string;
  /** The ids of all sources of the answers and the outcome, in any order. */
  readonly sources: string;
}

const nee = 'direct-gevaar=nee';
const gewogen = `${nee} aanleiding=vermoeden stappen=ja`;
const evaluatie = `${nee} aanleiding=evaluatie`;

/** What an outcome with a melding always rests on. */
const melding =
  'handelingsprotocol-utrecht knmg-meldcode nji-afwegingskader onderwijsgeschillen-veilig-thuis veilig-thuis-landelijk veilig-thuis-nog-anoniem wmo-2015';

/** Each answer of the meldcode at least once. */
export const scenarios: readonly Scenario[] = [
  {
    geval: 'Een kind bloedt en vader staat dreigend aan de deur',
    answers: 'direct-gevaar=ja',
    outcome: 'crisis-112',
    sources: 'noodnummer-112 routeboek-redactie veilig-thuis-landelijk',
  },
  {
    geval: 'Een moeder ruikt naar drank en wil met haar kind wegrijden; de leerkracht twijfelt',
    answers: 'direct-gevaar=twijfel',
    outcome: 'crisis-112',
    sources: 'noodnummer-112 routeboek-redactie veilig-thuis-landelijk',
  },
  {
    geval: 'Een leerling laat seksuele berichten van een leraar zien',
    answers: `${nee} aanleiding=medewerker zedenmisdrijf=ja`,
    outcome: 'zedenroute',
    sources: 'inspectie-zedenmisdrijven routeboek-redactie schoolenveiligheid-zeden',
  },
  {
    geval: 'Een gerucht over een stagiair en een leerling',
    answers: `${nee} aanleiding=medewerker zedenmisdrijf=twijfel`,
    outcome: 'zedenroute',
    sources: 'inspectie-zedenmisdrijven routeboek-redactie schoolenveiligheid-zeden',
  },
  {
    geval: 'Een conciërge heeft een leerling geslagen',
    answers: `${nee} aanleiding=medewerker zedenmisdrijf=nee`,
    outcome: 'bestuursroute',
    sources: 'inspectie-vertrouwensinspecteur routeboek-redactie schoolenveiligheid-zeden',
  },
  {
    geval: 'Een leerling zou in de vakantie worden uitgehuwelijkt',
    answers: `${nee} aanleiding=eer`,
    outcome: 'veilig-thuis-eerst',
    sources:
      'augeo-veilig-thuis handelingsprotocol-utrecht interventieacademie-afwegingsvraag-2 knmg-meldcode routeboek-redactie veilig-thuis-huwelijksdwang wmo-2015',
  },
  {
    geval: 'Een kind vertelt dat het thuis met een riem wordt geslagen',
    answers: `${nee} aanleiding=onthulling`,
    outcome: 'veilig-thuis-eerst',
    sources:
      'afwegingskadermeldcode-nl augeo-veilig-thuis handelingsprotocol-utrecht interventieacademie-afwegingsvraag-2 knmg-meldcode routeboek-redactie wmo-2015',
  },
  {
    geval: 'Een meisje van 14 krijgt dure cadeaus van een oudere vriend en is vaak onbereikbaar',
    answers: `${nee} aanleiding=seksueel`,
    outcome: 'veilig-thuis-eerst',
    sources:
      'augeo-veilig-thuis handelingsprotocol-utrecht interventieacademie-afwegingsvraag-2 knmg-meldcode richtlijn-kindermishandeling-gesprek routeboek-redactie wmo-2015',
  },
  {
    geval: 'Een kind slaapt slecht en ouders vinden grenzen stellen lastig',
    answers: `${nee} aanleiding=opvoeding`,
    outcome: 'kernteam',
    sources: 'handreiking-onveiligheid-zk nysingh-veilig-thuis routeboek-redactie',
  },
  {
    geval: 'Een leerkracht zag blauwe plekken en heeft het nog met niemand besproken; er is tijd',
    answers: `${nee} aanleiding=vermoeden stappen=nee`,
    outcome: 'stappen-eerst',
    sources: 'augeo-meldcode besluit-verplichte-meldcode bvd-advocaten-veilig-thuis routeboek-redactie',
  },
  {
    geval: 'Nog geen gesprek, maar het kind durft vandaag niet naar huis',
    answers: `${nee} aanleiding=vermoeden stappen=spoed hulp-bij-melding=twijfel ouders=haast`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode onderwijsgeschillen-twijfel routeboek-redactie`,
  },
  {
    geval: 'Na overleg en gesprek is er een gewone verklaring voor het signaal',
    answers: `${gewogen} vermoeden=nee`,
    outcome: 'vastleggen-en-volgen',
    sources: 'besluit-verplichte-meldcode handreiking-onveiligheid-zk nji-afwegingskader routeboek-redactie',
  },
  {
    geval: 'Al jaren dezelfde signalen van verwaarlozing; ouders willen geen hulp',
    answers: `${gewogen} vermoeden=ja onveiligheid=ja hulp-bij-melding=ja meewerken-bij-melding=nee ouders=vooraf`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode rijksoverheid-radarfunctie routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Structurele onveiligheid, en ouders doen mee met de hulp die al loopt',
    answers: `${gewogen} vermoeden=ja onveiligheid=ja hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=vooraf`,
    outcome: 'melden-en-hulp',
    sources: `${melding} besluit-verplichte-meldcode rijksoverheid-radarfunctie routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Structurele onveiligheid; ouders doen mee, maar een nieuwe partner dreigt',
    answers: `${gewogen} vermoeden=ja onveiligheid=ja hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=gevaar`,
    outcome: 'melden-en-hulp',
    sources: `${melding} augeo-veilig-thuis besluit-verplichte-meldcode rijksoverheid-radarfunctie routeboek-redactie interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Acuut, hulp loopt en wordt aangenomen, en er is geen tijd om ouders te spreken',
    answers: `${gewogen} vermoeden=ja onveiligheid=ja hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=haast`,
    outcome: 'melden-en-hulp',
    sources: `${melding} besluit-verplichte-meldcode rijksoverheid-radarfunctie routeboek-redactie interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Acuut, hulp wordt aangenomen, twijfel over het inlichten van ouders',
    answers: `${gewogen} vermoeden=ja onveiligheid=ja hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=twijfel`,
    outcome: 'melden-en-hulp',
    sources: `${melding} besluit-verplichte-meldcode rijksoverheid-radarfunctie routeboek-redactie interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Acuut, en er is geen hulp die nu kan helpen',
    answers: `${gewogen} vermoeden=ja onveiligheid=ja hulp-bij-melding=nee ouders=haast`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode rijksoverheid-radarfunctie routeboek-redactie interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Twijfel of het structureel is, en onzeker of ouders hulp naast de melding aannemen',
    answers: `${gewogen} vermoeden=ja onveiligheid=twijfel hulp-bij-melding=ja meewerken-bij-melding=twijfel ouders=twijfel`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode onderwijsgeschillen-twijfel routeboek-redactie`,
  },
  {
    geval: 'Een gesprek kan gevaar geven: vader dreigt als school zich ermee bemoeit',
    answers: `${nee} aanleiding=vermoeden stappen=zonder-gesprek vermoeden=ja onveiligheid=twijfel hulp-bij-melding=twijfel ouders=gevaar`,
    outcome: 'melden',
    sources: `${melding} augeo-meldcode augeo-veilig-thuis besluit-verplichte-meldcode onderwijsgeschillen-twijfel routeboek-redactie`,
  },
  {
    geval: 'Twijfel of er een vermoeden is; geen acute onveiligheid; ouders nemen hulp aan',
    answers: `${gewogen} vermoeden=twijfel onveiligheid=nee hulp=ja meewerken=ja`,
    outcome: 'hulp-organiseren',
    sources:
      'besluit-verplichte-meldcode handelingsprotocol-utrecht routeboek-redactie interventieacademie-afwegingsvraag-2',
  },
  {
    geval: 'Vermoeden van verwaarlozing; ouders gaan meteen met hulp aan de slag',
    answers: `${gewogen} vermoeden=ja onveiligheid=nee hulp=ja meewerken=ja`,
    outcome: 'hulp-organiseren',
    sources:
      'besluit-verplichte-meldcode handelingsprotocol-utrecht nji-afwegingskader routeboek-redactie interventieacademie-afwegingsvraag-2',
  },
  {
    geval: 'Er is geen hulp die past en op tijd komt',
    answers: `${gewogen} vermoeden=ja onveiligheid=nee hulp=nee ouders=vooraf`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Onzeker of de hulp genoeg is',
    answers: `${gewogen} vermoeden=ja onveiligheid=nee hulp=twijfel ouders=vooraf`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Ouders erkennen het probleem, maar willen geen hulp',
    answers: `${gewogen} vermoeden=ja onveiligheid=nee hulp=ja meewerken=nee ouders=vooraf`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Ouders zeggen ja, maar komen niet op afspraken',
    answers: `${gewogen} vermoeden=ja onveiligheid=nee hulp=ja meewerken=twijfel ouders=vooraf`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Evaluatie: de doelen zijn gehaald',
    answers: `${evaluatie} onveiligheid-evaluatie=nee resultaat=ja`,
    outcome: 'hulp-afronden',
    sources:
      'handelingsprotocol-utrecht handreiking-onveiligheid-zk routeboek-redactie interventieacademie-afwegingsvraag-2',
  },
  {
    geval: 'Evaluatie: de afgesproken doelen zijn niet gehaald',
    answers: `${evaluatie} onveiligheid-evaluatie=nee resultaat=nee ouders=vooraf`,
    outcome: 'melden',
    sources: `${melding} routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Evaluatie: niemand weet zeker of het beter gaat',
    answers: `${evaluatie} onveiligheid-evaluatie=nee resultaat=twijfel ouders=vooraf`,
    outcome: 'melden',
    sources: `${melding} besluit-verplichte-meldcode routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Op de evaluatie blijkt dat er opnieuw is geslagen, en het gezin houdt de hulp',
    answers: `${evaluatie} onveiligheid-evaluatie=ja hulp-bij-melding=ja meewerken-bij-melding=ja ouders-en-hulp=vooraf`,
    outcome: 'melden-en-hulp',
    sources: `${melding} rijksoverheid-radarfunctie routeboek-redactie veilig-thuis-nog-voorbeeldzinnen interventieacademie-afwegingsvraag-2`,
  },
  {
    geval: 'Evaluatie: misschien gaat het geweld door',
    answers: `${evaluatie} onveiligheid-evaluatie=twijfel hulp-bij-melding=nee ouders=gevaar`,
    outcome: 'melden',
    sources: `${melding} augeo-veilig-thuis onderwijsgeschillen-twijfel routeboek-redactie`,
  },
];
