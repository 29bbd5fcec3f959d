declare namespace App {
  /** What the components of a chapter may ask of the page that they stand in. The page sets it before it renders. */
  interface Locals {
    region?: import('./lib/region/region.ts').Region;
    chapter?: import('./components/chapters.ts').Chapter;
  }
}
