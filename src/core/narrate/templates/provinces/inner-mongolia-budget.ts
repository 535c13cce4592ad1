import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 内蒙古 部门预算: 其他公开事项 in a part of their own; contact and tables last. Order from a published form of 2024. */
export const INNER_MONGOLIA_BUDGET = form(
  { 模板: '内蒙古部门预算', 类型: '预算', 地区: '内蒙古', 标题: '{年份}年{部门}部门预算公开' },
  [
    ['# 部门概况'],
    ['## 主要职能', C.DUTIES],
    ['## 机构设置及预算单位构成情况', C.ORGANIZATION],
    ['# {年份}年部门预算安排情况说明'],
    ['## 部门预算收支总体情况说明'],
    ['### 收支预算总体情况', B.SUMMARY],
    ['### 收入预算情况', B.INCOME],
    ['### 支出预算情况', B.EXPENDITURE],
    ['## 一般公共预算财政拨款收支情况说明'],
    ['### 财政拨款收支预算情况', B.FISCAL],
    ['### 一般公共预算支出情况', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_ITEMS],
    ['### 一般公共预算基本支出情况', B.BASIC],
    ['## 政府性基金预算财政拨款支出情况说明', B.FUND],
    ['## 国有资本经营预算支出情况说明', B.STATE_CAPITAL],
    ['## 项目支出预算情况说明', B.PROJECTS],
    ['## 一般公共预算“三公”经费预算情况说明', B.THREE_PUBLIC],
    ['# 其他公开事项说明'],
    ['## 机关运行经费安排情况说明', B.AGENCY],
    ['## 政府采购预算情况说明', B.PROCUREMENT],
    ['## 国有资产占有使用情况说明', B.ASSETS],
    ['## 项目支出绩效目标情况说明', B.PERFORMANCE],
    ['# 名词解释', C.GLOSSARY],
    ['# 预算公开联系方式及信息反馈渠道', C.CONTACT],
    ['# {年份}年部门预算公开表', C.TABLES],
  ],
);
