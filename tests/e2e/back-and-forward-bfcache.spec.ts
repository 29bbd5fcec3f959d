import { thereAndBack } from './back-and-forward.ts';
import { test } from './base.ts';
import { keepingPages } from './launch.ts';

// Playwright switches the back/forward cache off; here it is the very thing.
test.use({ launchOptions: keepingPages });

thereAndBack();
