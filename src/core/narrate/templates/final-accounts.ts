import * as C from './shared/common.js';
import * as F from './shared/final.js';

/** 部门决算公开说明 for any place. Basis of the contents: 财预〔2016〕143号; order of 公开01–09表. */
export const FINAL_ACCOUNTS = `
模板：通用部门决算
类型：决算
标题：{部门}{年份}年度部门决算公开说明
零项：写出

## 部门概况
### 主要职责
${C.DUTIES}
### 机构设置
${C.ORGANIZATION}

## 收入支出决算总体情况
${F.SUMMARY}

## 收入决算情况
${C.structure('收入合计', '本年收入合计', '收入来源', C.OF_FINAL, true)}
! 图 收入结构

## 支出决算情况
${C.structure('支出合计', '本年支出合计', '支出构成', C.OF_FINAL, true)}
! 图 支出结构

## 财政拨款收入支出决算总体情况
${F.FISCAL}

## 一般公共预算财政拨款支出决算情况
### 支出决算总体情况
${F.GENERAL_SCALE}
### 支出决算结构情况
${F.GENERAL_STRUCTURE}
### 支出决算具体情况
${F.GENERAL_ITEMS}

## 一般公共预算财政拨款基本支出决算情况
${F.BASIC}

## 政府性基金预算财政拨款收支决算情况
${F.FUND}

## 国有资本经营预算财政拨款收支决算情况
${F.STATE_CAPITAL}

## “三公”经费支出决算情况
### “三公”经费支出决算总体情况
${F.THREE_PUBLIC_SCALE}
### “三公”经费支出决算具体情况
${F.THREE_PUBLIC_PARTS}

## 其他重要事项
### 机关运行经费支出情况
${F.AGENCY}
### 政府采购支出情况
${F.PROCUREMENT}
### 国有资产占有使用情况
${F.ASSETS}
### 预算绩效情况
${F.PERFORMANCE}

## 名词解释
${C.GLOSSARY}

## 部门决算公开表
${C.TABLES}
`;
