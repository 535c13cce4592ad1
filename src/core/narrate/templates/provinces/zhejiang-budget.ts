import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 浙江 部门预算: three chapters without parts, the tables as an annex. Order from memory. */
export const ZHEJIANG_BUDGET = form(
  { 模板: '浙江部门预算', 类型: '预算', 地区: '浙江', 标题: '{部门}{年份}年部门预算' },
  [
    ['## 概况'],
    ['### 主要职责', C.DUTIES],
    ['### 机构设置', C.ORGANIZATION],
    ['## {年份}年部门预算安排情况说明'],
    ['### 收支预算情况的总体说明', B.SUMMARY],
    ['### 收入预算情况说明', B.INCOME],
    ['### 支出预算情况说明', B.EXPENDITURE],
    ['### 财政拨款收支预算情况的总体说明', B.FISCAL],
    ['### 一般公共预算当年拨款情况说明', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_USES],
    ['### 一般公共预算基本支出情况说明', B.BASIC],
    ['### 政府性基金预算支出情况说明', B.FUND],
    ['### 国有资本经营预算支出情况说明', B.STATE_CAPITAL],
    ['### 一般公共预算“三公”经费预算情况说明', B.THREE_PUBLIC],
    ['### 机关运行经费', B.AGENCY],
    ['### 政府采购情况', B.PROCUREMENT],
    ['### 国有资产占有使用情况', B.ASSETS],
    ['### 绩效目标设置情况', B.PERFORMANCE],
    ['## 名词解释', C.GLOSSARY],
    ['## 部门预算表', C.TABLES],
  ],
);
