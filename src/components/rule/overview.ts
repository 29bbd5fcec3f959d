import type { Action } from '../../lib/rules/core/flow.ts';
import type { ToolData } from '../../lib/rules/faces/tool-data.ts';

/** A place in the overview: its address on the page, and how it is called. */
export interface Target {
  readonly href: string;
  readonly words: string;
}

/** Finds the place in the overview of a question or an outcome. */
export const targets =
  ({ flow, marks }: ToolData) =>
  (id: string): Target =>
    id in flow.questions
      ? { href: `#vraag-${id}`, words: `vraag ${marks[id]}` }
      : { href: `#uitkomst-${id}`, words: `${marks[id]}. ${flow.outcomes[id]?.title}` };

/** What is done and by whom, in one line; empty when there is nothing to do. */
export const inWords = (actions: readonly Action[] = []): string =>
  actions.map(({ who, what }) => `${who}: ${what}`).join(' ');

/** Whom to call, in one line; empty when there is nobody to call. */
export const rolesInWords = (data: ToolData, roles: readonly string[] = []): string =>
  roles.map((role) => data.roles[role]?.label ?? role).join(', ');
