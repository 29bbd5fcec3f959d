import { questionNumbers, type Action } from '../../lib/rules/core/flow.ts';
import { outcomeLetters } from '../../lib/rules/faces/letters.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';

/** A place in the overview: its address on the page, and how it is called. */
export interface Target {
  readonly href: string;
  readonly words: string;
}

/** Finds the place in the overview of a question or an outcome. */
export function targets({ flow }: Pick<ToolData, 'flow'>): (id: string) => Target {
  const numbers = questionNumbers(flow);
  const letters = outcomeLetters(flow);
  return (id) =>
    id in flow.questions
      ? { href: `#vraag-${id}`, words: `vraag ${numbers.get(id)}` }
      : { href: `#uitkomst-${id}`, words: `${letters.get(id)}. ${flow.outcomes[id]?.title}` };
}

/** What is done and by whom, in one line; empty when there is nothing to do. */
export const inWords = (actions: readonly Action[] = []): string =>
  actions.map(({ who, what }) => `${who}: ${what}`).join(' ');

/** Whom to call, in one line; empty when there is nobody to call. */
export const rolesInWords = (data: ToolData, roles: readonly string[] = []): string =>
  roles.map((role) => data.roles[role]?.label ?? role).join(', ');
