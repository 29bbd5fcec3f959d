import type { PublishedSource } from '../open-data/fields.ts';
import type { Source } from './source.ts';

/** A source as open data: the same in every file that names one. */
export const exportSource = ({
  title,
  publisher,
  date,
  url,
  law,
  checkedOn,
  status,
  remark,
}: Source): PublishedSource => ({
  title,
  publisher,
  date,
  url: url ?? null,
  bwb: law && 'bwb' in law ? law.bwb : null,
  textOf: law && 'bwb' in law ? law.textOf : null,
  checkedOn,
  status,
  remark: remark ?? null,
});
