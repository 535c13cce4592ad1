import { BASES } from './bases.js';
import { NOTHING } from './nothing.js';
import { PARTS } from './parts.js';
import { TOLD_OTHERWISE } from './told-otherwise.js';
import { TOLD_SHORT } from './told-short.js';
import { TOTALS } from './totals.js';
import type { Form } from './form.js';

export const FORMS: readonly Form[] = [...BASES, ...NOTHING, ...TOTALS, ...PARTS, ...TOLD_SHORT, ...TOLD_OTHERWISE];
