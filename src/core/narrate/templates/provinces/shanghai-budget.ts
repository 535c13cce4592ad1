import { BUDGET_MONEY } from '../shared/chapters.js';
import * as C from '../shared/common.js';
import * as B from '../shared/budget.js';
import { form } from '../shared/form.js';

/** 上海 部门预算: the words explained before the figures, one chapter for all money, projects behind the rest. Order from memory. */
export const SHANGHAI_BUDGET = form(
  { 模板: '上海部门预算', 类型: '预算', 地区: '上海', 标题: '{部门}{年份}年度部门预算' },
  [
    ['## 部门主要职能', C.DUTIES],
    ['## 部门机构设置', C.ORGANIZATION],
    ['## 名词解释', C.GLOSSARY],
    ['## 部门预算编制说明'],
    ...BUDGET_MONEY,
    ['## 部门预算表', C.TABLES],
    ['## 其他相关情况说明'],
    ['### “三公”经费预算情况说明', B.THREE_PUBLIC],
    ['### 机关运行经费预算', B.AGENCY],
    ['### 政府采购预算情况', B.PROCUREMENT],
    ['### 绩效目标设置情况', B.PERFORMANCE],
    ['### 国有资产占有使用情况', B.ASSETS],
    ['## 项目经费情况说明', B.PROJECTS],
  ],
);
