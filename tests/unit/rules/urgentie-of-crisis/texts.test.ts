import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/lib/rules/urgentie-of-crisis/index.ts';
import { texts } from '../follow.ts';

describe('the words of urgentie of crisis', () => {
  it('name consent or namelessness where help is asked for a family', () => {
    for (const id of ['hulp-vandaag', 'volgend-overleg'])
      expect(texts(rule.outcomes[id]).join(' '), id).toMatch(
        /in overleg met ouders.*zonder naam|toestemming/s,
      );
  });
});
