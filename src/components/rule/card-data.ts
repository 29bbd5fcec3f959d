import { numbersOf, oneNumber, type PaperNumber } from '../../lib/contacts/by-number.ts';
import { roles, type Role } from '../../lib/contacts/roles.ts';
import { fillFlow } from '../../lib/region/fill.ts';
import type { RegionalNote } from '../../lib/region/note.ts';
import type { Region } from '../../lib/region/region.ts';
import { cardPlan, type CardPlan } from '../../lib/rules/faces/card-plan.ts';
import type { CardFace } from '../../lib/rules/faces/card-face.ts';
import { cardFace } from '../../lib/rules/faces/card.ts';
import type { Flow } from '../../lib/rules/core/flow.ts';
import { ruleFile } from '../../lib/store/rules.ts';
import { textAge } from '../../lib/sources/cited.ts';
import type { Source } from '../../lib/sources/source.ts';
import { content } from '../content.ts';
import { toolDataOf } from './tool-data.ts';

/** All that the card of a rule shows in a region. */
export interface RuleCardData {
  readonly flow: Flow;
  readonly face: CardFace;
  readonly plan: CardPlan;
  readonly notes: readonly RegionalNote[];
  readonly numbers: readonly { readonly label: string; readonly numbers: readonly PaperNumber[] }[];
  readonly sources: readonly Source[];
  /** How many pages it takes. */
  readonly pages: 1 | 2;
}

/** The card of a rule in a region. */
export function ruleCardOf(id: string, region: Region): RuleCardData {
  const { flow, regional, sources: cited } = toolDataOf(id, region);
  const called = Object.fromEntries(
    Object.entries(roles).map(([role, { label }]) => [
      role,
      { label, phone: oneNumber(region, role as Role) },
    ]),
  );
  const { face } = fillFlow({ ...flow, face: cardFace(flow, called, ruleFile(id).card) }, region);
  const notes = Object.values(regional);
  const sources = Object.keys(cited).flatMap((source) => content().sources.get(source) ?? []);
  const plan = cardPlan(
    face,
    notes.map(({ label, sentence, open }) => (open ? label : `${label}: ${sentence}`)),
    sources.map((source) => `${source.title} (${textAge(source)})`),
  );
  return {
    flow,
    face,
    plan,
    notes,
    numbers: face.roles.map((role) => ({
      label: roles[role as Role].label,
      numbers: numbersOf(region, role as Role),
    })),
    sources,
    pages: plan.notesOnBack || face.back.length > 0 ? 2 : 1,
  };
}
