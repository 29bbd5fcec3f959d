import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillTokens, readTokens } from './src/styles/fill-tokens.ts';
import { onlyUsed } from './src/styles/only-used.ts';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));

export default {
  plugins: [
    onlyUsed(path('./src')),
    fillTokens(readTokens(readFileSync(path('./src/styles/nl-tokens.css'), 'utf8'))),
  ],
};
