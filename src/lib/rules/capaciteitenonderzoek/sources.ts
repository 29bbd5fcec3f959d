import type { Citation } from '../core/flow.ts';
import type { RouteboekVocabulary } from '../vocabulary.ts';

type Cite = Citation<RouteboekVocabulary>;

/** The agreement of one region, as an example of how it can be settled: what holds elsewhere is asked there. */
export const afspraak: Cite = { source: 'passendonderwijs-zk-capaciteitenonderzoek' };
export const routeboek: Cite = {
  source: 'routeboek-zk-2024',
  at: 'afspraken bekostiging intelligentieonderzoek',
};
/** Another region: valid for two years, and a payment of its own for lwoo and praktijkonderwijs. */
export const elders: Cite = { source: 'bovo-haaglanden-onderzoek', at: 'lwoo en praktijkonderwijs' };
/** Which tests count for praktijkonderwijs and lwoo, and under whom; for lwoo a samenwerkingsverband may have rules of its own. */
export const toetsen: Cite = { source: 'uitvoeringsbesluit-wvo-2020', at: 'art. 2.46 lid 2' };
export const eigenRegels: Cite = { source: 'wvo-2020', at: 'art. 2.48 lid 1' };
/** Both parents with gezag have to agree; and the pupil, by age, as for jeugdhulp. */
export const gezag: Cite = { source: 'rechtbank-iq-test-2019' };
export const leeftijden: Cite = { source: 'meldcode-nu', at: 'informatie delen' };
export const woonplaats: Cite = { source: 'jeugdwet', at: 'art. 1.1' };
export const toegang: Cite = { source: 'vng-toegang-jeugdhulp' };
export const toestemming: Cite = { source: 'nji-gegevensuitwisseling' };
export const redactie: Cite = { source: 'routeboek-redactie' };
