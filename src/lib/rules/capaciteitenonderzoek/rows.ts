import type { Citation, NonEmpty } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';
import { inputs, type InputId } from './inputs.ts';
import type { OutcomeId } from './outcomes.ts';

interface Row {
  readonly id: string;
  readonly when: Readonly<Partial<Record<InputId, NonEmpty<string>>>>;
  readonly then: OutcomeId;
  readonly because: string;
  readonly sources: NonEmpty<Citation<RouteboekVocabulary>>;
}

/** A row whose reason is that of its last condition: the answer that settles the outcome. */
function row(id: string, when: Row['when'], then: OutcomeId): Row {
  const [input, [settling]] = Object.entries(when).at(-1) as [InputId, NonEmpty<string>];
  const value = inputs[input].values.find((each) => each.id === settling);
  if (!value) throw new Error(`row '${id}': no value '${settling}' of '${input}'`);
  return { id, when, then, because: value.because, sources: value.sources };
}

const doel: NonEmpty<string> = ['ondersteuning'];

export const rows: NonEmpty<Row> = [
  row('overstap', { doel: ['overstap'] }, 'vraag-samenwerkingsverband'),
  row('pro-lwoo', { doel: ['pro-lwoo'] }, 'vraag-samenwerkingsverband'),
  row('breed', { doel, breder: ['ja'] }, 'breed-onderzoek'),
  row('misschien-breed', { doel, breder: ['twijfel'] }, 'breed-onderzoek'),
  row('school', { doel, breder: ['nee'], vraag: ['school'] }, 'school'),
  row('ouders', { doel, breder: ['nee'], vraag: ['ouders'] }, 'ouders'),
  row('onduidelijk', { doel, breder: ['nee'], vraag: ['onduidelijk'] }, 'eerst-de-vraag'),
];
