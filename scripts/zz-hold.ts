import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ask } from '../src/components/search/ask.ts';
import { searchListIn } from './search-weight.ts';
const folder = searchListIn('dist');
const cache = new Map<string, Promise<unknown>>();
const load = (file: string) => { let p = cache.get(file); if (!p) cache.set(file, (p = import(pathToFileURL(join(folder, file)).href).then((m: any) => m.default))); return p as any; };
const [,, file = '/tmp/hold.txt', regio = 'zuid-kennemerland', verbose = ''] = process.argv;
let n = 0, first = 0, three = 0;
for (const line of readFileSync(file, 'utf8').split('\n').filter((l) => l && !l.startsWith('#'))) {
  const [q = '', a = ''] = line.split(' | ');
  const answer = await ask(q, { regio, soort: '', gemeente: '' } as any, 'landelijk', load);
  const got = (await Promise.all(answer.results.slice(0, 3).map((r) => answer.page(r)))).map((h: any) => h.url);
  const ok = got.map((id) => a.split(', ').some((w) => (id+'#').includes(w.replace(/^\/hier-weten-wij$/, '/hier-weten-wij-'))));
  n++; if (ok[0]) first++; if (ok.some(Boolean)) three++;
  if (!ok.some(Boolean) || (verbose && !ok[0])) console.log(`${ok.some(Boolean) ? '  ' : 'X '}${q}  [${a}]\n      ${got.join('  ')}${answer.unknown.length ? '  unknown: ' + answer.unknown : ''}${answer.read.length ? '  read: ' + answer.read.map((r) => r.join('>')) : ''}`);
}
console.log(n, 'first', (100*first/n).toFixed(1), 'three', (100*three/n).toFixed(1));
