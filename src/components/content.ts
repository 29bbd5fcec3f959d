import type { Calculator } from '../lib/calculators/calculator.ts';
import type { CalculatorId } from '../lib/calculators/index.ts';
import type { Contact, Phone } from '../lib/contacts/contact.ts';
import type { Role } from '../lib/contacts/roles.ts';
import type { Content } from '../lib/content/content.ts';
import type { ReadingCard } from '../lib/content/reading-card.ts';
import { formatProblem } from '../lib/content/format-problem.ts';
import { readContent } from '../lib/content/read.ts';
import { lookup, type Places } from '../lib/lookup/lookup.ts';
import type { Region } from '../lib/region/region.ts';
import { buildDay } from '../lib/site/build-day.ts';
import { sourceFinder } from '../lib/sources/cited.ts';
import { readCalculators } from '../lib/store/calculators.ts';
import { ruleIds } from '../lib/store/rules.ts';

/** The day of this edition, ISO. */
export const today: string = buildDay();

const read = readContent(process.cwd());
if (read.problems.length) throw new Error(`\n${read.problems.map(formatProblem).join('\n')}`);

/** All content outside the chapters, read once for the whole build. */
export const content = (): Content => read.content;

/** The regions, with what holds in the whole country last. */
export const regions: readonly Region[] = [...read.content.regions.values()].sort(
  (a, b) =>
    Number(a.kind === 'landelijk') - Number(b.kind === 'landelijk') || a.name.localeCompare(b.name, 'nl'),
);

/** A region by its id. Throws on an unknown one: pages are only made for regions that exist. */
export function regionOf(id: string | undefined): Region {
  const region = read.content.regions.get(id ?? '');
  if (!region) throw new Error(`Onbekende regio: ${id}`);
  return region;
}

/** Who does what for a school here and a pupil who lives there. */
export const lookupHere = (places: Places) => lookup(read.content, places);

/** A source by its id. Throws, in words for an editor, on an unknown one. */
export const sourceOf = sourceFinder(read.content.sources);

const words = readCalculators(process.cwd(), read.content);
if (words.problems.length) throw new Error(`\n${words.problems.map(formatProblem).join('\n')}`);

/** The words of a calculator. */
export function calculatorOf(id: CalculatorId): Calculator {
  const calculator = words.calculators.get(id);
  if (!calculator) throw new Error(`Onbekende rekenhulp: ${id}`);
  return calculator;
}

/** The cards to read of a region, in their order. */
export const readingCardsOf = (region: string): readonly ReadingCard[] =>
  read.content.readingCards.filter((card) => card.region === region);

/** The paths of every page that a region has one of. */
export const regionPaths = () =>
  regions.map((region) => ({ params: { regio: region.id }, props: { region } }));

/** The paths of every page that a region has one of for each rule. */
export const rulePaths = () =>
  regionPaths().flatMap(({ params, props }) =>
    ruleIds.map((ruleId) => ({ params: { ...params, regel: ruleId }, props: { ...props, ruleId } })),
  );

function crisisPhone(role: Role): Phone {
  const contact: Contact | undefined = regions
    .filter(({ kind }) => kind === 'landelijk')
    .flatMap(({ contacts }) => contacts)
    .find((one) => one.role === role && one.phone && one.checkedOn);
  if (!contact?.phone) throw new Error(`Er is geen gecontroleerd landelijk nummer met de rol "${role}".`);
  return contact.phone;
}

/** The numbers of the bar on every page: those of the whole country, checked by somebody. A region has none of its own. */
export const crisisContacts: { readonly emergency: Phone; readonly safeAtHome: Phone } = {
  emergency: crisisPhone('noodnummer'),
  safeAtHome: crisisPhone('veilig-thuis'),
};
