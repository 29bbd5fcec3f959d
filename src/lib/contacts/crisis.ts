import type { Problem } from '../content/problem.ts';
import type { Contact } from './contact.ts';
import { crisisNumbers, isCrisisRole, roles, type CrisisRole } from './roles.ts';

type Lines = ReadonlyMap<string, number | undefined>;

/** A region has no crisis number of its own: the one that everybody knows would no longer be on its pages. */
export const regionalCrisis = (
  file: string,
  contacts: readonly Contact[],
  lines: Lines,
): readonly Problem[] =>
  contacts
    .filter(({ role }) => isCrisisRole(role))
    .map(({ id, role }) => ({
      file,
      line: lines.get(id),
      what: `Contact "${id}" heeft de rol "${role}"; dat nummer is voor heel Nederland hetzelfde.`,
      remedy: `Haal dit contact weg. ${roles[role].label} staat in de contacten van landelijk, en daarmee op elke pagina.`,
    }));

function ofRole(
  file: string,
  role: CrisisRole,
  contacts: readonly Contact[],
  lines: Lines,
): readonly Problem[] {
  const { label } = roles[role];
  const found = contacts.filter((contact) => contact.role === role);
  const [contact, second] = found;
  const number = crisisNumbers[role].slice('tel:'.length);
  if (!contact) {
    const what = `${label} ontbreekt: er is geen contact met de rol "${role}".`;
    return [
      {
        file,
        line: undefined,
        what,
        remedy: `Zet het terug, met telefoon ${number}; geen pagina kan zonder.`,
      },
    ];
  }
  if (second) {
    const what = `Er zijn ${found.length} contacten met de rol "${role}"; er kan er maar één op elke pagina staan.`;
    return [
      { file, line: lines.get(second.id), what, remedy: `Houd alleen het contact met telefoon ${number}.` },
    ];
  }
  const line = lines.get(contact.id);
  const problems: Problem[] = [];
  if (contact.phone?.href !== crisisNumbers[role]) {
    const what = `Contact "${contact.id}" heeft ${contact.phone ? `het nummer ${contact.phone.text}` : 'geen telefoonnummer'}; ${label} is ${number}.`;
    const remedy = `Schrijf telefoon: '${number}'. Is het nummer echt veranderd, dan moet ook de code worden aangepast.`;
    problems.push({ file, line, what, remedy });
  }
  if (contact.checkedOn === undefined) {
    const what = `Niemand heeft het nummer van ${label} nagebeld: "gecontroleerdOp" ontbreekt.`;
    problems.push({ file, line, what, remedy: 'Bel het nummer, en zet de dag bij gecontroleerdOp.' });
  }
  return problems;
}

/** The contacts of the whole country hold each crisis number: once, right, and checked by somebody. */
export const nationalCrisis = (
  file: string,
  contacts: readonly Contact[],
  lines: Lines,
): readonly Problem[] =>
  (Object.keys(crisisNumbers) as CrisisRole[]).flatMap((role) => ofRole(file, role, contacts, lines));
