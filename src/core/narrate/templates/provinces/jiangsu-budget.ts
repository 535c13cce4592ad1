import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 江苏 部门预算: a chapter for each of its tables, 年度主要工作任务 in the first part. Order from memory. */
export const JIANGSU_BUDGET = form(
  { 模板: '江苏部门预算', 类型: '预算', 地区: '江苏', 标题: '{年份}年度{部门}部门预算公开' },
  [
    ['# 部门概况'],
    ['## 主要职能', C.DUTIES],
    ['## 部门机构设置及预算单位构成情况', C.ORGANIZATION],
    ['## {年份}年度部门主要工作任务及目标', C.KEY_TASKS],
    ['# {年份}年度部门预算表', C.TABLES],
    ['# {年份}年度部门预算情况说明'],
    ['## 收支预算总体情况说明', B.SUMMARY],
    ['## 收入预算情况说明', B.INCOME],
    ['## 支出预算情况说明', B.EXPENDITURE],
    ['## 财政拨款收支预算总体情况说明', B.FISCAL],
    ['## 财政拨款支出预算情况说明', B.FISCAL_EXPENDITURE],
    ['## 一般公共预算支出预算情况说明', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_ITEMS],
    ['## 一般公共预算基本支出预算情况说明', B.BASIC],
    ['## 一般公共预算“三公”经费、会议费、培训费支出预算情况说明', B.THREE_PUBLIC],
    ['## 政府性基金预算支出预算情况说明', B.FUND],
    ['## 国有资本经营预算支出预算情况说明', B.STATE_CAPITAL],
    ['## 一般公共预算机关运行经费支出预算情况说明', B.AGENCY],
    ['## 政府采购支出预算情况说明', B.PROCUREMENT],
    ['## 国有资产占用情况说明', B.ASSETS],
    ['## 预算绩效目标设置情况说明', B.PERFORMANCE],
    ['# 名词解释', C.GLOSSARY],
  ],
);
