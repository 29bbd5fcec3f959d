import { Fragment, h } from 'preact';
import { blank, blankAbsence, outcome, type Values } from '../../../lib/calculators/zestien-uur/form.ts';
import { sayer } from '../../../lib/calculators/say.ts';
import type { says } from '../../../lib/calculators/zestien-uur/says.ts';
import type { Calculation, FormProps } from '../calculation.ts';
import { Choice, Input } from '../fields.tsx';
import { Holidays, RowInput, Rows } from '../rows.tsx';

/** What is asked to count sixteen hours: the days missed, the holidays between them, an earlier report. */
const Form = ({ values, texts, errors, set }: FormProps<Values>) => (
  <>
    <Rows
      id="gemist"
      texts={texts}
      rows={values.absences}
      blank={blankAbsence}
      more={sayer<typeof says.sentences>(texts)('dag-erbij')}
      set={(absences) => set({ absences })}
      row={({ day, hours }, index, change) => (
        <>
          <RowInput
            of="gemist"
            part="dag"
            index={index}
            kind="date"
            texts={texts}
            errors={errors}
            value={day}
            set={(value) => change({ day: value })}
          />
          <RowInput
            of="gemist"
            part="uren"
            index={index}
            kind="number"
            texts={texts}
            errors={errors}
            value={hours}
            set={(value) => change({ hours: value })}
          />
        </>
      )}
    />
    <Choice
      id="ertussen"
      texts={texts}
      errors={errors}
      value={values.between}
      set={(value) => set({ between: value })}
    />
    <Holidays rows={values.holidays} texts={texts} errors={errors} set={(holidays) => set({ holidays })} />
    <Input
      id="vorige-melding"
      kind="date"
      texts={texts}
      errors={errors}
      value={values.reportedUntil}
      set={(reportedUntil) => set({ reportedUntil })}
    />
  </>
);

export const calculation: Calculation<Values> = { blank, Form, outcome };
