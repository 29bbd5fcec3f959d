import { crisisNumbers, roles, type CrisisRole } from '../../lib/contacts/roles.ts';
import { elsewhere } from '../../lib/site/exit.ts';
import type { Problem } from '../../lib/content/problem.ts';
import { attribute, elements, kindOf, textOf, type Page } from './page.ts';

/**
 * Every page has the bar with 112 and Veilig Thuis, with the number of the whole country and no other. A card, which is
 * printed, has them in its text.
 */
export function checkCrisisBar(page: Page): readonly Problem[] {
  const { file, document } = page;
  // A card is paper: its numbers are words.
  if (kindOf(page) === 'kaart') {
    const digits = textOf(document).replace(/[\s-]/g, '');
    return (Object.keys(crisisNumbers) as CrisisRole[])
      .filter((role) => !digits.includes(crisisNumbers[role].slice('tel:'.length)))
      .map((role) => ({
        file,
        line: undefined,
        what: `De kaart mist het nummer van ${roles[role].label}.`,
        remedy: 'Zet 112 en Veilig Thuis op de kaart, met de nummers van de balk.',
      }));
  }
  const bar = page.elements.find(
    (element) => element.tagName === 'aside' && attribute(element, 'aria-label') === 'Direct hulp',
  );
  const called = bar
    ? elements(bar).flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? '') : []))
    : [];
  const wanted: readonly string[] = Object.values(crisisNumbers);
  const remedy =
    'Kijk in CrisisBar.astro en in de contacten van landelijk waar het nummer van de balk vandaan komt.';
  const missing = (Object.keys(crisisNumbers) as CrisisRole[])
    .filter((role) => !called.includes(crisisNumbers[role]))
    .map((role) => ({
      file,
      line: undefined,
      what: `De balk met hulpnummers mist ${roles[role].label} (${crisisNumbers[role]}).`,
      remedy,
    }));
  const others = called
    .filter((href) => !wanted.includes(href) && href !== elsewhere)
    .map((href) => ({
      file,
      line: undefined,
      what: `De balk met hulpnummers heeft een link die er niet hoort: ${href}.`,
      remedy,
    }));
  return [...missing, ...others];
}
