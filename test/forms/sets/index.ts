import { ANHUI_FINAL_2023 } from './anhui-final-2023.js';
import { BEIJING_BUDGET_2025 } from './beijing-budget-2025.js';
import { CHONGQING_BUDGET_2025 } from './chongqing-budget-2025.js';
import type { FormSet } from './form-set.js';
import { HENAN_BUDGET_2024 } from './henan-budget-2024.js';
import { HUNAN_BUDGET_2025 } from './hunan-budget-2025.js';
import { JIANGSU_FINAL_2023 } from './jiangsu-final-2023.js';
import { SHANDONG_BUDGET_2024 } from './shandong-budget-2024.js';
import { SHANGHAI_FINAL_2023 } from './shanghai-final-2023.js';
import { SICHUAN_COUNTY_BUDGET_2025 } from './sichuan-county-budget-2025.js';
import { YUNNAN_BUDGET_2025 } from './yunnan-budget-2025.js';

/** Every province's layout that is kept here, in the order of docs/forms.md. */
export const FORM_SETS: readonly FormSet[] = [
  BEIJING_BUDGET_2025,
  SHANGHAI_FINAL_2023,
  JIANGSU_FINAL_2023,
  ANHUI_FINAL_2023,
  SHANDONG_BUDGET_2024,
  HENAN_BUDGET_2024,
  HUNAN_BUDGET_2025,
  CHONGQING_BUDGET_2025,
  SICHUAN_COUNTY_BUDGET_2025,
  YUNNAN_BUDGET_2025,
];
