import type { Action, Citation, Outcome } from '../core/flow.ts';
import type { RuleData } from './tool-data.ts';

/** JavaScript that is written as it is. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A call of a function of the module, without what is missing at its end. */
const called = (name: string, ...values: readonly unknown[]): Code => {
  const last = values.findLastIndex((value) => value !== undefined);
  return new Code(
    `${name}(${values
      .slice(0, last + 1)
      .map(written)
      .join()})`,
  );
};

const bare = /^[a-z_$][\w$]*$/i;

/** A value as JavaScript: JSON without the quotes that a key does not need, and a hole where a list misses something. */
function written(value: unknown): string {
  if (value === undefined) return '';
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => `${bare.test(key) ? key : JSON.stringify(key)}:${written(part)}`)
    .join()}}`;
}

/** These rows as a table, a column for each key: what is of one kind stands together. What a row misses is a hole. */
function columns(rows: readonly object[]): Readonly<Record<string, readonly unknown[]>> {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return Object.fromEntries(
    keys.map((key) => {
      const column = rows.map((row): unknown => row[key as keyof typeof row]);
      return [key, column.slice(0, column.findLastIndex((value) => value !== undefined) + 1)];
    }),
  );
}

const rowsOf = <T extends object>(parts: Readonly<Record<string, T>>) =>
  Object.entries(parts).map(([id, part]) => ({ id, ...part }));

/**
 * The data of a rule as a module, whose default export is what a wizard shows of it. What stands on paper, in the list of versions,
 * or twice, is left out. The module says it in few bytes and makes it whole once, as it loads: the sources, answers, questions and
 * outcomes are tables by column, an answer cites a source by its place in its table, and a question says how many of the answers
 * are its own.
 */
export function moduleOf({ flow, sources }: RuleData): string {
  const { changes: _changes, purpose: _purpose, sources: _sources, questions, outcomes, ...head } = flow;
  const places = Object.keys(sources);
  /** What an answer or an outcome says, in the functions of the module. */
  const said = <T extends { readonly actions?: readonly Action[]; readonly sources: readonly Citation[] }>(
    part: T,
  ) => ({
    ...part,
    actions: part.actions?.map(({ who, what, urgency }) => called('a', who, what, urgency)),
    sources: part.sources.map(({ source, at }) => called('c', places.indexOf(source), at)),
  });
  const answers = Object.values(questions).flatMap(({ options }) => options.map(said));
  const asked = rowsOf(questions).map(({ explanation: _explanation, options, ...question }) => ({
    ...question,
    options: options.length,
  }));
  const ends = rowsOf(outcomes).map(({ short: _short, ...outcome }: { id: string } & Outcome) =>
    said(outcome),
  );
  const table = (rows: readonly object[]) => written(columns(rows));
  // t: the rows of a table; r: the same by their ids; c: a citation; a: an action.
  return `const t=c=>c.id.map((_,i)=>Object.fromEntries(Object.keys(c).filter(k=>i in c[k]).map(k=>[k,c[k][i]]))),
r=c=>Object.fromEntries(t(c).map(({id,...x})=>[id,x])),
sources=r(${table(rowsOf(sources))}),
k=Object.keys(sources),
c=(n,at)=>({source:k[n],at}),
a=(who,what,urgency)=>({who,what,urgency}),
o=t(${table(answers)}),
questions=r(${table(asked)}),
outcomes=r(${table(ends)});
for(const x of Object.values(questions))x.options=o.splice(0,x.options);
export default{flow:{...${written(head)},questions,outcomes},sources};
`;
}
