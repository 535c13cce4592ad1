import { BASES } from './bases.js';
import type { Form } from './form.js';

export const FORMS: readonly Form[] = [...BASES];
