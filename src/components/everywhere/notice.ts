const notices = document.querySelector<HTMLElement>('[data-notices]');

/** A button in a notice, or in a line that a script made. */
export function button(text: string, act: (self: HTMLButtonElement) => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'nl-button nl-button--subtle';
  made.textContent = text;
  made.addEventListener('click', () => act(made));
  return made;
}

/** Shows a notice of a kind, in the place of the one before; nothing takes it away. */
export function notice(kind: string, ...parts: readonly (Node | string)[]): void {
  const old = notices?.querySelector(`[data-notice="${kind}"]`);
  if (!parts.length) {
    old?.remove();
    return;
  }
  const made = document.createElement('p');
  made.dataset['notice'] = kind;
  made.append(...parts);
  if (old?.textContent === made.textContent) return;
  if (old) old.replaceWith(made);
  else notices?.append(made);
}
