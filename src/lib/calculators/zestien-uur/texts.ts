import type { Texts } from '../answer.ts';
import * as bron from '../sources.ts';

/** The sentences that never change: why, what is not certain, who does what. */
export const texts = {
  reasons: {
    plicht: {
      text: 'Mist een leerling die leerplichtig of kwalificatieplichtig is in vier lesweken achter elkaar 16 uur of meer zonder geldige reden, dan moet de school melden. Twijfel je? Reken het na met Leerplichtig.',
      sources: [bron.wet('art. 21a'), bron.inspectie],
    },
    'vijf-dagen': {
      text: 'De melding gaat naar het register van DUO. De wetten die wij lazen noemen geen aantal dagen; de Inspectie houdt vijf werkdagen aan.',
      sources: [bron.register, bron.levering, bron.inspectie],
    },
    lesweek: {
      text: 'Een week zonder les, zoals een vakantieweek, telt niet als lesweek: die sla je over.',
      sources: [bron.inspectie, bron.duoSoorten],
    },
    opnieuw: {
      text: 'Na de dag waarop 16 uur is bereikt, begint de telling opnieuw. Bij elke volgende 16 uur meld je weer.',
      sources: [bron.inspectie, bron.duoSoorten],
    },
    overig: {
      text: 'Onder de 16 uur mag de school melden als overig verzuim.',
      sources: [bron.duoPo],
    },
    luxe: {
      text: 'Weg voor vakantie of een uitstapje zonder verlof is luxe verzuim. De school meldt dat direct; er is geen aantal uren voor.',
      sources: [bron.luxeVerzuim],
    },
    grens: {
      text: 'Een pagina van DUO schrijft ‘meer dan 16 uur’; de wet en de Inspectie zeggen 16. Wij rekenen vanaf precies 16 uur, dan ben je op tijd.',
      sources: [bron.wet('art. 21a'), bron.inspectie, bron.duoPo],
    },
    'soort-uur': {
      text: 'In het basisonderwijs tel je klokuren, in het voortgezet onderwijs lesuren van hoogstens 60 minuten. Dat lazen wij alleen in een aanhaling; vraag het bij twijfel aan leerplicht.',
      sources: [bron.klokuren],
    },
    werkdagen: {
      text: 'Goede Vrijdag, 5 mei en werkdagen in een schoolvakantie tellen hier als werkdag. De wet rekent die twee dagen tot de feestdagen, maar zo kom je nooit te laat.',
      sources: [bron.termijnen('art. 3'), bron.redactie],
    },
    weekbegin: {
      text: 'Op welke dag vier lesweken beginnen, staat niet in de teksten die wij lazen. Wij tellen hele weken vanaf maandag, met minstens één lesdag.',
      sources: [bron.wet('art. 21a'), bron.redactie],
    },
    'nieuwe-wet': {
      text: 'Wetsvoorstel 36663 kan deze regels veranderen. Op 1 augustus 2026 gold het nog niet; of het daarna is ingegaan, is niet bevestigd.',
      sources: [bron.nieuweWet],
    },
  },
  actions: {
    'vertel-het': {
      who: 'Leerkracht of mentor',
      what: 'Vertel ouders en leerling dat je meldt, tenzij dat gevaar kan geven: overleg dan eerst met Veilig Thuis. Bespreek wat helpt om terug te komen.',
    },
    praat: {
      who: 'Leerkracht of mentor',
      what: 'Bel ouders, spreek de leerling en bespreek wat helpt om terug te komen.',
    },
    'tel-door': {
      who: 'Administratie',
      what: 'Noteer elk gemist uur, ook door te laat komen, en tel opnieuw bij elke nieuwe dag.',
    },
    'tel-verder': {
      who: 'Administratie',
      what: 'Tel verder. Blijft de leerling zonder onderbreking weg, dan mag je na de eerste melding één keer per week opnieuw melden. Langer dan vier weken weg: meld langdurig relatief verzuim.',
    },
    'vraag-leerplicht': {
      who: 'Directeur',
      what: 'Vraag leerplicht welke telling geldt. Krijg je geen antwoord, meld dan: melden mag altijd, ook als overig verzuim.',
    },
    erachter: {
      who: 'IB’er of zorgcoördinator',
      what: 'Zit er (misschien) iets achter? Nodig ouders en kernteampartners uit. Bij een vermoeden van geweld of verwaarlozing volg je de meldcode.',
    },
  },
} as const satisfies Texts;

export type ReasonId = keyof typeof texts.reasons;
export type ActionId = keyof typeof texts.actions;
