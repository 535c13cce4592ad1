import type { Workbook } from '../../src/core/sheet/grid.js';
import { FULL_SET_BUDGET } from '../core/check/full-set.js';
import { CENTRAL_BUDGET_2024 } from '../forms/central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../forms/central-final-2023.js';
import { COUNTY_BUDGET_2025 } from '../forms/county-budget-2025.js';
import { GUANGDONG_BUDGET_2022 } from '../forms/guangdong-budget-2022.js';
import { HUBEI_BUDGET_2024 } from '../forms/hubei-budget-2024.js';
import { HUNAN_BUDGET_2023 } from '../forms/hunan-budget-2023.js';
import { JIANGSU_BUDGET_2023 } from '../forms/jiangsu-budget-2023.js';
import { SHANGHAI_BUDGET_2024 } from '../forms/shanghai-budget-2024.js';
import { SICHUAN_BUDGET_2024 } from '../forms/sichuan-budget-2024.js';

/** The forms of the provinces, as literal tables. */
export const SOUND_FORMS: readonly Workbook[] = [
  FULL_SET_BUDGET,
  CENTRAL_BUDGET_2024,
  CENTRAL_FINAL_2023,
  COUNTY_BUDGET_2025,
  GUANGDONG_BUDGET_2022,
  HUBEI_BUDGET_2024,
  HUNAN_BUDGET_2023,
  JIANGSU_BUDGET_2023,
  SHANGHAI_BUDGET_2024,
  SICHUAN_BUDGET_2024,
];
