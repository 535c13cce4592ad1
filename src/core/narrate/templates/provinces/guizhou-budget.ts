import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 贵州 部门预算: three chapters without parts, the tables between. Order from memory. */
export const GUIZHOU_BUDGET = form(
  { 模板: '贵州部门预算', 类型: '预算', 地区: '贵州', 标题: '{部门}{年份}年部门预算及“三公”经费预算公开说明' },
  [
    ['## 部门概况'],
    ['### 主要职能', C.DUTIES],
    ['### 机构设置及预算单位构成', C.ORGANIZATION],
    ['## {年份}年部门预算公开报表', C.TABLES],
    ['## {年份}年部门预算情况说明'],
    ['### 收支预算总体情况', B.SUMMARY],
    ['### 收入预算情况', B.INCOME],
    ['### 支出预算情况', B.EXPENDITURE],
    ['### 财政拨款收支预算情况', B.FISCAL],
    ['### 一般公共预算支出情况', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_ITEMS],
    ['### 一般公共预算基本支出情况', B.BASIC],
    ['### “三公”经费预算情况', B.THREE_PUBLIC],
    ['### 政府性基金预算支出情况', B.FUND],
    ['### 国有资本经营预算支出情况', B.STATE_CAPITAL],
    ['### 机关运行经费安排情况', B.AGENCY],
    ['### 政府采购预算情况', B.PROCUREMENT],
    ['### 国有资产占有使用情况', B.ASSETS],
    ['### 预算绩效情况', B.PERFORMANCE],
    ['## 名词解释', C.GLOSSARY],
  ],
);
