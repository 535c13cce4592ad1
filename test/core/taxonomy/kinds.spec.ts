import { equal } from 'node:assert/strict';
import { kindOfTitle } from '../../../src/core/taxonomy/kinds.js';
import type { TableKind } from '../../../src/core/taxonomy/table-kind.js';
import { squash } from '../../../src/core/text/squash.js';

/** Titles that published sets bear, beside the usual ones of the forms. */
const TITLES: readonly (readonly [title: string, kind: TableKind | null])[] = [
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
];

describe('the kind of a table by its title', () => {
  for (const [title, kind] of TITLES) {
    it(`is ${kind ?? 'none of ours'} for ${title}`, () => equal(kindOfTitle(squash(title)), kind));
  }
});
