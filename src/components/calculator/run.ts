import { h, render } from 'preact';
import type { Outcome } from '../../lib/calculators/answer.ts';
import { dayOf } from '../../lib/calculators/days.ts';
import { forget } from '../tool/forget.ts';
import { guard } from '../tool/guard.ts';
import type { Calculation } from './calculation.ts';
import { Calculator, type Handlers } from './Calculator.tsx';
import type { CalculatorData } from './data.ts';
import type { Shown as Drawn } from './Shown.tsx';

/**
 * Brings a calculator to life. What is filled in lives in memory only: no address, no history, no storage, no
 * request. It goes when the page is left, comes back from the back/forward cache, or is not touched.
 */
export function run<V>(root: HTMLElement, data: CalculatorData, calculation: Calculation<V>): void {
  let values = calculation.blank;
  let outcome: Outcome | undefined;
  let notice = '';
  let Shown: typeof Drawn | undefined;
  /** Said with an answer of which the rest did not come. */
  let lacking = '';
  /** Goes up with each answer: it is drawn afresh. */
  let turn = 0;
  const drawn = guard(root);

  const draw = (): void =>
    render(h(Calculator<V>, { calculation, data, values, outcome, on, notice, turn, Shown }), root);

  const asked = (): Outcome => calculation.outcome(values, data.texts, dayOf(new Date()));

  const wipe = (words = ''): void => {
    values = calculation.blank;
    outcome = undefined;
    notice = words;
    draw();
  };

  const on: Handlers<V> = {
    set(change) {
      values = { ...values, ...change };
      // An answer to other numbers must not stay on screen. Mistakes stay until they are put right.
      const again = outcome && 'errors' in outcome ? asked() : undefined;
      notice = outcome && 'answer' in outcome ? 'Je hebt iets gewijzigd. Reken opnieuw uit.' : '';
      outcome = again && 'errors' in again ? again : undefined;
      draw();
    },
    reckon() {
      outcome = asked();
      turn += 1;
      notice =
        'answer' in outcome
          ? `Antwoord: ${outcome.answer.title}${lacking}`
          : 'Kijk de velden na waar iets bij staat.';
      draw();
      if ('answer' in outcome) drawn();
      root.querySelector<HTMLElement>('answer' in outcome ? 'h2' : '[aria-invalid]')?.focus();
    },
    restart() {
      wipe('Alles is gewist.');
      root.querySelector<HTMLElement>('input, select')?.focus();
    },
    say(words) {
      notice = words;
      draw();
    },
  };

  forget({ holds: () => values !== calculation.blank, wipe });

  root.replaceChildren();
  draw();
  // The form does not wait for what draws an answer.
  import('./Shown.tsx').then(
    (module) => {
      ({ Shown } = module);
      if (!outcome || !('answer' in outcome)) return;
      draw();
      drawn();
      root.querySelector<HTMLElement>('h2')?.focus();
    },
    () => {
      lacking = '. De uitleg erbij is niet geladen. Hieronder staat hoe je het zelf narekent.';
      if (outcome && 'answer' in outcome) on.say(notice + lacking);
    },
  );
}

/** Starts the calculator of this page; `id` is its id. */
export function start<V>(id: string, calculation: Calculation<V>): void {
  const root = document.querySelector<HTMLElement>(`[data-calculator="${id}"]`);
  const json = document.querySelector(`script[data-calculator-data="${id}"]`)?.textContent;
  if (root && json) run(root, JSON.parse(json) as CalculatorData, calculation);
}
