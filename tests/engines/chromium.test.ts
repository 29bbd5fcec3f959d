import { darkFlow, mainFlows } from './flows.ts';
import { program } from './program.ts';
import { open } from './puppeteer.ts';
import type { Wish } from './tab.ts';

const start = (wish: Wish) => open('chromium', program('ROUTEBOEK_CHROMIUM'), wish);

mainFlows(start, { prints: true });
darkFlow(start);
