import { Fragment, h, type ComponentChildren } from 'preact';
import { blankHoliday, type HolidayRow } from '../../lib/calculators/fields.ts';
import type { Errors, FieldText, Texts } from '../../lib/calculators/answer.ts';
import { filled, sayer } from '../../lib/calculators/say.ts';
import type { shared } from '../../lib/calculators/shared.ts';

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

const wordsOf = ({ id, name = id, texts }: Pick<FieldProps, 'id' | 'name' | 'texts'>): FieldText =>
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

type InputProps = FieldProps & {
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

interface RowsProps<R> {
  /** The name of its words. */
  readonly id: string;
  readonly texts: Texts;
  readonly rows: readonly R[];
  readonly blank: R;
  /** The label of the button that adds a row. */
  readonly more: string;
  readonly set: (rows: readonly R[]) => void;
  readonly row: (row: R, index: number, change: (change: Partial<R>) => void) => ComponentChildren;
}

/** More than this many rows is no longer something to type. */
const most = 60;

/** A list of the same fields, as long as it must be. A row that is left empty does not count. */
export const Rows = <R,>({ id, texts, rows, blank, more, set, row }: RowsProps<R>) => (
  <fieldset class="rb-rows">
    <legend>{wordsOf({ id, texts }).label}</legend>
    <p>
      <small>{wordsOf({ id, texts }).hint}</small>
    </p>
    {rows.map((one, index) => (
      <div class="rb-row">
        {row(one, index, (change) =>
          set(rows.map((old, place) => (place === index ? { ...old, ...change } : old))),
        )}
      </div>
    ))}
    {rows.length < most && (
      <button type="button" class="nl-button nl-button--subtle" onClick={() => set([...rows, blank])}>
        {more}
      </button>
    )}
  </fieldset>
);

/** The school holidays that matter. */
export const Holidays = ({
  rows,
  texts,
  errors,
  set,
}: {
  readonly rows: readonly HolidayRow[];
  readonly texts: Texts;
  readonly errors: Errors;
  readonly set: (rows: readonly HolidayRow[]) => void;
}) => (
  <Rows
    id="vakanties"
    texts={texts}
    rows={rows}
    blank={blankHoliday}
    more={sayer<typeof shared.sentences>(texts)('vakantie-erbij')}
    set={set}
    row={({ from, to }, index, change) => (
      <>
        <Input
          id={`vakantie-${index}-van`}
          name="vakantie-van"
          number={index + 1}
          kind="date"
          texts={texts}
          errors={errors}
          value={from}
          set={(value) => change({ from: value })}
        />
        <Input
          id={`vakantie-${index}-tot`}
          name="vakantie-tot"
          number={index + 1}
          kind="date"
          texts={texts}
          errors={errors}
          value={to}
          set={(value) => change({ to: value })}
        />
      </>
    )}
  />
);
