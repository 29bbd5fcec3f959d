import { pathToFileURL } from 'node:url';

/**
 * Runs a script whose functions others use too: only when it was started by itself, and its address is `url`. `main` gives
 * the code to end with. What it throws is told in a line, and ends with 1.
 */
export async function start(url: string, main: () => number | Promise<number>): Promise<void> {
  if (!process.argv[1] || url !== pathToFileURL(process.argv[1]).href) return;
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
