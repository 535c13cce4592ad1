import { CHONGQING_BUDGET_2025 } from './chongqing-budget-2025.js';
import type { FormSet } from './form-set.js';

/** Every province's layout that is kept here, in the order of docs/forms.md. */
export const FORM_SETS: readonly FormSet[] = [CHONGQING_BUDGET_2025];
