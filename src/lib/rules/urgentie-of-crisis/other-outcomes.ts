import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { distress } from './distress.ts';
import * as bron from './sources.ts';

const verandert = {
  who: 'Iedereen die het kind ziet',
  what: 'Verandert er iets, of denk je toch aan geweld of verwaarlozing? Loop deze vragen meteen opnieuw door.',
} as const;

/** Where there is time to arrange things, with what makes the questions start anew. */
export const otherOutcomes = {
  meldcode: {
    title: 'Start vandaag de meldcode',
    short: 'Start vandaag de meldcode; bij twijfel Veilig Thuis, en bij elk signaal opnieuw wegen',
    urgency: 'handelen',
    summary:
      'Er is een vermoeden, dus je zet de stappen van de meldcode en weegt. Melden en hulp kunnen allebei.',
    actions: [
      { who: 'Jij met IB’er of aandachtsfunctionaris', what: 'Loop vandaag het hulpmiddel Meldcode door.' },
      distress,
      { who: 'Jij', what: 'Vraag bij twijfel advies aan Veilig Thuis (0800-2000); dat kan zonder naam.' },
      verandert,
    ],
    record: [
      'Wat je zag of hoorde, met dag en tijd; je uitleg apart.',
      'Wie de volgende stap zet, en wanneer.',
    ],
    roles: ['veilig-thuis', 'noodnummer'],
    cards: ['meldcode'],
    regional: ['aandachtsfunctionaris'],
    sources: [bron.meldcode, bron.veiligThuis, bron.huisarts, bron.nummer113, bron.alarm, bron.redactie],
  },
  politie: {
    title: 'Zorg voor rust, waarschuw de directeur en overleg met de politie',
    short: 'Rust en opvang; directeur overlegt met de politie (0900-8844); dreigt het weer: 112',
    urgency: 'handelen',
    summary: 'Dit is advies; volg het veiligheidsplan van je school. Dreigt het opnieuw, dan is het 112.',
    actions: [
      {
        who: 'Jij',
        what: 'Is er gedreigd met geweld of een wapen, of weet je niet of het voorbij is? Bel 112.',
      },
      {
        who: 'Directeur',
        what: 'Was het een ouder, of kan er thuis geweld zijn? Bel eerst Veilig Thuis (0800-2000), vóór je ouders inlicht.',
      },
      { who: 'Jij', what: 'Breng betrokkenen uit elkaar, stel gerust en haal er een collega bij.' },
      { who: 'Directeur', what: 'Overleg met de politie (0900-8844, zonder spoed), ook over aangifte.' },
      {
        who: 'Directeur',
        what: 'Licht ouders van betrokken leerlingen in, en regel opvang voor leerlingen en team.',
      },
      {
        who: 'IB’er',
        what: 'Ga na wat erachter zit. Is de leerling in de war, of kan er thuis geweld zijn? Loop deze vragen opnieuw door.',
      },
    ],
    record: ['Wat er gebeurde, met tijd en getuigen.', 'Wie is gebeld, en wat is afgesproken.'],
    roles: ['noodnummer', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [bron.alarm, bron.veiligThuis, bron.politie, bron.stelDat, bron.redactie],
  },
  leerlingen: {
    title: 'Open het hulpmiddel Seksueel gedrag tussen leerlingen',
    short: 'Tussen leerlingen: eigen hulpmiddel; net gebeurd: Centrum Seksueel Geweld (0800-0188)',
    urgency: 'handelen',
    summary:
      'Tussen leerlingen horen de ouders van alle betrokken leerlingen het. De meldcode komt erbij als er thuis iets speelt.',
    actions: [
      {
        who: 'Jij',
        what: 'Open nu Seksueel gedrag tussen leerlingen. Dat vraagt eerst of er gevaar is en of er thuis iets speelt.',
      },
      {
        who: 'Jij',
        what: 'Was er net seksueel geweld? Bel meteen het Centrum Seksueel Geweld (0800-0188).',
      },
      distress,
    ],
    record: ['Wat is gezien en verteld: letterlijk, met dag en tijd.'],
    roles: ['centrum-seksueel-geweld', 'vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
    cards: ['seksueel-gedrag-leerlingen', 'meldcode'],
    sources: [bron.leerlingen, bron.csg, bron.huisarts, bron.nummer113, bron.alarm, bron.redactie],
  },
  'niet-opgehaald': {
    title: 'Blijf bij het kind, bel elk nummer, en schakel dan de politie in',
    short: 'Blijf bij het kind; elk nummer; dan politie (0900-8844), bij zorg Veilig Thuis, gevaar 112',
    urgency: 'handelen',
    summary:
      'Dit is ons advies. Wij vonden geen regel die zegt na hoeveel tijd je wie belt; spreek dat vooraf af met je bestuur (nog na te gaan).',
    actions: [
      {
        who: 'Jij',
        what: 'Laat het kind niet alleen, en geef het niet mee aan wie jullie niet kennen. Waarschuw de directeur. Zeg het kind rustig wat je doet.',
      },
      {
        who: 'Een collega',
        what: 'Bel beide ouders, alle noodnummers in de administratie, de opvang en de school van broers of zussen. Alleen wie ouders aanwezen, mag het kind meenemen; laat een bericht achter.',
      },
      {
        who: 'Directeur',
        what: 'Geen gehoor, en de school gaat sluiten? Bel de politie (0900-8844); die kan thuis gaan kijken. Denk je aan een ongeluk of geweld: 112.',
      },
      {
        who: 'Directeur of aandachtsfunctionaris',
        what: 'Komt het vaker voor, is het kind bang, of vermoed je verwaarlozing? Vraag Veilig Thuis (0800-2000) om advies, ook over vannacht.',
      },
      {
        who: 'IB’er of directeur',
        what: 'Praat de volgende dag met de ouders: wat ging er mis, wie kan inspringen, welke nummers kloppen? Het CJG kan helpen. Vermoed je toch verwaarlozing: loop eerst de Meldcode.',
      },
    ],
    record: ['Wie je belde, hoe laat, en wat die zei.', 'Wie het kind meenam, en wat is afgesproken.'],
    prepare: ['Adres, nummers van ouders, en wie het kind mag ophalen.', 'Wat het kind zelf weet of zegt.'],
    roles: ['noodnummer', 'veilig-thuis', 'cjg'],
    cards: ['meldcode', 'recht-op-informatie'],
    sources: [bron.politie, bron.alarm, bron.veiligThuis, bron.redactie],
  },
  incident: {
    title: 'Laat één persoon leiden, vang op, en haal vandaag hulp van buiten',
    short: 'Eén leider, opvang, feiten; Adviespunt, GGD, politie; is het niet voorbij: 112',
    urgency: 'handelen',
    summary:
      'Dit is advies; volg het crisisplan van je school. Is het niet voorbij, of weet je dat niet: bel 112.',
    actions: [
      {
        who: 'Directeur',
        what: 'Neem de leiding of wijs iemand aan, en bel het bestuur. Zet vast wat zeker is; één persoon voert het woord, ook naar pers en ouders.',
      },
      {
        who: 'Directeur',
        what: 'Bel vandaag het Adviespunt van School & Veiligheid (schoolenveiligheid.nl; denkt mee bij een calamiteit) en de GGD, en stem met de politie af wat je kunt zeggen.',
      },
      {
        who: 'Leerkrachten',
        what: 'Vang leerlingen in de eigen groep op, ook wie het zag. Niemand gaat alleen naar een leeg huis. Zorg ook voor elkaar.',
      },
      {
        who: 'Directeur',
        what: 'Kan er thuis geweld achter zitten, of was het een ouder? Bel Veilig Thuis (0800-2000), vóór je dat gezin inlicht. Licht de andere ouders vandaag in, met feiten.',
      },
      distress,
      {
        who: 'IB’er',
        what: 'Wie heeft meer hulp nodig? Overleg met jeugdarts en huisarts, en kijk na een week en een maand weer.',
      },
    ],
    record: ['Wat er gebeurde, met tijd en getuigen.', 'Wie is gebeld en ingelicht, en wat is afgesproken.'],
    roles: ['noodnummer', 'jgz', 'veilig-thuis'],
    cards: ['schorsing-verwijdering', 'meldcode'],
    sources: [bron.adviespunt, bron.alarm, bron.veiligThuis, bron.huisarts, bron.nummer113, bron.redactie],
  },
  'hulp-vandaag': {
    title: 'Bel vandaag met ouders de jeugdhulp; wacht het overleg niet af',
    short: 'Bel vandaag met ouders CJG of gemeente; geen gehoor: huisarts(enpost)',
    urgency: 'handelen',
    summary: 'Hulp kan niet wachten. Wordt het gevaarlijk, dan is het 112.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Bel vandaag, in overleg met ouders, het CJG van de school of de gemeente waar het kind staat ingeschreven.',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Geen gehoor? Laat ouders de huisarts of huisartsenpost bellen; de jeugdarts kan ook verwijzen.',
      },
      {
        who: 'IB’er en directeur',
        what: 'Spreek af wie wat doet en hoe snel. De IB’er of directeur heeft de regie voor school, een hulpverlener voor thuis.',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Willen ouders niet? Overleg zonder naam, en vraag Veilig Thuis (0800-2000) om advies.',
      },
      verandert,
    ],
    record: [
      'Met wie je belde, hoe laat, en wanneer je iets hoort.',
      'Toestemming van ouders, en wie de regie heeft.',
    ],
    roles: ['cjg', 'jeugdhulp-toegang', 'jgz', 'veilig-thuis'],
    cards: ['wie-is-verantwoordelijk', 'ondersteuningsroute'],
    regional: ['urgente-jeugdhulp', 'crisisdienst'],
    sources: [bron.westerkwartier, bron.acuut, bron.toegang, bron.woonplaats, bron.delen, bron.redactie],
  },
  'volgend-overleg': {
    title: 'Zet het op de agenda en spreek af wanneer je weer kijkt',
    short: 'Agenda van het volgende overleg; spreek een dag af; bij verandering opnieuw',
    urgency: 'vastleggen',
    summary: 'Uit je antwoorden volgt nu geen spoed. Dat kan morgen anders zijn.',
    actions: [
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Bespreek het met ouders en zet het op de agenda: met toestemming, of zonder naam.',
      },
      { who: 'Jij', what: 'Spreek met de IB’er een dag af waarop jullie weer kijken.' },
      verandert,
    ],
    record: ['De zorg, het gesprek met ouders, en de dag waarop je weer kijkt.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: ['ondersteuningsroute', 'meldcode'],
    sources: [bron.delen, bron.redactie],
  },
  vooraf: {
    title: 'Spreek nu af wie belt, en wie de regie heeft',
    short: 'Spreek vooraf af: één vaste persoon, vervanger, nummers van partners, wie regie heeft',
    urgency: 'vastleggen',
    summary: 'Deze afspraken komen uit de landelijke handreiking van 2012, met de namen van nu.',
    actions: [
      {
        who: 'Directeur',
        what: 'Wijs één persoon aan bij wie acute signalen binnenkomen, meestal de IB’er, met een vaste vervanger.',
      },
      {
        who: 'IB’er en directeur',
        what: 'Spreek af hoe jullie samen de ernst inschatten, en wie jullie dan bellen.',
      },
      { who: 'IB’er', what: 'Vraag elke partner hoe die bij spoed te bereiken is, ook buiten kantooruren.' },
      {
        who: 'School en partners',
        what: 'Spreek af wie de regie heeft, voor school en voor thuis, en hoe jullie elkaar bijpraten.',
      },
      { who: 'Iedereen', what: 'Bij direct gevaar wacht niemand op deze persoon: wie erbij is, belt 112.' },
    ],
    record: ['De afspraken, voor iedereen te vinden.', 'De dag waarop jullie de nummers weer nakijken.'],
    roles: ['cjg', 'jgz', 'veilig-thuis'],
    cards: [],
    regional: ['urgente-jeugdhulp', 'crisisdienst', 'meldcode-eindverantwoordelijke'],
    sources: [bron.acuut, bron.alarm, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
