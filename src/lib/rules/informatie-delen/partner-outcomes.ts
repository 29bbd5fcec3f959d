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
  gevraagd: {
    title: 'Gebruik het hulpmiddel Gegevens gevraagd',
    short: 'Raad, GI, politie of een ander vraagt: zie het hulpmiddel Gegevens gevraagd',
    urgency: 'handelen',
    summary:
      'Wie om gegevens vraagt, krijgt ze niet vanzelf. Wat je mag of moet geven, hangt af van wie het is en van de wet.',
    actions: [
      { who: 'Jij', what: 'Geef nog niets en zeg niets toe. Loop het hulpmiddel Gegevens gevraagd door.' },
      { who: 'Jij', what: 'Is er gevaar of is een kind vermist? Dan gaat hulp voor: bel 112.' },
    ],
    record: ['Wie wat vroeg, met dag en tijd.'],
    roles: ['noodnummer'],
    cards: ['gegevens-gevraagd'],
    sources: [bron.redactie],
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
