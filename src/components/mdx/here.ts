import type { AstroGlobal } from 'astro';
import type { Region } from '../../lib/region/region.ts';
import type { Chapter } from '../chapters.ts';
import type { Guidance } from '../guidance.ts';
import type { Example, ThemePage } from '../practice.ts';

type Here = Pick<AstroGlobal, 'locals'>;

/** The region of the page that a component of a chapter stands in. Throws where the page did not say it. */
export function regionHere({ locals }: Here): Region {
  if (!locals.region) throw new Error('Deze pagina zegt niet van welke regio zij is (Astro.locals.region).');
  return locals.region;
}

/** The chapter, page of the guidance, example or theme that is shown; undefined on another page. */
export const chapterHere = ({ locals }: Here): Chapter | Guidance | Example | ThemePage | undefined =>
  locals.chapter;

/** The anchor of a heading: the one that the page gives it, and otherwise the one made of its words. */
export const anchorHere = ({ locals }: Here, id: string): string => locals.anchors?.get(id) ?? id;
