import { blank, outcome, type Values } from '../../../lib/calculators/verlof/form.ts';
import type { Calculation } from '../calculation.ts';
import { Form } from './Form.tsx';

export const calculation: Calculation<Values> = { blank, Form, outcome };
