import { allOptions, at, type FlowCheck } from './check.ts';
import { flow, outcome, question } from './example.ts';

const calls = (role: string) =>
  flow(
    { een: question({ ja: 'a', nee: 'b' }) },
    { outcomes: { a: outcome({ roles: [role] }), b: outcome() } },
  );

export const unprepared: FlowCheck = {
  name: 'niet-voorbereid',
  definition:
    'Van iedereen die een regel laat bellen, staat in houd-klaar.yaml wat die vraagt: de lezer heeft het dan bij de hand.',
  good: calls('cjg'),
  bad: [calls('jgz')],
  run: (rule, { roles: known, prepared }) =>
    [
      ...allOptions(rule).map(({ id, option: { id: answer, roles } }) => ({
        where: at(id, answer),
        roles,
      })),
      ...Object.entries(rule.outcomes).map(([id, { roles }]) => ({ where: `uitkomst '${id}'`, roles })),
    ].flatMap(
      ({ where, roles }) =>
        roles
          ?.filter((role) => known.has(role) && !prepared.has(role))
          .map((role) => ({
            where,
            what: `laat '${role}' bellen, en nergens staat wat die vraagt`,
            remedy: 'Zet in src/content/houd-klaar.yaml wat deze rol vraagt.',
          })) ?? [],
    ),
};
