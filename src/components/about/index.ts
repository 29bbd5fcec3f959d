import '../../styles/text.css';
import StaleDates from '../accountability/StaleDates.astro';
import Advies from '../mdx/Advies.astro';
import Anchor from '../mdx/Anchor.astro';
import Bron from '../mdx/Bron.astro';
import Heading2 from '../mdx/Heading2.astro';
import Heading3 from '../mdx/Heading3.astro';
import Heading4 from '../mdx/Heading4.astro';
import LetOp from '../mdx/LetOp.astro';
import NogNaTeGaan from '../mdx/NogNaTeGaan.astro';
import Table from '../mdx/Table.astro';
import Verouderd from '../mdx/Verouderd.astro';
import KopieOpApparaat from './KopieOpApparaat.astro';
import StandPerRegio from './StandPerRegio.astro';
import Waarde from './Waarde.astro';

/** All that a page about the site may use, by the name it has there: elements of Markdown, and components. */
export const aboutComponents = {
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  a: Anchor,
  table: Table,
  Advies,
  Bron,
  LetOp,
  NogNaTeGaan,
  Verouderd,
  KopieOpApparaat,
  OudeControles: StaleDates,
  StandPerRegio,
  Waarde,
};
