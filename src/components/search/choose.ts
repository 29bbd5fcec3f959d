import type { Choice } from './sections.ts';

/** The filters of the search box. */
interface Chooser {
  readonly choice: () => Choice;
  /** The region whose pages belong to every region. */
  readonly national: string;
  /** The name of a region, from its id; '' for what is of none. */
  readonly nameOf: (region: string) => string;
  /** Sets the filters; what can't be chosen is left out. */
  readonly choose: (choice: Choice) => void;
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Reads and sets the filters, and says beside the closed list what is chosen. */
export function chooser(form: HTMLFormElement): Chooser {
  const selects = [...form.querySelectorAll('select')];
  const where = form.querySelector('[data-where]');
  const byName = (name: string): HTMLSelectElement | undefined =>
    selects.find((select) => select.name === name);
  const valueOf = (name: string): string => byName(name)?.value ?? '';
  const optionsOf = (name: string): readonly HTMLOptionElement[] => [...(byName(name)?.options ?? [])];
  const national = form.dataset['national'] ?? '';
  const nameOf = (region: string): string =>
    optionsOf('regio').find(({ value }) => value && value === region)?.text ?? '';

  const say = (): void => {
    if (!where) return;
    const { soort, regio, gemeente } = choice();
    const kind = optionsOf('soort').find(({ value }) => value && value === soort)?.text ?? '';
    where.textContent = [nameOf(regio) || 'overal', gemeente, kind && lower(kind)].filter(Boolean).join(', ');
  };
  const choice = (): Choice => ({
    soort: valueOf('soort'),
    regio: valueOf('regio'),
    gemeente: valueOf('gemeente'),
  });
  form.addEventListener('change', say);
  return {
    choice,
    national,
    nameOf,
    choose: (wanted) => {
      for (const select of selects) {
        const value = wanted[select.name as keyof Choice];
        select.value = [...select.options].some((option) => option.value === value) ? value : '';
      }
      say();
    },
  };
}
