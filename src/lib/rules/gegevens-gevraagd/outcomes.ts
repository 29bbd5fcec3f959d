import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** What each who asks may have, from the most urgent. */
export const outcomes = {
  crisis: {
    title: 'Bel 112 en help; privacy houdt je niet tegen',
    short: 'Gevaar of vermist kind: 112, geef wat hulpverleners nodig hebben',
    urgency: 'crisis',
    summary: 'Zeg wat hulpverleners nodig hebben om iemand te vinden of te beschermen, met naam.',
    actions: [
      { who: 'Jij', what: 'Bel 112. Breng jezelf niet in gevaar. Haal de directeur.' },
      {
        who: 'Directeur',
        what: 'Geef aan 112 of de politie wat voor dit gevaar nodig is. Bel daarna Veilig Thuis: 0800-2000.',
      },
    ],
    record: ['Wie wat vroeg, wat je gaf en waarom dat nu nodig was.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  'politie-vordering': {
    title: 'Geef niets ter plekke: laat de directeur de vordering nakijken',
    short:
      'Politie met vordering: niets ter plekke; directeur kijkt na wie, wat en welk artikel; dan precies dat',
    urgency: 'handelen',
    summary:
      'Een geldige vordering voer je uit, en niet meer dan dat. Wie mag vorderen, hangt af van de gegevens.',
    actions: [
      {
        who: 'Jij',
        what: 'Geef zelf niets en zeg niets toe. Haal de directeur en noteer naam, dienst en nummer. Is er gevaar of is een kind vermist? Dan gaat hulp voor: 112.',
      },
      {
        who: 'Directeur',
        what: 'Controleer wie vraagt: bel terug via 0900-8844. Vraag de vordering op papier. Bij mondelinge spoed komt het papier binnen drie dagen.',
      },
      {
        who: 'Directeur',
        what: 'Kijk of de juiste persoon vordert. Naam, adres en geboortedatum: een opsporingsambtenaar. Camerabeelden: een opsporingsambtenaar. Andere gegevens: de officier van justitie. Gezondheid, godsdienst, ras of seksueel leven: alleen met machtiging van de rechter-commissaris.',
      },
      {
        who: 'Directeur met functionaris gegevensbescherming of jurist',
        what: 'Klopt de vordering? Geef precies die gegevens, op tijd. Klopt zij niet, zeg dat op papier. Wie een beroepsgeheim heeft, vraagt eerst eigen advies.',
      },
      {
        who: 'Directeur',
        what: 'Vraag de officier of je het ouders en leerling mag vertellen; wat daarover in de wet staat, is nog na te gaan.',
      },
    ],
    record: ['De vordering of een kopie, met dag en tijd.', 'Wie het nakeek, en precies wat je gaf.'],
    prepare: ['Naam, dienst en nummer van wie vraagt, en het artikel dat op de vordering staat.'],
    roles: ['noodnummer'],
    cards: ['recht-op-informatie'],
    sources: [
      bron.identificerend,
      bron.gegevens,
      bron.camerabeelden,
      bron.gevoelig,
      bron.politieNummer,
      bron.redactie,
    ],
  },
  'politie-vraag': {
    title: 'Geef nog niets: vraag om een vordering op papier',
    short: 'Politie zonder vordering: nog niets geven, directeur beslist, vordering vragen; gevaar: 112',
    urgency: 'handelen',
    summary:
      'De school hoeft niet te antwoorden. Of zij in een enkel geval uit zichzelf iets mag geven, is nog na te gaan; dat beslist de directeur met de functionaris gegevensbescherming of een jurist.',
    actions: [
      {
        who: 'Jij',
        what: 'Zeg vriendelijk: ‘Dat loopt via de directeur.’ Bevestig ook niet dat een leerling op school zit. Is er nu gevaar of is een kind vermist? Bel 112 en help.',
      },
      {
        who: 'Directeur',
        what: 'Bel terug via 0900-8844 om te weten wie vraagt. Vraag waarvoor, en vraag om een vordering op papier.',
      },
      {
        who: 'Directeur',
        what: 'Wil de school zelf iets doorgeven of aangifte doen? Dat kan. Bespreek met functionaris gegevensbescherming of jurist welke gegevens mee mogen.',
      },
      {
        who: 'Directeur',
        what: 'Wil de politie een leerling spreken of meenemen? Bel de ouders met gezag, tenzij de politie dat verbiedt of het gevaar geeft. Wat de school dan moet, is nog na te gaan: vraag een jurist.',
      },
    ],
    record: ['Wie wat vroeg, met dag, tijd en nummer.', 'Wat de directeur besloot, en na welk advies.'],
    prepare: ['Naam, dienst en nummer van wie vraagt, en waar het over gaat.'],
    roles: ['noodnummer'],
    cards: ['meldcode'],
    sources: [bron.gegevens, bron.politieNummer, bron.alarm, bron.redactie],
  },
  gi: {
    title: 'Geef de GI wat nodig is voor de maatregel',
    short: 'GI met ondertoezichtstelling of voogdij: geven wat nodig is, ouders inlichten',
    urgency: 'handelen',
    summary:
      'Bij een ondertoezichtstelling moet je op vraag geven wat nodig is, ook zonder toestemming; uit jezelf mag het. Meer dan nodig mag niet. Heeft de GI voogdij? Dan informeer je haar zoals een ouder met gezag.',
    actions: [
      {
        who: 'Directeur of IB’er',
        what: 'Vraag waarvoor de jeugdbeschermer het nodig heeft en geef alleen dat, in feiten.',
      },
      { who: 'Directeur of IB’er', what: 'Vertel ouders wat je geeft, tenzij dat gevaar geeft (advies).' },
    ],
    record: ['De beslissing van de rechter die je zag.', 'Wat je gaf, en waarom dat nodig was.'],
    prepare: ['De beslissing van de rechter, en tot wanneer de maatregel loopt.'],
    roles: [],
    cards: ['meldcode'],
    sources: [bron.gi, bron.giGrens, bron.redactie],
  },
  raad: {
    title: 'Je mag de Raad antwoord geven; de directeur heeft de regie',
    short: 'Raad voor de Kinderbescherming: antwoorden mag, directeur regelt, ouders inlichten',
    urgency: 'handelen',
    summary: 'Ouders hoeven hier geen toestemming voor te geven. Hen inlichten is wel aan te raden.',
    actions: [
      {
        who: 'Directeur',
        what: 'Controleer wie vraagt en waarom. Beantwoord de vraag zelf of wijs iemand aan.',
      },
      {
        who: 'Directeur',
        what: 'Geef feiten over school, kies geen kant tussen ouders en vertel beide dat je antwoordt, tenzij dat gevaar geeft.',
      },
      {
        who: 'Wie beroepsgeheim heeft',
        what: 'Weegt zelf of het noodzakelijk is, en vraagt bij twijfel advies.',
      },
    ],
    record: ['De vraag, je antwoord en wat ouders weten.'],
    prepare: ['Wat je zelf zag en hoorde op school, met dagen, los van wat ouders over elkaar zeggen.'],
    roles: ['veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.raad, bron.raadGeheim, bron.redactie],
  },
  'gi-vrijwillig': {
    title: 'Geef nog niets zonder toestemming; vraag de beslissing van de rechter',
    short: 'GI zonder (bekende) maatregel: met toestemming of zonder naam; vraag de beslissing',
    urgency: 'handelen',
    summary: 'Zonder ondertoezichtstelling of voogdij is de GI een partner zoals andere.',
    actions: [
      {
        who: 'Directeur of IB’er',
        what: 'Vraag de GI om de beslissing van de rechter. Is die er, loop deze vragen dan opnieuw door.',
      },
      {
        who: 'IB’er',
        what: 'Is er geen maatregel? Loop Informatie delen door: met toestemming, of zonder naam. Bij zorg over de veiligheid: Meldcode.',
      },
    ],
    record: ['Of de GI een beslissing liet zien.'],
    roles: ['veilig-thuis'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.nji, bron.gi, bron.redactie],
  },
  'leerplicht-vraagt': {
    title: 'Geef leerplicht wat voor de Leerplichtwet nodig is',
    short: 'Leerplicht vraagt: inlichtingen voor de Leerplichtwet geven moet; geen medische gegevens',
    urgency: 'handelen',
    summary:
      'De wet zegt: alle inlichtingen die leerplicht in verband met de uitvoering van de Leerplichtwet vraagt. Daarvoor hoeft niemand toestemming te geven. De grens is het doel: in- en uitschrijving, aanwezigheid, verlof en wat de school deed.',
    actions: [
      {
        who: 'Directeur',
        what: 'Vraag waarvoor leerplicht het nodig heeft en geef dat, in feiten. Ken je de vrager niet? Bel terug naar het nummer hieronder.',
      },
      {
        who: 'Directeur',
        what: 'Laat weg wat er niet bij hoort: medische gegevens, zorgen over thuis, verslagen van hulpverleners. Hoe ver de plicht daar gaat, is nog na te gaan: vraag het de functionaris gegevensbescherming.',
      },
      { who: 'Directeur', what: 'Vertel ouders wat je gaf, tenzij dat gevaar geeft (advies).' },
    ],
    record: ['Wat leerplicht vroeg, waarvoor, en wat je gaf.'],
    prepare: ['In- en uitschrijving, dagen en uren, verlof dat is gegeven, en wat de school al deed.'],
    roles: ['leerplicht'],
    cards: ['verzuim'],
    sources: [bron.inlichtingen, bron.ziekte, bron.redactie],
  },
  'ggd-lijst': {
    title: 'Een lijst voor de GGD is vrijwillig: het minste, en nooit het BSN',
    short:
      'GGD vraagt lijst: mag, hoeft niet; naam, geboortedatum, groep; nooit BSN; vragenlijst: toestemming',
    urgency: 'handelen',
    summary:
      'De GGD krijgt gegevens van leerlingen uit het landelijke register; alleen de groep staat daar niet in. De raden voor het onderwijs zeiden in 2019: geven mag, het hoeft niet. Of dat nu nog zo is, is nog na te gaan.',
    actions: [
      {
        who: 'Directeur',
        what: 'Beslist. Geef hoogstens naam, geboortedatum, school, soort onderwijs, datum van inschrijving en groep. Nooit het BSN of onderwijsnummer.',
      },
      {
        who: 'Directeur',
        what: 'Gaat het om hoe het met een leerling gaat, of om een vragenlijst? Dan vraagt de GGD zelf toestemming, vóórdat de school meewerkt.',
      },
      {
        who: 'Administratie',
        what: 'Verstuur het beveiligd, en vertel ouders in de schoolgids dat dit gebeurt (advies).',
      },
    ],
    record: ['Wat je gaf, aan wie, en waarom.'],
    roles: ['jgz'],
    cards: [],
    sources: [bron.ggdLijst, bron.ggdVragen, bron.redactie],
  },
  dossier: {
    title: 'Geef inzage en een kopie, zonder gegevens over anderen',
    short:
      'Dossier: inzage en kopie binnen een maand, zonder gegevens van anderen; bewaren volgens de termijn',
    urgency: 'handelen',
    summary:
      'Wie het recht heeft, hoeft geen reden te geven. Wat er in de AVG zelf over staat, is niet naast onze tekst gelegd; vraag bij twijfel de functionaris gegevensbescherming.',
    actions: [
      {
        who: 'Directeur',
        what: 'Kijk wie vraagt. Tot 12 jaar: ouders met gezag of voogd. Van 12 tot en met 15: ook de leerling zelf. Vanaf 16: alleen de leerling. Een ouder zonder gezag: open Recht op informatie.',
      },
      {
        who: 'Directeur',
        what: 'Antwoord binnen een maand. De eerste kopie is gratis. Laat weg wat over anderen gaat: de andere ouder, broers en zussen, een melder. Kan de inhoud iemand in gevaar brengen? Bel eerst Veilig Thuis (0800-2000).',
      },
      {
        who: 'Directeur',
        what: 'Klopt iets niet? Verbeter het, of voeg de eigen lezing van ouders of leerling toe. Een mening van een leraar hoeft niet weg, wel moet erbij staan dat het een mening is (advies).',
      },
      {
        who: 'Administratie',
        what: 'Wissen kan niet altijd. Basisschool, sbo en VO: in- en uitschrijving en verzuim blijven ten minste vijf jaar na uitschrijven bewaard, dat moet. Het gewone dossier gaat gewoonlijk na twee jaar weg, na verwijzing naar speciaal onderwijs na drie. So, vso en andere gegevens: nog na te gaan, vraag de functionaris gegevensbescherming.',
      },
    ],
    record: ['Het verzoek en de dag, wat je gaf, en wat je wegliet en waarom.'],
    roles: ['veilig-thuis'],
    cards: ['recht-op-informatie'],
    sources: [
      bron.dossierRechten,
      bron.kopie,
      bron.maand,
      bron.bewaren,
      bron.bewarenVo,
      bron.bewarenUitleg,
      bron.rechten,
      bron.redactie,
    ],
  },
  verklaring: {
    title: 'Schrijf geen verklaring voor één ouder',
    short: 'Verklaring voor één ouder of advocaat: niet doen; feiten uit het dossier gaan naar beide',
    urgency: 'handelen',
    summary:
      'De school kiest geen kant. Wie feiten wil, krijgt wat er in het dossier staat en waar die recht op heeft; de rechter kan de Raad voor de Kinderbescherming om onderzoek vragen.',
    actions: [
      {
        who: 'Directeur',
        what: 'Antwoord zelf, ook als een leraar is gevraagd: de school schrijft geen verklaring en vult geen vragenlijst over een ouder in.',
      },
      {
        who: 'Directeur',
        what: 'Geef wat de vrager al mag krijgen: rapport, dagen afwezig, afspraken. Put uit het dossier en niet uit het geheugen, zonder oordeel over ouders of omgang. Stuur beide ouders met gezag hetzelfde.',
      },
      {
        who: 'Directeur',
        what: 'Vraagt de Raad voor de Kinderbescherming of een rechter het? Dan geldt iets anders: open Informatie delen.',
      },
      {
        who: 'Iedereen die de leerling ziet',
        what: 'Maak je je zorgen over de veiligheid? Volg de Meldcode: die gaat voor, ook midden in een scheiding.',
      },
    ],
    record: ['Wie wat vroeg, en wat je aan wie gaf.'],
    roles: ['veilig-thuis'],
    cards: ['informatie-delen', 'meldcode'],
    sources: [bron.verklaring, bron.raad, bron.beideOuders, bron.redactie],
  },
  buitenstaander: {
    title: 'Geef niets, ook niet dat de leerling op school zit',
    short: 'Verzekeraar, journalist, bedrijf, onbekende: niets geven, naar directeur of ouders verwijzen',
    urgency: 'handelen',
    summary: 'Zonder toestemming van wie erover gaat, is er geen grond om iets te geven.',
    actions: [
      { who: 'Jij', what: 'Zeg dat de school geen gegevens van leerlingen geeft. Bevestig of ontken niets.' },
      {
        who: 'Directeur',
        what: 'Verzekeraar of advocaat? Verwijs naar ouders; geef alleen iets met hun toestemming op papier (vanaf 16 jaar: die van de leerling). Journalist? Laat het bestuur antwoorden, zonder iets over een leerling.',
      },
      {
        who: 'Directeur',
        what: 'Dreigt iemand of zoekt iemand een kind dat niet gevonden wil worden? Bel Veilig Thuis (0800-2000), en bij gevaar nu 112.',
      },
    ],
    record: ['Wie belde, wanneer, en wat die wilde weten.'],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    sources: [bron.toestemming, bron.zestien, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
