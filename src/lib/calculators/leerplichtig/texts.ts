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
      text: 'De kwalificatieplicht geldt niet na het praktijkonderwijs met schooldiploma of verklaring, en niet voor oud-leerlingen van het vso met uitstroomprofiel arbeidsmarkt of dagbesteding.',
      sources: [bron.wet('art. 4a lid 2')],
    },
    thuis: {
      text: 'Tot 6 jaar mogen ouders een kind 5 uur per week thuishouden als zij dat melden. Voor wat daarboven komt, tot nog eens 5 uur, is verlof van de directeur nodig. Bij 8 uur is dat 3 uur.',
      sources: [bron.wet('art. 11a')],
    },
    zelf: {
      text: 'Vanaf 12 jaar heeft de leerling ook zelf de plicht om naar school te gaan.',
      sources: [bron.wet('art. 2 lid 3')],
    },
    doorstroompunt: {
      text: 'Is de leerplicht voorbij en is er geen startkwalificatie, dan kan het Doorstroompunt helpen, tot 27 jaar. Vroeger heette dat RMC, tot 23 jaar.',
      sources: [bron.totZevenentwintig, bron.doorstroompunt],
    },
    // What is not certain.
    vakantie: {
      text: 'Valt de eerste dag in een vakantie of op een vrije dag van school, dan gaat het om de eerste schooldag daarna. Vul de vakantie in als je die nog niet invulde.',
      sources: [bron.wet('art. 3'), bron.redactie],
    },
    'twaalf-jaar': {
      text: 'Wie de basisschool in minder dan acht jaar doorliep, telt daarvoor toch acht jaar. Hoe een half jaar of een jaar in het buitenland telt voor de twaalf schooljaren, is niet nagegaan. Vraag het aan leerplicht.',
      sources: [bron.wet('art. 3'), bron.redactie],
    },
    vrijstelling: {
      text: 'Een vrijstelling (artikel 5, 5a of 15) rekenen wij niet mee. Daarover gaat de gemeente, nooit de school.',
      sources: [bron.wet('art. 5'), bron.wet('art. 6'), bron.wet('art. 15')],
    },
    profielen: {
      text: 'De namen van de vso-profielen zijn niet naast de wet gelegd. Twijfel je? Vraag leerplicht.',
      sources: [bron.redactie],
    },
    'opleiding-onbekend': {
      text: 'Je weet niet of er een startkwalificatie of uitzondering is. Wij gaan uit van de plicht, tot dat vaststaat.',
      sources: [bron.redactie],
    },
    'melden-vanaf-18': {
      text: 'Een VO-school moet vanaf 18 jaar melden bij vier weken achter elkaar zonder geldige reden. Het bestuur mag een kortere periode kiezen: vraag welke bij jullie geldt.',
      sources: [bron.meldenVanaf18, bron.duoPo],
    },
    'begin-onzeker': {
      text: 'Vakanties verschillen per regio en per school, dus die kennen wij niet. Een kind van 5 dat nog niet leerplichtig is, mag wel naar school.',
      sources: [bron.wet('art. 3'), bron.redactie],
    },
    uitschrijven: {
      text: 'Zolang de plicht duurt, schrijft de school op verzoek van ouders alleen uit bij een nieuwe school of instelling, of bij vrijstelling.',
      sources: [bron.wet('art. 10')],
    },
    'nieuwe-wet': {
      text: 'Wetsvoorstel 36663 kan de Leerplichtwet veranderen. Op 1 augustus 2026 gold het nog niet; of het daarna is ingegaan, is niet bevestigd.',
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
      what: 'Schrijf op verzoek van ouders pas uit als een andere school of instelling heeft ingeschreven, of als de gemeente vrijstelling bevestigt.',
    },
    'let-op': {
      who: 'IB’er of zorgcoördinator',
      what: 'Zonder leerplicht telt een zorg even zwaar. Zit er iets achter afwezigheid? Praat met ouders en vraag jeugdarts of CJG.',
    },
    'leg-kwalificatie-vast': {
      who: 'Administratie',
      what: 'Leg vast dat de kwalificatieplicht geldt, en op hoeveel dagen per week er onderwijs is: dat bepaalt hoeveel verlof kan. Meld 16 uur verzuim net als bij jongere leerlingen.',
    },
    bewijs: {
      who: 'Administratie',
      what: 'Leg vast waarop dit rust, zoals een diploma of getuigschrift.',
    },
    'bel-doorstroompunt': {
      who: 'Zorgcoördinator',
      what: 'Weg zonder geldige reden? Neem contact op met het Doorstroompunt van de woongemeente en meld via DUO als RMC. Ziek of met toestemming weg is een geldige reden.',
    },
    'kijk-vakantie': {
      who: 'Administratie',
      what: 'Kijk in de vakanties van jullie school, vul de vakantie hierboven in en reken opnieuw.',
    },
  },
} as const satisfies Texts;

export type ReasonId = keyof typeof texts.reasons;
export type ActionId = keyof typeof texts.actions;
