import { start } from '../run.ts';
import { calculation } from './calculation.ts';

start('zestien-uur', calculation);
