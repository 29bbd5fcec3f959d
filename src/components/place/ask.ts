import type { ChosenMunicipality } from '../../lib/places/country.ts';
import { placeStyle } from '../../lib/site/addresses.ts';
import { made } from '../made.ts';
import { country } from './load-list.ts';
import { municipalityOf } from './municipality.ts';
import { suggest } from './suggest.ts';
import '../../styles/where.css';

/** The look of the window, which the build leaves beside this module; without it the window works as well. */
const styled = (): Promise<unknown> =>
  import.meta.env.DEV || document.querySelector(`link[href="${placeStyle}"]`)
    ? Promise.resolve()
    : new Promise((done) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = placeStyle;
        link.onload = done;
        link.onerror = done;
        document.head.append(link);
      });

const labels = {
  school: 'Waar staat de school?',
  leerling: 'Waar woont de leerling?',
  tweede: 'Waar is het tweede adres van de leerling?',
} as const;

/** Asks for a place, of all in the country, and gives its municipality. Undefined when the reader closes the question. */
export async function askMunicipality(which: keyof typeof labels): Promise<ChosenMunicipality | undefined> {
  await styled();
  const box = made('dialog', '', 'where') as HTMLDialogElement;
  const form = made('form', '') as HTMLFormElement;
  const named = made('label', labels[which], 'utrecht-form-label');
  const input = made('input', '') as HTMLInputElement;
  input.type = 'text';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.setAttribute('enterkeyhint', 'done');
  named.append(input);
  const help = made('p', 'Typ een plaats of gemeente. Wat je typt, blijft op dit scherm.', 'place__note');
  const found = made('div', '', 'place__found');
  found.setAttribute('aria-live', 'polite');
  const close = made('button', 'Sluiten', 'nl-button nl-button--secondary');
  close.setAttribute('type', 'button');
  form.append(named, help, found, close);
  box.append(form);
  document.body.append(box);
  return new Promise((resolve) => {
    let chosen: Promise<ChosenMunicipality | undefined> | undefined;
    const choose = (slug: string): void => {
      chosen = municipalityOf(slug);
      box.close();
    };
    const show = () =>
      suggest(
        found,
        () => input.value,
        ({ slug }, words) => {
          const button = made('button', words, 'where__choice');
          button.setAttribute('type', 'button');
          button.addEventListener('click', () => choose(slug));
          return button;
        },
      );
    input.addEventListener('input', () => void show());
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void show().then((only) => {
        if (only) choose(only.slug);
        else found.querySelector('button')?.focus();
      });
    });
    close.addEventListener('click', () => box.close());
    box.addEventListener('close', () => {
      box.remove();
      resolve(chosen);
    });
    box.showModal();
    input.focus();
    // Fetched while the reader types.
    void country().catch(() => undefined);
  });
}
