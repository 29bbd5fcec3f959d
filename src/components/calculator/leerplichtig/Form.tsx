import { Fragment, h } from 'preact';
import { blank, outcome, type Values } from '../../../lib/calculators/leerplichtig/form.ts';
import { schooling } from '../../../lib/calculators/leerplichtig/words.ts';
import type { Calculation, FormProps } from '../calculation.ts';
import { Choice, Holidays, Input } from '../fields.tsx';

/** What is asked to say when leerplicht and kwalificatieplicht hold. */
const Form = ({ values, errors, set }: FormProps<Values>) => (
  <>
    <Input
      id="geboren"
      label="Geboortedatum"
      kind="date"
      errors={errors}
      value={values.birth}
      set={(birth) => set({ birth })}
    />
    <Input
      id="peildatum"
      label="Op welke dag wil je het weten?"
      hint="Laat leeg voor vandaag."
      kind="date"
      errors={errors}
      value={values.on}
      set={(on) => set({ on })}
    />
    <Choice
      id="opleiding"
      label="Wat is er gehaald?"
      errors={errors}
      options={schooling}
      value={values.schooling}
      set={(value) => set({ schooling: value })}
    />
    <Input
      id="schooljaren"
      label="Hoeveel volle schooljaren zijn voorbij?"
      hint="Vanaf groep 1, tot de laatste zomervakantie. Weet je het niet, laat het dan leeg: dan telt alleen de leeftijd."
      kind="number"
      errors={errors}
      value={values.fullYears}
      set={(fullYears) => set({ fullYears })}
    />
    <Holidays
      rows={values.holidays}
      hint="Alleen de vakantie rond het begin van de maand na de vijfde verjaardag telt, zoals de zomervakantie. Zonder vakantie laat je dit leeg."
      errors={errors}
      set={(holidays) => set({ holidays })}
    />
  </>
);

export const calculation: Calculation<Values> = { blank, Form, outcome };
