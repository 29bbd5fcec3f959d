import { expect, test } from 'vitest';
import type { RuleFile } from '../../../src/lib/open-data/rule-schema.ts';
import { roleIds } from '../../../src/lib/contacts/roles.ts';
import { paths } from '../../../src/lib/rules/core/paths.ts';
import { flowById, ruleIds } from '../../../src/lib/store/rules.ts';
import { ruleFiles } from './published.ts';

/** Every route of a file, walked as the page tells others to walk it: answers, and the outcome they lead to. */
function routes(file: RuleFile, at = file.start, answers: readonly string[] = []): readonly string[] {
  const question = file.questions[at];
  if (!question) return [[...answers, at].join(' ')];
  return question.options.flatMap(({ id, next }) => routes(file, next, [...answers, `${at}=${id}`]));
}

test.each(ruleFiles)('the file of $id in $region has the same routes as the rule', ({ id, file }) => {
  const expected = paths(flowById(id)).map(({ steps, end }) =>
    [...steps.map((step) => `${step.id}=${step.option.id}`), end].join(' '),
  );
  expect(routes(file)).toEqual(expected);
});

test.each(ruleFiles)('the file of $id in $region leans on nothing outside it', ({ file }) => {
  const questions = Object.values(file.questions);
  const options = questions.flatMap((question) => question.options);
  const outcomes = Object.values(file.outcomes);
  const unknown = {
    next: options.filter(({ next }) => !(next in file.questions) && !(next in file.outcomes)),
    sources: [
      ...[...options, ...outcomes].flatMap(({ sources }) => sources.map(({ source }) => source)),
      ...Object.values(file.regional).flatMap(({ source }) => source ?? []),
      ...Object.values(file.prepare).flatMap((lists) => lists.map(({ source }) => source.source)),
    ].filter((source) => !(source in file.sources)),
    regional: [...questions, ...outcomes]
      .flatMap(({ regional }) => regional)
      .filter((id) => !(id in file.regional)),
    roles: [...options, ...outcomes]
      .flatMap(({ roles }) => roles)
      .filter((role) => !(roleIds as readonly string[]).includes(role)),
    cards: outcomes.flatMap(({ cards }) => cards).filter((card) => !ruleIds.includes(card)),
  };
  expect(unknown).toEqual({ next: [], sources: [], regional: [], roles: [], cards: [] });
});

test.each(ruleFiles)(
  'the file of $id in $region says of whoever is called what they will ask',
  ({ file }) => {
    const roles = [
      ...Object.values(file.questions).flatMap(({ options }) => options),
      ...Object.values(file.outcomes),
    ].flatMap((one) => one.roles);
    for (const role of roles) expect(file.prepare[role]?.length, role).toBeGreaterThan(0);
  },
);

test.each(ruleFiles)('a law in the file of $id in $region leads to the article that is cited', ({ file }) => {
  const cited = Object.values(file.questions).flatMap(({ options }) =>
    options.flatMap(({ sources }) => sources),
  );
  for (const { source, at, url } of cited) {
    const { bwb, textOf } = file.sources[source] ?? {};
    if (bwb) expect(url, at ?? source).toContain(`https://wetten.overheid.nl/${bwb}/${textOf}#Artikel`);
  }
});

test.each(ruleFiles)('the words of $id in $region are filled in', ({ file }) => {
  expect(JSON.stringify(file)).not.toMatch(/\{[a-z-]+\}/);
});

test('a region fills in its own agreement, and the whole country has none', () => {
  const late = (region: string) =>
    ruleFiles.find((one) => one.id === 'verzuim' && one.region === region)?.file.regional['te-laat-grens'];
  expect(late('zuid-kennemerland')).toMatchObject({
    state: 'afgesproken',
    source: expect.any(String) as string,
    checkedOn: expect.any(String) as string,
  });
  expect(late('landelijk')).toMatchObject({ state: 'geen-regio', source: null, checkedOn: null });
});
