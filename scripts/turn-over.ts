/**
 * Turns the rules that are written in TypeScript over into files that people can read: regel.yaml and gevallen.yaml.
 * Of one use. It reads what the rules are (not how they are written), and proves that the files say the same.
 *
 *   node scripts/turn-over.ts           write src/content/regels, and prove it
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { formatProblem } from '../src/lib/content/format-problem.ts';
import { parseYaml } from '../src/lib/content/yaml.ts';
import { paths } from '../src/lib/rules/core/paths.ts';
import { tableToFlow } from '../src/lib/rules/core/table.ts';
import { readRule } from '../src/lib/rules/file/read-rule.ts';
import { caseProblems } from '../src/lib/rules/file/cases.ts';
import { aboutSafety, keywordsOf } from '../src/lib/rules/keywords.ts';
import { ruleIds } from '../src/lib/rules/vocabulary.ts';
import {
  allowed,
  carriedNames,
  heads,
  momentOf,
  rows as handRows,
  shortNames,
  withoutDoubt,
} from './turn-over-tables.ts';

/* eslint-disable -- a script of one use */
const width = 110;
const complaints: string[] = [];
const pairs = (file: string) =>
  new Map(
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('|') as [string, string]),
  );
const stories = pairs('./turn-over-stories.txt');
const dutch = pairs('./turn-over-comments.txt');

// ---- writing YAML as a person would -------------------------------------------------------------------------------

const reads = (source: string, as: unknown): boolean => {
  try {
    return isDeepStrictEqual(parse(source), as);
  } catch {
    return false;
  }
};
const plain = (text: string) =>
  reads(`k: ${text}`, { k: text }) && reads(`- ${text}`, [text]) && !text.includes('  ');
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
/** A short word or text in a list between brackets. */
const inFlow = (text: string) => (reads(`[${text}]`, [text]) ? text : quoted(text));

function fold(text: string, room: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && `${line} ${word}`.length > room) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** "key: text", at this depth of indent; `lead` is what stands before the text. */
function scalar(lead: string, text: string, indent: number): string[] {
  const isPlain = plain(text);
  const one = `${lead}${isPlain ? text : quoted(text)}`;
  if (one.length <= width) return [one];
  const more = fold(text, width - indent - 2).map((line) => ' '.repeat(indent + 2) + line);
  const whole = [`${lead.trimEnd()}`, ...more].join('\n');
  const key = lead.trimEnd().replace(/^\s*(- )?/, '');
  if (isPlain && key && reads(`${key}\n${more.join('\n')}`, { [key.slice(0, -1)]: text })) return [whole];
  return [`${lead}>-`, ...more];
}
const pad = (n: number) => ' '.repeat(n);
const field = (key: string, text: string, indent: number) => scalar(`${pad(indent)}${key}: `, text, indent);

/** A list of texts: each on its own line. */
const listOf = (key: string, items: readonly string[], indent: number): string[] => [
  `${pad(indent)}${key}:`,
  ...items.flatMap((item) => scalar(`${pad(indent + 2)}- `, item, indent + 2)),
];
/** A list of names: on one line where it fits. */
function names(key: string, items: readonly string[], indent: number): string[] {
  const one = `${pad(indent)}${key}: [${items.map(inFlow).join(', ')}]`;
  return one.length <= width
    ? [one]
    : [`${pad(indent)}${key}:`, ...items.map((item) => `${pad(indent + 2)}- ${inFlow(item)}`)];
}
const comment = (text: string, indent: number): string[] =>
  fold(text, width - indent - 2).map((line) => `${pad(indent)}# ${line}`);

// ---- sources and what answers carry: the names that the TypeScript gave them -----------------------------------------

type Any = any;
const key = (value: unknown) => JSON.stringify(value);

interface Short {
  readonly name: string;
  readonly source: string;
  readonly at: string | undefined;
  readonly note: string | undefined;
}

/** Every value at the top of the modules of a rule, exported or not. */
async function constantsOf(
  id: string,
): Promise<(readonly [string, { value: Any; note: string | undefined }])[]> {
  const from = `src/lib/rules/${id}`;
  const to = `src/lib/rules/.turn-over-${id}`;
  cpSync(from, to, { recursive: true });
  const found: (readonly [string, { value: Any; note: string | undefined }])[] = [];
  try {
    for (const file of readdirSync(to)) {
      const text = readFileSync(`${to}/${file}`, 'utf8').replace(/^const (?=\w+\b)/gm, 'export const ');
      writeFileSync(`${to}/${file}`, text);
    }
    for (const file of readdirSync(to)) {
      const text = readFileSync(`${to}/${file}`, 'utf8');
      const notes = new Map(
        [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport const (\w+)/g)].map(
          ([, note = '', name = '']) => [name, note.replace(/\n \*/g, ' ').replace(/\s+/g, ' ').trim()],
        ),
      );
      const module = (await import(`../${to}/${file}`)) as Record<string, Any>;
      for (const [name, value] of Object.entries(module))
        found.push([name, { value, note: notes.get(name) }]);
    }
  } finally {
    rmSync(to, { recursive: true });
  }
  return found;
}

const isCitation = (value: Any) =>
  typeof value === 'object' &&
  value !== null &&
  typeof value.source === 'string' &&
  Object.keys(value).every((each) => each === 'source' || each === 'at');

const noteOf = (note: string | undefined): string | undefined => {
  if (!note) return undefined;
  if (!dutch.has(note)) complaints.push(`comment without Dutch: ${note}`);
  return dutch.get(note);
};

/** The moment of a rule: as a list of moments in the code says it, or else as the table of this script. */
async function momentFor(id: string): Promise<string> {
  const file = '../src/lib/rules/moments.ts';
  if (existsSync('src/lib/rules/moments.ts')) {
    const { moments, rulesAt } = (await import(file)) as Any;
    const found = Object.keys(moments).find((moment) => rulesAt(moment).includes(id));
    if (found) return found;
  }
  if (!momentOf[id]) complaints.push(`${id}: no moment`);
  return momentOf[id] ?? 'hulp';
}

async function turnOver(id: string, place: number): Promise<string> {
  const { rule } = (await import(`../src/lib/rules/${id}/index.ts`)) as { rule: Any };
  const constants = await constantsOf(id);
  const isTable = 'inputs' in rule;
  const out: string[] = [];

  // Sources.
  const fixed: Short[] = [];
  const open: (Short & { readonly prefix: string })[] = [];
  for (const [name, { value, note }] of constants) {
    if (isCitation(value)) fixed.push({ name, source: value.source, at: value.at, note });
    else if (typeof value === 'function') {
      for (const probe of ['§', 1, 2, 3, 4, 5]) {
        let made: Any;
        try {
          made = value(probe);
        } catch {
          break;
        }
        if (!isCitation(made) || !String(made.at).includes(String(probe))) continue;
        const at = String(made.at);
        const prefix = at.slice(0, at.indexOf(String(probe)));
        if (!open.some((one) => one.source === made.source && one.prefix === prefix))
          open.push({
            name: open.some((one) => one.name === name) ? '' : name,
            source: made.source,
            at: undefined,
            note,
            prefix,
          });
      }
    }
  }
  // The order of sources.ts, where a reader finds them together.
  const sourcesText = existsSync(`src/lib/rules/${id}/sources.ts`)
    ? readFileSync(`src/lib/rules/${id}/sources.ts`, 'utf8')
    : '';
  const orderOf = (name: string) => {
    const position = sourcesText.search(new RegExp(`export const ${name}\\b`));
    return position < 0 ? 1e9 : position;
  };
  const used = new Map<string, Short>();
  const use = (short: Short) => {
    used.set(short.name, short);
    return short.name;
  };
  /** The short name of a citation as it is written in YAML. */
  const citeParts = (citation: Any): readonly [string, string | undefined] => {
    const exact = fixed.find(({ source, at }) => source === citation.source && at === citation.at);
    if (exact) return [use(exact), undefined];
    const free = open
      .filter(
        ({ name, source, prefix }) => name && source === citation.source && citation.at?.startsWith(prefix),
      )
      .sort((a, b) => b.prefix.length - a.prefix.length)[0];
    if (free) return [use(free), citation.at];
    const bare = fixed.find(({ source, at }) => source === citation.source && at === undefined);
    if (bare && citation.at !== undefined) return [use(bare), citation.at];
    const taken = (name: string) =>
      [...fixed, ...open].some((one) => one.name === name) || used.get(name)?.at !== undefined;
    const wanted = shortNames[citation.source] ?? citation.source;
    const name = taken(wanted) ? citation.source : wanted;
    use({ name, source: citation.source, at: undefined, note: undefined });
    return [name, citation.at];
  };
  const sources = (name: string, citations: readonly Any[], indent: number): string[] => {
    const parts = citations.map(citeParts);
    const flow = parts.map(([short, at]) => (at === undefined ? short : `${short}: ${at}`));
    const expected = parts.map(([short, at]) => (at === undefined ? short : { [short]: at }));
    const one = `${pad(indent)}${name}: [${flow.join(', ')}]`;
    if (one.length <= width && reads(one.trim(), { [name]: expected })) return [one];
    return [
      `${pad(indent)}${name}:`,
      ...parts.map(
        ([short, at]) =>
          `${pad(indent + 2)}- ${at === undefined ? short : `${short}: ${plain(at) ? at : quoted(at)}`}`,
      ),
    ];
  };

  // What answers carry.
  const carriedOf = ({ actions, record, roles }: Any) => ({
    ...(actions && { actions }),
    ...(record && { record }),
    ...(roles && { roles }),
  });
  const isCarried = (value: Any) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((each) => ['actions', 'record', 'roles'].includes(each));
  const candidates = [...constants].flatMap(([name, { value, note }]) =>
    isCarried(value) ? [{ name, value, note }] : [],
  );
  const allOptions: Any[] = Object.values<Any>(isTable ? rule.inputs : rule.questions).flatMap(
    (one) => one.options ?? one.values,
  );
  const counts = new Map<string, number>();
  for (const option of allOptions)
    counts.set(key(carriedOf(option)), (counts.get(key(carriedOf(option))) ?? 0) + 1);
  const join = (parts: readonly Any[]) => {
    const joined: Any = {};
    for (const part of parts)
      for (const [name, list] of Object.entries<Any>(part)) joined[name] = [...(joined[name] ?? []), ...list];
    return joined;
  };
  const startsWith = (whole: Any, part: Any) =>
    Object.entries<Any>(part).every(([name, list]) =>
      isDeepStrictEqual(whole[name]?.slice(0, list.length), list),
    );
  const rest = (whole: Any, part: Any) =>
    Object.fromEntries(
      Object.entries<Any>(whole)
        .map(([name, list]) => [name, list.slice(part[name]?.length ?? 0)])
        .filter(([, list]) => (list as Any[]).length),
    );
  /** How often each candidate is the whole, or the beginning, of what an answer carries. */
  const isShared = (value: Any) =>
    allOptions.filter((option) => startsWith(carriedOf(option), value)).length > 1;
  const named = new Map<string, { name: string; value: Any; note: string | undefined }>();
  const carry = (question: string, option: Any): { use: string[]; own: Any } => {
    let own = carriedOf(option);
    const uses: string[] = [];
    if (!Object.keys(own).length) return { use: [], own };
    for (;;) {
      const found = candidates
        .filter(({ value }) => startsWith(own, value) && isShared(value))
        .sort((a, b) => key(b.value).length - key(a.value).length)[0];
      if (!found || !Object.keys(own).length) break;
      const name = carriedNames[`${id}/${found.name}`] ?? found.name;
      named.set(name, { ...found, name });
      uses.push(name);
      own = rest(own, found.value);
    }
    if (Object.keys(own).length && !uses.length && (counts.get(key(own)) ?? 0) > 1) {
      const known = [...named.values()].find(({ value }) => isDeepStrictEqual(value, own));
      const made = `${question}-${option.id}`;
      const name = known?.name ?? carriedNames[`${id}/${made}`] ?? made;
      named.set(name, { name, value: own, note: undefined });
      return { use: [name], own: {} };
    }
    const parts = uses.map((name) => named.get(name)?.value);
    if (!isDeepStrictEqual(join([...parts, own]), join([carriedOf(option)])))
      throw new Error(`${id} ${question} ${option.id}: carried`);
    return { use: uses, own };
  };
  const actions = (list: readonly Any[], indent: number): string[] => [
    `${pad(indent)}acties:`,
    ...list.flatMap(({ who, what, urgency }) => [
      ...scalar(`${pad(indent + 2)}- wie: `, who, indent + 4),
      ...field('wat', what, indent + 4),
      ...(urgency ? [`${pad(indent + 4)}urgentie: ${urgency}`] : []),
    ]),
  ];
  const carriedLines = (value: Any, indent: number): string[] => [
    ...(value.actions ? actions(value.actions, indent) : []),
    ...(value.record ? listOf('vastleggen', value.record, indent) : []),
    ...(value.roles ? names('rollen', value.roles, indent) : []),
  ];

  // Questions.
  const questions: string[] = [];
  for (const [name, question] of Object.entries<Any>(isTable ? rule.inputs : rule.questions)) {
    if (questions.length) questions.push('');
    questions.push(`  ${name}:`, `    soort: ${question.kind}`);
    questions.push(...field('vraag', question.text, 4), ...field('kort', question.short, 4));
    if (question.explanation) questions.push(...field('uitleg', question.explanation, 4));
    if (question.regional) questions.push(...names('afspraken', question.regional, 4));
    if (question.dependsOn) questions.push(...names('hangtAfVan', question.dependsOn, 4));
    if (question.weigh) questions.push(...listOf('weeg', question.weigh, 4));
    if (question.ask) questions.push(...listOf('overleg', question.ask, 4));
    const options: Any[] = question.options ?? question.values;
    const reason = withoutDoubt[id]?.[name];
    if (reason && question.kind === 'weging' && !options.some((option) => option.id === 'twijfel'))
      questions.push(...field('zonderTwijfel', reason, 4));
    questions.push('    antwoorden:');
    for (const option of options) {
      const { use: uses, own } = carry(name, option);
      questions.push(`      - id: ${/^\d+$/.test(option.id) ? quoted(option.id) : option.id}`);
      questions.push(...field('tekst', option.label, 8));
      if (option.next) questions.push(`        naar: ${option.next}`);
      questions.push(...field('omdat', option.because, 8), ...sources('bronnen', option.sources, 8));
      if (uses.length) questions.push(...names('neemtMee', uses, 8));
      questions.push(...carriedLines(own, 8));
    }
  }

  // Rows.
  const rows: string[] = [];
  if (isTable) {
    const last = (row: Any) => {
      const [input, ids] = Object.entries<Any>(row.als).at(-1) ?? ['', []];
      return rule.inputs[input]?.values.filter((value: Any) => ids.includes(value.id)) ?? [];
    };
    const hand = handRows[id];
    /** Rows about answers that this version of the rule does not have. */
    const exists = (row: Any) =>
      Object.entries<Any>(row.als).every(([input, ids]) =>
        ids.every((one: string) => rule.inputs[input]?.values.some((value: Any) => value.id === one)),
      );
    const written: Any[] = hand
      ? hand
          .filter(exists)
          .map((row) => ({ ...row, because: last(row)[0]?.because, sources: last(row)[0]?.sources }))
      : rule.rows.map((row: Any) => ({
          id: row.id,
          als: row.when,
          dan: row.then,
          because: row.because,
          sources: row.sources,
        }));
    for (const row of written) {
      if (row.note) rows.push('', ...comment(row.note, 2));
      const conditions = Object.entries<Any>(row.als).map(
        ([input, ids]) => `${input}: [${ids.map(inFlow).join(', ')}]`,
      );
      const one = `    als: { ${conditions.join(', ')} }`;
      rows.push(`  - id: ${row.id}`);
      rows.push(
        ...(one.length <= width
          ? [one]
          : ['    als:', ...Object.entries<Any>(row.als).flatMap(([input, ids]) => names(input, ids, 6))]),
      );
      rows.push(`    dan: ${row.dan}`);
      const reasons = new Set(last(row).map((value: Any) => key([value.because, value.sources])));
      if (reasons.size !== 1 || !reasons.has(key([row.because, row.sources])))
        rows.push(...field('omdat', row.because, 4), ...sources('bronnen', row.sources, 4));
    }
    if (rows[0] === '') rows.shift();
  }

  // Outcomes.
  const outcomes: string[] = [];
  for (const [name, one] of Object.entries<Any>(rule.outcomes)) {
    if (outcomes.length) outcomes.push('');
    outcomes.push(`  ${name}:`);
    outcomes.push(
      ...field('titel', one.title, 4),
      ...field('kort', one.short, 4),
      `    urgentie: ${one.urgency}`,
    );
    outcomes.push(
      ...field('samenvatting', one.summary, 4),
      ...actions(one.actions, 4),
      ...listOf('vastleggen', one.record, 4),
    );
    if (one.prepare) outcomes.push(...listOf('houdKlaar', one.prepare, 4));
    outcomes.push(...names('rollen', one.roles, 4), ...names('regels', one.cards, 4));
    if (one.regional) outcomes.push(...names('afspraken', one.regional, 4));
    outcomes.push(...sources('bronnen', one.sources, 4));
  }
  const restsOn = sources('steuntOp', rule.sources, 0);

  // The head.
  out.push('# yaml-language-server: $schema=../regel.schema.json', '#');
  if (!heads[id]) complaints.push(`${id}: no head comment`);
  out.push(...comment(heads[id] ?? rule.purpose, 0), '#');
  out.push(
    '# Zo lees je dit bestand:',
    '#   bronnen      de bronnen met een korte naam; hieronder is "wet: art. 3" de bron wet, artikel 3',
    ...(named.size
      ? ['#   neemtMee     wat antwoorden meebrengen, waar de route ook eindigt; een antwoord noemt de naam']
      : []),
    ...(isTable
      ? [
          '#   vragen       een feit zoek je na, een weging weeg je met anderen; elk antwoord zegt waarom (omdat)',
          '#   rijen        van de rijen die bij de antwoorden passen, beslist de bovenste; staat er geen omdat, dan',
          '#                geldt de reden van het antwoord dat het laatst genoemd is',
        ]
      : [
          '#   vragen       een feit zoek je na, een weging weeg je met anderen; elk antwoord zegt waarheen (naar) en waarom (omdat)',
        ]),
    '#   uitkomsten   wat je doet, vastlegt en wie je belt; de titel is het antwoord, de eerste actie de dringendste',
    '# Verandert een route of de betekenis van een woord, verhoog dan de versie en zeg bij wijzigingen wat de lezer merkt.',
    '',
  );
  out.push(
    ...field('titel', rule.title, 0),
    ...field('doel', rule.purpose, 0),
    `versie: ${rule.version}`,
    'wijzigingen:',
  );
  for (const change of rule.changes)
    out.push(`  - versie: ${change.version}`, `    dag: ${change.day}`, ...listOf('wat', change.what, 4));
  out.push(
    '',
    '# De plaats in lijsten van hulpmiddelen: een laag getal staat vooraan.',
    `plaats: ${place}`,
    '# Wanneer een lezer dit nodig heeft: de groep in die lijsten.',
    `moment: ${await momentFor(id)}`,
  );
  out.push(...names('zoekwoorden', keywordsOf(id as never), 0));
  if (aboutSafety(id as never))
    out.push(
      '# Het kan om een kind in gevaar gaan: de pagina toont 112 en Veilig Thuis voluit.',
      'overVeiligheid: true',
    );
  const text = JSON.stringify(rule);
  const exceptions = (allowed[id] ?? []).filter(({ tekst }) => text.includes(tekst));
  if (exceptions.length) {
    out.push(
      '',
      '# Woorden die de controles anders tegenhouden, met de reden waarom ze hier mogen.',
      'magStaan:',
    );
    for (const { tekst, omdat } of exceptions)
      out.push(...scalar('  - tekst: ', tekst, 4), ...field('omdat', omdat, 4));
  }
  out.push('', 'bronnen:');
  let lastNote: string | undefined;
  for (const short of [...used.values()].sort((a, b) => orderOf(a.name) - orderOf(b.name))) {
    const note = noteOf(short.note);
    if (note && note !== lastNote) out.push(...comment(note, 2));
    lastNote = note ?? lastNote;
    out.push(
      short.at === undefined
        ? `  ${short.name}: ${short.source}`
        : `  ${short.name}: { bron: ${short.source}, bij: ${inFlow(short.at)} }`,
    );
  }
  out.push('', '# Waar de regel als geheel op steunt.', ...restsOn);
  if (named.size) {
    out.push('', 'neemtMee:');
    let first = true;
    for (const { name, value, note } of named.values()) {
      if (!first) out.push('');
      first = false;
      const said = noteOf(note);
      if (said) out.push(...comment(said, 2));
      out.push(`  ${name}:`, ...carriedLines(value, 4));
    }
  }
  if (!isTable) out.push('', `begin: ${rule.start}`);
  out.push('', 'vragen:', ...questions);
  if (isTable)
    out.push('', '# De tabel. Een vraag die een rij niet noemt, mag elk antwoord hebben.', 'rijen:', ...rows);
  out.push('', 'uitkomsten:', ...outcomes, '');
  return out.join('\n');
}

async function turnCases(id: string): Promise<string> {
  const { scenarios } = (await import(`../tests/unit/rules/${id}/scenarios.ts`)) as { scenarios: Any[] };
  const { rule } = (await import(`../src/lib/rules/${id}/index.ts`)) as { rule: Any };
  const out = [
    '# yaml-language-server: $schema=../gevallen.schema.json',
    '#',
    ...comment(
      `Gevallen bij de beslisregel “${rule.title}”. De bouw loopt elk geval na: wie zo antwoordt, moet bij die uitkomst komen. Elk antwoord en elke uitkomst van de regel heeft een geval. Schrijf er gerust een bij:`,
      0,
    ),
    '#   situatie     wat er gebeurt, zoals een team het vertelt; geen namen',
    '#   antwoorden   elke vraag op de weg, met het antwoord',
    '#   uitkomst     waar de regel dan moet eindigen',
    '#   rollen       alleen als het geval daarover gaat: wie de lezer te bellen krijgt, in deze volgorde',
    '#   bronnen      alleen als het geval daarover gaat: bronnen die bij het resultaat moeten staan',
  ];
  for (const { story, answers, end, roles } of scenarios) {
    const told = stories.get(story) ?? story;
    if (
      !stories.has(story) &&
      /\b(the|and|of|is|with|has)\b/.test(told) &&
      !/\b(een|het|de|van|en)\b/i.test(told)
    )
      complaints.push(`story without Dutch (${id}): ${story}`);
    const given = (answers as string).split(' ').map((pair) => pair.split('=') as [string, string]);
    const value = (text: string) => (/^\d+$/.test(text) ? quoted(text) : text);
    const one = `  antwoorden: { ${given.map(([question, answer]) => `${question}: ${value(answer)}`).join(', ')} }`;
    out.push(
      '',
      ...scalar('- situatie: ', told, 2),
      ...(one.length <= width
        ? [one]
        : ['  antwoorden:', ...given.map(([question, answer]) => `    ${question}: ${value(answer)}`)]),
      `  uitkomst: ${end}`,
      ...(roles ? names('rollen', roles, 2) : []),
    );
  }
  return [...out, ''].join('\n');
}

// ---- writing and proving -------------------------------------------------------------------------------------------

/** Without what is undefined. */
const clean = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

for (const [index, id] of ruleIds.entries()) {
  const folder = `src/content/regels/${id}`;
  mkdirSync(folder, { recursive: true });
  const text = await turnOver(id, (index + 1) * 10);
  writeFileSync(`${folder}/regel.yaml`, text);
  writeFileSync(`${folder}/gevallen.yaml`, await turnCases(id));

  const { rule } = (await import(`../src/lib/rules/${id}/index.ts`)) as { rule: Any };
  const { yaml, problems } = parseYaml(`${folder}/regel.yaml`, text);
  const read = yaml && readRule(id, yaml);
  for (const problem of [...problems, ...(read?.problems ?? [])]) complaints.push(formatProblem(problem));
  if (!read?.rule) continue;
  const made: Any = read.rule.rule;
  const flows = [rule, made].map((one) => ('inputs' in one ? tableToFlow(one) : one));
  for (const part of ['questions', 'outcomes', 'sources', 'start', 'title', 'purpose', 'version', 'changes'])
    if (!isDeepStrictEqual(clean(flows[0][part]), clean(flows[1][part]))) {
      complaints.push(`${id}: ${part} differ`);
      for (const name of new Set([...Object.keys(flows[0][part]), ...Object.keys(flows[1][part])]))
        if (!isDeepStrictEqual(clean(flows[0][part][name] ?? null), clean(flows[1][part][name] ?? null)))
          complaints.push(
            `   ${name}\n     was ${key(flows[0][part][name])}\n     is  ${key(flows[1][part][name])}`,
          );
    }
  if (!isDeepStrictEqual(Object.keys(flows[0].questions), Object.keys(flows[1].questions)))
    complaints.push(`${id}: order of questions`);
  if (!isDeepStrictEqual(Object.keys(flows[0].outcomes), Object.keys(flows[1].outcomes)))
    complaints.push(`${id}: order of outcomes`);
  const cases = parseYaml(`${folder}/gevallen.yaml`, readFileSync(`${folder}/gevallen.yaml`, 'utf8'));
  if (cases.yaml)
    for (const problem of caseProblems(flows[1], cases.yaml)) complaints.push(formatProblem(problem));
  for (const problem of cases.problems) complaints.push(formatProblem(problem));
  console.log(`${id}: ${paths(flows[1]).length} paths, ${text.split('\n').length} lines`);
}
for (const complaint of complaints) console.error(complaint);
if (complaints.length) process.exitCode = 1;
