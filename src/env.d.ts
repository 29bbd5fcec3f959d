import type { Chapter } from './components/chapters.ts';
import type { Guidance } from './components/guidance.ts';
import type { Example, ThemePage } from './components/practice.ts';
import type { Region } from './lib/region/region.ts';

declare global {
  namespace App {
    /** What the components of a chapter may ask of the page that they stand in. The page sets it before it renders. */
    interface Locals {
      region?: Region;
      /** The anchors of its headings that are not made of their words. */
      anchors?: ReadonlyMap<string, string>;
      chapter?: Chapter | Guidance | Example | ThemePage;
    }
  }
}
