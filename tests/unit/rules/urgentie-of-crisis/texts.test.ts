import { describe, expect, it } from 'vitest';
import { flowById } from '../../../../src/lib/store/rules.ts';
import { texts } from '../follow.ts';

const rule = flowById('urgentie-of-crisis');

describe('the words of urgentie of crisis', () => {
  it('name consent or namelessness where help is asked for a family', () => {
    for (const id of ['hulp-vandaag', 'volgend-overleg'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(
        /in overleg met ouders.*zonder naam|toestemming/s,
      );
  });
});
