import * as C from '../shared/common.js';
import { FINAL_MONEY } from '../shared/chapters.js';
import * as F from '../shared/final.js';
import { form } from '../shared/form.js';

/** 上海 部门决算: every 项 with its use, 年初预算 and why 决算 differs. Order from memory and the blanks of its form. */
export const SHANGHAI_FINAL = form(
  { 模板: '上海部门决算', 类型: '决算', 地区: '上海', 标题: '{部门}{年份}年度部门决算', 零项: '写出' },
  [
    ['# 部门概况'],
    ['## 主要职能', C.DUTIES],
    ['## 机构设置', C.ORGANIZATION],
    ['# {年份}年度部门决算表', C.TABLES],
    ['# {年份}年度部门决算情况说明'],
    ...FINAL_MONEY,
    ['## 其他重要事项的情况说明'],
    ['### 机关运行经费支出情况', F.AGENCY],
    ['### 政府采购支出情况', F.PROCUREMENT],
    ['### 国有资产占有使用情况', F.ASSETS],
    ['### 预算绩效情况', F.PERFORMANCE],
    ['# 名词解释', C.GLOSSARY],
  ],
);
