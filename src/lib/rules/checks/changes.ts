import { daysBetween } from '../../sources/stale.ts';
import type { Change, NonEmpty } from '../core/flow.ts';
import type { Finding, FlowCheck } from './check.ts';
import { flow, question } from './example.ts';

const sound = flow({ een: question({ ja: 'a', nee: 'b' }) });
const withChanges = (...changes: NonEmpty<Change>) => ({ ...sound, version: '2026-2', changes });

const first: Change = { version: '2026-1', day: '2026-01-31', what: ['Begin.'] };
const second: Change = { version: '2026-2', day: '2026-02-28', what: ['De vraag over gevaar is nieuw.'] };

export const changes: FlowCheck = {
  name: 'wijzigingen',
  definition:
    'De lijst met wijzigingen begint bij de versie van de regel, met de nieuwste bovenaan, en noemt geen dag die nog moet komen.',
  good: withChanges(second, first),
  bad: [
    withChanges(first),
    withChanges({ ...second, day: '2099-01-01' }, first),
    withChanges(second, { ...first, day: '2026-03-01' }),
    withChanges({ ...second, what: ['nieuw'] }, first),
  ],
  run: (rule, { today }) => {
    const findings: Finding[] = [];
    const told = (where: string, what: string, remedy: string) => findings.push({ where, what, remedy });
    const [newest] = rule.changes;
    if (newest.version !== rule.version)
      told(
        'wijzigingen',
        `de bovenste is van versie ${newest.version}, en de regel is versie ${rule.version}`,
        'Zet bovenaan wat er in deze versie is veranderd.',
      );
    for (const [index, { version, day, what }] of rule.changes.entries()) {
      const where = `wijzigingen, versie ${version}`;
      const next = rule.changes[index + 1];
      // An editor can be a day ahead of the clock of the build, which counts by Greenwich.
      if (daysBetween(today, day) > 1)
        told(where, `de dag ${day} moet nog komen`, 'Schrijf de dag waarop deze versie uitkomt.');
      if (next && next.day > day)
        told(where, `staat boven versie ${next.version}, die later is`, 'Zet de nieuwste bovenaan.');
      for (const sentence of what)
        if (!/^[\p{Lu}\d‘"'].*[.?!’"]$/u.test(sentence))
          told(where, `"${sentence}" is geen zin`, 'Schrijf wat een lezer ervan merkt, in hele zinnen.');
    }
    return findings;
  },
};
