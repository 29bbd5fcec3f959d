import type { Content } from '../../lib/content/content.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { sentence } from '../../lib/content/reference.ts';
import { didYouMean } from '../../lib/content/suggest.ts';
import { lawMistake } from '../../lib/sources/law.ts';
import type { Component, Prop } from './component.ts';
import { componentsOf } from './component-list.ts';
import { walk, type ChapterFile, type MdxAttribute, type MdxNode } from './chapter-file.ts';

type Finding = Omit<Problem, 'file'>;

const lineOf = (node: MdxNode | MdxAttribute): number | undefined => node.position?.start.line;

function attributeFinding(
  name: string,
  component: Component,
  attribute: MdxAttribute,
  known: (prop: Prop) => readonly string[] | undefined,
): Finding | undefined {
  const line = lineOf(attribute);
  const example = `Schrijf bijvoorbeeld ${component.example}`;
  const key = attribute.name;
  const { value } = attribute;
  if (key === undefined || typeof value === 'object' || value === undefined) {
    return { line, what: `<${name}> heeft een waarde zonder aanhalingstekens.`, remedy: example };
  }
  const prop = Object.hasOwn(component.props, key) ? component.props[key] : undefined;
  if (!prop) {
    const what = `<${name}> kent "${key}" niet.`;
    return { line, what, remedy: `${didYouMean(key, Object.keys(component.props))}${example}` };
  }
  if (value.trim() === '') return { line, what: `Bij <${name}> is ${key} leeg.`, remedy: example };
  if (prop.form && !prop.form.fits.test(value)) {
    return { line, what: `Bij <${name}> is ${key} "${value}" niet ${prop.form.name}.`, remedy: example };
  }
  const values = known(prop);
  if (!values || values.includes(value)) return undefined;
  return {
    line,
    what: `Bij <${name}> is ${key} "${value}"; die bestaat niet.`,
    // A list of a hundred sources is no help.
    remedy: `${didYouMean(value, values)}${values.length > 30 ? 'Neem een id uit bronnen.yaml.' : `Kies uit: ${values.join(', ')}.`}`,
  };
}

/** What is wrong with `<Bron>` when it cites a law: a law is cited by one article. */
function lawFinding(attributes: readonly MdxAttribute[], content: Content): readonly Omit<Finding, 'line'>[] {
  const value = (key: string) => attributes.find(({ name }) => name === key)?.value;
  const [id, at] = [value('id'), value('bij')];
  if (typeof id !== 'string') return [];
  const mistake = lawMistake(id, content.sources.get(id)?.law, typeof at === 'string' ? at : undefined);
  return mistake ? [sentence(mistake)] : [];
}

function findings(
  node: MdxNode,
  content: Content,
  { file, region }: Pick<ChapterFile, 'file' | 'region'>,
): readonly Finding[] {
  const name = node.name ?? '';
  const line = lineOf(node);
  if (/^[a-z]/.test(name)) {
    const styled = node.attributes?.some((attribute) => attribute.name === 'style');
    const what = `Er staat HTML in de tekst: <${name}>${styled ? ' met een style-attribuut' : ''}.`;
    return [
      {
        line,
        what,
        remedy: 'Gebruik Markdown (een lege regel, **vet**, - lijst) of een van de componenten.',
      },
    ];
  }
  const components = componentsOf(file);
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    const names = Object.keys(components);
    const what = `Het component <${name}> bestaat niet.`;
    return [
      { line, what, remedy: `${didYouMean(name, names)}Deze componenten zijn er: ${names.join(', ')}.` },
    ];
  }
  const attributes = node.attributes ?? [];
  const missing = Object.entries(component.props)
    .filter(([key, prop]) => !prop.optional && !attributes.some((attribute) => attribute.name === key))
    .map(([key]) => ({
      line,
      what: `Bij <${name}> ontbreekt ${key}.`,
      remedy: `Schrijf bijvoorbeeld ${component.example}`,
    }));
  const wrong = attributes.flatMap(
    (attribute) =>
      attributeFinding(name, component, attribute, (prop) => prop.known?.(content, region)) ?? [],
  );
  const hasText = (node.children ?? []).length > 0;
  const text =
    hasText === component.text
      ? []
      : [
          {
            line,
            what: hasText
              ? `Tussen de tags van <${name}> hoort geen tekst.`
              : `Tussen de tags van <${name}> ontbreekt tekst.`,
            remedy: `Schrijf bijvoorbeeld ${component.example}`,
          },
        ];
  const law = name === 'Bron' ? lawFinding(attributes, content).map((one) => ({ line, ...one })) : [];
  return [...missing, ...wrong, ...text, ...law];
}

/** Every component in a chapter exists, and has the values that it needs. */
export function checkComponents({ file, region, body }: ChapterFile, content: Content): readonly Problem[] {
  if (!body) return [];
  return [...walk(body)]
    .filter(({ type }) => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement')
    .flatMap((node) => findings(node, content, { file, region }))
    .map((finding) => ({ file, ...finding }));
}
