import { BEIJING_BUDGET } from './beijing-budget.js';
import { GANSU_FINAL } from './gansu-final.js';
import { GUANGDONG_BUDGET } from './guangdong-budget.js';
import { GUANGXI_BUDGET } from './guangxi-budget.js';
import { GUIZHOU_BUDGET } from './guizhou-budget.js';
import { HUBEI_BUDGET } from './hubei-budget.js';
import { HUNAN_BUDGET } from './hunan-budget.js';
import { HUNAN_FINAL } from './hunan-final.js';
import { INNER_MONGOLIA_BUDGET } from './inner-mongolia-budget.js';
import { INNER_MONGOLIA_FINAL } from './inner-mongolia-final.js';
import { JIANGSU_BUDGET } from './jiangsu-budget.js';
import { SHANDONG_BUDGET } from './shandong-budget.js';
import { SHANGHAI_BUDGET } from './shanghai-budget.js';
import { SHANGHAI_FINAL } from './shanghai-final.js';
import { TIANJIN_BUDGET } from './tianjin-budget.js';
import { TIANJIN_FINAL } from './tianjin-final.js';
import { ZHEJIANG_BUDGET } from './zhejiang-budget.js';

/** Forms of provinces that are put together from the shared paragraphs. */
export const PROVINCES: readonly string[] = [
  BEIJING_BUDGET,
  GANSU_FINAL,
  GUANGDONG_BUDGET,
  GUANGXI_BUDGET,
  GUIZHOU_BUDGET,
  HUBEI_BUDGET,
  HUNAN_BUDGET,
  HUNAN_FINAL,
  INNER_MONGOLIA_BUDGET,
  INNER_MONGOLIA_FINAL,
  JIANGSU_BUDGET,
  SHANDONG_BUDGET,
  SHANGHAI_BUDGET,
  SHANGHAI_FINAL,
  TIANJIN_BUDGET,
  TIANJIN_FINAL,
  ZHEJIANG_BUDGET,
];
