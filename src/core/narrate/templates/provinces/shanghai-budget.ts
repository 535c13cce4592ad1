import * as C from '../shared/common.js';
import { BUDGET_MONEY, BUDGET_OTHERS } from '../shared/chapters.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 上海 部门预算: 名词解释 before 编制说明, 其他相关情况 behind the tables. Order from memory. */
export const SHANGHAI_BUDGET = form(
  { 模板: '上海部门预算', 类型: '预算', 地区: '上海', 标题: '{部门}{年份}年度部门预算' },
  [
    ['## 部门主要职能', C.DUTIES],
    ['## 部门机构设置', C.ORGANIZATION],
    ['## 名词解释', C.GLOSSARY],
    ['## 部门预算编制说明'],
    ...BUDGET_MONEY,
    ['## 部门预算表', C.TABLES],
    ['## 其他相关情况说明'],
    ['### {年份}年“三公”经费预算情况说明', B.THREE_PUBLIC],
    ...BUDGET_OTHERS,
  ],
);
