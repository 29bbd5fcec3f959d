import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/lib/content/read.ts';
import { fillFlow, regionalSentence } from '../../../../src/lib/region/fill.ts';
import type { Region } from '../../../../src/lib/region/region.ts';
import { ruleOf } from '../../../../src/lib/store/rules.ts';
import { texts, walker } from '../follow.ts';

const rule = ruleOf('capaciteitenonderzoek');

const { flow, routes, routesWith } = walker(rule);
const { regions } = readContent('.').content;
const region = (id: string): Region => {
  const found = regions.get(id);
  if (!found) throw new Error(`no region '${id}'`);
  return found;
};

describe('who pays', () => {
  const zk = region('zuid-kennemerland');
  const titles = (id: string) => fillFlow(flow, region(id)).outcomes;

  it('is said in the title where the region has agreed on it', () => {
    expect(titles(zk.id)['school']?.title).toBe(
      'De school heeft het nodig: de school betaalt, uit het ondersteuningsbudget passend onderwijs',
    );
    expect(titles(zk.id)['ouders']?.title).toBe(
      'Alleen ouders vragen erom: ouders kunnen ervoor kiezen om het onderzoek zelf te betalen',
    );
  });

  it('is asked everywhere else: the agreement of one region is nobody else’s rule', () => {
    for (const id of [...regions.keys()].filter((each) => each !== zk.id)) {
      expect(titles(id)['school']?.title, id).toBe('De school heeft het nodig: vraag na wie betaalt');
      expect(titles(id)['ouders']?.title, id).toBe('Alleen ouders vragen erom: vraag na wie betaalt');
    }
  });

  it('from the Jeugdwet is never a test alone, and whether the school spends its budget is its own choice', () => {
    expect(regionalSentence(zk, 'capaciteitenonderzoek-breed').sentence).toMatch(
      /alleen een capaciteitenonderzoek nodig, dan betaalt de Jeugdwet dat niet/,
    );
    expect(regionalSentence(zk, 'capaciteitenonderzoek-school').sentence).toMatch(/kiest zelf/);
    expect(flow.questions['breder']?.regional).toEqual(['capaciteitenonderzoek-breed']);
  });

  it('keeps every title short enough for a card, in every region', () => {
    for (const id of regions.keys())
      for (const { short } of Object.values(titles(id)))
        expect(short.length, `${id}: ${short}`).toBeLessThanOrEqual(110);
  });

  it('is called an agreement, and what is usual is not called law', () => {
    expect(flow.outcomes['school']?.summary).toMatch(/afspraak van de regio, geen wet.*Gebruikelijk/);
  });
});

describe('before the test', () => {
  it('whoever must agree by age does so, wherever a test may follow: a pupil of sixteen alone', () => {
    for (const id of ['school', 'ouders', 'vraag-samenwerkingsverband'])
      expect(texts(flow.outcomes[id]).join(' '), id).toMatch(
        /toestemming: onder 12 van beide ouders met gezag, van 12 tot 16 ook van de leerling, vanaf 16 van de leerling zelf/,
      );
  });

  it('the jeugdhulp looks broadly when more is going on, or perhaps, whoever asks', () => {
    for (const answer of ['breder=ja', 'breder=twijfel'])
      for (const { end, result } of routesWith(answer)) {
        expect(end).toBe('breed-onderzoek');
        expect(result.roles).toContain('cjg');
      }
  });

  it('a worry about violence or neglect does not wait for it', () => {
    expect(flow.questions['breder']?.explanation).toMatch(/geweld of verwaarlozing.*eerst de meldcode/);
    expect(flow.outcomes['breed-onderzoek']?.cards).toContain('meldcode');
  });

  it('a move to another kind of school is asked of the samenwerkingsverband', () => {
    for (const { end, answers } of routes)
      expect(end === 'vraag-samenwerkingsverband').toBe(/=(overstap|pro-lwoo)$/.test(answers[0] ?? ''));
  });
});
