/** Named by scripts/browser.ts; without it Playwright takes a browser of its own. */
const executablePath = process.env['ROUTEBOEK_BROWSER'];
/** Chromium refuses its sandbox to root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** How the browser is started. */
export const launchOptions = { args, ...(executablePath ? { executablePath } : {}) };
