import { flowById } from '../../src/lib/store/rules.ts';

/** Question id and option id, in the order in which they are asked. */
export type Route = readonly (readonly [question: string, option: string])[];

export const toolAddress = (rule: string, region = 'zuid-kennemerland') => `/${region}/hulpmiddelen/${rule}/`;

/** The first question of a rule. */
export const startOf = (rule: string): string => flowById(rule).start;

/** The way that many readers will go: from a suspicion to reporting and help. */
export const toReportAndHelp: Route = [
  ['direct-gevaar', 'nee'],
  ['aanleiding', 'vermoeden'],
  ['stappen', 'ja'],
  ['vermoeden', 'ja'],
  ['onveiligheid', 'ja'],
  ['hulp-bij-melding', 'ja'],
  ['meewerken-bij-melding', 'ja'],
  ['ouders-en-hulp', 'vooraf'],
];
