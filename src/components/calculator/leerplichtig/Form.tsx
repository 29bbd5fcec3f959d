import { Fragment, h } from 'preact';
import { blank, outcome, type Values } from '../../../lib/calculators/leerplichtig/form.ts';
import type { Calculation, FormProps } from '../calculation.ts';
import { Choice, Input } from '../fields.tsx';
import { Holidays } from '../rows.tsx';

/** What is asked to say when leerplicht and kwalificatieplicht hold. */
const Form = ({ values, texts, errors, set }: FormProps<Values>) => (
  <>
    <Input
      id="geboren"
      kind="date"
      texts={texts}
      errors={errors}
      value={values.birth}
      set={(birth) => set({ birth })}
    />
    <Input
      id="peildatum"
      kind="date"
      texts={texts}
      errors={errors}
      value={values.on}
      set={(on) => set({ on })}
    />
    <Choice
      id="opleiding"
      texts={texts}
      errors={errors}
      value={values.schooling}
      set={(value) => set({ schooling: value })}
    />
    <Input
      id="schooljaren"
      kind="number"
      texts={texts}
      errors={errors}
      value={values.fullYears}
      set={(fullYears) => set({ fullYears })}
    />
    <Holidays rows={values.holidays} texts={texts} errors={errors} set={(holidays) => set({ holidays })} />
  </>
);

export const calculation: Calculation<Values> = { blank, Form, outcome };
