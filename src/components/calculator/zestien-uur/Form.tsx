import { Fragment, h } from 'preact';
import { blank, blankAbsence, outcome, type Values } from '../../../lib/calculators/zestien-uur/form.ts';
import type { Calculation, FormProps } from '../calculation.ts';
import { Choice, Holidays, Input, Rows } from '../fields.tsx';

const between = {
  '': 'Dat heb ik nog niet nagekeken',
  ja: 'Ja, ik vul die hieronder in',
  nee: 'Nee, er was geen vakantie',
} as const;

/** What is asked to count sixteen hours: the days missed, the holidays between them, an earlier report. */
const Form = ({ values, errors, set }: FormProps<Values>) => (
  <>
    <Rows
      legend="Gemist zonder geldige reden"
      hint="Per dag het aantal uren, ook door te laat komen. Ziekte, verlof en schorsing tellen niet mee. Basisschool: klokuren. Voortgezet onderwijs: lesuren."
      rows={values.absences}
      blank={blankAbsence}
      more="Nog een dag"
      set={(absences) => set({ absences })}
      row={({ day, hours }, index, change) => (
        <>
          <Input
            id={`gemist-${index}-dag`}
            label={`Dag ${index + 1}`}
            kind="date"
            errors={errors}
            value={day}
            set={(value) => change({ day: value })}
          />
          <Input
            id={`gemist-${index}-uren`}
            label={`Uren op dag ${index + 1}`}
            kind="number"
            errors={errors}
            value={hours}
            set={(value) => change({ hours: value })}
          />
        </>
      )}
    />
    <Choice
      id="ertussen"
      label="Was er vakantie tussen de eerste en de laatste gemiste dag?"
      hint="Nodig als die dagen meer dan vier weken uit elkaar liggen. Vakantieweken tellen niet mee."
      errors={errors}
      options={between}
      value={values.between}
      set={(value) => set({ between: value })}
    />
    <Holidays
      rows={values.holidays}
      hint="Elke schoolvakantie tussen de gemiste dagen. Feestdagen kennen we."
      errors={errors}
      set={(holidays) => set({ holidays })}
    />
    <Input
      id="vorige-melding"
      label="Al eerder 16 uur gemeld? Einddatum van die melding"
      hint="Laat leeg als er nog niet is gemeld. Wat tot en met deze dag is gemist, telt niet nog eens."
      kind="date"
      errors={errors}
      value={values.reportedUntil}
      set={(reportedUntil) => set({ reportedUntil })}
    />
  </>
);

export const calculation: Calculation<Values> = { blank, Form, outcome };
