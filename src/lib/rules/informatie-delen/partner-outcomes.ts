import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Partners with a ground of their own: no consent asked, or asked otherwise. */
export const partnerOutcomes = {
  crisis: {
    title: 'Bel 112, daarna Veilig Thuis',
    short: 'Direct gevaar: 112, daarna Veilig Thuis 0800-2000',
    urgency: 'crisis',
    summary: 'Zeg wat hulpverleners nodig hebben, met naam. Privacy houdt je hier niet tegen.',
    actions: [
      { who: 'Jij', what: 'Bel 112. Breng jezelf niet in gevaar.' },
      { who: 'Jij of de directeur', what: 'Bel daarna Veilig Thuis: 0800-2000.' },
    ],
    record: ['Wie je belde, wanneer, en wat je zei.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.redactie],
  },
  'veilig-thuis-met-naam': {
    title: 'Je mag Veilig Thuis informatie met naam geven',
    short: 'Veilig Thuis: met naam mag, zonder toestemming; ouders in principe vooraf inlichten',
    urgency: 'melden',
    summary: 'De wet geeft dit recht, gevraagd en ongevraagd, ook bij een beroepsgeheim.',
    actions: [
      {
        who: 'Jij',
        what: 'Geef feiten, meningen en vermoedens apart en controleerbaar. Word je zelf gebeld en ken je de beller niet? Bel eerst terug via 0800-2000 (advies).',
      },
      {
        who: 'Directeur of IB’er',
        what: 'Vertelde iemand het zelf, kan het eergeweld of seksueel misbruik zijn, vraagt Veilig Thuis iets, of geeft inlichten gevaar? Spreek eerst met Veilig Thuis af wie ouders inlicht. Anders licht je beide ouders met gezag in principe vooraf in; toestemming is niet nodig.',
      },
    ],
    record: ['Wat je gaf, aan wie en wanneer.', 'Wanneer ouders het hoorden, of waarom nog niet.'],
    roles: ['veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.meldrecht, bron.ouders, bron.veiligThuisVraagt],
  },
  'leerplicht-verzuim': {
    title: 'Meld het verzuim: alleen feiten over de afwezigheid',
    short: 'Leerplicht, verzuim zonder geldige reden: melden op grond van de wet, alleen feiten',
    urgency: 'melden',
    summary: 'De wet is de grond, dus toestemming is niet nodig. Ouders horen het wel van je.',
    actions: [
      { who: 'Directeur', what: 'Kijk in het hulpmiddel Verzuim wanneer en hoe je meldt.' },
      { who: 'Directeur', what: 'Vertel ouders dat je meldt. Laat medische gegevens en andere zorgen weg.' },
    ],
    record: ['Dagen en uren, en wat je meldde.'],
    roles: ['leerplicht'],
    cards: ['verzuim', 'meldcode'],
    sources: [bron.leerplicht, bron.ziekte],
  },
  'leerplicht-vraagt': {
    title: 'Geef leerplicht wat voor de Leerplichtwet nodig is',
    short: 'Leerplicht vraagt: inlichtingen voor de Leerplichtwet geven moet; geen medische gegevens',
    urgency: 'handelen',
    summary:
      'De wet zegt: alle inlichtingen die leerplicht in verband met de uitvoering van de Leerplichtwet vraagt. Toestemming is niet nodig. De grens is het doel: in- en uitschrijving, aanwezigheid, verlof en wat de school deed.',
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
    summary: 'Toestemming van ouders is niet nodig. Hen inlichten is wel aan te raden.',
    actions: [
      {
        who: 'Directeur',
        what: 'Controleer wie vraagt en waarom. Beantwoord de vraag zelf of wijs iemand aan.',
      },
      {
        who: 'Directeur',
        what: 'Geef feiten over school, kies geen kant tussen ouders en vertel beide dat je antwoordt.',
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
  jeugdarts: {
    title: 'Deel met de jeugdarts de feiten over afwezigheid',
    short: 'Jeugdarts bij ziekte: dagen en patroon, ouders weten het; ziekte niet naar leerplicht',
    urgency: 'handelen',
    summary: 'Ouders en leerling weten het vooraf. De school vraagt niet naar de ziekte zelf.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Overleg eerst met ouders en leerling; geef daarna dagen en patroon door.',
      },
      {
        who: 'Jeugdarts',
        what: 'Heeft beroepsgeheim: deelt met de school alleen wat ouders of leerling goedvinden.',
      },
    ],
    record: ['Wanneer ouders het hoorden, en wat je deelde.'],
    roles: ['jgz'],
    cards: ['verzuim', 'meldcode'],
    sources: [bron.ziekte, bron.jeugdarts],
  },
  samenwerkingsverband: {
    title: 'Deel met het samenwerkingsverband wat voor zijn taak nodig is',
    short: 'Samenwerkingsverband: wat nodig is voor TLV of ondersteuning, ouders weten het',
    urgency: 'handelen',
    summary:
      'De wet laat dit toe binnen de taak van het samenwerkingsverband (PO; het artikel voor VO is nog na te gaan). Ouders weten ervan.',
    actions: [
      { who: 'IB’er of zorgcoördinator', what: 'Vertel ouders vooraf wat je stuurt en waarom.' },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Stuur wat voor deze vraag nodig is. Verslagen van hulpverleners: alleen met toestemming (advies).',
      },
    ],
    record: ['Wat je stuurde, en wanneer ouders het hoorden.'],
    roles: ['samenwerkingsverband'],
    cards: ['tweede-deskundige'],
    sources: [bron.swv, bron.swvGegevens, bron.redactie],
  },
  'nieuwe-school': {
    title: 'Stuur het onderwijskundig rapport; ouders krijgen het ook',
    short: 'Nieuwe school: onderwijskundig rapport, ouders krijgen een kopie; meer met toestemming',
    urgency: 'handelen',
    summary:
      'Vroeger (2012): de school stuurde het dossier door en vertelde de rest aan de telefoon. Nu: alleen gegevens die in het rapport horen.',
    actions: [
      {
        who: 'Directeur of IB’er',
        what: 'Geef ouders een kopie en laat hen lezen en verbeteren voordat je het stuurt.',
      },
      { who: 'Directeur of IB’er', what: 'Wil je meer vertellen, zoals over hulp thuis? Vraag toestemming.' },
      {
        who: 'Directeur',
        what: 'Bij zorg over de veiligheid: spreek met Veilig Thuis af hoe die in beeld blijft.',
      },
    ],
    record: ['Wat je stuurde en wanneer ouders het kregen.'],
    roles: ['veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.rapport, bron.overstap, bron.overstapVo, bron.vroeger2012('paragraaf 1.6'), bron.redactie],
  },
  'binnen-school': {
    title: 'Deel binnen de school alleen wat een collega nodig heeft',
    short: 'Binnen de school: wat nodig is voor het werk met deze leerling',
    urgency: 'vastleggen',
    summary: 'Toestemming hoeft hier niet. Nieuwsgierigheid is geen reden.',
    actions: [
      { who: 'Jij', what: 'Deel met wie met deze leerling werkt, niet in koffiekamer of groepsapp.' },
      {
        who: 'Jij',
        what: 'Een vermoeden van geweld of verwaarlozing: naar de aandachtsfunctionaris, en volg de Meldcode.',
      },
    ],
    record: ['Alleen wat voor de begeleiding nodig is; feiten en mening apart.'],
    roles: [],
    cards: ['meldcode'],
    sources: [bron.inzage, bron.redactie],
  },
  familie: {
    title: 'Kijk eerst wie recht op informatie heeft',
    short: 'Ouder of familie: zie het hulpmiddel Recht op informatie',
    urgency: 'handelen',
    summary:
      'Gezag bepaalt wie wat krijgt. Ander familielid? Alleen met toestemming van ouders met gezag, of van de leerling vanaf 16.',
    actions: [
      { who: 'Jij', what: 'Loop het hulpmiddel Recht op informatie door.' },
      {
        who: 'Jij',
        what: 'Kan de informatie iemand in gevaar brengen? Geef nog niets en vraag Veilig Thuis om advies.',
      },
    ],
    record: ['Wie wat vroeg.'],
    roles: ['veilig-thuis'],
    cards: ['recht-op-informatie', 'meldcode'],
    sources: [bron.gescheiden, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
