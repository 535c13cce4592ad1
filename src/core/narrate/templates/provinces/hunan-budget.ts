import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 湖南 部门预算: 部门预算说明 by 收支概况, 一般公共预算拨款支出 and 其他重要事项, then the tables. Order from memory. */
export const HUNAN_BUDGET = form(
  { 模板: '湖南部门预算', 类型: '预算', 地区: '湖南', 标题: '{部门}{年份}年部门预算公开' },
  [
    ['# {年份}年部门预算说明'],
    ['## 部门基本概况'],
    ['### 职能职责', C.DUTIES],
    ['### 机构设置', C.ORGANIZATION],
    ['## 部门预算单位构成', C.UNITS],
    ['## 部门收支总体情况'],
    ['### 收支总计', B.SUMMARY],
    ['### 收入预算', B.INCOME],
    ['### 支出预算', B.EXPENDITURE],
    ['### 财政拨款收支', B.FISCAL],
    ['## 一般公共预算拨款支出'],
    ['### 支出规模和结构', B.GENERAL_SCALE, B.GENERAL_STRUCTURE, B.GENERAL_ITEMS],
    ['### 基本支出', B.BASIC],
    ['### 项目支出', B.PROJECTS],
    ['## 政府性基金预算支出', B.FUND],
    ['## 国有资本经营预算支出', B.STATE_CAPITAL],
    ['## 其他重要事项的情况说明'],
    ['### 机关运行经费', B.AGENCY],
    ['### “三公”经费预算', B.THREE_PUBLIC],
    ['### 一般性支出情况', B.ORDINARY],
    ['### 政府采购情况', B.PROCUREMENT],
    ['### 国有资产占用使用及新增资产配置情况', B.ASSETS],
    ['### 预算绩效目标说明', B.PERFORMANCE],
    ['## 名词解释', C.GLOSSARY],
    ['# {年份}年部门预算表', C.TABLES],
  ],
);
