import { deepEqual } from 'node:assert/strict';
import { kindOfTitle } from '../../../src/core/taxonomy/kinds.js';
import { squash } from '../../../src/core/text/squash.js';

/** Titles as departments of these provinces listed them, each with its table; null for one that is none of ours. */
const TITLES: Readonly<Record<string, readonly (readonly [title: string, kind: string | null])[]>> = {
  '北京 2025': [
    ['收支总表', 'summary'],
    ['收入总表', 'income'],
    ['支出总表', 'expenditure'],
    ['项目支出表', 'general-project'],
    ['政府采购预算明细表', 'procurement'],
    ['财政拨款收支总表', 'fiscal-summary'],
    ['一般公共预算财政拨款支出表', 'general-expenditure'],
    ['一般公共预算财政拨款基本支出表', 'general-basic'],
    ['政府性基金预算财政拨款支出表', 'fund'],
    ['国有资本经营预算财政拨款支出表', 'state-capital'],
    ['财政拨款“三公”经费支出表', 'three-public'],
    ['政府购买服务预算财政拨款明细表', null],
    ['项目支出绩效目标表', 'performance'],
    ['部门整体支出绩效目标表', 'performance'],
  ],
  '广西 2024': [
    ['部门收支总体情况表', 'summary'],
    ['部门收入总体情况表', 'income'],
    ['部门支出总体情况表', 'expenditure'],
    ['财政预算拨款收支总体情况表', 'fiscal-summary'],
    ['财政拨款收支总体情况表', 'fiscal-summary'],
    ['一般公共预算支出情况表', 'general-expenditure'],
    ['一般公共预算基本支出情况表', 'general-basic'],
    ['一般公共预算“三公”经费情况表', 'three-public'],
    ['财政拨款“三公”经费、会议费和培训费支出情况表', 'three-public'],
    ['政府性基金预算支出情况表', 'fund'],
    ['国有资本经营预算支出情况表', 'state-capital'],
    ['预算项目绩效目标公开表', 'performance'],
    ['自治区对下转移支付项目绩效目标公开表', 'performance'],
  ],
  '贵州 2024': [
    ['2024年部门预算收支总表', 'summary'],
    ['2024年部门预算收入总表', 'income'],
    ['2024年部门预算支出总表', 'expenditure'],
    ['2024年部门预算财政拨款收支总表', 'fiscal-summary'],
    ['2024年部门预算一般公共预算支出表（细化到功能分类项级科目）', 'general-expenditure'],
    ['2024年一般公共预算基本支出明细表（细化到经济性质分类款级科目）', 'general-basic'],
    ['2024年部门政府性基金预算收支预算表', 'fund'],
    ['2024年部门国有资本经营预算收支预算表', 'state-capital'],
    ['2024“三公”经费一般公共预算财政拨款支出预算表', 'three-public'],
    ['2024年项目支出预算总表', 'general-project'],
    ['2024年单位政府采购预算表', 'procurement'],
    ['2024年州级预算专项绩效目标表', 'performance'],
  ],
  '内蒙古 2022': [
    ['收入支出决算总表', 'summary'],
    ['收入决算表', 'income'],
    ['支出决算表', 'expenditure'],
    ['财政拨款收入支出决算总表', 'fiscal-summary'],
    ['项目收入支出决算表', 'general-project'],
    ['一般公共预算财政拨款支出决算表', 'general-expenditure'],
    ['一般公共预算财政拨款基本支出决算明细表', 'general-basic'],
    ['一般公共预算财政拨款项目支出决算明细表', 'general-project'],
    ['政府性基金预算财政拨款收入支出决算表', 'fund'],
    ['国有资本经营预算财政拨款支出决算表', 'state-capital'],
    ['财政拨款“三公”经费支出决算表', 'three-public'],
    ['机构运行经费支出、国有资产占用情况及政府采购支出信息表', 'procurement'],
  ],
  '各地': [
    ['财政拨款收支总表', 'fiscal-summary'],
    ['财政预算拨款收支总体情况表', 'fiscal-summary'],
    ['财政拨款预算收支总体情况表', 'fiscal-summary'],
    ['项目收入支出决算表', 'general-project'],
    ['项目支出决算表', 'general-project'],
    ['专项业务经费支出表', 'general-project'],
    ['上级补助项目支出预算表', 'general-project'],
    ['财政拨款“三公”经费、行政参公单位机关运行经费情况表', 'three-public'],
    ['政府性基金“三公”经费支出表', 'three-public'],
    ['国有资产使用情况表', 'assets'],
    ['部门整体支出绩效自评表', 'performance'],
    ['项目支出绩效自评表', 'performance'],
    ['部门整体支出绩效自评情况', 'performance'],
    ['机构运行经费支出、国有资产占用情况及政府采购支出信息表', 'procurement'],
    ['政府采购（资产配置、购买服务）预算表', 'procurement'],
    ['政府购买服务预算财政拨款明细表', null],
    ['对下转移支付预算表', null],
    ['新增资产配置表', null],
  ],
  '陕西 2020': [
    ['收入决算总表', 'income'],
    ['支出决算总表', 'expenditure'],
    ['一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表', 'three-public'],
  ],
};

describe('the table that a title names', () => {
  for (const [where, titles] of Object.entries(TITLES))
    it(`is known from the titles of ${where}`, () =>
      deepEqual(
        titles.map(([title]) => [title, kindOfTitle(squash(title))]),
        titles,
      ));
});
