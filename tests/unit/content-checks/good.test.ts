import { expect, test } from 'vitest';
import { chapterText, problemsIn, problemsOf } from './chapter.ts';

test('a sound chapter has no problem', () => {
  const body = `Een alinea met **nadruk** en een [link](/begrippen/#amk).

## Kop: met dubbele punt

<Verouderd vroeger="AMK" sinds="2015">Nu heet dit Veilig Thuis. <Bron id="wpo" bij="art. 21a" /></Verouderd>

<LetOp>
Bel **112** bij direct gevaar.

- Een lijst mag hier ook.
</LetOp>

| Wie | Wanneer |
| --- | --- |
| School | om 9:00 uur |

<Regionaal parameter="te-laat-grens" />
<Contact rol="leerplicht" gemeente="zeedorp" />

<Hulpmiddel regel="meldcode" />

<HulpmiddelLink regel="verzuim">Naar het hulpmiddel</HulpmiddelLink>

<DeskundigenTabel />

{/* Een opmerking voor de redactie. */}

\`\`\`
:::geen-opdracht
| :-- |
\`\`\`
`;
  expect(problemsIn(body)).toEqual([]);
});

test('Windows line ends are fine', () => {
  expect(problemsOf({ kernteam: chapterText().replaceAll('\n', '\r\n') })).toEqual([]);
});
