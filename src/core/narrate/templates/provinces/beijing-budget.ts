import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 北京 部门预算: 部门情况, 收入, 支出, “三公”经费 and 其他情况; the tables in the second part. Order from published forms of 2025. */
export const BEIJING_BUDGET = form(
  { 模板: '北京部门预算', 类型: '预算', 地区: '北京', 标题: '{部门}{年份}年度部门预算' },
  [
    ['# {年份}年度部门预算情况说明'],
    ['## 部门情况说明'],
    ['### 部门机构设置、主要职责', C.DUTIES, C.ORGANIZATION],
    ['### 人员构成情况', C.STAFF],
    ['## 收入预算情况说明'],
    ['### 收支预算总体情况', B.SUMMARY],
    ['### 收入预算情况', B.INCOME],
    ['### 财政拨款收支预算情况', B.FISCAL],
    ['## 支出预算情况说明', B.EXPENDITURE],
    ['### 一般公共预算支出情况', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_ITEMS],
    ['### 一般公共预算基本支出情况', B.BASIC],
    ['### 政府性基金预算支出情况', B.FUND],
    ['### 国有资本经营预算支出情况', B.STATE_CAPITAL],
    ['## 财政拨款“三公”经费预算情况说明', B.THREE_PUBLIC],
    ['## 其他情况说明'],
    ['### 政府采购预算情况', B.PROCUREMENT],
    ['### 政府购买服务预算情况', B.PURCHASED_SERVICES],
    ['### 机关运行经费情况', B.AGENCY],
    ['### 绩效目标情况', B.PERFORMANCE],
    ['### 国有资产占用情况', B.ASSETS],
    ['## 名词解释', C.GLOSSARY],
    ['# {年份}年度部门预算报表', C.TABLES],
  ],
);
