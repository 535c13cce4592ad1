import * as C from '../shared/common.js';
import { BUDGET_OTHERS } from '../shared/chapters.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 山东 部门预算: tables before 情况说明, which goes by the tables. Order from memory. */
export const SHANDONG_BUDGET = form(
  { 模板: '山东部门预算', 类型: '预算', 地区: '山东', 标题: '{年份}年{部门}部门预算' },
  [
    ['# 部门概况'],
    ['## 主要职责', C.DUTIES],
    ['## 机构设置', C.ORGANIZATION],
    ['# {年份}年部门预算表', C.TABLES],
    ['# {年份}年部门预算情况说明'],
    ['## 部门收支预算总体情况', B.SUMMARY],
    ['## 部门收入预算情况', B.INCOME],
    ['## 部门支出预算情况', B.EXPENDITURE],
    ['## 财政拨款收支预算情况', B.FISCAL],
    ['## 一般公共预算支出情况', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_USES],
    ['## 一般公共预算基本支出情况', B.BASIC],
    ['## “三公”经费预算情况', B.THREE_PUBLIC],
    ['## 政府性基金预算支出情况', B.FUND],
    ['## 国有资本经营预算支出情况', B.STATE_CAPITAL],
    ['## 项目支出情况', B.PROJECTS],
    ['## 其他重要事项情况'],
    ...BUDGET_OTHERS,
    ['# 名词解释', C.GLOSSARY],
  ],
);
