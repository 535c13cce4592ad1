import * as C from '../shared/common.js';
import { FINAL_MONEY } from '../shared/chapters.js';
import * as F from '../shared/final.js';
import { form } from '../shared/form.js';

/** 甘肃 部门决算: 预算绩效 is a part of its own. Order from a published form of 2024. */
export const GANSU_FINAL = form(
  { 模板: '甘肃部门决算', 类型: '决算', 地区: '甘肃', 标题: '{部门}{年份}年度部门决算公开', 零项: '写出' },
  [
    ['# 部门概况'],
    ['## 部门职责', C.DUTIES],
    ['## 机构设置', C.ORGANIZATION],
    ['# {年份}年度部门决算表', C.TABLES],
    ['# {年份}年度部门决算情况说明'],
    ...FINAL_MONEY,
    ['## 机关运行经费支出情况说明', F.AGENCY],
    ['## 政府采购支出情况说明', F.PROCUREMENT],
    ['## 国有资产占用情况说明', F.ASSETS],
    ['# 预算绩效情况说明', F.PERFORMANCE],
    ['# 名词解释', C.GLOSSARY],
  ],
);
