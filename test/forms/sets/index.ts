import { ANHUI_FINAL_2023 } from './anhui-final-2023.js';
import { BEIJING_BUDGET_2025 } from './beijing-budget-2025.js';
import { CHONGQING_BUDGET_2025 } from './chongqing-budget-2025.js';
import type { FormSet } from './form-set.js';
import { GUANGXI_BUDGET_2024 } from './guangxi-budget-2024.js';
import { GUIZHOU_BUDGET_2024 } from './guizhou-budget-2024.js';
import { HENAN_BUDGET_2024 } from './henan-budget-2024.js';
import { HUNAN_BUDGET_2025 } from './hunan-budget-2025.js';
import { INNER_MONGOLIA_FINAL_2022 } from './inner-mongolia-final-2022.js';
import { JIANGSU_FINAL_2023 } from './jiangsu-final-2023.js';
import { SHAANXI_BUDGET_2024 } from './shaanxi-budget-2024.js';
import { SHANDONG_BUDGET_2024 } from './shandong-budget-2024.js';
import { SHANGHAI_FINAL_2023 } from './shanghai-final-2023.js';
import { SICHUAN_COUNTY_BUDGET_2025 } from './sichuan-county-budget-2025.js';
import { YUNNAN_BUDGET_2025 } from './yunnan-budget-2025.js';
import { ZHEJIANG_BUDGET_2024 } from './zhejiang-budget-2024.js';

/** Every province's layout that is kept here, in the order of docs/forms.md. */
export const FORM_SETS: readonly FormSet[] = [
  ANHUI_FINAL_2023,
  BEIJING_BUDGET_2025,
  CHONGQING_BUDGET_2025,
  GUANGXI_BUDGET_2024,
  GUIZHOU_BUDGET_2024,
  HENAN_BUDGET_2024,
  HUNAN_BUDGET_2025,
  INNER_MONGOLIA_FINAL_2022,
  JIANGSU_FINAL_2023,
  SHAANXI_BUDGET_2024,
  SHANDONG_BUDGET_2024,
  SHANGHAI_FINAL_2023,
  SICHUAN_COUNTY_BUDGET_2025,
  YUNNAN_BUDGET_2025,
  ZHEJIANG_BUDGET_2024,
];
