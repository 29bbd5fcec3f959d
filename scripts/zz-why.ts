import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ask } from '../src/components/search/ask.ts';
import { searchListIn } from './search-weight.ts';
const folder = searchListIn('dist');
const load = (file: string) => import(pathToFileURL(join(folder, file)).href).then((m: any) => m.default) as any;
const [,, q = '', regio = 'zuid-kennemerland', many = '6'] = process.argv;
for (const one of [q, ...q.split(' ')]) {
  const a = await ask(one, { regio, soort: '', gemeente: '' } as any, 'landelijk', load);
  console.log('== ' + one + '  n=' + a.results.length, a.unknown, a.read);
  for (const r of a.results.slice(0, one === q ? +many : 4)) console.log('   ', r.score.toFixed(3), (await a.page(r)).url);
}
