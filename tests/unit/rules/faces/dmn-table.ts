import { DmnModdle, type DmnElement } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

/** A decision table as it stands in a file: texts in FEEL, nothing that the rule itself knows. */
export interface DmnTable {
  readonly hitPolicy: string;
  readonly inputs: readonly {
    readonly label: string;
    readonly expression: string;
    readonly allowed: string;
  }[];
  readonly rules: readonly {
    readonly id: string;
    readonly description: string;
    readonly tests: readonly string[];
    readonly output: string;
    readonly annotations: readonly string[];
  }[];
}

const elements = (parent: DmnElement, name: string) => (parent[name] ?? []) as readonly DmnElement[];
const element = (parent: DmnElement, name: string) => parent[name] as DmnElement;
const text = (parent: DmnElement, name = 'text') => parent[name] as string;

/** Reads the one decision table of a DMN file. Throws when the parser has any remark on the file. */
export async function readDmn(xml: string): Promise<DmnTable> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  if (warnings.length) throw new Error(warnings.map(({ message }) => message).join('\n'));
  const [decision] = elements(rootElement, 'drgElement').filter(({ $type }) => $type === 'dmn:Decision');
  if (!decision) throw new Error('no decision');
  const table = element(decision, 'decisionLogic');
  return {
    hitPolicy: text(table, 'hitPolicy'),
    inputs: elements(table, 'input').map((input) => ({
      label: text(input, 'label'),
      expression: text(element(input, 'inputExpression')),
      allowed: text(element(input, 'inputValues')),
    })),
    rules: elements(table, 'rule').map((rule) => ({
      id: text(rule, 'id'),
      description: text(rule, 'description'),
      tests: elements(rule, 'inputEntry').map((entry) => text(entry)),
      output: elements(rule, 'outputEntry')
        .map((entry) => text(entry))
        .join(),
      annotations: elements(rule, 'annotationEntry').map((entry) => text(entry)),
    })),
  };
}

/** Keeps what FEEL said of a text and a value: a table of 140,000 combinations has only some hundreds of them. */
function remember<T>(ask: (feel: string, value: string) => T): (feel: string, value: string) => T {
  const known = new Map<string, Map<string, T>>();
  return (feel, value) => {
    const answers = known.get(feel) ?? new Map<string, T>();
    known.set(feel, answers);
    if (!answers.has(value)) answers.set(value, ask(feel, value));
    return answers.get(value) as T;
  };
}

/** The answer of FEEL. Throws when it has any remark on the text. */
function sound<T>(
  feel: string,
  { value, warnings }: { value: T; warnings: readonly { message: string }[] },
): T {
  if (warnings.length) throw new Error(`${feel}: ${warnings.map(({ message }) => message).join()}`);
  return value;
}

/** Whether a cell fits a value of its column. */
export const fits = remember((feel, value) => sound(feel, unaryTest(feel, { '?': value })) === true);

/** What a column reads when the input of its name has this value. */
const reads = remember((feel, value) => sound(feel, evaluate(feel, { [feel]: value })));

/** What a row gives; it leans on no input. */
const gives = remember((feel) => sound(feel, evaluate(feel)));

/** The outputs of all rows that fit, by the rules of DMN: each cell of a row fits the value of its column. */
export function decide(
  { inputs, rules }: DmnTable,
  values: Readonly<Record<string, string>>,
): readonly unknown[] {
  const columns = inputs.map(({ expression }) => reads(expression, values[expression] ?? '') as string);
  return rules
    .filter(({ tests }) => tests.every((test, column) => fits(test, columns[column] ?? '')))
    .map(({ output }) => gives(output, ''));
}
