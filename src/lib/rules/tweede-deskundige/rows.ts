import type { NonEmpty } from '../core/flow.ts';
import { asSecond, idsOf, ownProfessions } from './functions.ts';
import type { InputId } from './inputs.ts';
import type { OutcomeId } from './outcomes.ts';
import { reasons, type Reason } from './reasons.ts';

type When = Readonly<Partial<Record<InputId, NonEmpty<string>>>>;

interface Row extends Reason {
  readonly id: string;
  readonly when: When;
  readonly then: OutcomeId;
}

const row = (id: string, when: When, then: OutcomeId, { because, sources }: Reason): Row => ({
  id,
  when,
  then,
  because,
  sources,
});

const eerste: NonEmpty<string> = ['orthopedagoog', 'psycholoog'];
const byProfession: When = { eerste, tweede: ['anders', ...idsOf(asSecond('alleen-via-beroep'))] };

/** The two ways into the list: by function, or by the person's own profession. */
const listed: readonly (readonly [way: string, pair: When])[] = [
  ['functie', { eerste, tweede: idsOf(asSecond('ja')) }],
  ['beroep', { ...byProfession, beroep: ['arts', ...idsOf(ownProfessions)] }],
];

interface Check {
  readonly id: string;
  readonly input: InputId;
  readonly answers: NonEmpty<string>;
  readonly then: OutcomeId;
  readonly reason: Reason;
}

const check = (
  id: string,
  input: InputId,
  answers: NonEmpty<string>,
  then: OutcomeId,
  reason: Reason,
): Check => ({
  id,
  input,
  answers,
  then,
  reason,
});

/** The checks on two experts in the list, in the order of the questions. */
const checks: readonly Check[] = [
  check('zelfde-persoon', 'persoon', ['nee'], 'kies-tweede', reasons.eenPersoon),
  check('zelfde-functie', 'functies', ['nee'], 'andere-functie', reasons.zelfdeFunctie),
  check('past-niet', 'passend', ['nee', 'twijfel'], 'heroverweeg', reasons.pastNiet),
  check('partijdig', 'onpartijdig', ['nee'], 'niet-onpartijdig', reasons.nietOnpartijdig),
  check('partijdig-twijfel', 'onpartijdig', ['twijfel'], 'vraag-swv', reasons.misschienOnpartijdig),
  check('informatie', 'informatie', ['nee', 'twijfel'], 'teken-nog-niet', reasons.teWeinigInformatie),
  check('ouders-nog-niet', 'ouders', ['nee'], 'ouders-eerst', reasons.oudersNogNiet),
  check('ouders-willen-niet', 'ouders', ['willen-niet'], 'ouders-eerst', reasons.oudersWillenNiet),
  check('akkoord', 'ouders', ['ja'], 'akkoord', reasons.oudersAkkoord),
];

/** A check is reached when every question before its own was answered "ja". */
const passed = ({ input }: Check): When => {
  const before = checks.slice(
    0,
    checks.findIndex((each) => each.input === input),
  );
  return Object.fromEntries(before.map((each) => [each.input, ['ja']]));
};

/** The rows of the table: who may not advise, and the checks on those who may. */
export const rows: NonEmpty<Row> = [
  row('eerste-anders', { eerste: ['iemand-anders'] }, 'kies-eerste', reasons.eersteAnders),
  row('eerste-niemand', { eerste: ['nog-niemand'] }, 'kies-eerste', reasons.eersteNiemand),
  row('tweede-niemand', { eerste, tweede: ['nog-niemand'] }, 'kies-tweede', reasons.tweedeNiemand),
  ...asSecond('nee').map(({ id, second }) =>
    row(`tweede-${id}`, { eerste, tweede: [id] }, 'kies-tweede', second),
  ),
  ...asSecond('vraag-swv').flatMap(({ id, second }) => [
    row(`tweede-${id}`, { eerste, tweede: [id] }, 'vraag-swv', second),
    row(`beroep-${id}`, { ...byProfession, beroep: [id] }, 'vraag-swv', second),
  ]),
  row('beroep-anders', { ...byProfession, beroep: ['anders'] }, 'kies-tweede', reasons.beroepAnders),
  row('beroep-onbekend', { ...byProfession, beroep: ['weet-niet'] }, 'vraag-swv', reasons.beroepOnbekend),
  ...listed.flatMap(([way, pair]) =>
    checks.map((each) =>
      row(
        `${way}-${each.id}`,
        { ...pair, ...passed(each), [each.input]: each.answers },
        each.then,
        each.reason,
      ),
    ),
  ),
];
