import { regionalSentence } from '../../region/fill.ts';
import type { Region } from '../../region/region.ts';
import type { Citation, Flow } from '../core/flow.ts';

/** Every citation in a flow, in reading order: the rule's own, then each question's and each outcome's. */
export const citations = (flow: Flow): readonly Citation[] => [
  ...flow.sources,
  ...Object.values(flow.questions).flatMap(({ options }) => options.flatMap(({ sources }) => sources)),
  ...Object.values(flow.outcomes).flatMap(({ sources }) => sources),
];

/** The ids of all sources of a flow, each once, in reading order. */
export const sourcesOf = (flow: Flow): readonly string[] => [
  ...new Set(citations(flow).map(({ source }) => source)),
];

/** The ids of all regional parameters that a flow shows, each once. */
export const parametersOf = (flow: Flow): readonly string[] => [
  ...new Set(
    [...Object.values(flow.questions), ...Object.values(flow.outcomes)].flatMap(
      ({ regional = [] }) => regional,
    ),
  ),
];

/**
 * The ids of all sources that a reader meets in a rule in this region, each once: those of the flow, and then those
 * of the regional sentences that it shows.
 */
export const sourcesShown = (flow: Flow, region: Region): readonly string[] => {
  const regional = parametersOf(flow).flatMap((id) => regionalSentence(region, id).source ?? []);
  return [...new Set([...sourcesOf(flow), ...regional])];
};

/** The roles that a flow may tell the reader to call, each once. */
export const rolesOf = (flow: Flow): readonly string[] => [
  ...new Set([
    ...Object.values(flow.outcomes).flatMap(({ roles }) => roles),
    ...Object.values(flow.questions).flatMap(({ options }) => options.flatMap(({ roles = [] }) => roles)),
  ]),
];
