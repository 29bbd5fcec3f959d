import type { APIRoute } from 'astro';
import { rulePaths } from '../../../../components/content.ts';
import { picturesFor, toolDataOf } from '../../../../components/rule/tool-data.ts';

export const getStaticPaths = () =>
  rulePaths().flatMap(({ params, props: { region, ruleId } }) => {
    const { light, dark } = picturesFor(toolDataOf(ruleId, region).flow);
    return [...light, dark].map(({ name, text }) => ({
      params: { ...params, diagram: name },
      props: { text },
    }));
  });

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'image/svg+xml' } });
