import { readCases } from '../../rules/file/cases.ts';
import { parseYaml } from '../yaml.ts';
import { refuse, title, usage, type Made, type Refused, type Surroundings } from './made.ts';

/** A text as YAML takes it, whatever stands in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The number after the last case, in tens. */
function nextOrder({ read }: Surroundings): number {
  const orders = [...(read('oefenen') ?? '').matchAll(/^volgorde: (\d+)/gm)].map(([, n]) => Number(n));
  return (Math.floor(Math.max(0, ...orders) / 10) + 1) * 10;
}

/** A case to practise a rule with: it begins with the first case of that rule, so that it is sound at once. */
export function exercise(rule: string, id: string, around: Surroundings): readonly Made[] | Refused {
  if (around.read(`oefenen/${id}.yaml`) !== undefined) return refuse(`Het oefengeval "${id}" is er al.`);
  const file = `regels/${rule}/gevallen.yaml`;
  const { yaml } = parseYaml(file, around.read(file) ?? '');
  const [first] = yaml ? readCases(yaml).cases : [];
  if (!first) return refuse(`Er is geen regel "${rule}" met een geval. Maak die eerst: ${usage.regel}`);
  const { story, answers, end } = first.value;
  return [
    {
      file: `oefenen/${id}.yaml`,
      text: `titel: ${title(id)}
volgorde: ${nextOrder(around)}
samenvatting: Waar dit geval over gaat, in één zin die de uitkomst niet verklapt.
regel: ${rule}
geval: ${quoted(story)} # een andere zin achter "situatie" in ${file} mag ook
uitkomst: ${end}
situatie:
  - Wat er gebeurde, verzonnen en zonder namen.
stilstaan:
  - bij: ${Object.keys(answers)[0] ?? ''} # vragen van deze weg: ${Object.keys(answers).join(', ')}
    vraag: Wat vragen jullie elkaar hier?
gemist:
  - Wat mensen vaak missen.
# trefwoorden: [ander woord]
bronnen:
  - { bron: routeboek-redactie }
gecontroleerdOp: ${around.today}
`,
    },
  ];
}
