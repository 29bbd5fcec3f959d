import type { Texts } from '../answer.ts';
import * as bron from '../sources.ts';

/** The sentences that never change: why, what is not certain, who does what. */
export const texts = {
  reasons: {
    begin: {
      text: 'De leerplicht begint op de eerste schooldag van de maand na de vijfde verjaardag.',
      sources: [bron.wet('art. 3'), bron.vijfJaar],
    },
    eind: {
      text: 'De leerplicht duurt tot het eind van het schooljaar waarin de leerling 16 wordt, of tot het eind van het twaalfde volle schooljaar als dat eerder is.',
      sources: [bron.wet('art. 3')],
    },
    schooljaar: {
      text: 'Een schooljaar loopt van 1 augustus tot en met 31 juli.',
      sources: [bron.schooljaar],
    },
    kwalificatie: {
      text: 'Daarna geldt de kwalificatieplicht, tot de 18e verjaardag of een startkwalificatie: havo, vwo of mbo vanaf niveau 2.',
      sources: [bron.wet('art. 4a'), bron.wet('art. 4b')],
    },
    uitzondering: {
      text: 'De kwalificatieplicht geldt niet na het praktijkonderwijs met getuigschrift of diploma, en niet voor oud-leerlingen van het vso met uitstroomprofiel arbeidsmarkt of dagbesteding.',
      sources: [bron.wet('art. 4a lid 2')],
    },
    thuis: {
      text: 'Tot 6 jaar mogen ouders een kind 5 uur per week thuishouden als zij dat melden. De directeur kan verlof geven voor nog eens 5 uur per week.',
      sources: [bron.wet('art. 11a')],
    },
    zelf: {
      text: 'Vanaf 12 jaar heeft de leerling ook zelf de plicht om naar school te gaan.',
      sources: [bron.wet('art. 2')],
    },
    doorstroompunt: {
      text: 'Vanaf 18 jaar, zonder startkwalificatie, gaat het om RMC. Dat heet nu Doorstroompunt.',
      sources: [bron.duoPo, bron.doorstroompunt],
    },
    // What is not certain.
    vakantie: {
      text: 'Valt de eerste dag in een vakantie of op een vrije dag van school, dan gaat het om de eerste schooldag daarna. Vul de vakantie in als je die nog niet invulde.',
      sources: [bron.wet('art. 3'), bron.redactie],
    },
    'twaalf-jaar': {
      text: 'Hoe een overgeslagen of overgedaan jaar telt voor de twaalf schooljaren, is niet nagegaan. Vraag het aan leerplicht.',
      sources: [bron.wet('art. 3'), bron.redactie],
    },
    vrijstelling: {
      text: 'Een vrijstelling (artikel 5, 5a of 15) rekenen wij niet mee. Daarover gaat de gemeente, nooit de school.',
      sources: [bron.wet('art. 5'), bron.wet('art. 5a'), bron.wet('art. 15')],
    },
    profielen: {
      text: 'De namen van de vso-profielen zijn niet naast de wet gelegd. Twijfel je? Vraag leerplicht.',
      sources: [bron.redactie],
    },
    'opleiding-onbekend': {
      text: 'Je weet niet of er een startkwalificatie of uitzondering is. Wij gaan uit van de plicht, tot dat vaststaat.',
      sources: [bron.redactie],
    },
    'tot-27': {
      text: 'Een wetsvoorstel wil het Doorstroompunt tot 27 jaar laten duren in plaats van tot 23. Of dat al geldt, is niet bevestigd.',
      sources: [bron.duurzaamWerk],
    },
    'nieuwe-wet': {
      text: 'Wetsvoorstel 36663 kan de Leerplichtwet veranderen. Of het al geldt, is niet bevestigd.',
      sources: [bron.nieuweWet],
    },
  },
  actions: {
    'zet-datums': {
      who: 'Administratie',
      what: 'Zet de datums in je administratie. Verzuim en verlof vallen zolang de plicht duurt onder de Leerplichtwet.',
    },
    uitschrijven: {
      who: 'Directeur',
      what: 'Schrijf een leerling pas uit als een andere school heeft ingeschreven of er een vrijstelling is (advies).',
    },
    'let-op': {
      who: 'IB’er of zorgcoördinator',
      what: 'Zonder leerplicht telt een zorg even zwaar. Zit er iets achter afwezigheid? Praat met ouders en vraag jeugdarts of CJG.',
    },
    'leg-kwalificatie-vast': {
      who: 'Administratie',
      what: 'Leg vast dat de kwalificatieplicht geldt en of het programma deeltijd is. Meld 16 uur verzuim net als bij jongere leerlingen.',
    },
    bewijs: {
      who: 'Administratie',
      what: 'Leg vast waarop dit rust, zoals een diploma of getuigschrift.',
    },
    'bel-doorstroompunt': {
      who: 'Zorgcoördinator',
      what: 'Bij verzuim of uitval: neem contact op met het Doorstroompunt van de woongemeente en meld via DUO als RMC.',
    },
  },
} as const satisfies Texts;

export type ReasonId = keyof typeof texts.reasons;
export type ActionId = keyof typeof texts.actions;
