import type { APIRoute } from 'astro';
import { regionPaths } from '../../../../components/content.ts';
import { picturesFor, toolDataOf } from '../../../../components/rule/tool-data.ts';
import { ruleIds } from '../../../../lib/store/rules.ts';

export const getStaticPaths = () =>
  regionPaths().flatMap(({ params, props }) =>
    ruleIds.flatMap((regel) => {
      const { flow } = toolDataOf(regel, props.region);
      const { light, dark } = picturesFor(flow);
      return [...light, dark].map(({ name, text }) => ({
        params: { ...params, regel, diagram: name },
        props: { text },
      }));
    }),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'image/svg+xml' } });
