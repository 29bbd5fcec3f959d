import type { CalculatorId } from '../../lib/calculators/index.ts';
import { regionalNote } from '../../lib/region/note.ts';
import type { Region } from '../../lib/region/region.ts';
import { contacts } from '../../lib/site/addresses.ts';
import { citedSources } from '../../lib/sources/cited.ts';
import { calculatorOf, sourceOf } from '../content.ts';
import type { CalculatorData } from './data.ts';

/** What a calculator needs of the region and the page it stands in. */
export function calculatorData(id: CalculatorId, region: Region): CalculatorData {
  const { title, sources, texts, agreements } = calculatorOf(id);
  return {
    title,
    texts,
    region: region.name,
    contacts: contacts(region.id),
    sources: citedSources(
      sources.map(({ source }) => source),
      sourceOf,
    ),
    agreements: Object.fromEntries(agreements.map((point) => [point, regionalNote(region, point, sourceOf)])),
  };
}
