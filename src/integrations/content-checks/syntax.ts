import type { Problem } from '../../lib/content/problem.ts';

/** What the MDX parser throws, as far as we read it. */
interface Thrown {
  readonly reason?: string;
  readonly ruleId?: string;
  readonly source?: string;
  readonly line?: number;
}

const component =
  'Kijk of elk component ook weer sluit: <LetOp>…</LetOp>, of met een schuine streep: <Contact rol="cjg" />.';

/** In the order in which they are tried; the first that fits gives the words. */
const mistakes: readonly (readonly [fits: (thrown: Thrown) => boolean, what: string, remedy: string])[] = [
  [
    ({ ruleId }) => ruleId === 'end-tag-mismatch' || ruleId === 'unexpected-closing-slash',
    'Een component wordt niet gesloten, of er sluit een ander dan er opende.',
    `${component} Staat het begin op een eigen regel, zet dan ook het eind op een eigen regel.`,
  ],
  [
    ({ source = '' }) => source.endsWith('mdx-expression'),
    'Er staat een losse accolade in de tekst.',
    'Schrijf een accolade als \\{ of haal hem weg.',
  ],
  [
    ({ source = '' }) => source.endsWith('mdxjs-esm'),
    'Een regel begint met import of export.',
    'Haal de regel weg: de componenten zijn er vanzelf. Is het gewone tekst, begin de zin dan met een ander woord.',
  ],
  [
    ({ reason = '' }) => /create a comment/.test(reason),
    'Er staat HTML-commentaar in de tekst.',
    'Schrijf commentaar als {/* tekst */} of haal het weg.',
  ],
  [
    ({ reason = '' }) => /create a link/.test(reason),
    'Er staat een adres tussen < en >.',
    'Schrijf een link als [tekst](adres).',
  ],
  [
    ({ reason = '' }) => /attribute value/.test(reason),
    'Een waarde in een component staat niet goed tussen aanhalingstekens.',
    'Schrijf bijvoorbeeld rol="cjg", met een dubbel aanhalingsteken voor en na de waarde.',
  ],
  [
    () => true,
    'Er staat een < in de tekst die geen component begint, of een component is niet af.',
    `Schrijf een losse < als &lt;. ${component}`,
  ],
];

/** Whether the parser met the end of the file in the middle of something. */
export const runsOn = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'ruleId' in error && error.ruleId === 'unexpected-eof';

/** A mistake that keeps MDX from reading a chapter. The parser tells the place of an open tag only in its words. */
export function syntaxProblem(file: string, error: unknown): Problem {
  const thrown = (typeof error === 'object' ? error : null) as Thrown | null;
  const named = /\((\d+):\d+-/.exec(thrown?.reason ?? '')?.[1];
  const line = named === undefined ? thrown?.line : Number(named);
  const [, what = '', remedy = ''] = mistakes.find(([fits]) => fits(thrown ?? {})) ?? [];
  return { file, line, what, remedy };
}
