import { darkFlow, mainFlows } from './flows.ts';
import { program } from './program.ts';
import type { Wish } from './tab.ts';
import { open } from './webkit.ts';

const start = (wish: Wish) =>
  open({ driver: program('ROUTEBOEK_WEBKIT_DRIVER'), browser: program('ROUTEBOEK_WEBKIT') }, wish);

mainFlows(start, { prints: false });
darkFlow(start);
