import { bothSides, basic, fund, OF_BUDGET, structure, vehicles, agency } from './common.js';

/** Paragraphs of 部门预算, by what they tell. */
export const SUMMARY = `${bothSides('收支总计', '收入总计', '支出总计', OF_BUDGET)}

收入包括：{每 收支总表收入 隔“，”：{名称}{金额}万元}。
支出包括：{每 收支总表支出 隔“，”：{名称}{金额}万元}。`;
export const INCOME = structure('收入合计', '收入预算', '收入来源', OF_BUDGET);
export const EXPENDITURE = structure('支出合计', '支出预算', '支出构成', OF_BUDGET);
export const FISCAL = `${bothSides('财政拨款收支总计', '财政拨款收入总计', '财政拨款支出总计', OF_BUDGET, '财政拨款')}

财政拨款收入包括：{每 财政拨款收入 隔“，”：{名称}{金额}万元}。
财政拨款支出包括：{每 财政拨款支出 隔“，”：{名称}{金额}万元}。`;
export const FISCAL_EXPENDITURE =
  '{本部门}{年份}年财政拨款支出预算{财政拨款支出总计}万元[，{财政拨款支出总计|增减}[，主要原因是{财政拨款支出总计|原因}]]。';
export const GENERAL_SCALE =
  '{本部门}{年份}年一般公共预算支出{一般公共预算支出}万元[，{一般公共预算支出|增减}[，主要原因是{一般公共预算支出|原因}]][。其中：{每 一般公共预算构成 隔“；”：{名称}{金额}万元[，占{占比}%]}]。';
export const GENERAL_STRUCTURE =
  '一般公共预算支出主要用于以下方面：{每 一般公共预算类 隔“；”：{名称}（类）{金额}万元[，占{占比}%]}。';
export const GENERAL_ITEMS = `* 一般公共预算项：{序号}．{全称}：{年份}年预算数为{金额}万元[，{金额|增减}[，主要原因是{金额|原因}]][，其中：基本支出{基本支出}万元，项目支出{项目支出}万元]。
* 一般公共预算上年项：{序号}．{全称}：{年份}年未安排预算，{金额|增减}。`;
/** The same with what each is for in the place of why it changed. */
export const GENERAL_USES = `* 一般公共预算项：{序号}．{全称}：{年份}年预算数为{金额}万元[，{金额|增减}]，主要用于{问 use.{编码}｜用途｜{名称}（{编码}）预算{金额}万元，主要用于什么？}。
* 一般公共预算上年项：{序号}．{全称}：{年份}年未安排预算，{金额|增减}。`;
export const BASIC = basic(OF_BUDGET, '一般公共预算基本支出');
export const PROJECTS = `？有项 项目：{本部门}{年份}年项目支出如下：
？有数 一般公共预算项目支出：{本部门}{年份}年一般公共预算项目支出{一般公共预算项目支出}万元。{问 projects｜项目情况｜主要项目的名称、内容和金额是什么？}。

* 项目：{序号}．{名称}：预算安排{金额}万元。`;
export const FUND = fund('政府性基金支出', '政府性基金预算', 'fund', OF_BUDGET);
export const STATE_CAPITAL = fund('国有资本经营支出', '国有资本经营预算', 'state-capital', OF_BUDGET);
export const THREE_PUBLIC = `？空表 三公经费：{本部门}{年份}年没有安排“三公”经费预算。
？有 三公经费：{本部门}{年份}年“三公”经费预算{三公经费}万元[，{三公经费|增减}]。[其中：{每 三公经费构成 隔“，”：{名称}{金额}万元[（其中：{每 构成 隔“，”：{名称}{金额}万元}）]}。]
？否则：{本部门}{年份}年“三公”经费{问 three-public｜“三公”经费情况｜“三公”经费预算总额是多少，因公出国（境）、公务用车、公务接待各多少？表中没有列明。}。

* 三公经费构成：{序号}．{名称}预算{金额}万元[，{金额|增减}[，主要原因是{金额|原因}]]。`;
export const AGENCY = agency(OF_BUDGET);
export const PROCUREMENT = `？有表 政府采购 且 为零 政府采购：{本部门}{年份}年没有安排政府采购预算。
？否则：{本部门}{年份}年政府采购预算{填 政府采购}万元，其中：政府采购货物预算{填 政府采购货物}万元、政府采购工程预算{填 政府采购工程}万元、政府采购服务预算{填 政府采购服务}万元。面向中小企业预留的采购份额为{填 预留中小企业}万元，面向小微企业预留的采购份额为{填 预留小微企业}万元。`;
export const ASSETS = `${vehicles('{上年年份}年12月31日')}{问 assets｜资产购置计划｜本年计划购置哪些车辆和大型设备？}。`;
export const PERFORMANCE =
  '{年份}年{本部门}编制绩效目标的项目有{填 绩效项目数}个，涉及预算资金{填 绩效项目金额}万元。{问 performance｜预算绩效情况｜还有哪些绩效情况要说明？}。';
export const ORDINARY =
  '{问 ordinary｜一般性支出情况｜会议费、培训费和节庆、论坛、展会等活动的预算各多少，主要用于什么？}。';
export const PURCHASED_SERVICES = '{问 purchased-services｜政府购买服务情况｜政府购买服务预算是多少，买什么？}。';
