import * as C from '../shared/common.js';
import { FINAL_GENERAL, FINAL_TOTALS, finalThreePublic } from '../shared/chapters.js';
import * as F from '../shared/final.js';
import { form } from '../shared/form.js';

/** 湖南 部门决算: with 一般性支出 (meetings, training, celebrations). Order from published forms of 2021 and 2023. */
export const HUNAN_FINAL = form(
  { 模板: '湖南部门决算', 类型: '决算', 地区: '湖南', 标题: '{年份}年度{部门}部门决算', 零项: '写出' },
  [
    ['# 部门概况'],
    ['## 部门职责', C.DUTIES],
    ['## 机构设置及决算单位构成', C.ORGANIZATION],
    ['# {年份}年度部门决算表', C.TABLES],
    ['# {年份}年度部门决算情况说明'],
    ...FINAL_TOTALS,
    ...FINAL_GENERAL,
    ...finalThreePublic('一般公共预算财政拨款“三公”经费支出决算情况说明'),
    ['## 政府性基金预算收入支出决算情况', F.FUND],
    ['## 国有资本经营预算财政拨款支出决算情况', F.STATE_CAPITAL],
    ['## 机关运行经费支出说明', F.AGENCY],
    ['## 一般性支出情况说明', F.ORDINARY],
    ['## 政府采购支出说明', F.PROCUREMENT],
    ['## 国有资产占用情况说明', F.ASSETS],
    ['## 预算绩效情况说明', F.PERFORMANCE],
    ['# 名词解释', C.GLOSSARY],
  ],
);
