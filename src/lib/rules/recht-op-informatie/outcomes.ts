import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Who gets what, from the most urgent. No outcome takes sides between parents. */
export const outcomes = {
  'bel-112': {
    title: 'Bel 112 en geef geen informatie',
    short: 'Gevaar dat nu kan gebeuren: 112, niets vertellen, daarna Veilig Thuis',
    urgency: 'crisis',
    summary:
      'Houd de leerling bij een volwassene in school. Vertel niet waar het kind of de andere ouder is.',
    actions: [
      { who: 'Jij', what: 'Bel 112. Breng jezelf niet in gevaar en houd niemand met kracht tegen.' },
      { who: 'Directeur', what: 'Bel daarna Veilig Thuis: 0800-2000. Overleg wie de leerling ophaalt.' },
    ],
    record: ['Wie wat vroeg en deed, met tijd.', 'Wie je belde.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  'veiligheid-eerst': {
    title: 'Geef nog niets en overleg over de veiligheid',
    short: 'Mogelijk gevaar: nog niets geven, overleg met Veilig Thuis, daarna opnieuw',
    urgency: 'handelen',
    summary: 'Ook bij gezag kan veiligheid een reden zijn om te wachten. Houd niet meer vast dan nodig is.',
    actions: [
      {
        who: 'Jij en de aandachtsfunctionaris',
        what: 'Bel Veilig Thuis (0800-2000), het kan zonder naam, en open de Meldcode.',
      },
      {
        who: 'Iedereen op school',
        what: 'Noem geen adres, nieuwe school, rooster of ophaaltijd. Zeg: ‘Wij komen erop terug.’',
      },
      {
        who: 'Directeur',
        what: 'Loop daarna opnieuw door deze vragen; geef wat zonder gevaar kan, met uitleg.',
      },
    ],
    record: ['Waarom je wacht, in feiten.', 'Het advies, met dag en tijd.'],
    roles: ['veilig-thuis'],
    cards: ['meldcode', 'informatie-delen'],
    sources: [bron.vrees, bron.beideOuders, bron.veiligThuis, bron.vroeger, bron.redactie],
  },
  volledig: {
    title: 'Informeer ieder met gezag gelijk, ook zonder vraag',
    short: 'Gezag of voogdij: uit jezelf informeren, ieder met gezag gelijk',
    urgency: 'handelen',
    summary: 'Ieder met gezag krijgt dezelfde informatie op hetzelfde moment. De school kiest geen kant.',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Stuur rapporten, uitnodigingen en nieuws aan ieder apart; reken niet op doorgeven door de ander.',
      },
      {
        who: 'IB’er',
        what: 'Betrek ieder met gezag bij zorgen, onderzoek en plannen, en vraag elk om toestemming waar die nodig is.',
      },
      {
        who: 'Directeur',
        what: 'Geef inzage in het dossier als daarom wordt gevraagd, zonder gegevens over anderen. Vanaf 16 jaar vraagt alleen de leerling dat. Loop daarvoor Gegevens gevraagd door.',
      },
    ],
    record: ['Wie gezag heeft, hoe je dat weet en de adressen.', 'Wat je aan wie gaf.'],
    roles: [],
    cards: ['informatie-delen', 'gegevens-gevraagd'],
    sources: [bron.gescheiden, bron.beideOuders, bron.dossierRechten, bron.redactie],
  },
  'volg-uitspraak': {
    title: 'Volg de uitspraak van de rechter',
    short: 'Rechter beperkt informatie aan ouder met gezag: uitspraak volgen',
    urgency: 'handelen',
    summary: 'Geef wat de uitspraak toelaat, niet meer en niet minder.',
    actions: [
      {
        who: 'Directeur',
        what: 'Lees wat precies is beperkt en tot wanneer. Onduidelijk? Vraag een jurist of de GI.',
      },
      { who: 'Directeur', what: 'Vertel de ouder schriftelijk wat je wel en niet geeft, en waarom.' },
    ],
    record: ['De uitspraak, met datum en einddatum.', 'Wat je gaf en wat niet.'],
    roles: [],
    cards: [],
    sources: [bron.samenGezag, bron.redactie],
  },
  'op-verzoek': {
    title: 'Geef belangrijke feiten over de leerling',
    short: 'Ouder zonder gezag vraagt: belangrijke feiten over kind en opvoeding',
    urgency: 'handelen',
    summary:
      'Dit is een eigen plicht van de school, los van de plicht van de ouder met gezag. Meebeslissen hoort er niet bij.',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Geef rapporten, leerresultaten, ontwikkeling en gedrag op school; niets over de andere ouder of het andere gezin.',
      },
      { who: 'Directeur', what: 'Verwijs niet alleen door naar de andere ouder.' },
      { who: 'Directeur', what: 'Vertel de ouder met gezag wat je geeft, tenzij dat gevaar geeft (advies).' },
    ],
    record: ['De vraag, met datum.', 'Wat je gaf.'],
    roles: [],
    cards: ['informatie-delen'],
    sources: [bron.plichtSchool, bron.gescheiden, bron.slechtGeweigerd, bron.redactie],
  },
  weigeren: {
    title: 'Weiger met een goede reden op papier',
    short: 'Ouder zonder gezag: weigeren mag, schriftelijk en goed onderbouwd',
    urgency: 'handelen',
    summary:
      'Een weigering moet op onderzoek en feiten rusten. De ouder kan naar de rechter of de klachtencommissie.',
    actions: [
      {
        who: 'Directeur',
        what: 'Kijk of een deel wel kan. Schrijf wat je weigert, waarom, wat je onderzocht en hoe lang dit geldt.',
      },
      { who: 'Directeur', what: 'Noem de klachtenregeling. Kijk opnieuw als de situatie verandert.' },
      { who: 'Jij', what: 'Bij zorg over de veiligheid van de leerling: volg ook de Meldcode.' },
    ],
    record: ['Je onderzoek, de afweging en de brief.'],
    roles: ['veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.plichtSchool, bron.goedGeweigerd, bron.slechtGeweigerd, bron.gescheiden],
  },
  uitzoeken: {
    title: 'Zoek het eerst uit en beslis dan zelf',
    short: 'Verzet, uitspraak of twijfel: feiten uitzoeken, zelf wegen, snel antwoorden',
    urgency: 'handelen',
    summary: 'De school neemt een eigen besluit en neemt dat van een ouder niet over.',
    actions: [
      {
        who: 'Directeur',
        what: 'Hoor beide ouders en de leerling, lees de uitspraak en vraag IB’er of zorgteam.',
      },
      {
        who: 'Directeur',
        what: 'Vraag zo nodig Veilig Thuis (0800-2000, zonder naam) of een jurist om advies.',
      },
      { who: 'Directeur', what: 'Zeg de ouder wanneer antwoord komt. Loop deze vragen dan opnieuw door.' },
    ],
    record: ['Wie je hoorde, wat je las en wat je weegt.'],
    roles: ['veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.goedGeweigerd, bron.slechtGeweigerd, bron.nietVanzelf, bron.redactie],
  },
  'niet-ongevraagd': {
    title: 'Informeer via de ouder met gezag',
    short: 'Ouder zonder gezag, geen vraag: ouder met gezag informeert, school wacht op verzoek',
    urgency: 'vastleggen',
    summary:
      'De ouder met gezag houdt de ander op de hoogte van belangrijke zaken. De rechter kan dat beperken.',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Wijs de ouder met gezag op die plicht, als dat geen gevaar geeft (advies).',
      },
      {
        who: 'Administratie',
        what: 'Zet in de schoolgids dat een ouder zonder gezag zelf om informatie kan vragen (advies).',
      },
    ],
    record: ['Wie gezag heeft en hoe je dat weet.'],
    roles: [],
    cards: [],
    sources: [bron.plichtOuder, bron.plichtSchool, bron.redactie],
  },
  nagaan: {
    title: 'Ga eerst na wie gezag heeft en wat de rechter besliste',
    short: 'Gezag of uitspraak onduidelijk: uittreksel of uitspraak vragen, dan opnieuw',
    urgency: 'handelen',
    summary:
      'Tot het duidelijk is, geef je alleen algemene informatie over school (advies). Laat het niet liggen.',
    actions: [
      {
        who: 'Administratie',
        what: 'Vraag ouders om de uitspraak of een uittreksel uit het gezagsregister van de rechtbank.',
      },
      {
        who: 'Directeur',
        what: 'Zeg wanneer antwoord komt en loop deze vragen dan opnieuw door, ook als iemand gevaar noemt.',
      },
    ],
    record: ['Wat je vroeg, wat je zag en de datum.'],
    roles: [],
    cards: [],
    sources: [bron.erkenning, bron.plichtSchool, bron.redactie],
  },
  gi: {
    title: 'Geef de GI wat voor de ondertoezichtstelling nodig is',
    short: 'GI bij ondertoezichtstelling: wat nodig is; ouders met gezag houden hun recht',
    urgency: 'handelen',
    summary: 'Toestemming van ouders is niet nodig. Ouders houden hun gezag en hun recht op informatie.',
    actions: [
      { who: 'Directeur of IB’er', what: 'Vraag waarvoor het nodig is; geef alleen dat, in feiten.' },
      { who: 'Directeur of IB’er', what: 'Vertel ouders wat je gaf, tenzij dat gevaar geeft (advies).' },
    ],
    record: ['De beslissing van de rechter.', 'Wat je gaf, en waarom dat nodig was.'],
    prepare: ['De beslissing van de rechter, en tot wanneer de maatregel loopt.'],
    roles: [],
    cards: ['informatie-delen'],
    sources: [bron.gi, bron.giGrens, bron.vroeger, bron.redactie],
  },
  derde: {
    title: 'Geef alleen iets met toestemming van ieder met gezag (vanaf 16: van de leerling)',
    short: 'Geen ouder of voogd: alleen met toestemming van wie gezag heeft, of leerling vanaf 16',
    urgency: 'handelen',
    summary: 'Wie geen gezag heeft en geen ouder is, heeft geen eigen recht op informatie.',
    actions: [
      {
        who: 'Leerkracht of mentor',
        what: 'Vraag toestemming aan ieder met gezag; vanaf 16 jaar aan de leerling.',
      },
      {
        who: 'Leerkracht of mentor',
        what: 'Luisteren mag altijd: noteer wat iemand vertelt. Is het een signaal van onveiligheid? Volg de Meldcode.',
      },
    ],
    record: ['Wie wat vroeg, en wie toestemming gaf.'],
    roles: [],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.nieuwePartner, bron.zestien, bron.redactie],
  },
  meerderjarig: {
    title: 'Vraag de leerling van 18 of ouder',
    short: '18 of ouder: alleen met toestemming van de leerling',
    urgency: 'handelen',
    summary: 'De leerling is volwassen en beslist wie wat hoort.',
    actions: [
      {
        who: 'Mentor',
        what: 'Vraag de leerling wat je mag delen, met wie en hoe lang; dat mag altijd weer anders.',
      },
      { who: 'Mentor', what: 'Overziet de leerling dit niet? Vraag wie vertegenwoordigt (advies).' },
      {
        who: 'Directeur',
        what: 'Stuur ook een brief over schorsen of verwijderen alleen aan de leerling. Ouders krijgen die volgens de wet van nu alleen bij een leerling onder de 18 (vroeger: 21); aan ouders van een volwassen leerling is het een datalek.',
      },
    ],
    record: ['Wat de leerling goedvindt, met datum.'],
    roles: [],
    cards: ['informatie-delen'],
    sources: [
      bron.volwassen,
      bron.schorsing,
      bron.verwijdering,
      bron.vorderingen,
      bron.vroeger,
      bron.redactie,
    ],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
