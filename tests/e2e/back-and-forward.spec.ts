import { thereAndBack, withinThePage } from './back-and-forward.ts';

thereAndBack();
withinThePage();
