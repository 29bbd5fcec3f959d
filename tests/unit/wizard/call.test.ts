import { describe, expect, it } from 'vitest';
import { callNow } from '../../../src/components/wizard/call.ts';
import { readContent } from '../../../src/lib/content/read.ts';
import { explain } from '../../../src/lib/rules/core/explain.ts';
import { paths } from '../../../src/lib/rules/core/paths.ts';
import { toolData } from '../../../src/lib/rules/faces/tool.ts';
import { flowById, ruleIds } from '../../../src/lib/store/rules.ts';

const { content } = readContent(process.cwd());
const everywhere = { school: '', leerling: '' };
const haarlem = { school: 'haarlem', leerling: '' };

/** The button under every result of a rule in a region, by the outcome and by what was answered on the way to it. */
function buttons(rule: string, region: string, places = everywhere) {
  const flow = flowById(rule);
  const here = content.regions.get(region);
  if (!here) throw new Error(region);
  const data = toolData(flow, here, content, {});
  return [...paths(flow)].flatMap((path) => {
    const outcome = flow.outcomes[path.end];
    if (!outcome) return [];
    const result = explain({ ...path, outcome }, outcome);
    const route = path.steps.map(({ id, option }) => `${id}:${option.id}`);
    return [{ end: path.end, route, result, button: callNow(data, result, places) }];
  });
}

/** The buttons of an outcome, each once, on the routes with (or else all without) this answer. */
const hrefs = (all: ReturnType<typeof buttons>, end: string, answer?: string) => [
  ...new Set(
    all
      .filter((one) => one.end === end && (answer === undefined || one.route.includes(answer)))
      .map(({ button }) => button?.calls[0]?.href ?? `geen: ${button?.missing ?? 'niemand'}`),
  ),
];

describe('the button under the headline of a result', () => {
  for (const rule of ruleIds)
    it(`${rule}: says who the headline and the first action say, in every region, on every route`, () => {
      for (const region of content.regions.keys())
        for (const { end, result, button } of buttons(rule, region)) {
          const href = button?.calls[0]?.href;
          const where = `${region} ${end}`;
          if (/\bbel (?:nu |eerst |vandaag )*veilig thuis/i.test(result.title))
            expect(href, where).toBe('tel:08002000');
          if (/\bbel (?:nu )?112/i.test(result.title)) expect(href, where).toBe('tel:112');
          if (/^bel nu het centrum seksueel geweld/i.test(result.actions[0]?.what ?? ''))
            expect(href, where).toBe('tel:08000188');
        }
    });

  it('is not for Veilig Thuis where the advice is to talk with parents', () => {
    const route = buttons('zorgen-bespreken', 'landelijk').filter(
      ({ end, route }) => end === 'gesprek-ouders' && !route.some((step) => step.endsWith(':twijfel')),
    );
    expect(route.length).toBeGreaterThan(0);
    for (const { button } of route) expect(button).toEqual({ calls: [], missing: 'cjg' });
  });

  it('is not for leerplicht where the school has to write to the Inspectie', () => {
    expect(
      hrefs(buttons('schorsing-verwijdering', 'zuid-kennemerland', haarlem), 'schorsen-inspectie'),
    ).toEqual(['geen: samenwerkingsverband']);
  });

  it('is for Veilig Thuis once doubt on the way makes that the first thing to do', () => {
    for (const region of ['zuid-kennemerland', 'landelijk']) {
      const meldcode = buttons('meldcode', region, haarlem);
      expect(hrefs(meldcode, 'hulp-organiseren', 'vermoeden:twijfel')).toEqual(['tel:08002000']);
      const sharing = buttons('informatie-delen', region, haarlem);
      expect(hrefs(sharing, 'zonder-naam', 'gevaar:ja')).toEqual(['tel:08002000']);
    }
  });

  it('is not for 112 where danger is only what may come', () => {
    expect(hrefs(buttons('verzuim', 'zuid-kennemerland', haarlem), 'reis')).toEqual(['tel:08002000']);
  });

  it('asks for the municipality where more have a number than fit as buttons', () => {
    const flow = flowById('wie-is-verantwoordelijk');
    const region = content.regions.get('zuid-kennemerland');
    const found = buttons('wie-is-verantwoordelijk', 'zuid-kennemerland').find(({ end }) => end === 'coach');
    if (!region || !found) throw new Error('coach');
    const data = toolData(flow, region, content, {});
    const many = { ...data, contacts: [...data.contacts, ...data.contacts, ...data.contacts] };
    expect(callNow(data, found.result, everywhere)?.calls.length).toBeGreaterThan(1);
    expect(callNow(many, found.result, everywhere)).toEqual({
      calls: [],
      missing: 'cjg',
    });
    expect(callNow(data, found.result, haarlem)?.calls).toHaveLength(1);
  });
});
