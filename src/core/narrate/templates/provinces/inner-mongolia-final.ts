import * as C from '../shared/common.js';
import { FINAL_TOTALS, finalThreePublic } from '../shared/chapters.js';
import * as F from '../shared/final.js';
import { form } from '../shared/form.js';

/** 内蒙古 部门决算: with 项目支出 by themselves and 机构运行经费 under its name there; the tables last. Order from published forms of 2022. */
export const INNER_MONGOLIA_FINAL = form(
  { 模板: '内蒙古部门决算', 类型: '决算', 地区: '内蒙古', 标题: '{年份}年度{部门}部门决算公开', 零项: '写出' },
  [
    ['# 部门概况'],
    ['## 主要职能、职责', C.DUTIES],
    ['## 部门机构设置及决算单位构成情况', C.ORGANIZATION],
    ['# {年份}年度部门决算情况说明'],
    ...FINAL_TOTALS,
    ['## 一般公共预算支出决算情况说明', F.GENERAL_SCALE, F.GENERAL_STRUCTURE, F.GENERAL_ITEMS],
    ['## 一般公共预算基本支出决算情况说明', F.BASIC],
    ['## 一般公共预算项目支出决算情况说明', F.PROJECTS],
    ...finalThreePublic('财政拨款“三公”经费支出决算情况说明'),
    ['## 政府性基金预算财政拨款支出决算情况说明', F.FUND],
    ['## 国有资本经营预算财政拨款支出决算情况说明', F.STATE_CAPITAL],
    ['## 项目支出决算情况说明', F.ALL_PROJECTS],
    ['## 机构运行经费支出决算情况说明', C.agency(C.OF_FINAL, '机构运行经费')],
    ['## 政府采购支出决算情况说明', F.PROCUREMENT],
    ['## 国有资产占用情况说明', F.ASSETS],
    ['## 预算绩效情况说明', F.PERFORMANCE],
    ['# 名词解释', C.GLOSSARY],
    ['# 决算公开联系方式及信息反馈渠道', C.CONTACT],
    ['# {年份}年度部门决算表', C.TABLES],
  ],
);
