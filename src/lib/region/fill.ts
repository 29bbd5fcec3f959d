import type { Flow } from '../rules/core/flow.ts';
import {
  agreedWords,
  phraseOf as phraseFor,
  type AgreementDefinition,
  type AgreementId,
} from './agreement.ts';
import type { Agreement, ParameterState, Region } from './region.ts';
import { fillWords } from './words.ts';

/** What a region says on one point, with where it comes from when it has been found out. */
export interface RegionalSentence {
  readonly id: AgreementId;
  readonly label: string;
  readonly state: ParameterState['state'];
  readonly sentence: string;
  readonly source?: string;
  readonly at?: string;
  readonly checkedOn?: string;
}

const and = new Intl.ListFormat('nl', { type: 'conjunction' });

/** The words of one state; of an agreement with what the region itself adds. */
function words(definition: AgreementDefinition, given: ParameterState): string {
  if (given.state === 'geen-regio') return definition.noRegion;
  if (given.state === 'nog-na-te-gaan') return definition.unknown;
  const said =
    given.state === 'afgesproken' ? agreedWords(definition, given.value) : definition.nothingAgreed;
  return given.note ? `${said} ${given.note}` : said;
}

/** For whom it holds where not all municipalities of the region say the same, and what the others say. */
function apart(definition: AgreementDefinition, { where = [], elsewhere = [] }: Agreement): string {
  if (!elsewhere.length) return '';
  const others = elsewhere.map(({ names, state }) =>
    state.state === 'nog-na-te-gaan'
      ? `Voor ${and.format(names)} is het nog na te gaan.`
      : `Voor ${and.format(names)}: ${words(definition, state)}`,
  );
  return ` Dit geldt voor ${and.format(where)}. ${others.join(' ')}`;
}

/** An agreement with what a region says on it. Throws, in words for an editor, on one that is not there. */
function agreementIn(region: Region, id: AgreementId) {
  const definition = Object.hasOwn(region.definitions, id) ? region.definitions[id] : undefined;
  const given = region.parameters[id];
  if (!definition || !given) throw new Error(`Onbekende afspraak: "${id}". Zet haar in afspraken.yaml.`);
  return { definition, given };
}

/** The sentence of an agreement in a region: each of the four states has its own. */
export function regionalSentence(region: Region, id: AgreementId): RegionalSentence {
  const { definition, given } = agreementIn(region, id);
  const sentence = words(definition, given) + apart(definition, given);
  const base = { id, label: definition.label, state: given.state, sentence };
  if (given.state === 'geen-regio' || given.state === 'nog-na-te-gaan') return base;
  return {
    ...base,
    source: given.source,
    checkedOn: given.checkedOn,
    ...(given.at === undefined ? {} : { at: given.at }),
  };
}

/**
 * The phrase that stands for a token in a region: its value where one is agreed, and otherwise words for the lack of one.
 * Throws on a token that is no agreement.
 */
export function phraseOf(region: Region, token: string): string {
  const { definition, given } = agreementIn(region, token);
  const said = phraseFor(definition, given.state === 'afgesproken' ? given.value : undefined);
  const unsure = (given.elsewhere ?? []).flatMap(({ names }) => names);
  // A number stands alone in an answer; a sentence in a title has the whole agreement below it.
  return given.state === 'afgesproken' && typeof given.value === 'number' && unsure.length
    ? `${said} (voor ${and.format(unsure)} nog na te gaan)`
    : said;
}

/**
 * A flow as a region reads it: each `{parameter-id}` in its texts replaced by the region's phrase. Routes are
 * ids without tokens, so a region can't change one. Throws on a token that is no parameter.
 */
export const fillFlow = <F extends Flow>(flow: F, region: Region): F =>
  fillWords(flow, (token) => phraseOf(region, token));
