import { title, type Made } from './made.ts';

/** A rule of one question, and its cases. */
export const rule = (id: string, today: string): readonly Made[] => [
  {
    file: `regels/${id}/regel.yaml`,
    text: `# yaml-language-server: $schema=../regel.schema.json
#
# Wat deze regel beslist, en waar hij op steunt.

titel: ${title(id)}?
doel: Helpt kiezen wat je doet.
versie: ${today.slice(0, 4)}-1
wijzigingen:
  - versie: ${today.slice(0, 4)}-1
    dag: ${today}
    wat:
      - De regel is nieuw.
plaats: 900
moment: hulp
zoekwoorden: [${id.replaceAll('-', ' ')}]

bronnen:
  advies: routeboek-redactie
  # wet: wpo

steuntOp: [advies]

begin: eerste

vragen:
  eerste:
    soort: weging # of feit
    vraag: Wat vraag je?
    kort: Wat vraag je?
    # uitleg: Wat de lezer moet weten om te antwoorden.
    weeg:
      - Waar let je op?
    overleg:
      - Een collega
    antwoorden:
      - id: ja
        tekst: Ja
        naar: doen
        omdat: Het antwoord is ja, dus doe je dit.
        bronnen: [advies]
      - id: nee
        tekst: Nee
        naar: volgen
        omdat: Het antwoord is nee, dus blijf je kijken.
        bronnen: [advies]
      - id: twijfel
        tekst: Twijfel
        naar: doen
        omdat: Bij twijfel doe je dit.
        bronnen: [advies]

uitkomsten:
  doen:
    titel: Doe dit
    kort: Doe dit.
    urgentie: handelen # crisis, melden, handelen of vastleggen
    samenvatting: Wat er nu moet gebeuren.
    acties:
      - wie: Leerkracht
        wat: Doe dit.
      - wie: Leerkracht
        wat: Vertel het de intern begeleider.
    vastleggen:
      - Wat je deed, met de datum.
    rollen: []
    regels: []
    bronnen: [advies]

  volgen:
    titel: Blijf kijken
    kort: Blijf kijken.
    urgentie: handelen
    samenvatting: Nu is er niets te doen; dat kan veranderen.
    acties:
      - wie: Leerkracht
        wat: Kijk over een maand opnieuw.
      - wie: Leerkracht
        wat: Vraag ouders wat zij thuis zien.
    vastleggen:
      - Wat je zag, met de datum.
    rollen: []
    regels: []
    bronnen: [advies]
`,
  },
  {
    file: `regels/${id}/gevallen.yaml`,
    text: `# yaml-language-server: $schema=../gevallen.schema.json

- situatie: Wat er gebeurde, in een zin
  antwoorden: { eerste: ja }
  uitkomst: doen

- situatie: Wat er in een ander geval gebeurde
  antwoorden: { eerste: nee }
  uitkomst: volgen

- situatie: Wat er gebeurde, en niemand weet het zeker
  antwoorden: { eerste: twijfel }
  uitkomst: doen
`,
  },
];
