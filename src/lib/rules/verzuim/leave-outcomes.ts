import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

/** Who is not leerplichtig never meets the question what lies behind the absence, so safety is asked here. */
const onveilig = {
  who: 'Jij',
  what: 'Kan het onveilig zijn, ook bij twijfel? Open nu de Meldcode; die geldt op elke leeftijd. Direct gevaar: 112.',
} as const;

/** Fear that came up only at the end still comes before the family hears anything. */
const reis = {
  who: 'Jij',
  what: 'Vrees je alsnog een huwelijk, besnijdenis of achterlating? Bel dan eerst Veilig Thuis (0800-2000), vóór je iets tegen de familie zegt.',
} as const;

/** A parent with gezag who is against it is heard, and the head decides. */
const tegen = {
  who: 'Directeur',
  what: 'Is een ouder met gezag tegen het verlof? Vraag vóór je beslist waarom, en leg dat vast; de Leerplichtwet laat de beslissing bij wie beslist.',
} as const;

/** What leerplicht wants to know of a request for leave. */
const vraagVooraf = [
  'De dagen die nu worden gevraagd, en de dag waarop de vraag binnenkwam.',
  'De dagen die dit schooljaar al zijn gegeven op deze grond.',
  'De reden, het bewijs en jouw oordeel.',
  'Bij kwalificatieplicht: op hoeveel dagen per week er onderwijs is.',
] as const;

/** What age, leave and enrolment lead to. */
export const leaveOutcomes = {
  rmc: {
    title: 'Meld via DUO voor het Doorstroompunt: 18 tot 27 jaar, geen startkwalificatie',
    short: '18 tot 27: melden via DUO (Doorstroompunt)',
    urgency: 'melden',
    summary:
      'Verplicht zodra de leerling vier weken achter elkaar zonder geldige reden wegblijft, of korter als jullie bestuur dat bepaalde. Eerder melden mag.',
    actions: [
      {
        who: 'Directeur',
        what: 'Meld via DUO (soort RMC, nu Doorstroompunt). Veel gemeenten willen ook 16 uur in vier lesweken weten: vraag de afspraak.',
      },
      onveilig,
      { who: 'Mentor', what: 'Spreek de leerling over wat erachter zit.' },
    ],
    record: ['De uren, het gesprek en de melding.'],
    prepare: ['De periode waarin jullie bestuur wil dat je meldt, en of er een startkwalificatie is.'],
    roles: ['leerplicht', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [
      bron.doorstroompunt,
      bron.wvo('art. 8.20'),
      bron.duo,
      bron.duoSoorten,
      bron.meldcode,
      bron.alarm,
      bron.redactie,
    ],
  },
  'zonder-school': {
    title: 'Geen school in beeld: bel nu leerplicht',
    short: 'Nog niet uitschrijven: bel leerplicht van de woongemeente',
    urgency: 'melden',
    summary: 'De gemeente waar de leerling woont zoekt dit uit. Bij twee huizen telt het adres in de BRP.',
    actions: [
      {
        who: 'Directeur',
        what: 'Bel leerplicht van de gemeente waar de leerling woont en zeg wat je weet.',
      },
      {
        who: 'Directeur',
        what: 'Staat de leerling bij jou? Schrijf nog niet uit: dat mag op verzoek van ouders alleen bij een nieuwe school of instelling, of bij vrijstelling.',
      },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Zoek met ouders en samenwerkingsverband een plek; blijf letten op veiligheid.',
      },
    ],
    record: ['Wat ouders zeggen over de nieuwe school.', 'Wie je belde en wat is afgesproken.'],
    prepare: [
      'De laatste dag op school en wat je sindsdien hoorde, en van wie.',
      'Wat ouders zeggen over een nieuwe school, met of zonder bewijs.',
      'Het adres in de BRP, en waar de leerling nu is.',
    ],
    roles: ['leerplicht', 'samenwerkingsverband'],
    cards: ['meldcode'],
    sources: [bron.wet('art. 10'), bron.wet('art. 19'), bron.uitschrijven, bron.redactie],
  },
  'ouders-oneens': {
    title: 'Voer het nog niet uit: eerst akkoord van beide ouders, of de rechter',
    short: 'Nog niet uitvoeren: beide ouders, of de rechter',
    urgency: 'handelen',
    summary:
      'Weet de school dat een ouder met gezag bezwaar heeft, dan is de vraag van de andere ouder niet genoeg. Zo oordeelde de klachtencommissie, ook bij een school die al was begonnen.',
    actions: [
      {
        who: 'Directeur',
        what: 'Voer de in- of uitschrijving nog niet uit. Vraag beide ouders met gezag wat zij willen, en leg dat vast.',
      },
      {
        who: 'Directeur',
        what: 'Komen zij er niet uit? Dan kan een van hen de rechtbank vragen te beslissen. Kies als school geen kant.',
      },
      {
        who: 'Directeur',
        what: 'Bel leerplicht als de leerling hierdoor geen school heeft of niet komt. Zonder school mag een leerling niet blijven.',
      },
    ],
    record: ['Wie gezag heeft, en waaruit dat blijkt.', 'Wat elke ouder zei, met datum.'],
    prepare: [
      'Wie gezag heeft en wat elke ouder wil.',
      'Op welke school de leerling nu staat en of die komt.',
    ],
    roles: ['leerplicht'],
    cards: ['recht-op-informatie'],
    sources: [bron.gezamenlijkGezag, bron.naarDeRechter, bron.inschrijvenOneens, bron.redactie],
  },
  verwijdering: {
    title: 'Meld het besluit direct bij de gemeente van de leerling',
    short: 'Besluit direct melden bij de woongemeente',
    urgency: 'melden',
    summary:
      'De wet vraagt dit meteen na het besluit, niet pas bij het uitschrijven. Is de leerling leerplichtig, dan moet een andere school eerst bereid zijn.',
    actions: [
      {
        who: 'Directeur',
        what: 'Meld het besluit tot verwijdering direct bij burgemeester en wethouders (leerplicht) van de woongemeente.',
      },
      {
        who: 'Directeur',
        what: 'Is er nog geen besluit, of geen school die de leerling wil toelaten? Loop eerst Schorsing en verwijdering door.',
      },
      { who: 'Administratie', what: 'Geef de uitschrijving door via de leerlingadministratie (ROD).' },
    ],
    record: ['Besluit, datum van melden en de nieuwe school.'],
    roles: ['leerplicht', 'samenwerkingsverband'],
    cards: ['schorsing-verwijdering'],
    sources: [bron.wet('art. 18 lid 1'), bron.verwijderingPo, bron.wvo('art. 8.15'), bron.inEnUit],
  },
  'jong-verlof': {
    title: 'Boven 5 uur per week: eerst verlof van de directeur',
    short: 'Verlof nodig voor wat boven 5 uur komt',
    urgency: 'handelen',
    summary:
      'Vijf uur per week mag met een bericht van ouders. Alleen voor het deel erboven beslist de directeur, tot 5 uur: bij 8 uur per week zijn dat 3 uur.',
    actions: [
      {
        who: 'Directeur',
        what: 'Laat ouders verlof vragen voor de uren boven 5, en beslis schriftelijk. Noem bezwaar (binnen zes weken).',
      },
      {
        who: 'Administratie',
        what: 'Registreer 5 uur als geoorloofd. Uren daarboven zonder verlof zijn ongeoorloofd: tel ze, en loop daarvoor deze vragen opnieuw door.',
      },
      {
        who: 'Leerkracht',
        what: 'Zit er iets achter het thuishouden? Praat met ouders en vraag de jeugdgezondheidszorg.',
      },
    ],
    record: ['De uren per week, het bericht van ouders en het besluit.'],
    roles: ['jgz'],
    cards: ['meldcode'],
    sources: [bron.wet('art. 11a'), bron.bezwaar, bron.redactie],
  },
  'leerplicht-beslist': {
    title: 'Stuur de aanvraag door: leerplicht beslist',
    short: 'Doorsturen: leerplicht van de woongemeente beslist',
    urgency: 'handelen',
    summary:
      'Boven 10 schooldagen per schooljaar beslist de leerplichtambtenaar van de woongemeente, na de directeur te horen. De termijn van twee dagen geldt alleen voor de directeur.',
    actions: [
      {
        who: 'Directeur',
        what: 'Stuur de aanvraag direct door met je eigen oordeel, ook als die laat kwam of je de reden te licht vindt; vertel ouders wie beslist.',
      },
      { who: 'Directeur', what: 'Vraag bewijsstukken en noem de dagen die dit schooljaar al zijn gegeven.' },
      {
        who: 'Directeur',
        what: 'Is een ouder met gezag tegen het verlof? Schrijf dat erbij.',
      },
      reis,
    ],
    record: ['Aanvraag, bewijs, optelsom en datum van doorsturen.'],
    prepare: vraagVooraf,
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 14 lid 2'),
      bron.wet('art. 14 lid 3'),
      bron.gewichtig,
      bron.verlofOneens,
      bron.augeo,
    ],
  },
  verlenen: {
    title: 'De directeur mag verlof geven',
    short: 'Verlof mag: schriftelijk, bezwaar noemen',
    urgency: 'handelen',
    summary: 'De aanvraag past binnen de wet.',
    actions: [
      {
        who: 'Directeur',
        what: 'Neem een schriftelijk besluit met dagen en reden. Noem altijd bezwaar (binnen zes weken) en daarna beroep.',
      },
      tegen,
      {
        who: 'Administratie',
        what: 'Registreer het als geoorloofd en tel de dagen per schooljaar op.',
      },
      reis,
    ],
    record: ['Aanvraag, bewijs, besluit en aantal dagen.'],
    roles: [],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 11'),
      bron.wet('art. 13a'),
      bron.wet('art. 14'),
      bron.bezwaar,
      bron.verlofOneens,
      bron.augeo,
      bron.redactie,
    ],
  },
  weigeren: {
    title: 'Wijs het vakantieverlof af',
    short: 'Vakantieverlof afwijzen, bezwaar noemen',
    urgency: 'handelen',
    summary: 'De aanvraag voldoet niet aan de wet. Ook leerplicht kan vakantieverlof niet alsnog geven.',
    actions: [
      {
        who: 'Directeur',
        what: 'Wijs schriftelijk af met de reden. Noem altijd bezwaar (binnen zes weken) en daarna beroep.',
      },
      {
        who: 'Directeur',
        what: 'Vertel ouders dat weggaan zonder verlof luxe verzuim is, dat je dan direct meldt.',
      },
      reis,
    ],
    record: ['Aanvraag, afwijzing en reden.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 11 onder f'),
      bron.wet('art. 13a'),
      bron.bezwaar,
      bron.luxeVerzuim,
      bron.augeo,
      bron.redactie,
    ],
  },
  'weigeren-gewichtig': {
    title: 'Wijs het verlof af: geen gewichtige omstandigheid',
    short: 'Verlof afwijzen, bezwaar noemen',
    urgency: 'handelen',
    summary:
      'Tot en met 10 dagen samen beslist de directeur. Wordt het samen meer, dan beslist leerplicht, ook over een reden die jij te licht vindt.',
    actions: [
      {
        who: 'Directeur',
        what: 'Wijs schriftelijk af met de reden. Noem altijd bezwaar (binnen zes weken) en daarna beroep.',
      },
      {
        who: 'Directeur',
        what: 'Vertel ouders dat wegblijven zonder verlof verzuim zonder geldige reden is. Gaat het om vakantie of een uitstapje, dan is het luxe verzuim, dat je direct meldt.',
      },
      reis,
    ],
    record: ['Aanvraag, aantal dagen samen, afwijzing en reden.'],
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 11 onder g'),
      bron.wet('art. 14'),
      bron.bezwaar,
      bron.luxeVerzuim,
      bron.augeo,
      bron.redactie,
    ],
  },
  navragen: {
    title: 'Vraag eerst bewijs en advies, beslis dan',
    short: 'Eerst bewijs en advies vragen, dan beslissen',
    urgency: 'handelen',
    summary: 'Met deze twijfel kun je nog niet goed beslissen.',
    actions: [
      { who: 'Directeur', what: 'Vraag ouders snel om uitleg en bewijs; overleg zo nodig met leerplicht.' },
      tegen,
      {
        who: 'Directeur',
        what: 'Loop daarna deze vragen opnieuw door en beslis schriftelijk.',
      },
      reis,
    ],
    record: ['Wat je vroeg, het advies en je afweging.'],
    prepare: vraagVooraf,
    roles: ['leerplicht'],
    cards: ['meldcode'],
    sources: [bron.verlofOneens, bron.augeo, bron.redactie],
  },
  'inschrijving-doorgeven': {
    title: 'Geef de in- of uitschrijving door',
    short: 'Doorgeven; uitschrijven pas met nieuwe school',
    urgency: 'handelen',
    summary:
      'De gemeente hoort het via het register van DUO (ROD). De 7 dagen op oudere kaarten staan niet meer in de Leerplichtwet.',
    actions: [
      {
        who: 'Administratie',
        what: 'Geef het meteen door via de leerlingadministratie.',
      },
      {
        who: 'Directeur',
        what: 'Schrijf op verzoek van ouders alleen uit als een andere school of instelling heeft ingeschreven, of als de gemeente vrijstelling bevestigt. Dat staat in de wet, zolang de leerling leerplichtig of kwalificatieplichtig is.',
      },
    ],
    record: ['Datum, reden en nieuwe school of vrijstelling.'],
    roles: ['leerplicht'],
    cards: [],
    sources: [bron.wet('art. 10'), bron.inEnUit, bron.uitschrijven, bron.kaart('rij in- en uitschrijving')],
  },
  'niet-alleen': {
    title: 'Dit beslist de school niet alleen',
    short: 'Niet alleen beslissen: gemeente of samenwerkingsverband',
    urgency: 'handelen',
    summary: 'Tot er een vrijstelling of een vastgelegd plan is, gelden de gewone regels.',
    actions: [
      {
        who: 'Directeur',
        what: 'Houd de leerling ingeschreven en overleg met leerplicht of samenwerkingsverband.',
      },
      { who: 'IB’er of zorgcoördinator', what: 'Zit er iets achter? Vraag het kernteam mee te denken.' },
    ],
    record: ['Wat ouders vragen en wie wat beslist.'],
    roles: ['leerplicht', 'samenwerkingsverband'],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 5'),
      bron.wet('art. 5a'),
      bron.wet('art. 15'),
      bron.onderwijstijd,
      bron.redactie,
    ],
  },
  'buiten-leerplicht': {
    title: 'Geen leerplicht: de school volgt het zelf',
    short: 'School volgt zelf en let op signalen',
    urgency: 'vastleggen',
    summary:
      'De regels van de school gelden wel. Is de leerplicht voorbij en is er geen startkwalificatie? Dan helpt het Doorstroompunt, tot 27 jaar.',
    actions: [
      onveilig,
      { who: 'Leerkracht of mentor', what: 'Bel bij afwezigheid en registreer die.' },
      {
        who: 'IB’er of zorgcoördinator',
        what: 'Zit er iets achter? Vraag jeugdgezondheidszorg of CJG.',
      },
    ],
    record: ['De dagen, de reden en wat je deed.'],
    roles: ['jgz', 'cjg', 'veilig-thuis'],
    cards: ['meldcode'],
    sources: [
      bron.wet('art. 3'),
      bron.wet('art. 4a'),
      bron.doorstroompunt,
      bron.meldcode,
      bron.alarm,
      bron.redactie,
    ],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
