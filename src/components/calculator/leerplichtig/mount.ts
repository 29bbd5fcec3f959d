import { start } from '../run.ts';
import { calculation } from './calculation.ts';

start('leerplichtig', calculation);
