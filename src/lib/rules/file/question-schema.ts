import { z } from 'zod';
import { text } from '../../content/fields.ts';
import { answerId, name } from './names.ts';
import { afspraken, carried, citations, lines } from './schema-parts.ts';

/** What an answer has in a rule of either kind. */
export const answer = {
  id: answerId.describe(
    'De naam van dit antwoord binnen de vraag: ja, nee, twijfel (in die volgorde) of een eigen naam.',
  ),
  tekst: text.describe('Het antwoord zoals de lezer het ziet.'),
  omdat: text.describe('Eén zin: waarom dit antwoord daarheen leidt. Die zin staat bij de uitkomst.'),
  bronnen: citations,
  neemtMee: z
    .array(name)
    .min(1, { error: 'is leeg' })
    .optional()
    .describe('Namen uit neemtMee bovenaan: wat dit antwoord meebrengt, waar de route ook eindigt.'),
  ...carried,
};

/** What a question has beside its answers. */
export const question = {
  soort: z
    .enum(['feit', 'weging'])
    .describe(
      'feit: het is na te zoeken. weging: de professional weegt het; schrijf dan ook weeg en overleg.',
    ),
  vraag: text.describe('De vraag, met een vraagteken.'),
  kort: text.describe('De vraag in hoogstens 80 tekens, voor kaart en diagram.'),
  uitleg: text.optional().describe('Wat iemand moet weten om te kunnen antwoorden.'),
  afspraken,
  hangtAfVan: z
    .array(name)
    .min(1, { error: 'is leeg' })
    .optional()
    .describe(
      'Eerdere vragen waarop de betekenis van het antwoord rust: verandert zo’n antwoord, dan vragen we dit opnieuw. Alleen bij een feit.',
    ),
  weeg: lines.optional().describe('Bij een weging: waarop je let.'),
  overleg: lines.optional().describe('Bij een weging: met wie je overlegt.'),
  zonderTwijfel: text
    .optional()
    .describe(
      'Alleen bij een weging zonder eigen antwoord twijfel: waarom niet, en in welk antwoord de twijfel zit.',
    ),
};
