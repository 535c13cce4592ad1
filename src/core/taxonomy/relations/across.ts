import { CARRYOVER } from './carryover.js';
import type { CrossRelation } from './cross.js';
import { EXPENDITURE } from './expenditure.js';
import { FISCAL } from './fiscal.js';
import { GENERAL_PARTS } from './general-parts.js';
import { PAIRED } from './pairs.js';
import { PERFORMANCE } from './performance.js';
import { PROJECTS } from './projects.js';
import { SOCIAL_INSURANCE } from './social-insurance.js';
import { SUMMARIES } from './summaries.js';
import { THREE_PUBLIC } from './three-public.js';

/** Relations between tables, in the order of 公开01–09表. */
export const ACROSS: readonly CrossRelation[] = [
  ...SUMMARIES,
  ...FISCAL,
  ...EXPENDITURE,
  ...GENERAL_PARTS,
  ...PERFORMANCE,
  ...PROJECTS,
  ...CARRYOVER,
  ...SOCIAL_INSURANCE,
  ...PAIRED,
  ...THREE_PUBLIC,
];
