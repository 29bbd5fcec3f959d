import { Fragment, h, type ComponentChildren } from 'preact';
import { blankHoliday, type HolidayRow } from '../../lib/calculators/fields.ts';
import type { Errors } from '../../lib/calculators/answer.ts';

interface FieldProps {
  /** Also the key of its mistake. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly errors: Errors;
}

/** The ids of what explains a field. */
const explainedBy = ({ id, hint, errors }: FieldProps): string | undefined =>
  [hint && `${id}-uitleg`, errors[id] && `${id}-fout`].filter(Boolean).join(' ') || undefined;

const Field = ({ id, label, hint, errors, children }: FieldProps & { children: ComponentChildren }) => (
  <div class="utrecht-form-field rb-field">
    <label class="utrecht-form-label" for={id}>
      {label}
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
  readonly options: Readonly<Record<O, string>>;
  readonly set: (value: O) => void;
};

/** A list to choose one from. */
export const Choice = <O extends string>({ value, options, set, ...field }: ChoiceProps<O>) => (
  <Field {...field}>
    <select
      class="utrecht-select utrecht-select--html-select"
      id={field.id}
      autocomplete="off"
      aria-invalid={field.errors[field.id] ? 'true' : undefined}
      aria-describedby={explainedBy(field)}
      onChange={({ currentTarget }) => set(currentTarget.value as O)}
    >
      {(Object.entries(options) as [O, string][]).map(([id, label]) => (
        <option value={id} selected={id === value}>
          {label}
        </option>
      ))}
    </select>
  </Field>
);

interface RowsProps<R> {
  readonly legend: string;
  readonly hint: string;
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
export const Rows = <R,>({ legend, hint, rows, blank, more, set, row }: RowsProps<R>) => (
  <fieldset class="rb-rows">
    <legend>{legend}</legend>
    <p>
      <small>{hint}</small>
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
  hint,
  errors,
  set,
}: {
  readonly rows: readonly HolidayRow[];
  readonly hint: string;
  readonly errors: Errors;
  readonly set: (rows: readonly HolidayRow[]) => void;
}) => (
  <Rows
    legend="Schoolvakanties"
    hint={hint}
    rows={rows}
    blank={blankHoliday}
    more="Nog een vakantie"
    set={set}
    row={({ from, to }, index, change) => (
      <>
        <Input
          id={`vakantie-${index}-van`}
          label={`Vakantie ${index + 1}: eerste dag`}
          kind="date"
          errors={errors}
          value={from}
          set={(value) => change({ from: value })}
        />
        <Input
          id={`vakantie-${index}-tot`}
          label={`Vakantie ${index + 1}: laatste dag`}
          kind="date"
          errors={errors}
          value={to}
          set={(value) => change({ to: value })}
        />
      </>
    )}
  />
);
