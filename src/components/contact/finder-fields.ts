/** The fields of the finder: the places that decide whom to call. */
export const form = document.querySelector<HTMLFormElement>('[data-finder]');
export const fields = ['school', 'leerling', 'tweede'] as const;
export type Field = (typeof fields)[number];
export const select = (field: Field) => form?.querySelector<HTMLSelectElement>(`[data-place="${field}"]`);
export const value = (field: Field): string => select(field)?.value ?? '';
export const part = (name: string) => form?.querySelector<HTMLElement>(`[data-${name}]`);
