import { Fragment, h, type ComponentChildren } from 'preact';
import type { Errors, Texts } from '../../lib/calculators/answer.ts';
import { blankHoliday, type HolidayRow } from '../../lib/calculators/fields.ts';
import { sayer } from '../../lib/calculators/say.ts';
import type { shared } from '../../lib/calculators/shared.ts';
import { Input, wordsOf, type InputProps } from './fields.tsx';

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

interface RowInputProps extends Omit<InputProps, 'id' | 'name' | 'number'> {
  /** What a row is, as the names of its words begin: "vakantie". */
  readonly of: string;
  /** Which field of it: "van". */
  readonly part: string;
  readonly index: number;
}

/** A field of a row: "vakantie-0-van", with the words of "vakantie-van". */
export const RowInput = ({ of, part, index, ...field }: RowInputProps) => (
  <Input {...field} id={`${of}-${index}-${part}`} name={`${of}-${part}`} number={index + 1} />
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
        <RowInput
          of="vakantie"
          part="van"
          index={index}
          kind="date"
          texts={texts}
          errors={errors}
          value={from}
          set={(value) => change({ from: value })}
        />
        <RowInput
          of="vakantie"
          part="tot"
          index={index}
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
