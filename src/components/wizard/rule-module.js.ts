import type { APIRoute } from 'astro';
import { dataFiles } from '../rule/tool-data.ts';

/** The data of each rule, and what all rules share, as files of their own, beside the other files with a digest in their name. */
export const getStaticPaths = () =>
  dataFiles().map(({ name, text }) => ({ params: { naam: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript' } });
