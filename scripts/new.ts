/**
 * Makes the skeleton of something new in the content: `npm run new -- regio duinstreek "Zeedorp"`. Without arguments it lists
 * what can be made. Overwrites nothing that is there; a list or a werkgebied gets an entry more.
 */
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../src/lib/content/read.ts';
import { skeleton } from '../src/lib/content/skeleton/index.ts';
import { readMunicipalities } from '../src/lib/places/municipalities-file.ts';

const root = process.cwd();
const folder = join(root, 'src/content');

/** A file as text; of a folder all texts in it. */
function read(file: string): string | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  if (statSync(path).isFile()) return readFileSync(path, 'utf8');
  return globSync('*', { cwd: path })
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
}

const { content } = readContent(root);
const made = skeleton(process.argv.slice(2), {
  municipalities: [
    ...readMunicipalities('gemeenten.csv', read('gemeenten.csv') ?? '').municipalities.values(),
  ],
  mergers: content.mergers,
  places: content.places,
  sources: [...content.sources.keys()],
  agreements: content.agreements,
  read,
  today: new Date().toISOString().slice(0, 10),
});
if ('refused' in made) {
  console.error(made.refused);
  process.exitCode = 1;
} else {
  for (const { file, text, append } of made) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    const before = append && existsSync(path) ? readFileSync(path, 'utf8') : '';
    writeFileSync(path, before && !before.endsWith('\n') ? `${before}\n${text}` : before + text);
    console.log(`${append ? 'Aangevuld' : 'Gemaakt'}: src/content/${file}`);
  }
  console.log('Vul in wat je weet. Nakijken: npm run controleer. Bekijken: npm run dev.');
}
