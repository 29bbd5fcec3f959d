import type { Question } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import * as bron from './sources.ts';

const uittreksel = 'Twijfel je? Vraag een uittreksel uit het gezagsregister; er zijn uitzonderingen.';

/** A parent: with gezag or without, how you know, and what may limit the information. */
export const parentQuestions = {
  gezag: {
    kind: 'feit',
    text: 'Heeft deze ouder gezag over de leerling?',
    short: 'Heeft deze ouder gezag?',
    explanation:
      'Na een scheiding houden ouders in beginsel samen gezag. Bij wie het kind woont, zegt niets over gezag.',
    dependsOn: ['wie'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'uitspraak',
        because: 'Een ouder met gezag krijgt informatie ook zonder erom te vragen.',
        sources: [bron.gescheiden],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'gevraagd',
        because: 'Een ouder zonder gezag krijgt informatie als die erom vraagt.',
        sources: [bron.plichtSchool, bron.gescheiden],
      },
      {
        id: 'weet-niet',
        label: 'Weet ik niet zeker',
        next: 'herkomst',
        because: 'Of een ouder gezag heeft, volgt uit huwelijk, erkenning en gezagsregister.',
        sources: [bron.erkenning, bron.redactie],
      },
    ],
  },
  herkomst: {
    kind: 'feit',
    text: 'Wat weet je over deze ouder? Kies het bovenste dat past.',
    short: 'Wat weet je over deze ouder? Kies het bovenste',
    explanation:
      'Vroeger (2008): ongehuwde ouders vroegen gezag samen aan bij de rechtbank. Nu: wie een kind erkent op of na 1 januari 2023, krijgt samen met de moeder gezag. Bij erkenning vóór die dag is een aantekening nodig, ook als het kind later is geboren.',
    dependsOn: ['wie'],
    options: [
      {
        id: 'rechter',
        label: 'Een rechter besliste over het gezag, maar ik zag dat niet',
        next: 'nagaan',
        because: 'Een beslissing van de rechter gaat voor, dus die zie je eerst.',
        sources: [bron.redactie],
      },
      {
        id: 'moeder',
        label: 'De moeder uit wie het kind is geboren',
        next: 'uitspraak',
        because: 'De moeder uit wie het kind is geboren, heeft in beginsel gezag.',
        sources: [bron.moederGezag],
      },
      {
        id: 'gehuwd',
        label: 'Ouder, getrouwd of geregistreerd partner (geweest) met de andere ouder',
        next: 'uitspraak',
        because:
          'Ouders die getrouwd of geregistreerd partner zijn (geweest), hebben in beginsel samen gezag.',
        sources: [bron.gescheiden, bron.redactie],
      },
      {
        id: 'erkend-na',
        label: 'Niet getrouwd, erkende het kind op of na 1 januari 2023',
        next: 'uitspraak',
        because: 'Erkenning op of na 1 januari 2023 geeft in beginsel gezag, samen met de moeder.',
        sources: [bron.erkenning],
        actions: [{ who: 'Administratie', what: uittreksel }],
      },
      {
        id: 'register',
        label: 'Niet getrouwd, erkende het kind vóór 2023, met aantekening in het gezagsregister',
        next: 'uitspraak',
        because: 'Met een aantekening in het gezagsregister heeft ook deze ouder gezag.',
        sources: [bron.erkenning, bron.redactie],
      },
      {
        id: 'erkend-voor',
        label: 'Niet getrouwd, erkende het kind vóór 2023, zonder aantekening',
        next: 'gevraagd',
        because: 'Erkenning vóór 2023 zonder aantekening geeft geen gezag.',
        sources: [bron.erkenning, bron.vroeger],
      },
      {
        id: 'niet-erkend',
        label: 'Erkende het kind niet en was niet getrouwd of geregistreerd',
        next: 'derde',
        because: 'Wie het kind niet erkende, is meestal geen ouder volgens de wet.',
        sources: [bron.redactie],
        actions: [
          {
            who: 'Directeur',
            what: 'Vraag een jurist als deze persoon aanhoudt: de rechter kan anders beslissen.',
          },
        ],
      },
      {
        id: 'onbekend',
        label: 'Geen van deze, of ik weet het niet',
        next: 'nagaan',
        because: 'Zolang het gezag niet vaststaat, ga je dat eerst na.',
        sources: [bron.redactie],
      },
    ],
  },
  uitspraak: {
    kind: 'feit',
    text: 'Beperkt een rechter de informatie aan deze ouder met gezag?',
    short: 'Ouder met gezag: beperkt een rechter de informatie?',
    dependsOn: ['wie', 'gezag', 'herkomst'],
    options: [
      {
        id: 'ja',
        label: 'Ja, ik heb de uitspraak gezien',
        next: 'volg-uitspraak',
        because: 'Een uitspraak van de rechter volg je zoals die er staat.',
        sources: [bron.samenGezag, bron.redactie],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'volledig',
        because: 'Zonder beperking krijgen ouders met gezag allebei dezelfde informatie.',
        sources: [bron.gescheiden, bron.beideOuders],
      },
      {
        id: 'andere-ouder',
        label: 'Nee, maar de andere ouder wil het niet',
        next: 'volledig',
        because: 'Dat de andere ouder het niet wil, is alleen geen reden om informatie te weigeren.',
        sources: [bron.beideOuders, bron.gescheiden],
        actions: [
          {
            who: 'Directeur',
            what: 'Vraag waarom, leg de regel uit. Noemt de ouder gevaar? Begin opnieuw bij vraag 1.',
          },
        ],
      },
      {
        id: 'contactverbod',
        label: 'Er is een contactverbod, huisverbod of ontzegde omgang',
        next: 'veiligheid-eerst',
        because:
          'Een verbod op contact zegt niet vanzelf iets over informatie, maar wel iets over veiligheid, dus overleg je eerst.',
        sources: [bron.samenGezag, bron.omgang, bron.redactie],
        record: ['Het verbod dat je zag: van wie, voor wie en tot wanneer.'],
      },
      {
        id: 'gehoord',
        label: 'Dat zegt iemand, maar ik zag geen uitspraak',
        next: 'nagaan',
        because: 'Van horen zeggen is niet genoeg; je vraagt eerst de uitspraak.',
        sources: [bron.redactie],
      },
    ],
  },
  gevraagd: {
    kind: 'feit',
    text: 'Vraagt deze ouder zonder gezag zelf om informatie?',
    short: 'Ouder zonder gezag: vraagt die er zelf om?',
    explanation:
      'Vroeger (2008): bij extra hulp moest de school ook de ouder zonder gezag inlichten. Nu: alleen op verzoek, met twee uitzonderingen. De ouder met gezag heeft zelf de plicht de ander op de hoogte te houden.',
    dependsOn: ['wie', 'gezag', 'herkomst'],
    options: [
      {
        id: 'ja',
        label: 'Ja',
        next: 'reden',
        because: 'Op verzoek heeft de school een eigen plicht tegenover de ouder zonder gezag.',
        sources: [bron.plichtSchool, bron.gescheiden],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'niet-ongevraagd',
        because: 'Ongevraagd informeren hoort bij de ouder met gezag, niet bij de school.',
        sources: [bron.plichtOuder, bron.plichtSchool, bron.vroeger],
      },
    ],
  },
  reden: {
    kind: 'weging',
    text: 'Is er een reden om deze informatie niet te geven?',
    short: 'Ouder zonder gezag: is er een reden voor nee?',
    weigh: [
      'Zou de ouder met gezag deze informatie ook niet krijgen?',
      'Verzet het belang van de leerling zich? Zoek dat zelf uit, in feiten.',
      'Kan een deel wel, zoals het rapport?',
    ],
    ask: ['De leerling, passend bij de leeftijd', 'Directeur en IB’er', 'Veilig Thuis, zonder naam'],
    options: [
      {
        id: 'ook-niet',
        label: 'Ja: de ouder met gezag krijgt dit ook niet',
        next: 'weigeren',
        because: 'Wat de ouder met gezag niet krijgt, krijgt de andere ouder ook niet.',
        sources: [bron.plichtSchool, bron.goedGeweigerd],
      },
      {
        id: 'belang',
        label: 'Ja: het belang van de leerling verzet zich, dat is uitgezocht',
        next: 'weigeren',
        because: 'Verzet het belang van de leerling zich, dan geeft de school de informatie niet.',
        sources: [bron.plichtSchool, bron.goedGeweigerd],
      },
      {
        id: 'nee',
        label: 'Nee',
        next: 'op-verzoek',
        because: 'Er is geen uitzondering, dus de school geeft de informatie.',
        sources: [bron.plichtSchool],
      },
      {
        id: 'andere-ouder',
        label: 'De ouder met gezag wil het niet',
        next: 'uitzoeken',
        because: 'Verzet van de ouder met gezag is alleen niet genoeg; de school weegt zelf.',
        sources: [bron.slechtGeweigerd, bron.gescheiden],
      },
      {
        id: 'rechter',
        label: 'De rechter beperkte de plicht van de ouder met gezag',
        next: 'uitzoeken',
        because: 'Zo’n uitspraak bindt de school niet vanzelf, maar weegt wel mee.',
        sources: [bron.nietVanzelf, bron.goedGeweigerd],
      },
      {
        id: 'twijfel',
        label: 'Twijfel',
        next: 'uitzoeken',
        because: 'Bij twijfel zoekt de school eerst de feiten uit.',
        sources: [bron.goedGeweigerd, bron.redactie],
      },
    ],
  },
} as const satisfies Record<string, Question<string, RouteboekVocabulary>>;
