import * as C from '../shared/common.js';
import { BUDGET_OTHERS } from '../shared/chapters.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 广西 部门预算: the tables in the last part. Order from published forms of 2024 and 2025. */
export const GUANGXI_BUDGET = form(
  { 模板: '广西部门预算', 类型: '预算', 地区: '广西', 标题: '{部门}{年份}年部门预算' },
  [
    ['# 部门概况'],
    ['## 主要职能', C.DUTIES],
    ['## 机构设置', C.ORGANIZATION],
    ['# {年份}年部门预算情况说明'],
    ['## 部门收支总体情况说明', B.SUMMARY],
    ['## 部门收入总体情况说明', B.INCOME],
    ['## 部门支出总体情况说明', B.EXPENDITURE],
    ['## 财政拨款收支总体情况说明', B.FISCAL],
    ['## 一般公共预算支出情况说明', B.GENERAL_SCALE, B.GENERAL_USES],
    ['## 一般公共预算基本支出情况说明', B.BASIC],
    ['## 一般公共预算“三公”经费情况说明', B.THREE_PUBLIC],
    ['## 政府性基金预算支出情况说明', B.FUND],
    ['## 国有资本经营预算支出情况说明', B.STATE_CAPITAL],
    ['## 其他重要事项情况说明'],
    ...BUDGET_OTHERS,
    ['# 名词解释', C.GLOSSARY],
    ['# {年份}年部门预算报表', C.TABLES],
  ],
);
