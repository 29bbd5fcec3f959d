import { backAndForward } from './back-and-forward.ts';

backAndForward();
