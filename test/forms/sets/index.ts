import { CHONGQING_BUDGET_2025 } from './chongqing-budget-2025.js';
import type { FormSet } from './form-set.js';
import { SICHUAN_COUNTY_BUDGET_2025 } from './sichuan-county-budget-2025.js';
import { YUNNAN_BUDGET_2025 } from './yunnan-budget-2025.js';

/** Every province's layout that is kept here, in the order of docs/forms.md. */
export const FORM_SETS: readonly FormSet[] = [CHONGQING_BUDGET_2025, SICHUAN_COUNTY_BUDGET_2025, YUNNAN_BUDGET_2025];
