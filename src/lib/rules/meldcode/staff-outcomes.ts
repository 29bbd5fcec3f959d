import type { Outcome } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const nietZelf = {
  who: 'Jij',
  what: 'Onderzoek niets zelf, en praat er niet over met de medewerker. Zorg dat de leerling een vast gezicht heeft. Was het kort geleden: Centrum Seksueel Geweld (0800-0188).',
} as const;

const plicht = [bron.zedenPo, bron.zedenVo, bron.zedenSo, bron.zeden, bron.zedenSchool] as const;

/** The routes for a suspicion of somebody who works for the school; two of them with what home asks besides. */
export const staffOutcomes = {
  'bestuur-zelf': {
    title: 'Bel zelf de vertrouwensinspecteur; vertel het nu niet aan het bestuur',
    short: 'Het bestuur zelf: bel zelf de vertrouwensinspecteur (0900-111 3 111)',
    urgency: 'melden',
    summary:
      'De wet laat je bij een seksueel misdrijf het bestuur inlichten. Wat geldt als het bestuur zelf verdacht is, zegt zij niet; daarover adviseert de vertrouwensinspecteur.',
    actions: [
      {
        who: 'Jij',
        what: 'Bel de vertrouwensinspecteur (0900-111 3 111, op werkdagen van 8 tot 17 uur). Vraag aan wie je het meldt: een ander bestuurslid of de raad van toezicht, en of je zelf aangifte doet.',
      },
      {
        who: 'Jij',
        what: 'Wachten kan niet, of het is buiten die uren: overleg met de zedenpolitie (0900-8844), bij gevaar 112.',
      },
      {
        who: 'Jij',
        what: 'Is deze persoon ook ouder of huisgenoot van de leerling? Bel dan nu Veilig Thuis (0800-2000).',
      },
      {
        who: 'Jij',
        what: 'Onderzoek niets zelf. Zorg dat de leerling een vast gezicht heeft; vraag de externe vertrouwenspersoon om steun.',
      },
    ],
    record: [
      'Wat je zag of hoorde, letterlijk, met dag en tijd; buiten het bereik van het bestuur.',
      'Het advies van de vertrouwensinspecteur.',
    ],
    prepare: ['Wie het bestuur vormt, en wie toezicht houdt (raad van toezicht).'],
    roles: ['vertrouwensinspecteur', 'noodnummer', 'veilig-thuis'],
    cards: [],
    sources: [bron.wieBelt, bron.vertrouwensinspecteur, bron.zedenPo, bron.zedenpolitie, bron.redactie],
  },
  zedenroute: {
    title: 'Vertel het direct zelf aan het schoolbestuur: wettelijke plicht',
    short: 'Direct naar het bestuur; bestuur overlegt met vertrouwensinspecteur en doet zo nodig aangifte',
    urgency: 'melden',
    summary: 'Hier geldt een meld-, overleg- en aangifteplicht, los van de meldcode.',
    actions: [
      {
        who: 'Jij',
        what: 'Vertel het direct zelf aan het bevoegd gezag (bestuur), niet via de directeur als het over die gaat. Geheimhouding geldt hier niet.',
      },
      { who: 'Bevoegd gezag', what: 'Overlegt direct met de vertrouwensinspecteur (0900-111 3 111).' },
      {
        who: 'Bevoegd gezag',
        what: 'Doet aangifte bij een redelijk vermoeden, ook als betrokkenen dat niet willen. Vlak daarvoor vertelt het bestuur dat aan de ouders van de leerling en aan de medewerker.',
      },
      nietZelf,
    ],
    record: ['Wat je zag of hoorde, letterlijk, met dag en tijd.', 'Wanneer je het aan het bestuur zei.'],
    roles: ['vertrouwensinspecteur', 'noodnummer', 'centrum-seksueel-geweld'],
    cards: [],
    sources: [...plicht, bron.csg, bron.redactie],
  },
  'zedenroute-thuis': {
    title: 'Bel nu Veilig Thuis, en vertel het direct zelf aan het schoolbestuur',
    short: 'Nu Veilig Thuis én direct het bestuur (wettelijke plicht); niemand praat met het gezin',
    urgency: 'melden',
    summary:
      'Hier gelden twee wegen samen: de wettelijke plicht naar het bestuur, en de meldcode omdat de leerling ook thuis in gevaar kan zijn.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel nu Veilig Thuis (0800-2000) en meld, liefst voordat de leerling naar huis gaat. Twijfel je over thuis: vraag eerst advies, zonder naam.',
      },
      {
        who: 'Jij',
        what: 'Vertel het meteen daarna zelf aan het bevoegd gezag (bestuur), en zeg wat Veilig Thuis adviseerde.',
      },
      {
        who: 'Bevoegd gezag',
        what: 'Overlegt direct met de vertrouwensinspecteur, en doet aangifte bij een redelijk vermoeden. De wet laat het bestuur dat vooraf vertellen aan ouders en medewerker: stem met Veilig Thuis en politie af hoe dat zonder gevaar kan.',
      },
      {
        who: 'Jij',
        what: 'Onderzoek niets zelf, en praat er niet over met de medewerker of het gezin. Vertelt de leerling: luister, vraag niet door. Kort geleden: Centrum Seksueel Geweld (0800-0188).',
      },
      {
        who: 'Jij',
        what: 'Loop met Veilig Thuis de weging verder door: begin opnieuw en kies ‘seksueel’ of ‘vermoeden’, ook voor broers en zussen.',
      },
    ],
    record: [
      'Wat je zag of hoorde, letterlijk, met dag en tijd.',
      'Wanneer je het aan Veilig Thuis en aan het bestuur zei, en de afspraken.',
    ],
    roles: ['veilig-thuis', 'vertrouwensinspecteur', 'noodnummer', 'centrum-seksueel-geweld'],
    cards: [],
    regional: ['meldcode-eindverantwoordelijke'],
    sources: [...plicht, bron.acuut, bron.meldrecht, bron.csg, bron.redactie],
  },
  bestuursroute: {
    title: 'Vertel het vandaag aan het schoolbestuur',
    short: 'Geen seksueel misdrijf: vandaag naar het bestuur',
    urgency: 'handelen',
    summary: 'Het bestuur volgt de regels van de school. Thuis speelt volgens je antwoorden nu niet mee.',
    actions: [
      {
        who: 'Jij',
        what: 'Vertel het vandaag aan het bevoegd gezag (bestuur); vraag de vertrouwenspersoon om steun.',
      },
      {
        who: 'Bevoegd gezag',
        what: 'Bescherm de leerling, vertel de ouders wat er speelt, en hoor betrokkenen.',
      },
      {
        who: 'Jij',
        what: 'Blijkt er iets seksueels met een leerling? Begin opnieuw: dan geldt direct de wettelijke route. Is een leerling van het voortgezet onderwijs 18 of ouder? Laat het bestuur ook dan de vertrouwensinspecteur bellen (advies).',
      },
    ],
    record: ['Wat je zag of hoorde, met dag en tijd.', 'Aan wie je het zei.'],
    roles: ['vertrouwensinspecteur'],
    cards: [],
    sources: [bron.zedenSchool, bron.vertrouwensinspecteur, bron.wieBelt, bron.redactie],
  },
  'bestuursroute-thuis': {
    title: 'Vraag vandaag advies aan Veilig Thuis, en vertel het aan het schoolbestuur',
    short: 'Misschien ook thuis: vandaag advies van Veilig Thuis (0800-2000), en het bestuur',
    urgency: 'melden',
    summary: 'Misschien speelt het ook thuis. Tot je antwoord hebt, telt je twijfel als ja.',
    actions: [
      {
        who: 'Jij met de aandachtsfunctionaris',
        what: 'Bel vandaag Veilig Thuis (0800-2000) voor advies, zonder naam. Vraag wie er met het gezin praat, en wanneer. Weet je genoeg: meld.',
      },
      {
        who: 'Jij',
        what: 'Vertel het vandaag ook aan het bevoegd gezag (bestuur). Overleg over thuis met iemand die niet met deze collega samenwerkt.',
      },
      {
        who: 'Jij',
        what: 'Blijkt het een ouder of huisgenoot? Begin opnieuw en kies ‘ja’, of bij ander nieuws over thuis ‘vermoeden’.',
      },
    ],
    record: ['Wat je zag of hoorde, met dag en tijd.', 'Het advies van Veilig Thuis, en wanneer.'],
    roles: ['veilig-thuis', 'vertrouwensinspecteur'],
    cards: [],
    sources: [bron.veiligThuis, bron.twijfelLkc, bron.zedenSchool, bron.redactie],
  },
} as const satisfies Record<string, Outcome<RouteboekVocabulary>>;
