import { questionNumbers, type Flow, type Option, type Outcome, type Urgency } from '../core/flow.ts';
import type { CardChoice } from './card-choice.ts';
import type { CardAnswer, CardFace, CardQuestion, CardTarget } from './card-face.ts';

/** What the card must know of a function: its name, and its number where that is one and the same for everybody. */
export interface CardRole {
  readonly label: string;
  readonly phone: string | undefined;
}

/** Every card has these on its head. */
const onHead: ReadonlySet<string> = new Set(['noodnummer', 'veilig-thuis']);

const isUrgent = (urgency: Urgency | undefined) => urgency === 'crisis' || urgency === 'melden';

const says = (text: string, name: string) => text.toLowerCase().includes(name.toLowerCase());

/** Puts a number behind the name that a text already says. */
const withNumber = (text: string, { label, phone }: CardRole): string =>
  phone && text.includes(label) && !text.includes(phone) ? text.replace(label, `${label} (${phone})`) : text;

/** Every outcome to which a question can lead. */
function outcomesFrom(flow: Flow, id: string): readonly Outcome[] {
  const outcome = flow.outcomes[id];
  if (outcome) return [outcome];
  return (flow.questions[id]?.options ?? []).flatMap(({ next }) => outcomesFrom(flow, next));
}

/**
 * A rule as its card tells it: at each answer where it leads, and of an outcome the text and whom to call. `roles` says
 * how a function is called; `choice` names only what the rule has, or its file was refused before.
 */
export function cardFace(
  flow: Flow,
  roles: Readonly<Record<string, CardRole>>,
  choice: CardChoice,
): CardFace {
  const numbers = questionNumbers(flow);
  const onBack = new Set(choice.back);
  const inTable = new Set(choice.table?.replaces ?? []);
  const role = (id: string): CardRole => roles[id] ?? { label: id, phone: undefined };
  /** As people say it where room is short: "JGZ". */
  const name = ({ label }: CardRole) => /\((\p{Lu}+)\)$/u.exec(label)?.[1] ?? label;

  function outcomeTarget(outcome: Outcome) {
    const called = outcome.roles.map(role);
    const text = called.reduce(withNumber, outcome.short);
    const [first] = outcome.roles.filter((id) => id !== 'noodnummer').map(role);
    const call =
      first && outcome.urgency !== 'vastleggen' && !says(text, first.phone ?? name(first))
        ? [name(first), first.phone].filter(Boolean).join(' ')
        : '';
    return { to: 'uitkomst', urgency: outcome.urgency, text, call } as const;
  }

  function target(from: string, next: string): CardTarget {
    const outcome = flow.outcomes[next];
    if (outcome) return outcomeTarget(outcome);
    if (inTable.has(next)) return { to: 'tabel' };
    const away = onBack.has(next) !== onBack.has(from);
    const ends = away ? outcomesFrom(flow, next) : [];
    const vt = role('veilig-thuis');
    const sure =
      ends.length > 0 &&
      ends.every(({ urgency, roles: [to] }) => urgency === 'melden' && to === 'veilig-thuis');
    return {
      to: 'vraag',
      number: numbers.get(next) ?? 0,
      side: away ? (onBack.has(next) ? 'achterkant' : 'voorkant') : '',
      sure: sure ? `Bel nu ${vt.label} (${vt.phone ?? ''}) en meld, ook bij twijfel` : '',
    };
  }

  function answersOf(id: string): Pick<CardQuestion, 'answers' | 'always'> {
    const { options = [], short = '' } = flow.questions[id] ?? {};
    const onlyCarries = new Set(options.map(({ next }) => next)).size === 1;
    const also = ({ actions = [] }: Option) =>
      (onlyCarries ? actions[0] : actions.find(({ urgency }) => isUrgent(urgency)))?.what ?? '';
    // Of "kies het bovenste" the order is part of the rule.
    const ordered = /bovenste/i.test(short);
    const groups: { labels: string[]; also: string; next: string }[] = [];
    for (const option of options) {
      const goes = target(id, option.next);
      // Where the arrow says to call already, nothing is lost by saying it once.
      const said = goes.to === 'vraag' && goes.sure ? '' : also(option);
      const same = groups.find((group) => group.next === option.next && group.also === said);
      const group = ordered && same !== groups.at(-1) ? undefined : same;
      if (group) group.labels.push(option.label);
      else groups.push({ labels: [option.label], also: said, next: option.next });
    }
    const always = onlyCarries && options[0] ? target(id, options[0].next) : undefined;
    const answers = groups.map(({ labels, also, next }) => ({
      labels,
      also,
      target: always ? undefined : target(id, next),
    }));
    return { answers, always };
  }

  const isShort = ({ also, target: to }: CardAnswer) =>
    !also && (!to || to.to !== 'uitkomst' || to.text.length + to.call.length <= 52);

  const questions = Object.entries(flow.questions)
    .filter(([id]) => !inTable.has(id))
    .map(([id, { short, options }]) => {
      const said = answersOf(id);
      return {
        id,
        number: numbers.get(id) ?? 0,
        text: short,
        brief: options.every(({ label }) => label.length <= 18),
        even: said.answers.every(isShort),
        ...said,
      };
    });

  const rows = choice.table?.rows.map(({ kind, term, outcome: end }) => {
    const outcome = flow.outcomes[end] as Outcome;
    return {
      kind,
      term,
      target: outcomeTarget(outcome),
      whom: outcome.roles.slice(0, 2).map((id) => name(role(id))),
    };
  });
  const called = new Set(
    Object.values(flow.outcomes).flatMap(({ roles: ids }) => ids.filter((id) => !onHead.has(id)).slice(0, 1)),
  );
  return {
    front: questions.filter(({ id }) => !onBack.has(id)),
    table: choice.table && rows && { title: choice.table.title, rows },
    back: questions.filter(({ id }) => onBack.has(id)),
    roles: [...called],
  };
}
