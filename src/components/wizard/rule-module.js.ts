import type { APIRoute } from 'astro';
import { ruleIds } from '../../lib/store/rules.ts';
import { ruleFileOf } from '../rule/tool-data.ts';

/** The data of each rule as a file of its own, beside the other files with a digest in their name. */
export const getStaticPaths = () =>
  ruleIds.map((id) => {
    const { name, text } = ruleFileOf(id);
    return { params: { naam: name }, props: { text } };
  });

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript' } });
