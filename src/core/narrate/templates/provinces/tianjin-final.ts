import * as C from '../shared/common.js';
import { FINAL_MONEY } from '../shared/chapters.js';
import * as F from '../shared/final.js';
import { form } from '../shared/form.js';

/** 天津 部门决算: the last chapter tells what went to 民生. Order from a published form of 2023. */
export const TIANJIN_FINAL = form(
  { 模板: '天津部门决算', 类型: '决算', 地区: '天津', 标题: '{部门}{年份}年度部门决算', 零项: '写出' },
  [
    ['# 概况'],
    ['## 主要职责', C.DUTIES],
    ['## 机构设置', C.ORGANIZATION],
    ['# {年份}年度部门决算表', C.TABLES],
    ['# {年份}年度部门决算情况说明'],
    ...FINAL_MONEY,
    ['## 机关运行经费支出情况说明', F.AGENCY],
    ['## 政府采购支出情况说明', F.PROCUREMENT],
    ['## 国有资产占有使用情况说明', F.ASSETS],
    ['## 预算绩效情况说明', F.PERFORMANCE],
    ['## 教育、医疗卫生、社会保障和就业、住房保障、涉农补贴等民生支出情况说明', F.LIVELIHOOD],
    ['# 名词解释', C.GLOSSARY],
  ],
);
