import { mkdir, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { securityContact, securityText } from '../lib/site/contact.ts';

/** Packages of which a part travels with the site, beside the styles of NL Design System. */
const shippedScripts = [
  '@orama/stemmers',
  'date-fns',
  'preact',
  'workbox-core',
  'workbox-routing',
  'workbox-strategies',
];
const shippedStyles = /^@(?:nl-design-system-candidate|utrecht)\//;

/** The file with the notices, at the root of the site. */
export const noticesFile = 'licenties.txt';

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const packageIn = (folder: string): Package =>
  JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;

/** The packages of which a part travels with the site. `root` is the folder with `package.json`. */
export const shippedPackages = (root: string): readonly string[] =>
  Object.keys(packageIn(root).devDependencies ?? {})
    .filter((name) => shippedScripts.includes(name) || shippedStyles.test(name))
    .toSorted();

/** The licence of a package as it comes with it. Throws when there is none: then it may not be handed on. */
function licenceOf(root: string, name: string) {
  const folder = path.join(root, 'node_modules', name);
  const { version = '', license = '' } = packageIn(folder);
  const found = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
  if (found === undefined) throw new Error(`${name} heeft geen bestand met zijn licentie`);
  const text = readFileSync(path.join(folder, found), 'utf8').trim();
  return { head: `${name} ${version} (${license})`, text };
}

/** The notices that belong to the parts of others: what each is, and its licence, each text once. */
export function noticesText(root: string): string {
  const heads = new Map<string, string[]>();
  for (const name of shippedPackages(root)) {
    const { head, text } = licenceOf(root, name);
    heads.set(text, [...(heads.get(text) ?? []), head]);
  }
  const line = '-'.repeat(72);
  return [
    'Routeboek: de code is EUPL-1.2, de teksten en gegevens zijn CC BY 4.0.',
    'Met deze site reizen delen van anderen mee. Hieronder staat van elk de licentie.',
    ...[...heads].flatMap(([text, names]) => ['', line, ...names, '', text]),
    '',
  ].join('\n');
}

/** Where a site is, and what day it is. */
interface Edition {
  readonly root: string;
  readonly site: string;
  readonly today: string;
}

/**
 * Writes into the built site the notices of the parts of others, and where to report a weakness. Says in Dutch what the
 * builder still has to set; undefined when nothing.
 */
export async function writeNotices(
  dist: string,
  { root, site, today }: Edition,
): Promise<string | undefined> {
  await writeFile(path.join(dist, noticesFile), noticesText(root));
  const contact = securityContact();
  if (contact === undefined) {
    return (
      'Deze site zegt niet waar iemand een zwakke plek kan melden (/.well-known/security.txt ontbreekt). ' +
      'Zo los je het op: bouw met ROUTEBOEK_CONTACT=veiligheid@voorbeeld.nl, met een adres dat je leest.'
    );
  }
  const folder = path.join(dist, '.well-known');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'security.txt'), securityText(contact, site, today));
  return undefined;
}
