import { calculators, type CalculatorId } from '../../lib/calculators/index.ts';
import { regionalSentence } from '../../lib/region/fill.ts';
import type { ParameterId } from '../../lib/region/parameters.ts';
import type { Region } from '../../lib/region/region.ts';
import { contacts } from '../../lib/site/addresses.ts';
import { dutchDate } from '../../lib/site/dutch-date.ts';
import { sourceOf } from '../content.ts';
import type { CalculatorData } from './data.ts';

/** The points on which a region may have an agreement of its own, by calculator. */
const points: Readonly<Record<CalculatorId, readonly ParameterId[]>> = {
  'zestien-uur': ['melden-swv', 'verzuim-partners'],
  verlof: ['vakantieverlof-termijn', 'verlof-gewichtig-termijn'],
  leerplichtig: [],
};

function agreement(region: Region, id: ParameterId) {
  const { label, sentence, source, at, checkedOn } = regionalSentence(region, id);
  const origin =
    source && checkedOn
      ? `${[sourceOf(source).title, at].filter(Boolean).join(', ')}; gecontroleerd op ${dutchDate(checkedOn)}.`
      : '';
  return { label, sentence, origin };
}

const statusWords = { actueel: '', verouderd: '; verouderd', 'niet-bevestigd': '; niet bevestigd' } as const;

/** "Leerplichtwet 1969 (2018; gecontroleerd op 22 november 2026; niet bevestigd)". */
function sourceWords(id: string): string {
  const { title, date, checkedOn, status } = sourceOf(id);
  return `${title} (${dutchDate(date)}; gecontroleerd op ${dutchDate(checkedOn)}${statusWords[status]})`;
}

/** What a calculator needs of the region and the page it stands in. */
export function calculatorData(id: CalculatorId, region: Region): CalculatorData {
  const { title, sources, texts } = calculators[id];
  const cited = [...new Set(sources.map(({ source }) => source))];
  return {
    title,
    texts,
    region: region.name,
    contacts: contacts(region.id),
    sources: Object.fromEntries(
      cited.map((source, index) => [source, { number: index + 1, words: sourceWords(source) }]),
    ),
    agreements: Object.fromEntries(points[id].map((point) => [point, agreement(region, point)])),
  };
}
