import { Fragment, h } from 'preact';
import { blank, outcome, type Values } from '../../../lib/calculators/verlof/form.ts';
import type { Calculation, FormProps } from '../calculation.ts';
import { Choice, Input } from '../fields.tsx';

/** What is asked to say who decides on leave. Only what matters for the chosen ground is shown. */
const Form = ({ values, texts, errors, set }: FormProps<Values>) => (
  <>
    <Choice
      id="reden"
      texts={texts}
      errors={errors}
      value={values.ground}
      set={(ground) => set({ ground })}
    />
    <Input
      id="eerste-dag"
      kind="date"
      texts={texts}
      errors={errors}
      value={values.firstDay}
      set={(firstDay) => set({ firstDay })}
    />
    <Choice
      id="school"
      texts={texts}
      errors={errors}
      value={values.school}
      set={(value) => set({ school: value })}
    />
    <Input
      id="binnen"
      kind="date"
      texts={texts}
      errors={errors}
      value={values.heardOn}
      set={(heardOn) => set({ heardOn })}
    />
    {values.ground !== 'godsdienst' && (
      <>
        <Input
          id="gevraagd"
          kind="number"
          texts={texts}
          errors={errors}
          value={values.asked}
          set={(asked) => set({ asked })}
        />
        <Input
          id="gegeven"
          kind="number"
          texts={texts}
          errors={errors}
          value={values.granted}
          set={(granted) => set({ granted })}
        />
        <Choice id="plicht" texts={texts} errors={errors} value={values.duty} set={(duty) => set({ duty })} />
        {values.duty === 'kwalificatieplichtig' && (
          <Input
            id="lesdagen"
            kind="number"
            texts={texts}
            errors={errors}
            value={values.daysPerWeek}
            set={(daysPerWeek) => set({ daysPerWeek })}
          />
        )}
      </>
    )}
    {values.ground === 'vakantie' && (
      <Input
        id="schooljaar"
        kind="date"
        texts={texts}
        errors={errors}
        value={values.yearStart}
        set={(yearStart) => set({ yearStart })}
      />
    )}
  </>
);

export const calculation: Calculation<Values> = { blank, Form, outcome };
