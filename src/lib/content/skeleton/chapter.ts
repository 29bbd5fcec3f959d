import { roleIds } from '../../contacts/roles.ts';
import { parts, readers } from '../chapter.ts';
import { title, type Made, type Surroundings } from './made.ts';

/** The number after the last chapter of a region, in tens. */
function nextOrder({ read }: Surroundings, place: string): number {
  const orders = [...(read(`regios/${place}/routeboek`) ?? '').matchAll(/^volgorde: (\d+)/gm)].map(([, n]) =>
    Number(n),
  );
  return (Math.floor(Math.max(0, ...orders) / 10) + 1) * 10;
}

/** A chapter after the last of its region. */
export const chapter = (place: string, id: string, around: Surroundings): Made => ({
  file: `regios/${place}/routeboek/${id}.mdx`,
  text: `---
titel: ${title(id)}
samenvatting: Waar dit hoofdstuk over gaat, in een of twee zinnen.
deel: samenwerken # ${Object.keys(parts).join(', ')}
volgorde: ${nextOrder(around, place)}
voor: [leerkracht] # ${Object.keys(readers).join(', ')}
watNu:
  - Schrijf hier wat de lezer nu doet.
bellen: [] # ${roleIds.join(', ')}
# meldcode: true # zet 112 en Veilig Thuis groot boven de pagina
# hulpmiddelen: [zorgen-bespreken]
bronnen:
  - { bron: routeboek-redactie }
gecontroleerdOp: ${around.today}
# trefwoorden: [oude naam]
---

Begin met een alinea. De titel komt uit het veld "titel".

## Een kop

{/* Een opmerking voor de redactie. Componenten: zie docs/how-to/hoofdstuk.md */}

<Advies>Wat alleen wij aanraden. <Bron id="routeboek-redactie" /></Advies>
`,
});
