import { didYouMean } from '../../content/suggest.ts';
import type { YamlPath } from '../../content/yaml.ts';

/** What is wrong in the choice for a card: the field under `kaart`, what, and the remedy. */
export interface CardFault {
  readonly path: YamlPath;
  readonly what: string;
  readonly remedy: string;
}

/** "Bedoel je …? Kies uit: …" */
export const choose = (name: string, known: readonly string[]): string =>
  `${didYouMean(name, known)}Kies uit: ${known.join(', ')}.`;

/** One fault, in the order in which it is read. */
export const fault = (path: YamlPath, what: string, remedy: string): CardFault => ({ path, what, remedy });
