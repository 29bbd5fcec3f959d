import type { Flow } from '../rules/core/flow.ts';
import { parameters, type ParameterDefinition, type ParameterId } from './parameters.ts';
import type { ParameterState, Region } from './region.ts';
import { fillWords } from './words.ts';

/** What a region says on one point, with where it comes from when it has been found out. */
export interface RegionalSentence {
  readonly id: ParameterId;
  readonly label: string;
  readonly state: ParameterState['state'];
  readonly sentence: string;
  readonly source?: string;
  readonly at?: string;
  readonly checkedOn?: string;
}

type AnyDefinition = ParameterDefinition<unknown>;

/** The sentence of a parameter in a region: each of the four states has its own. */
export function regionalSentence(region: Region, id: ParameterId): RegionalSentence {
  const definition = parameters[id] as AnyDefinition;
  const given = region.parameters[id];
  const base = { id, label: definition.label, state: given.state };
  if (given.state === 'geen-regio') return { ...base, sentence: definition.noRegion };
  if (given.state === 'nog-na-te-gaan') return { ...base, sentence: definition.unknown };
  const words = given.state === 'afgesproken' ? definition.agreed(given.value) : definition.nothingAgreed;
  return {
    ...base,
    sentence: given.note ? `${words} ${given.note}` : words,
    source: given.source,
    checkedOn: given.checkedOn,
    ...(given.at === undefined ? {} : { at: given.at }),
  };
}

/**
 * The phrase that stands for a token in a region: its value where one is agreed, and otherwise words for the lack of one.
 * Throws on a token that is no parameter.
 */
export function phraseOf(region: Region, token: string): string {
  if (!Object.hasOwn(parameters, token)) throw new Error(`Onbekende parameter in de tekst: {${token}}`);
  const id = token as ParameterId;
  const given = region.parameters[id];
  return (parameters[id] as AnyDefinition).short(given.state === 'afgesproken' ? given.value : undefined);
}

/**
 * A flow as a region reads it: each `{parameter-id}` in its texts replaced by the region's phrase. Routes are
 * ids without tokens, so a region can't change one. Throws on a token that is no parameter.
 */
export const fillFlow = <F extends Flow>(flow: F, region: Region): F =>
  fillWords(flow, (token) => phraseOf(region, token));
