import * as C from '../shared/common.js';
import { BUDGET_OTHERS } from '../shared/chapters.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 天津 部门预算: a chapter for each table, zero sources told; the tables last. Order from a published form of 2023. */
export const TIANJIN_BUDGET = form(
  { 模板: '天津部门预算', 类型: '预算', 地区: '天津', 标题: '{部门}{年份}年部门预算', 零项: '写出' },
  [
    ['# 概况'],
    ['## 主要职责', C.DUTIES],
    ['## 机构设置情况', C.ORGANIZATION],
    ['# {年份}年部门预算情况说明'],
    ['## 关于收支总体情况表的说明', B.SUMMARY],
    ['## 关于收入总体情况表的说明', B.INCOME],
    ['## 关于支出总体情况表的说明', B.EXPENDITURE],
    ['## 关于财政拨款收支总体情况表的说明', B.FISCAL],
    ['## 关于一般公共预算支出情况的说明', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_USES],
    ['## 关于一般公共预算基本支出情况表的说明', B.BASIC],
    ['## 关于一般公共预算“三公”经费支出情况表的说明', B.THREE_PUBLIC],
    ['## 关于政府性基金预算支出情况表的说明', B.FUND],
    ['## 关于国有资本经营预算支出情况表的说明', B.STATE_CAPITAL],
    ['## 其他重要事项的情况说明'],
    ...BUDGET_OTHERS,
    ['# 名词解释', C.GLOSSARY],
    ['# {年份}年部门预算表', C.TABLES],
  ],
);
