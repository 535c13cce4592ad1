import { BUDGET_MONEY } from '../shared/chapters.js';
import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 广东 部门预算: 收支增减变化 in one chapter, then the subjects that the law names. Order from memory; parts as in a published final of 2021. */
export const GUANGDONG_BUDGET = form(
  { 模板: '广东部门预算', 类型: '预算', 地区: '广东', 标题: '{年份}年{部门}部门预算' },
  [
    ['# 部门概况'],
    ['## 主要职责', C.DUTIES],
    ['## 机构设置', C.ORGANIZATION],
    ['# {年份}年部门预算表', C.TABLES],
    ['# {年份}年部门预算情况说明'],
    ['## 部门预算收支增减变化情况'],
    ...BUDGET_MONEY,
    ['## “三公”经费安排情况说明', B.THREE_PUBLIC],
    ['## 机关运行经费安排情况说明', B.AGENCY],
    ['## 政府采购情况说明', B.PROCUREMENT],
    ['## 国有资产占有使用情况说明', B.ASSETS],
    ['## 预算绩效信息公开情况说明', B.PERFORMANCE],
    ['# 名词解释', C.GLOSSARY],
  ],
);
