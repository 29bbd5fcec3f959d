import { isKind, kindIds } from '../../lookup/kinds.ts';
import { chapterNameMistake, idMistake, regionNameMistake } from '../address-names.ts';
import { didYouMean } from '../suggest.ts';
import { area } from './area.ts';
import { chapter } from './chapter.ts';
import { contact } from './contact.ts';
import { exercise } from './exercise.ts';
import { makes, refuse, usage, type Made, type Refused, type Surroundings } from './made.ts';
import { find, region } from './region.ts';
import { rule } from './rule.ts';
import { sourceEntry } from './source.ts';

export type { Surroundings } from './made.ts';

/**
 * The files of a skeleton: everything an editor may fill in stands there, what may be left out as a comment. `argv` is what
 * was typed: what to make, its id, and for a region or werkgebied the municipalities by name. Refuses, in Dutch, what could
 * not be read later.
 */
export function skeleton(argv: readonly string[], around: Surroundings): readonly Made[] | Refused {
  const [what = '', id = '', ...names] = argv;
  const make = makes.find((one) => one === what);
  if (!make)
    return refuse(
      `${what ? `"${what}" kan niet worden gemaakt. ${didYouMean(what, makes)}` : 'Zeg wat je wilt maken. '}Kies uit:\n${Object.values(
        usage,
      )
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
  const ids = id.split('/');
  const wanted = { regio: 1, werkgebied: 2, contact: 3, regel: 1, hoofdstuk: 2, bron: 1, oefengeval: 2 }[
    make
  ];
  if (!id || ids.length !== wanted) return refuse(`Zo schrijf je het: ${usage[make]}`);
  const mistake = ids.flatMap((one) => idMistake(one) ?? [])[0];
  if (mistake) return refuse(`${mistake.what} ${mistake.remedy}`);
  const [first = '', second = '', third = ''] = ids;
  const there = (file: string) => around.read(file) !== undefined;
  if (make === 'regio') {
    const taken = regionNameMistake(first);
    if (taken) return refuse(taken);
    if (there(`regios/${first}/regio.yaml`)) return refuse(`De regio "${first}" is er al.`);
    return region(first, names, around);
  }
  if (make === 'bron') {
    if (around.sources.includes(first)) return refuse(`De bron "${first}" staat al in bronnen.yaml.`);
    return [sourceEntry(first, around.today)];
  }
  if (make === 'regel') {
    if (there(`regels/${first}/regel.yaml`)) return refuse(`De regel "${first}" is er al.`);
    return rule(first, around.today);
  }
  if (make === 'hoofdstuk') {
    if (!there(`regios/${first}/regio.yaml`))
      return refuse(`Er is geen regio "${first}". Maak die eerst: ${usage.regio}`);
    const misnamed = chapterNameMistake(second);
    if (misnamed) return refuse(misnamed);
    if (there(`regios/${first}/routeboek/${second}.mdx`)) return refuse(`Het hoofdstuk "${id}" is er al.`);
    return [chapter(first, second, around)];
  }
  if (make === 'oefengeval') return exercise(first, second, around);
  if (!isKind(first) || first === 'landelijk') {
    const local = kindIds.filter((kind) => kind !== 'landelijk');
    return refuse(
      `Onbekende soort werkgebied: "${first}". ${didYouMean(first, local)}Kies uit: ${local.join(', ')}.`,
    );
  }
  if (make === 'contact') return contact(first, second, third, around);
  if (there(`werkgebieden/${first}/${second}.yaml`)) return refuse(`Het werkgebied "${id}" is er al.`);
  if (names.length === 0) return refuse(`Noem de gemeenten van het werkgebied: ${usage.werkgebied}`);
  const own = find(names, around);
  return 'refused' in own ? own : [area(first, second, own, around.agreements)];
}
