import { h, type ComponentChildren } from 'preact';
import type { Errors, FieldText, Texts } from '../../lib/calculators/answer.ts';
import { filled } from '../../lib/calculators/say.ts';

interface FieldProps {
  /** Also the key of its mistake. */
  readonly id: string;
  /** The name of its words, where that is not its id. */
  readonly name?: string;
  /** Which of a list of the same fields it is, from 1. */
  readonly number?: number;
  readonly texts: Texts;
  readonly errors: Errors;
}

/** The words of a field: those under its name, or else under its id. */
export const wordsOf = ({ id, name = id, texts }: Pick<FieldProps, 'id' | 'name' | 'texts'>): FieldText =>
  texts.fields[name] ?? { label: name };

/** The ids of what explains a field. */
const explainedBy = (field: FieldProps): string | undefined => {
  const { id, errors } = field;
  return (
    [wordsOf(field).hint && `${id}-uitleg`, errors[id] && `${id}-fout`].filter(Boolean).join(' ') || undefined
  );
};

const Field = ({ children, ...field }: FieldProps & { children: ComponentChildren }) => {
  const { id, number, errors } = field;
  const { label, hint } = wordsOf(field);
  return (
    <div class="utrecht-form-field rb-field">
      <label class="utrecht-form-label" for={id}>
        {number ? filled(label, { nummer: String(number) }) : label}
      </label>
      {hint && <small id={`${id}-uitleg`}>{hint}</small>}
      {errors[id] && (
        <strong key={errors[id]} id={`${id}-fout`} class="rb-mistake">
          {errors[id]}
        </strong>
      )}
      {children}
    </div>
  );
};

export type InputProps = FieldProps & {
  readonly value: string;
  readonly set: (value: string) => void;
  readonly kind: 'date' | 'number';
};

/** A field for a date or a number. The browser keeps nothing of what was typed in it before. */
export const Input = ({ value, set, kind, ...field }: InputProps) => (
  <Field {...field}>
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      id={field.id}
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'date' ? undefined : 'decimal'}
      min={kind === 'date' ? '1990-01-01' : undefined}
      max={kind === 'date' ? '2099-12-31' : undefined}
      autocomplete="off"
      value={value}
      aria-invalid={field.errors[field.id] ? 'true' : undefined}
      aria-describedby={explainedBy(field)}
      onInput={({ currentTarget }) => set(currentTarget.value)}
    />
  </Field>
);

type ChoiceProps<O extends string> = FieldProps & {
  readonly value: O;
  readonly set: (value: O) => void;
};

/** A list to choose one from. */
export const Choice = <O extends string>({ value, set, ...field }: ChoiceProps<O>) => (
  <Field {...field}>
    <select
      class="utrecht-select utrecht-select--html-select"
      id={field.id}
      autocomplete="off"
      aria-invalid={field.errors[field.id] ? 'true' : undefined}
      aria-describedby={explainedBy(field)}
      onChange={({ currentTarget }) => set(currentTarget.value as O)}
    >
      {Object.entries(wordsOf(field).choices ?? {}).map(([id, label]) => (
        <option value={id} selected={id === value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
);
