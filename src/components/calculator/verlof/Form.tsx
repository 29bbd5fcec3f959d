import { Fragment, h } from 'preact';
import type { Values } from '../../../lib/calculators/verlof/form.ts';
import { grounds } from '../../../lib/calculators/verlof/words.ts';
import type { FormProps } from '../calculation.ts';
import { Choice, Input } from '../fields.tsx';

const programmes = {
  voltijd: 'Leerplichtig, of een voltijdprogramma',
  deeltijd: 'Kwalificatieplichtig, met een deeltijdprogramma',
} as const;

/** What is asked to say who decides on leave. Only what matters for the chosen ground is shown. */
export const Form = ({ values, errors, set }: FormProps<Values>) => (
  <>
    <Choice
      id="reden"
      label="Waarvoor is het verlof?"
      errors={errors}
      options={grounds}
      value={values.ground}
      set={(ground) => set({ ground })}
    />
    <Input
      id="eerste-dag"
      label="Eerste schooldag van het verlof"
      kind="date"
      errors={errors}
      value={values.firstDay}
      set={(firstDay) => set({ firstDay })}
    />
    <Input
      id="binnen"
      label="Op welke dag hoorde de directeur het?"
      hint="De dag waarop de aanvraag of het bericht met de reden binnenkwam."
      kind="date"
      errors={errors}
      value={values.heardOn}
      set={(heardOn) => set({ heardOn })}
    />
    {values.ground !== 'godsdienst' && (
      <>
        <Input
          id="gevraagd"
          label="Hoeveel schooldagen worden nu gevraagd?"
          kind="number"
          errors={errors}
          value={values.asked}
          set={(asked) => set({ asked })}
        />
        <Input
          id="gegeven"
          label="Hoeveel schooldagen zijn dit schooljaar om deze reden al gegeven?"
          hint="Alle eerdere besluiten samen, ook van een vorige school. Niets? Vul 0 in."
          kind="number"
          errors={errors}
          value={values.granted}
          set={(granted) => set({ granted })}
        />
        <Choice
          id="programma"
          label="Welk programma volgt de leerling?"
          errors={errors}
          options={programmes}
          value={values.programme}
          set={(programme) => set({ programme })}
        />
        {values.programme === 'deeltijd' && (
          <Input
            id="deeltijd"
            label="Schooldagen per week in dat programma"
            hint="Van de vijf. Bijvoorbeeld 2,5."
            kind="number"
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
        label="Eerste schooldag na de zomervakantie, in dit schooljaar"
        kind="date"
        errors={errors}
        value={values.yearStart}
        set={(yearStart) => set({ yearStart })}
      />
    )}
  </>
);
