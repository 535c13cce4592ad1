import { bothSides, basic, fund, OF_FINAL, structure, vehicles, agency } from './common.js';

/** What the two sides of 收支总表 and of 财政拨款收支总表 are made of. */
export const SUMMARY_LINES = `收入包括：{每 收支总表收入 隔“，”：{名称}{金额}万元}。
支出包括：{每 收支总表支出 隔“，”：{名称}{金额}万元}。`;
export const FISCAL_LINES = `财政拨款收入包括：{每 财政拨款收入 隔“，”：{名称}{金额}万元}。
财政拨款支出包括：{每 财政拨款支出 隔“，”：{名称}{金额}万元}。`;

/** Paragraphs of 部门决算, by what they tell. */
export const SUMMARY = `${bothSides('收支总计', '收入总计', '支出总计', OF_FINAL)}

${SUMMARY_LINES}
! 图 收支总计`;
export const INCOME = `${structure('收入合计', '本年收入合计', '收入来源', OF_FINAL)}
! 图 收入结构`;
export const EXPENDITURE = `${structure('支出合计', '本年支出合计', '支出构成', OF_FINAL)}
! 图 支出结构`;
export const FISCAL = `${bothSides('财政拨款收支总计', '财政拨款收入总计', '财政拨款支出总计', OF_FINAL, '财政拨款')}

${FISCAL_LINES}
! 图 财政拨款收支`;
export const GENERAL_SCALE = `{本部门}{年份}年度一般公共预算财政拨款支出{一般公共预算支出}万元[，占本年支出合计的{一般公共预算支出|占 支出合计}%][，{一般公共预算支出|增减}[，主要原因是{一般公共预算支出|原因}]][。其中：{每 一般公共预算构成 隔“；”：{名称}{金额}万元[，占{占比}%]}]。
! 图 一般公共预算支出`;
export const GENERAL_STRUCTURE = `一般公共预算财政拨款支出主要用于以下方面：{每 一般公共预算类 隔“；”：{名称}（类）{金额}万元[，占{占比}%]}。
! 图 一般公共预算支出结构`;
/** Basis: every 项 with 年初预算, 决算, 完成率, why they differ and what it is for. */
export const GENERAL_ITEMS = `[{本部门}{年份}年度一般公共预算财政拨款支出年初预算为{一般公共预算支出|预算}万元，支出决算为{一般公共预算支出}万元[，完成年初预算的{一般公共预算支出|完成}%][，{一般公共预算支出|预算差异}]。]

* 一般公共预算项：{序号}．{全称}：[年初预算为{金额|预算}万元，]支出决算为{金额}万元[，完成年初预算的{金额|完成}%][，{金额|预算差异}][，其中：基本支出{基本支出}万元，项目支出{项目支出}万元]。主要用于{问 use.{编码}｜用途｜{名称}（{编码}）决算{金额}万元，主要用于什么？}。
* 一般公共预算上年项：{序号}．{全称}：{年份}年度未发生支出，{金额|增减}。`;
export const BASIC = basic(OF_FINAL, '一般公共预算财政拨款基本支出');
export const PROJECTS =
  '{本部门}{年份}年度一般公共预算财政拨款项目支出{一般公共预算项目支出}万元[，{一般公共预算项目支出|增减}[，主要原因是{一般公共预算项目支出|原因}]]。{问 projects｜项目开支及成效｜主要项目的开支和成效是什么？}。';
export const FUND = `${fund('政府性基金支出', '政府性基金预算财政拨款', 'fund', OF_FINAL)}
[{每 政府性基金收支 隔“，”：{名称}{金额}万元}。]`;
export const STATE_CAPITAL = `${fund('国有资本经营支出', '国有资本经营预算财政拨款', 'state-capital', OF_FINAL)}
[{每 国有资本经营收支 隔“，”：{名称}{金额}万元}。]`;
export const THREE_PUBLIC_SCALE = `？空表 三公经费：{本部门}{年份}年度没有“三公”经费支出。
？有 三公经费：{本部门}{年份}年度“三公”经费[预算为{三公经费|预算}万元，]支出决算为{三公经费}万元[，完成预算的{三公经费|完成}%][，{三公经费|预算差异}]。[决算数{三公经费|增减}[，主要原因是{三公经费|原因}]。]
？否则：{本部门}{年份}年度“三公”经费{问 three-public｜“三公”经费情况｜“三公”经费决算总额是多少，因公出国（境）、公务用车、公务接待各多少？表中没有列明。}。`;

const ABROAD = '？有数 因公出国（境）费：全年因公出国（境）团组{填 出国团组数}个，累计{填 出国人次数}人次。';
const VEHICLES = '？有数 公务用车费：全年购置公务用车{填 公务用车购置数}辆，年末公务用车保有量{填 公务用车保有量}辆。';
const RECEPTION = '？有数 公务接待费：全年国内公务接待{填 国内接待批次}批次、{填 国内接待人次}人次。';

/** The numbers beside the parts of 三公, for forms that list the parts by themselves. */
export const THREE_PUBLIC_COUNTS = `${ABROAD}

${VEHICLES}

${RECEPTION}`;

/** Each part with its numbers: 财预〔2016〕143号 wants 团组, 车辆, 批次 and 人次 beside the money. */
export const THREE_PUBLIC_PARTS = `* 三公经费构成：{序号}．{名称}[预算为{金额|预算}万元，]支出决算为{金额}万元[，完成预算的{金额|完成}%][，占“三公”经费支出的{占比}%][，{金额|增减}[，主要原因是{金额|原因}]][。其中：{每 构成 隔“；”：{名称}[预算为{金额|预算}万元，]支出决算为{金额}万元}]。

${THREE_PUBLIC_COUNTS}
! 图 三公经费结构`;
export const AGENCY = agency(OF_FINAL);
export const PROCUREMENT =
  '{本部门}{年份}年度政府采购支出总额{填 政府采购}万元，其中：政府采购货物支出{填 政府采购货物}万元、政府采购工程支出{填 政府采购工程}万元、政府采购服务支出{填 政府采购服务}万元。授予中小企业合同金额{填 中小企业合同}万元[，占政府采购支出总额的{中小企业合同|占 政府采购}%]；授予小微企业合同金额{填 小微企业合同}万元[，占授予中小企业合同金额的{小微企业合同|占 中小企业合同}%]。';
export const ASSETS = vehicles('{年份}年12月31日');
export const PERFORMANCE =
  '{本部门}{年份}年度开展绩效自评的项目有{填 绩效项目数}个，涉及资金{填 绩效项目金额}万元。{问 performance｜预算绩效情况｜自评的得分和等级、发现的问题和改进措施是什么？}。';
/** Whatever pays for them. */
export const ALL_PROJECTS =
  '{本部门}{年份}年度项目支出决算{支出构成.项目支出}万元[，{支出构成.项目支出|增减}[，主要原因是{支出构成.项目支出|原因}]]。';
export const ORDINARY =
  '{问 ordinary｜一般性支出情况｜会议费、培训费和节庆、论坛、展会等活动的支出各多少，主要用于什么？}。';
/** 民生, as far as 一般公共预算 tells it by 类. */
export const LIVELIHOOD = `{本部门}{年份}年度民生支出的情况如下：

[教育支出{一般公共预算类.教育支出}万元。]
[卫生健康支出{一般公共预算类.卫生健康支出}万元。]
[社会保障和就业支出{一般公共预算类.社会保障和就业支出}万元。]
[住房保障支出{一般公共预算类.住房保障支出}万元。]
涉农补贴等其他民生支出{问 livelihood｜其他民生支出｜涉农补贴等其他民生支出有哪些，金额各多少？没有就写“没有”。}。`;
