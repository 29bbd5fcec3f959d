import '../../styles/term.css';
import '../../styles/text.css';
import DeskundigenTabel from '../rule/DeskundigenTabel.astro';
import SelfCheck from '../self-check/SelfCheck.astro';
import SurveyTable from '../survey/SurveyTable.astro';
import Template from '../template/Template.astro';
import Advies from './Advies.astro';
import Anchor from './Anchor.astro';
import Bron from './Bron.astro';
import Contact from './Contact.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Heading4 from './Heading4.astro';
import Hulpmiddel from './Hulpmiddel.astro';
import HulpmiddelLink from './HulpmiddelLink.astro';
import LetOp from './LetOp.astro';
import NogNaTeGaan from './NogNaTeGaan.astro';
import OrderedList from './OrderedList.astro';
import Paragraph from './Paragraph.astro';
import Piramide from './Piramide.astro';
import Regionaal from './Regionaal.astro';
import Staaf from './Staaf.astro';
import Table from './Table.astro';
import UnorderedList from './UnorderedList.astro';
import Verouderd from './Verouderd.astro';

/** All that a chapter may use, by the name it has there: elements of Markdown, and components. */
export const mdxComponents = {
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  p: Paragraph,
  a: Anchor,
  ul: UnorderedList,
  ol: OrderedList,
  table: Table,
  Advies,
  Bron,
  Contact,
  DeskundigenTabel,
  Hulpmiddel,
  HulpmiddelLink,
  LetOp,
  NogNaTeGaan,
  Piramide,
  Regionaal,
  Staaf,
  Verouderd,
  Enquete: SurveyTable,
  Sjabloon: Template,
  Zelftoets: SelfCheck,
};
