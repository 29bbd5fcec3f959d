import { Fragment, h } from 'preact';
import { blank, outcome, type Values } from '../../../lib/calculators/verlof/form.ts';
import { grounds } from '../../../lib/calculators/verlof/words.ts';
import type { Calculation, FormProps } from '../calculation.ts';
import { Choice, Input } from '../fields.tsx';

const duties = {
  leerplichtig: 'Leerplichtig (tot het eind van het schooljaar waarin de leerling 16 wordt)',
  kwalificatieplichtig: 'Kwalificatieplichtig (daarna, tot 18 jaar)',
} as const;

const school = {
  '': 'Dat heb ik nog niet nagekeken',
  ja: 'Ja, er is school',
  nee: 'Nee, het is dan vakantie',
} as const;

/** What is asked to say who decides on leave. Only what matters for the chosen ground is shown. */
const Form = ({ values, errors, set }: FormProps<Values>) => (
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
    <Choice
      id="school"
      label="Is er op die eerste dag school?"
      hint="Kijk in de vakanties van jullie school. Alleen nodig rond een schoolvakantie."
      errors={errors}
      options={school}
      value={values.school}
      set={(value) => set({ school: value })}
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
          hint="Een halve dag is 0,5."
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
          id="plicht"
          label="Wat geldt voor de leerling?"
          errors={errors}
          options={duties}
          value={values.duty}
          set={(duty) => set({ duty })}
        />
        {values.duty === 'kwalificatieplichtig' && (
          <Input
            id="lesdagen"
            label="Op hoeveel dagen per week moet de leerling onderwijs volgen?"
            hint="5 bij een gewoon rooster. Minder bij leren en werken, bijvoorbeeld 2,5."
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

export const calculation: Calculation<Values> = { blank, Form, outcome };
