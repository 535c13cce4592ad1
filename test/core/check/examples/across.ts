import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { sheetOf } from '../../../forms/builder.js';
import { CARRYOVER_FINAL, FULL_SET_BUDGET } from '../full-set.js';
import { FISCAL_ONLY, GENERAL_ONLY, WITH_ASSET_DISPOSAL, WITH_OWN_MONEY } from './books.js';
import { CARRIED_BUDGET } from './carryover-book.js';
import { slip, type Example } from './example.js';

/** 机关运行经费 on a page of its own, as much as 公用经费. */
const WITH_PAGE: Workbook = {
  ...GENERAL_ONLY,
  grids: [
    ...GENERAL_ONLY.grids,
    sheetOf('信息', [
      ['机构运行经费支出、国有资产占用情况及政府采购支出信息表', ''],
      ['', '单位：元'],
      ['项目', '统计数'],
      ['一、机构运行经费支出', 30],
      ['二、政府采购支出合计', 12],
    ]),
  ],
};

/** 机关运行经费 in a table by 款. */
const BY_ITEM: Workbook = {
  ...GENERAL_ONLY,
  grids: [
    ...GENERAL_ONLY.grids,
    sheetOf('机关', [
      ['机关运行经费支出表', '', ''],
      ['', '', '单位：元'],
      ['科目编码', '科目名称', '金额'],
      ['', '合计', 7],
      ['302', '商品和服务支出', 7],
      ['30201', '办公费', 7],
    ]),
  ],
};

/**
 * Relations between tables, in 元: which cell becomes which figure, where the finding stands, what it states and
 * expects.
 */
export const ACROSS_EXAMPLES: Readonly<Record<string, Example>> = {
  'summary.balance': slip(FULL_SET_BUDGET, '收支总表!D16', 1062, '收支总表!B16', 1061, 1062),
  'fiscal-summary.balance': slip(CARRYOVER_FINAL, '04!D13', 136.05, '04!B13', 136.5, 136.05),

  'summary-income.current': slip(FULL_SET_BUDGET, '收入总表!E5', 1040.25, '收入总表!E5', 1040.25, 1040.5),
  'summary-income.opening': slip(FULL_SET_BUDGET, '收入总表!D5', 25.5, '收入总表!D5', 25.5, 20.5),
  'summary-income.reserve': slip(WITH_OWN_MONEY, '收入!F4', 14, '收入!F4', 14, 4),
  'summary-income.fiscal': slip(FULL_SET_BUDGET, '收入总表!F5', 909.5, '收入总表!F5', 909.5, 990.5),
  'summary-income.superior': slip(FULL_SET_BUDGET, '收入总表!I5', 5.25, '收入总表!I5', 5.25, 5.5),
  'summary-income.business': slip(FULL_SET_BUDGET, '收支总表!B9', 65, '收入总表!H5', 6.5, 65),
  'summary-income.operating': slip(FULL_SET_BUDGET, '收入总表!K5', 7.25, '收入总表!K5', 7.25, 7.5),
  'summary-income.affiliated': slip(FULL_SET_BUDGET, '收入总表!J5', '', '收入总表!J5', 0, 8.5),
  'summary-income.asset-disposal': slip(WITH_ASSET_DISPOSAL, '收支!B6', 21, '收入!E4', 12, 21),
  'summary-income.other': slip(FULL_SET_BUDGET, '收入总表!L5', 15, '收入总表!L5', 15, 10.5),
  'summary-income.fiscal-account': slip(FULL_SET_BUDGET, '收支总表!B13', 15.1, '收入总表!G5', 11.5, 15.1),

  'summary-expenditure.current': slip(FULL_SET_BUDGET, '支出总表!C4', 1053, '支出总表!C4', 1053, 1035),
  'summary-expenditure.class': slip(FULL_SET_BUDGET, '收支总表!D6', 85, '收支总表!D6', 85, 80.5),

  'income-fiscal.current': slip(FISCAL_ONLY, '财拨!B8', 105, '财拨!B8', 105, 100),
  'summary-fiscal.general': slip(FISCAL_ONLY, '财拨!B5', 88, '财拨!B5', 88, 80),
  'summary-fiscal.fund': slip(FISCAL_ONLY, '财拨!B6', 51, '财拨!B6', 51, 15),
  'summary-fiscal.state-capital': slip(FISCAL_ONLY, '财拨!B7', 0.5, '财拨!B7', 0.5, 5),
  'summary-fiscal.class': slip(FISCAL_ONLY, '收支!D6', 90, '财拨!D6', 80, 90),

  // 年初 + 收入 of each fund: 3 + 90.25, 1.25 + 31.5, 2 + 8.5
  'fiscal.fund-balance.general': slip(CARRYOVER_FINAL, '04!E13', 92.25, '04!E13', 92.25, 93.25),
  'fiscal.fund-balance.fund': slip(CARRYOVER_FINAL, '04!F13', 37.25, '04!F13', 37.25, 32.75),
  'fiscal.fund-balance.state-capital': slip(CARRYOVER_FINAL, '04!B12', 5, '04!G13', 10.5, 13.5),
  'fiscal-general.total': slip(CARRYOVER_FINAL, '05!E4', 87.75, '05!E4', 87.75, 88.75),
  'fiscal-general.class': slip(CARRYOVER_FINAL, '05!E5', 87.75, '04!E6', 88.75, 87.75),
  'fiscal-general.income': slip(CARRYOVER_FINAL, '05!D4', 92.05, '05!D4', 92.05, 90.25),
  'fiscal-general.opening': slip(CARRYOVER_FINAL, '05!C4', 30, '05!C4', 30, 3),
  'fiscal-general.closing': slip(CARRYOVER_FINAL, '05!F4', 5.4, '05!F4', 5.4, 4.5),
  'fiscal-fund.total': slip(CARRYOVER_FINAL, '07!E4', 35, '07!E4', 35, 30.5),
  'fiscal-fund.class': slip(CARRYOVER_FINAL, '07!E5', 35, '04!F5', 30.5, 35),
  'fiscal-fund.income': slip(CARRYOVER_FINAL, '07!D4', 35.1, '07!D4', 35.1, 31.5),
  'fiscal-fund.opening': slip(CARRYOVER_FINAL, '07!C4', 1.52, '07!C4', 1.52, 1.25),
  'fiscal-fund.closing': slip(CARRYOVER_FINAL, '07!F4', 2.52, '07!F4', 2.52, 2.25),
  'fiscal-state-capital.total': slip(CARRYOVER_FINAL, '08!E4', 7.52, '08!E4', 7.52, 7.25),
  'fiscal-state-capital.class': slip(CARRYOVER_FINAL, '08!E5', 7.52, '04!G7', 7.25, 7.52),
  'fiscal-state-capital.income': slip(CARRYOVER_FINAL, '08!D4', 5.8, '08!D4', 5.8, 8.5),
  'fiscal-state-capital.opening': slip(CARRYOVER_FINAL, '08!C4', '', '08!C4', 0, 2),
  'fiscal-state-capital.closing': slip(CARRYOVER_FINAL, '08!F4', 32.5, '08!F4', 32.5, 3.25),

  'expenditure-funds.lines': slip(FISCAL_ONLY, '支出!C5', 51, '支出!C5', 51, 15),
  'expenditure-funds.basic': slip(FISCAL_ONLY, '一般!D5', 66, '支出!D6', 60, 66),
  'expenditure-funds.project': slip(FISCAL_ONLY, '基金!E5', 51, '支出!E5', 15, 51),
  // with money of its own the 支出总表 may hold more, never less: 90 against 80 in 农林水
  'expenditure-covers.lines': slip(WITH_OWN_MONEY, '一般!C5', 95, '一般!C5', 95, 90),
  'expenditure-covers.basic': slip(WITH_OWN_MONEY, '一般!D5', 66, '一般!D5', 66, 60),
  'expenditure-covers.project': slip(WITH_OWN_MONEY, '国资!E5', 15, '国资!E5', 15, 5),
  'fiscal-funds.class': slip(FISCAL_ONLY, '基金!C5', 51, '财拨!D5', 15, 51),
  'expenditure-general.lines': slip(GENERAL_ONLY, '支出!C6', 22, '支出!C6', 22, 20),
  'expenditure-general.basic': slip(GENERAL_ONLY, '支出!D10', 104, '支出!D10', 104, 140),
  'expenditure-general.project': slip(GENERAL_ONLY, '支出!E11', 55, '支出!E11', 55, 50),
  'income-expenditure.lines': slip(FISCAL_ONLY, '收入!C5', 51, '收入!C5', 51, 15),

  'general-basic.total': slip(FULL_SET_BUDGET, '基本支出表!C4', 700.52, '基本支出表!C4', 700.52, 700.25),
  'general-basic.personnel': slip(
    FULL_SET_BUDGET,
    '一般公共预算支出表!E5',
    600.52,
    '一般公共预算支出表!E5',
    600.52,
    600.25,
  ),
  'general-basic.public': slip(FULL_SET_BUDGET, '一般公共预算支出表!F5', 10, '一般公共预算支出表!F5', 10, 100),
  'basic-function.personnel': slip(FULL_SET_BUDGET, '基本支出预算表!D4', 60.25, '基本支出预算表!D4', 60.25, 600.25),
  'basic-function.public': slip(FULL_SET_BUDGET, '基本支出预算表!E4', 101, '基本支出预算表!E4', 101, 100),
  'expenditure-basic.total': slip(GENERAL_ONLY, '支出!D4', 220, '支出!D4', 220, 200),
  // 2130301 and its 类 213, of which it is the only 项 there
  'expenditure-basic.function': slip(
    FULL_SET_BUDGET,
    '基本支出预算表!C6',
    850,
    ['基本支出预算表!C6', '基本支出预算表!C6'],
    850,
    580,
  ),
  'expenditure-basic.function-total': slip(FULL_SET_BUDGET, '支出总表!D4', 725.25, '基本支出预算表!C4', 700.25, 725.25),

  'general-project.total': slip(FULL_SET_BUDGET, '项目支出预算表!C4', 202.25, '项目支出预算表!C4', 202.25, 200.25),
  'general-project.lines': slip(FULL_SET_BUDGET, '一般公共预算支出表!G10', 202.25, '项目支出预算表!C5', 200.25, 202.25),
  'expenditure-project.total': slip(GENERAL_ONLY, '项目!C4', 55, '项目!C4', 55, 50),
  'expenditure-project.lines': slip(GENERAL_ONLY, '项目!C5', 55, '项目!C5', 55, 50),

  'general-matrix.total': slip(
    FULL_SET_BUDGET,
    '一般公共预算支出明细表!C5',
    909.5,
    '一般公共预算支出明细表!C5',
    909.5,
    900.5,
  ),
  'general-matrix.lines': slip(FULL_SET_BUDGET, '一般公共预算支出表!C9', 508, '一般公共预算支出明细表!C7', 580, 508),
  'basic-matrix.economic': slip(FULL_SET_BUDGET, '基本支出表!C8', 41, '基本支出表!C8', 41, 40),

  'performance.total': slip(GENERAL_ONLY, '绩效!C5', 55, '绩效!C4', 255, 250),

  'performance.project': slip(CARRIED_BUDGET, '绩效!B4', 5, '绩效!B4', 5, 50),

  'carryover-summary.opening': slip(CARRIED_BUDGET, '结转!C4', 6, '结转!C4', 6, 60),
  'carryover-income.opening': slip(CARRIED_BUDGET, '收入!D4', 66, '结转!C4', 60, 66),
  'carryover-fiscal.opening': slip(CARRIED_BUDGET, '财拨!B7', 6, '结转!D4', 60, 6),
  'carryover-fiscal.general': slip(CARRIED_BUDGET, '结转!D4', 4, '结转!D4', 4, 40),
  'carryover-fiscal.fund': slip(CARRIED_BUDGET, '财拨!B9', 51, '结转!E4', 15, 51),
  'carryover-fiscal.state-capital': slip(CARRIED_BUDGET, '结转!F4', '', '结转!F4', 0, 5),
  'social-insurance.class': slip(CARRIED_BUDGET, '社保!C4', 33, '社保!C4', 33, 30),

  'function-economic.pension': slip(GENERAL_ONLY, '经济!C7', 22, '经济!C7', 22, 20),
  'function-economic.annuity': slip(GENERAL_ONLY, '经济!C8', 1, '经济!C8', 1, 10),
  'function-economic.housing-fund': slip(GENERAL_ONLY, '一般!D12', 21, '经济!C11', 12, 21),
  'function-economic.medical-insurance': slip(GENERAL_ONLY, '经济!C9', 6, '经济!C9', 6, 8),
  'function-economic.medical-allowance': slip(GENERAL_ONLY, '经济!C10', 2, '经济!C10', 2, 4),

  'basic-three-public.abroad': slip(GENERAL_ONLY, '经济!C14', 20, '经济!C14', 20, 3),
  'basic-three-public.vehicle-operation': slip(GENERAL_ONLY, '三公!B8', 0.6, '经济!C18', 5, 0.6),
  'basic-three-public.vehicle-purchase': slip(FULL_SET_BUDGET, '三公!B7', 1, '基本支出表!C11', 10, 1),
  'basic-three-public.reception': slip(GENERAL_ONLY, '三公!B9', '', '经济!C17', 3, 0),
  'basic-three-public.meetings': slip(GENERAL_ONLY, '经济!C15', 50, '经济!C15', 50, 6),
  'basic-three-public.training': slip(GENERAL_ONLY, '三公!B11', 1, '经济!C16', 4, 1),
  'agency-operation.public': slip(GENERAL_ONLY, '三公!B12', 82, '三公!B12', 82, 30),
  'agency-operation.page': slip(WITH_PAGE, '信息!B4', 82, '信息!B4', 82, 30),
  'agency-operation.table': slip(BY_ITEM, '机关!C4', 82, '机关!C4', 82, 30),
  'agency-operation.lines': slip(BY_ITEM, '机关!C6', 17, '机关!C6', 17, 7),
};
