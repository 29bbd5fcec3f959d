/** Named by scripts/browser.ts; without it Playwright takes a browser of its own. */
const executablePath = process.env['ROUTEBOEK_BROWSER'];
/** Chromium refuses its sandbox to root. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** How the browser is started. */
export const launchOptions = { args, ...(executablePath ? { executablePath } : {}) };

/** A whole browser, started so that it keeps pages: Playwright switches the back/forward cache off. */
const whole = process.env['ROUTEBOEK_WHOLE_BROWSER'];
export const keepingPages = {
  ...launchOptions,
  ...(whole ? { executablePath: whole } : {}),
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
};
