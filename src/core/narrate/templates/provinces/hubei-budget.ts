import { BUDGET_MONEY } from '../shared/chapters.js';
import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 湖北 部门预算: short chapters by subject, 名词解释 and tables last. Order from memory. */
export const HUBEI_BUDGET = form(
  { 模板: '湖北部门预算', 类型: '预算', 地区: '湖北', 标题: '{部门}{年份}年部门预算公开' },
  [
    ['# {年份}年部门预算说明'],
    ['## 部门主要职责', C.DUTIES],
    ['## 机构设置情况', C.ORGANIZATION],
    ['## 预算收支安排及增减变化情况'],
    ...BUDGET_MONEY,
    ['## 机关运行经费安排情况', B.AGENCY],
    ['## 政府采购安排情况', B.PROCUREMENT],
    ['## 国有资产占用情况', B.ASSETS],
    ['## 重点项目预算的绩效目标等预算绩效情况', B.PERFORMANCE],
    ['## “三公”经费增减变化情况', B.THREE_PUBLIC],
    ['## 专业性较强的名词解释', C.GLOSSARY],
    ['# {年份}年部门预算公开表', C.TABLES],
  ],
);
