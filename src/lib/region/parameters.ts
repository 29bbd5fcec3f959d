import { z } from 'zod';

/**
 * What a region may fill in. Each parameter has a sentence for each of its four states; absence is never a
 * national value in disguise. `short` is the same as a phrase, for the label of an option: "12 keer".
 * A parameter never changes a route: only the words. What is law, or advice of ours, beside the region's own
 * agreement stands in `agreed`, so that no region has to write it.
 */
export interface ParameterDefinition<T> {
  readonly label: string;
  readonly value: z.ZodType<T>;
  readonly agreed: (value: T) => string;
  readonly nothingAgreed: string;
  readonly unknown: string;
  readonly noRegion: string;
  readonly short: (value: T | undefined) => string;
}

const define = <T>(definition: ParameterDefinition<T>): ParameterDefinition<T> => definition;

const text = z.string().min(3, { error: 'is te kort' });
const count = z.number().int().positive({ error: 'moet groter dan 0 zijn' });

type Words = Omit<ParameterDefinition<string>, 'label' | 'value' | 'agreed' | 'short'> & {
  /** What to add to the region's sentence, for every region: the law, or advice marked as such. */
  readonly besides?: string;
};

/** A parameter whose value is one or more whole sentences of the region's editor; `short` names what it is about. */
const sentence = (label: string, short: string, { besides, ...words }: Words) =>
  define<string>({
    label,
    value: text,
    agreed: (value) => (besides ? `${value} ${besides}` : value),
    short: () => short,
    ...words,
  });

/** "De school betaalt." as a part of another sentence: "de school betaalt". An abbreviation keeps its capitals. */
const asPhrase = (value: string): string =>
  (/^[A-Z][a-z ]/.test(value) ? value.charAt(0).toLowerCase() + value.slice(1) : value).replace(/\.$/, '');

/** A parameter whose value is one sentence that also stands in a title; `otherwise` stands there when there is none. */
const phrased = (label: string, otherwise: string, { besides, ...words }: Words) =>
  define<string>({
    label,
    value: text.regex(/^[^.]+\.$/, { error: 'is niet precies een zin met een punt' }),
    agreed: (value) => (besides ? `${value} ${besides}` : value),
    short: (value) => (value === undefined ? otherwise : asPhrase(value)),
    ...words,
  });

const weeks = (n: number | undefined, otherwise: string) =>
  n === undefined ? otherwise : n === 1 ? '1 week' : `${n} weken`;

export const parameters = {
  'te-laat-grens': define<number>({
    label: 'Te laat komen: boven hoeveel keer je meldt bij leerplicht',
    value: count,
    agreed: (n) =>
      `Tot en met ${n} keer te laat pakt de school het zelf op. Bij meer dan ${n} keer meld je bij leerplicht.`,
    nothingAgreed: 'Deze regio heeft geen aantal afgesproken. Overleg met leerplicht wanneer je meldt.',
    unknown: 'Nog na te gaan: bij welk aantal keer te laat je in deze regio meldt. Vraag het aan leerplicht.',
    noRegion: 'De wet noemt geen aantal. Kies je regio, of vraag leerplicht welk aantal bij jullie geldt.',
    short: (n) => (n === undefined ? 'het aantal dat in jouw regio geldt' : `${n} keer`),
  }),
  'te-laat-periode': sentence(
    'Te laat komen: over welke periode je telt',
    'de periode die in jouw regio geldt',
    {
      nothingAgreed: 'Over welke periode je telt, is in deze regio niet afgesproken.',
      unknown:
        'Nog na te gaan: over welke periode je telt (per schooljaar of anders). Vraag het aan leerplicht.',
      noRegion: 'Over welke periode je telt, verschilt per regio. Vraag het aan leerplicht.',
    },
  ),
  'ziekteverzuim-criteria': sentence(
    'Ziekteverzuim: wanneer de jeugdarts meekijkt',
    'de criteria voor ziekteverzuim in jouw regio',
    {
      nothingAgreed:
        'Deze regio heeft geen aantal ziekmeldingen of ziektedagen afgesproken. Twijfel je? Praat met de ouders en overleg met de jeugdarts.',
      unknown:
        'Nog na te gaan: vanaf hoeveel ziekmeldingen of ziektedagen de jeugdarts in deze regio meekijkt. Vraag het aan de jeugdarts van de school.',
      noRegion:
        'Vanaf hoeveel ziekmeldingen of ziektedagen de jeugdarts meekijkt, verschilt per regio. Vraag het aan de jeugdarts van de school.',
    },
  ),
  'vakantieverlof-termijn': define<number>({
    label: 'Vakantieverlof: hoe lang van tevoren aanvragen',
    value: count,
    agreed: (n) =>
      `Ouders vragen vakantieverlof ${weeks(n, '')} van tevoren schriftelijk aan bij de directeur. Dat aantal weken is een afspraak, geen wet: volgens de wet moet de aanvraag vooraf zijn. Lukt het niet zo vroeg, dan leggen ouders uit waarom.`,
    nothingAgreed:
      'Deze regio heeft geen aantal weken afgesproken. De wet vraagt alleen dat ouders het verlof vooraf aanvragen; zo vroeg mogelijk is het handigst.',
    unknown:
      'Nog na te gaan: hoeveel weken van tevoren ouders in deze regio vakantieverlof aanvragen. Vraag het aan leerplicht. Volgens de wet moet de aanvraag vooraf zijn.',
    noRegion:
      'De wet noemt geen aantal weken, alleen dat ouders het verlof vooraf aanvragen. Acht weken van tevoren is gebruikelijk. Kies je regio, of vraag wat bij jullie is afgesproken.',
    short: (n) => weeks(n, 'de termijn die in jouw regio geldt'),
  }),
  'verlof-gewichtig-termijn': define<number>({
    label: 'Verlof om gewichtige omstandigheden: wanneer aanvragen',
    value: count,
    agreed: (n) =>
      `Ouders vragen dit verlof zo vroeg mogelijk aan, en uiterlijk binnen 2 dagen nadat de verhindering begon. De afspraak in deze regio noemt ${weeks(n, '')} van tevoren. Dat is geen wet en kan vaak niet, bijvoorbeeld bij een overlijden: een latere aanvraag telt ook.`,
    nothingAgreed:
      'Ouders vragen dit verlof zo vroeg mogelijk aan, en uiterlijk binnen 2 dagen nadat de verhindering begon. Een aantal weken is in deze regio niet afgesproken.',
    unknown:
      'Ouders vragen dit verlof zo vroeg mogelijk aan, en uiterlijk binnen 2 dagen nadat de verhindering begon. Nog na te gaan: of deze regio een aantal weken heeft afgesproken. Vraag het aan leerplicht.',
    noRegion:
      'Ouders vragen dit verlof zo vroeg mogelijk aan, en uiterlijk binnen 2 dagen nadat de verhindering begon. Een aantal weken staat niet in de wet; sommige regio’s noemen er wel een.',
    short: () => 'zo vroeg mogelijk, en uiterlijk binnen 2 dagen nadat de verhindering begon',
  }),
  'melden-swv': sentence(
    'Verzuim ook melden bij het samenwerkingsverband',
    'melden bij het samenwerkingsverband',
    {
      besides:
        'Dit is een afspraak, geen wet. Advies: geef gegevens van de leerling pas door met een grondslag in de wet of toestemming, en vertel het ouders vooraf. Twijfel je? Overleg eerst zonder naam.',
      nothingAgreed:
        'In deze regio is niet afgesproken dat je verzuim ook bij het samenwerkingsverband meldt. Advies: wil je daar overleggen, doe dat dan zonder naam of met toestemming.',
      unknown:
        'Nog na te gaan: of je verzuim in deze regio ook bij het samenwerkingsverband meldt. Vraag het aan het samenwerkingsverband.',
      noRegion:
        'In sommige regio’s meld je verzuim ook bij het samenwerkingsverband. Vraag wat bij jullie is afgesproken, en of dat met naam mag.',
    },
  ),
  'verzuim-partners': sentence('Verzuim: wie de school uitnodigt', 'ouders en partners', {
    nothingAgreed:
      'In deze regio is niet afgesproken wie de school uitnodigt. Advies: praat bij verzuim waar iets achter kan zitten met de ouders en betrek de jeugdarts of het CJG.',
    unknown:
      'Nog na te gaan: wie de school in deze regio uitnodigt bij verzuim waar iets achter kan zitten. Vraag het aan leerplicht.',
    noRegion:
      'Wie de school uitnodigt bij verzuim waar iets achter kan zitten, verschilt per regio. Advies: praat met de ouders en betrek de jeugdarts of de jeugdhulp van de gemeente.',
  }),
  'andere-functie': sentence(
    'Tweede deskundige: een andere functie dan de eerste',
    'een andere functie dan de eerste deskundige',
    {
      besides: 'Dit is een afspraak van de regio: in de wettekst die wij lazen staat deze eis niet.',
      nothingAgreed:
        'In deze regio is niet afgesproken dat de twee deskundigen een verschillende functie hebben. Het zijn wel altijd twee verschillende personen.',
      unknown:
        'Nog na te gaan: of de tweede deskundige in deze regio een andere functie moet hebben dan de eerste. Vraag het aan het samenwerkingsverband.',
      noRegion:
        'Of de tweede deskundige een andere functie moet hebben dan de eerste, verschilt per samenwerkingsverband. Vraag het daar na.',
    },
  ),
  'tweede-deskundige-volgorde': sentence(
    'Tweede deskundige: wie je eerst vraagt',
    'de volgorde in jouw regio',
    {
      besides:
        'Let op: wie je kiest, moet een eigen beroep hebben dat op de lijst in de wet staat. De naam CJG-coach of POH-Jeugd alleen is niet genoeg.',
      nothingAgreed:
        'In deze regio is geen volgorde afgesproken. Kies wie past bij de vraag van de leerling.',
      unknown:
        'Nog na te gaan: wie je in deze regio als eerste vraagt als tweede deskundige. Vraag het aan het samenwerkingsverband.',
      noRegion:
        'Wie je als eerste vraagt, verschilt per samenwerkingsverband. Kies wie past bij de vraag van de leerling en vraag het na.',
    },
  ),
  'betrokkenheid-tekenen': sentence(
    'Tweede deskundige: betrokken bij de leerling',
    'betrokken bij de leerling',
    {
      besides:
        'Zo lezen wij dat: ken de leerling uit het dossier, een gesprek of een observatie, maar beoordeel niet je eigen begeleiding of behandeling. In uitspraken telt dat een deskundige onpartijdig is. Vraag het bij twijfel aan het samenwerkingsverband.',
      nothingAgreed:
        'In deze regio is hierover niets afgesproken. Advies: de deskundige kent de leerling, maar begeleidt of behandelt die niet zelf.',
      unknown:
        'Nog na te gaan: hoe nauw de deskundige in deze regio bij de leerling betrokken moet zijn. Vraag het aan het samenwerkingsverband. Advies: de deskundige kent de leerling, maar begeleidt of behandelt die niet zelf.',
      noRegion:
        'Hoe nauw de deskundige betrokken moet zijn, verschilt per samenwerkingsverband. Advies: de deskundige kent de leerling, maar begeleidt of behandelt die niet zelf.',
    },
  ),
  aandachtsfunctionaris: sentence('Aandachtsfunctionaris op school', 'de aandachtsfunctionaris', {
    besides: 'Een wettelijke plicht voor scholen vonden wij niet.',
    nothingAgreed:
      'In deze regio is hierover niets afgesproken. Advies: wijs op elke school een geschoolde aandachtsfunctionaris aan.',
    unknown:
      'Nog na te gaan: of deze regio een aandachtsfunctionaris op elke school vraagt. Kijk in de meldcode van je eigen school wie het is.',
    noRegion:
      'Advies: wijs op elke school een geschoolde aandachtsfunctionaris aan. Een wettelijke plicht voor scholen vonden wij niet.',
  }),
  'meldcode-eindverantwoordelijke': sentence(
    'Meldcode: wie beslist over melden',
    'wie volgens jullie meldcode over melden beslist',
    {
      nothingAgreed:
        'De regio spreekt dit niet af. In de meldcode van je eigen school staat wie eindverantwoordelijk is voor het besluit om te melden.',
      unknown:
        'Nog na te gaan op je eigen school: wie eindverantwoordelijk is voor het besluit om te melden. Elke school zet dat in de eigen meldcode.',
      noRegion:
        'In de meldcode van je eigen school staat wie eindverantwoordelijk is voor het besluit om te melden. Zoek het op voordat je het nodig hebt.',
    },
  ),
  'coach-andere-gemeente': sentence(
    'Leerling uit een andere gemeente',
    'de coach van de gemeente waar de leerling woont',
    {
      nothingAgreed:
        'In deze regio is niet afgesproken wie contact legt als de leerling in een andere gemeente woont. Advies: bel de toegang tot jeugdhulp van de gemeente waar de leerling woont.',
      unknown:
        'Nog na te gaan: wie in deze regio contact legt als de leerling in een andere gemeente woont. Vraag het aan de jeugdhulp bij je school.',
      noRegion:
        'Woont de leerling in een andere gemeente dan waar de school staat? Dan gaat de gemeente waar de leerling woont over jeugdhulp. Wie contact legt, verschilt per regio.',
    },
  ),
  'verwijsindex-gebruik': sentence('Verwijsindex: gebruikt de regio hem', 'de Verwijsindex in jouw regio', {
    besides:
      'De Verwijsindex staat in de Jeugdwet van 1 januari 2026. Of jouw regio hem nu nog gebruikt, is nog na te gaan: vraag het na voordat je begint.',
    nothingAgreed:
      'Deze regio gebruikt de Verwijsindex niet. Bel de andere professional, met toestemming van ouders of jongere.',
    unknown:
      'Nog na te gaan: of deze regio de Verwijsindex gebruikt. Vraag het aan de gemeente of het samenwerkingsverband. Gebruik hem tot die tijd niet.',
    noRegion:
      'Of de Verwijsindex wordt gebruikt, en onder welke naam, verschilt per regio; sommige regio’s zijn gestopt. Vraag het aan de gemeente of het samenwerkingsverband.',
  }),
  'verwijsindex-account': sentence('Verwijsindex: een account aanvragen', 'een eigen account', {
    besides: 'Of dit nu nog zo gaat, is niet nagevraagd.',
    nothingAgreed:
      'In deze regio is niets afgesproken over accounts voor scholen. Vraag het aan de gemeente.',
    unknown: 'Nog na te gaan: waar scholen in deze regio een account aanvragen. Vraag het aan de gemeente.',
    noRegion:
      'Waar een school een account aanvraagt, verschilt per regio. Vraag het aan de gemeente of het samenwerkingsverband.',
  }),
  'capaciteitenonderzoek-breed': sentence(
    'Capaciteitenonderzoek: als deel van breed onderzoek',
    'wat jouw regio afspreekt over breed onderzoek',
    {
      nothingAgreed:
        'Deze regio heeft niets afgesproken over een capaciteitenonderzoek als deel van breed onderzoek. Vraag het aan de jeugdhulp van de gemeente waar de leerling woont.',
      unknown:
        'Nog na te gaan: of een capaciteitenonderzoek in deze regio deel kan zijn van breed onderzoek uit de Jeugdwet. Vraag het aan de jeugdhulp van de gemeente waar de leerling woont.',
      noRegion:
        'Of een capaciteitenonderzoek deel kan zijn van breed onderzoek uit de Jeugdwet, verschilt per regio. Vraag het aan de jeugdhulp van de gemeente waar de leerling woont.',
    },
  ),
  'capaciteitenonderzoek-school': phrased(
    'Capaciteitenonderzoek: de school heeft het nodig',
    'vraag na wie betaalt',
    {
      nothingAgreed:
        'Deze regio heeft niet afgesproken wie betaalt als de school het onderzoek nodig heeft. Advies: ga uit van de school en vraag het na bij het samenwerkingsverband.',
      unknown:
        'Nog na te gaan: wie in deze regio betaalt als de school het onderzoek nodig heeft. Advies: ga uit van de school en vraag het na bij het samenwerkingsverband.',
      noRegion:
        'Gebruikelijk is dat de school betaalt voor onderzoek dat zij nodig heeft om een leerling te ondersteunen. De afspraak verschilt per regio: vraag het na bij het samenwerkingsverband.',
    },
  ),
  'capaciteitenonderzoek-ouders': phrased(
    'Capaciteitenonderzoek: alleen ouders vragen erom',
    'vraag na wie betaalt',
    {
      nothingAgreed:
        'Deze regio heeft niet afgesproken wie betaalt als alleen ouders het onderzoek willen. Vraag het na bij school en samenwerkingsverband.',
      unknown:
        'Nog na te gaan: wie in deze regio betaalt als alleen ouders het onderzoek willen. Vraag het na bij school en samenwerkingsverband.',
      noRegion:
        'Wie betaalt als alleen ouders het onderzoek willen, verschilt per regio. Vraag het na bij school en samenwerkingsverband.',
    },
  ),
  'grijs-gebied-aanpak': sentence(
    'Grijs gebied: wat CJG en kernteam doen',
    'wat CJG en kernteam in jouw regio doen',
    {
      besides: 'Een nieuw signaal vraagt altijd een nieuwe weging.',
      nothingAgreed:
        'In deze regio is hierover niets afgesproken. Advies: vraag de jeugdhulp bij je school en de jeugdarts mee te denken, zonder naam of met toestemming.',
      unknown:
        'Nog na te gaan: wat jeugdhulp en kernteam in deze regio bij een grijs gebied doen. Vraag het aan de jeugdhulp bij je school.',
      noRegion:
        'Wie meedenkt bij een grijs gebied, verschilt per regio. Advies: vraag de jeugdhulp bij je school en de jeugdarts, zonder naam of met toestemming.',
    },
  ),
  'kernteam-bespreken': sentence(
    'Een leerling bespreken in het kernteam',
    'de afspraak in jouw regio over bespreken',
    {
      besides:
        'Vertellen dat de school met een kernteam werkt, is nog geen toestemming om met naam te bespreken.',
      nothingAgreed:
        'In deze regio is hierover niets afgesproken. Advies: bespreek in het kernteam met toestemming, of zonder naam.',
      unknown:
        'Nog na te gaan: hoe deze regio toestemming voor het kernteam regelt. Advies: bespreek met toestemming, of zonder naam.',
      noRegion:
        'Hoe toestemming voor het kernteam is geregeld, verschilt per regio. Advies: bespreek met toestemming, of zonder naam.',
    },
  ),
  ondersteuningsroute: sentence('Route van zorg naar hulp', 'de route van je school', {
    nothingAgreed:
      'Deze regio heeft geen gezamenlijke route afgesproken. Volg de route van je eigen school; vraag ernaar bij de IB’er of directeur.',
    unknown:
      'Nog na te gaan: met welke route scholen in deze regio werken. Vraag het aan de IB’er of directeur.',
    noRegion:
      'Met welke route een school werkt, verschilt per regio en per school. Vraag het aan de IB’er of directeur.',
  }),
  'urgente-jeugdhulp': sentence('Jeugdhulp die niet kan wachten', 'de afspraak over spoed in jouw regio', {
    besides: 'Hoor je vandaag niets, bel dan met ouders de huisarts. Bij gevaar: 112.',
    nothingAgreed:
      'In deze regio is niet afgesproken hoe snel jeugdhulp reageert. Bel de gemeente waar de leerling woont; hoor je vandaag niets, bel dan met ouders de huisarts.',
    unknown:
      'Nog na te gaan: wie je in deze regio belt als hulp niet kan wachten, en hoe snel die reageert. Hoor je vandaag niets, bel dan met ouders de huisarts.',
    noRegion:
      'Wie je belt als hulp niet kan wachten, en hoe snel die reageert, verschilt per gemeente. Hoor je vandaag niets, bel dan met ouders de huisarts.',
  }),
  crisisdienst: sentence('Crisisdienst voor kinderen en jongeren', 'de crisisdienst', {
    besides: 'Bij direct gevaar bel je altijd eerst 112.',
    nothingAgreed:
      'Deze regio noemt geen eigen crisisdienst. De huisarts of huisartsenpost kan de crisisdienst van de ggz inschakelen. Bij direct gevaar: 112.',
    unknown:
      'Nog na te gaan: welke crisisdienst er in deze regio is en wie die mag bellen. De huisarts of huisartsenpost kan die inschakelen. Bij direct gevaar: 112.',
    noRegion:
      'Welke crisisdienst er is en wie die mag bellen, verschilt per regio. De huisarts of huisartsenpost kan die inschakelen. Bij direct gevaar: 112.',
  }),
  'schorsing-leerplicht': sentence('Schorsing: een kopie voor leerplicht', 'een kopie voor leerplicht', {
    besides: 'In de wettekst die wij lazen staat deze kopie niet.',
    nothingAgreed:
      'In deze regio is niet afgesproken dat leerplicht een kopie krijgt van een besluit om te schorsen.',
    unknown:
      'Nog na te gaan: of leerplicht in deze regio een kopie wil van een besluit om te schorsen. Vraag het aan leerplicht.',
    noRegion:
      'Veel regio’s vragen een kopie van het besluit om te schorsen voor leerplicht. Vraag wat bij jullie is afgesproken.',
  }),
  'dubbele-plaatsnamen': sentence(
    'Plaatsen op een grens of met een dubbele naam',
    'de gemeente waar de leerling woont',
    {
      nothingAgreed: 'Van deze regio kennen wij geen plaats die in twee gemeenten ligt. Kijk naar het adres.',
      unknown:
        'Nog na te gaan: welke plaatsen in deze regio in twee gemeenten liggen of een naamgenoot hebben. Kijk naar het adres.',
      noRegion:
        'Sommige plaatsen liggen in twee gemeenten of hebben een naamgenoot elders. Kijk naar het adres, niet alleen naar de plaats.',
    },
  ),
  'leerplicht-werkgebied': sentence('Leerplicht: wie voor welke gemeente', 'leerplicht in jouw regio', {
    besides: 'Volgens de wet telt waar de leerling woont, niet waar de school staat.',
    nothingAgreed:
      'In deze regio is geen gezamenlijke organisatie voor leerplicht afgesproken. Vraag het aan de gemeente waar de leerling woont.',
    unknown:
      'Nog na te gaan: welke organisatie leerplicht uitvoert voor welke gemeente. Vraag het aan de gemeente waar de leerling woont.',
    noRegion:
      'Gemeenten voeren leerplicht zelf uit of samen, in een regionaal bureau. Vraag het aan de gemeente waar de leerling woont.',
  }),
  'coach-per-gemeente': sentence('CJG-coach of schoolcoach per gemeente', 'de coach van je school', {
    nothingAgreed:
      'In deze regio is niet afgesproken wie van de jeugdhulp bij een school hoort. Bel de toegang tot jeugdhulp van de gemeente waar de leerling woont.',
    unknown:
      'Nog na te gaan: wie van de jeugdhulp bij je school hoort, en voor welke leerlingen. Vraag het aan de gemeente van de school.',
    noRegion:
      'Hoe de contactpersoon van de jeugdhulp heet en voor welke leerlingen die er is, verschilt per gemeente.',
  }),
} as const;

export type ParameterId = keyof typeof parameters;
export const parameterIds = Object.keys(parameters) as readonly ParameterId[];
