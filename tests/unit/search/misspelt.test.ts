import { expect, test } from 'vitest';
import { ask } from '../../../src/components/search/ask.ts';
import type { Load } from '../../../src/components/search/load.ts';
import { heardAs, maybeShort, meant } from '../../../src/components/search/words.ts';
import type { PageRow } from '../../../src/lib/search/files.ts';
import { stemOf } from '../../../src/lib/search/stem.ts';
import { searchFiles } from '../../../src/integrations/search-index.ts';

/** Words of the field, with short ones and others that look like them. */
const known = (
  'acht afwezig arts bang code deal dossier druk gezag gezin halt hulp jeugdarts jeugdhulp kamp kernteam leerling leerlingen leerplicht ' +
  'leerplichtig leger luxe meld meldcode melden mishandeling kindermishandeling ondersteuning orthopedagoog privacy rvdk scheiding schorsing ' +
  'school seksueel spijbelen team thuis thuiszitter toestemming vakantie vast veilig verlof verwaarlozing verwijdering verwijsindex ' +
  'verzorging verzuim voogd voogdij zorg zorgplicht afwezigheid aanwezigheid samenwerkingsverband'
).split(' ');

test.each([
  ['voogt', 'voogd'],
  ['verzuijm', 'verzuim'],
  ['ferzuim', 'verzuim'],
  ['verzeum', 'verzuim'],
  ['leerplig', 'leerplicht'],
  ['leerpligt', 'leerplicht'],
  ['meldkode', 'meldcode'],
  ['meltcode', 'meldcode'],
  ['aanwezichheid', 'aanwezigheid'],
  ['afweezigheid', 'afwezigheid'],
  ['mishandelling', 'mishandeling'],
  ['kindermishandelig', 'kindermishandeling'],
  ['tuiszitter', 'thuiszitter'],
  ['thuissitter', 'thuiszitter'],
  ['schorzing', 'schorsing'],
  ['verweidering', 'verwijdering'],
  ['verwijsindeks', 'verwijsindex'],
  ['privasie', 'privacy'],
  ['toestemmink', 'toestemming'],
  ['jeuchthulp', 'jeugdhulp'],
  ['jeugtarts', 'jeugdarts'],
  ['gezach', 'gezag'],
  ['scheding', 'scheiding'],
  ['seksuweel', 'seksueel'],
  ['verwaarlosing', 'verwaarlozing'],
  ['veilich', 'veilig'],
  ['ortopedagoog', 'orthopedagoog'],
  ['speibelen', 'spijbelen'],
  ['vakansie', 'vakantie'],
  ['zorchplicht', 'zorgplicht'],
  ['samenwerkingsverbant', 'samenwerkingsverband'],
  ['doosier', 'dossier'],
])('a word that is written as it is heard is read as the word of the field: %s', (typed, word) => {
  expect(meant(typed, known)).toBe(word);
});

test('what sounds like no word is read as none', () => {
  for (const typed of ['fietsband', 'xylofoon', 'kapper']) expect(meant(typed, known)).toBeUndefined();
});

test('a word that is known is never heard as another', () => {
  expect(heardAs('voogd', known)).toBeUndefined();
  expect(heardAs('spijbelt', known)).toBeUndefined();
  expect(maybeShort('leerplicht')).toBe(false);
});

test('a word that shares its stem with an abbreviation is read as the word that it sounds like', async () => {
  expect(stemOf('voogt')).toBe(stemOf('vog'));
  const page = (name: string, text: string) => ({
    row: [`/${name}/`, name, 'hoofdstuk'] satisfies PageRow,
    text: { text },
    keywords: '',
    words: '',
  });
  const files = searchFiles(
    [page('VOG', 'De VOG van wie bij ons werkt'), page('Voogd', 'Een voogd heeft gezag over een kind')],
    [],
    { regions: [], national: '', municipalities: [] },
  );
  const load = (async (file: string) =>
    (
      (await import(`data:text/javascript,${encodeURIComponent(files.get(file) ?? '')}`)) as {
        default: unknown;
      }
    ).default) as Load;
  const found = async (text: string) => {
    const answer = await ask(text, { regio: '', soort: '', gemeente: '' }, '', load);
    const hits = await Promise.all(answer.results.slice(0, 1).map(answer.page));
    return { first: hits.map(({ url }) => url), read: answer.read };
  };
  expect(await found('voogt')).toEqual({ first: ['/Voogd/'], read: [['voogt', 'voogd']] });
  expect((await found('vog')).first).toEqual(['/VOG/']);
});
