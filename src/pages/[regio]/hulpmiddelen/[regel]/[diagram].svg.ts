import type { APIRoute } from 'astro';
import { regionPaths } from '../../../../components/content.ts';
import { toolDataOf } from '../../../../components/rule/tool-data.ts';
import type { Region } from '../../../../lib/region/region.ts';
import { draw } from '../../../../lib/rules/faces/diagram.ts';
import { dark, light, svg } from '../../../../lib/rules/faces/svg.ts';
import { ruleIds, type RuleId } from '../../../../lib/rules/index.ts';

const palettes = { diagram: light, 'diagram-donker': dark } as const;

export const getStaticPaths = () =>
  regionPaths().flatMap(({ params, props }) =>
    ruleIds.flatMap((regel) =>
      Object.entries(palettes).map(([diagram, palette]) => ({
        params: { ...params, regel, diagram },
        props: { ...props, regel, palette },
      })),
    ),
  );

export const GET: APIRoute<{ region: Region; regel: RuleId; palette: typeof light }> = ({ props }) => {
  const { flow } = toolDataOf(props.regel, props.region);
  return new Response(svg(draw(flow), `Schema van ${flow.title}`, props.palette), {
    headers: { 'content-type': 'image/svg+xml' },
  });
};
