import { BEIJING_BUDGET_2025 } from './beijing-budget-2025.js';
import { CHONGQING_BUDGET_2025 } from './chongqing-budget-2025.js';
import type { FormSet } from './form-set.js';
import { GUANGXI_BUDGET_2024 } from './guangxi-budget-2024.js';
import { GUIZHOU_BUDGET_2024 } from './guizhou-budget-2024.js';
import { INNER_MONGOLIA_FINAL_2022 } from './inner-mongolia-final-2022.js';
import { SHANGHAI_FINAL_2023 } from './shanghai-final-2023.js';

/** Every province's layout that is kept here, in the order of docs/forms.md. */
export const FORM_SETS: readonly FormSet[] = [
  BEIJING_BUDGET_2025,
  GUANGXI_BUDGET_2024,
  GUIZHOU_BUDGET_2024,
  INNER_MONGOLIA_FINAL_2022,
  SHANGHAI_FINAL_2023,
  CHONGQING_BUDGET_2025,
];
