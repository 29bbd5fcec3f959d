/**
 * Lets everything that read the rules from TypeScript read them from the store. Of one use, after turn-over.ts.
 *
 *   node scripts/turn-over-imports.ts   rewrite the imports, and delete what was turned over
 */
import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const rooms = ['core', 'faces', 'checks', 'file'];
const ids = readdirSync('src/lib/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !rooms.includes(entry.name))
  .map(({ name }) => name);
const stored = ['aboutSafety', 'flowById', 'flowOf', 'keywordsOf', 'ruleIds', 'ruleOf', 'rulesAt'];

const left = ids.filter((id) => !existsSync(`src/content/regels/${id}/regel.yaml`));
if (left.length) throw new Error(`not turned over: ${left.join(', ')}; run scripts/turn-over.ts first`);

for (const id of ids) {
  rmSync(`src/lib/rules/${id}`, { recursive: true });
  rmSync(`tests/unit/rules/${id}/scenarios.ts`, { force: true });
  rmSync(`tests/unit/rules/${id}/${id}.paths.txt`, { force: true });
}
for (const file of ['index', 'vocabulary', 'keywords']) rmSync(`src/lib/rules/${file}.ts`);
rmSync('src/lib/rules/moments.ts', { force: true });
rmSync('src/lib/sources/source-id.generated.ts', { force: true });

const files = ['src', 'tests', 'scripts'].flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,astro}`));
for (const file of files) {
  if (/scripts\/turn-over/.test(file)) continue;
  const before = readFileSync(file, 'utf8');
  let text = before;
  let path = '';
  text = text.replaceAll('lib/rules/surroundings.ts', 'lib/store/surroundings.ts');
  const fixed: string[] = [];
  text = text.replace(
    /^import \{[^}]*\} from '((?:\.\.?\/)+(?:[\w-]+\/)*)rules\/moments\.ts';\n/gm,
    (_all, to: string) => {
      path = `${to}store/rules.ts`;
      return `import { moments, type Moment } from '${to}rules/file/moments.ts';\n@@STORE@@\n`;
    },
  );
  text = text.replace(
    /^import (?:type )?\{([^}]*)\} from '((?:\.\.?\/)+(?:[\w-]+\/)*)rules\/(index|vocabulary|keywords)\.ts';\n/gm,
    (_all, _names: string, to: string) => {
      path = `${to}store/rules.ts`;
      return '@@STORE@@\n';
    },
  );
  text = text.replace(
    /^import \{ rule(?: as (\w+))? \} from '((?:\.\.?\/)+(?:[\w-]+\/)*)rules\/([\w-]+)\/index\.ts';\n/gm,
    (all, alias: string | undefined, to: string, id: string) => {
      if (!ids.includes(id)) return all;
      path = `${to}store/rules.ts`;
      const isTable = readFileSync(`src/content/regels/${id}/regel.yaml`, 'utf8').includes('\nrijen:');
      fixed.push(`const ${alias ?? 'rule'} = ${isTable ? 'ruleOf' : 'flowById'}('${id}');`);
      return '@@STORE@@\n';
    },
  );
  if (!path && text === before) continue;
  text = text
    .replace(/ as RuleId\b/g, '')
    .replace(/\(ruleIds as readonly string\[\]\)/g, 'ruleIds')
    .replace(/\bRuleId\b/g, 'string')
    .replace(/flowOf\(rules\[([^\]]+)\]\)/g, 'flowById($1)')
    .replace(/flowOf\(rules\.(\w+)\)/g, "flowById('$1')")
    .replace(/\brules\[([^\]]+)\]/g, 'ruleOf($1)')
    .replace(/\brules\.(\w+)\b(?!\.ts)/g, "ruleOf('$1')")
    .replace(/Object\.values\(rules\)/g, 'ruleIds.map(ruleOf)');
  if (fixed.length) {
    // After the last import.
    const at = [...text.matchAll(/^(?:import [\s\S]*?;|@@STORE@@)\n/gm)].at(-1);
    const end = (at?.index ?? 0) + (at?.[0].length ?? 0);
    text = `${text.slice(0, end)}\n${fixed.join('\n')}\n${text.slice(end)}`;
  }
  const body = text.replaceAll('@@STORE@@', '');
  const names = stored.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  let first = true;
  text = text.replace(/@@STORE@@\n/g, () => {
    const line = first ? `import { ${names.join(', ')} } from '${path}';\n` : '';
    first = false;
    return names.length ? line : '';
  });
  if (text !== before) writeFileSync(file, text);
}
