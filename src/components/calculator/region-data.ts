import { calculators, type CalculatorId } from '../../lib/calculators/index.ts';
import { regionalNote } from '../../lib/region/note.ts';
import type { AgreementId } from '../../lib/region/agreement.ts';
import type { Region } from '../../lib/region/region.ts';
import { contacts } from '../../lib/site/addresses.ts';
import { citedSources } from '../../lib/sources/cited.ts';
import { sourceOf } from '../content.ts';
import type { CalculatorData } from './data.ts';

/** The points on which a region may have an agreement of its own, by calculator. */
const points: Readonly<Record<CalculatorId, readonly AgreementId[]>> = {
  'zestien-uur': ['melden-swv', 'verzuim-partners'],
  verlof: ['vakantieverlof-termijn', 'verlof-gewichtig-termijn'],
  leerplichtig: [],
};

/** What a calculator needs of the region and the page it stands in. */
export function calculatorData(id: CalculatorId, region: Region): CalculatorData {
  const { title, sources, texts } = calculators[id];
  return {
    title,
    texts,
    region: region.name,
    contacts: contacts(region.id),
    sources: citedSources(
      sources.map(({ source }) => source),
      sourceOf,
    ),
    agreements: Object.fromEntries(points[id].map((point) => [point, regionalNote(region, point, sourceOf)])),
  };
}
