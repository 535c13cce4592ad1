import { sheetOf, workbookOf } from './builder.js';

/**
 * A Hunan-like set: the 收支总表 has four panels (功能, 部门经济, 政府经济), the 收入总表 is by 单位 with 上年结转 beside the funds, tables by
 * 政府预算经济分类 stand between the required ones, 基本支出 comes in several tables. 20 of last year's money, 50 of 基金, 25 of the unit's own.
 */
const HEAD = '部门：301_某某县林业局';

const summary = sheetOf('1收支总表', [
  ['部门公开表01', null, null, null, null, null, null, null],
  ['收支总表', null, null, null, null, null, null, null],
  [HEAD, null, null, null, null, null, null, '金额单位：万元'],
  ['收入', null, '支出', null, null, null, null, null],
  ['项目', '本年预算数', '项目（按功能分类）', '本年预算数', '项目（按部门预算经济分类）', '本年预算数', '项目（按政府预算经济分类）', '本年预算数'],
  ['（一）一般公共预算拨款', 1075, '（一）一般公共服务支出', null, '一、基本支出', 735, '一、机关工资福利支出', 630],
  ['    经费拨款', 1055, '（二）外交支出', null, '    工资福利支出', 630, '二、机关商品和服务支出', 238],
  ['    行政事业性收费收入', 20, '（三）国防支出', null, '    商品和服务支出', 88, '三、机关资本性支出（一）', 202],
  ['    专项收入', null, '（四）公共安全支出', null, '    对个人和家庭的补助', 15, '四、机关资本性支出（二）', null],
  ['    国有资本经营收入', null, '（五）教育支出', null, '    资本性支出', 2, '五、对事业单位经常性补助', null],
  ['    国有资源（资产）有偿使用收入', null, '（六）科学技术支出', null, '二、项目支出', 435, '六、对事业单位资本性补助', null],
  ['    其他收入', null, '（七）文化旅游体育与传媒支出', null, '    按项目管理的工资福利支出', null, '七、对企业补助', null],
  ['（二）政府性基金预算拨款', 50, '（八）社会保障和就业支出', 120, '    按项目管理的商品和服务支出', 150, '八、对企业资本性支出', null],
  ['（三）国有资本经营预算拨款', null, '（九）社会保险基金支出', null, '    按项目管理的对个人和家庭的补助', 65, '九、对个人和家庭的补助', 80],
  ['（四）社会保险基金预算资金', null, '（十）卫生健康支出', 35, '    债务利息及费用支出', null, '十、对社会保障基金补助', null],
  ['（五）财政专户管理资金', null, '（十一）节能环保支出', null, '    资本性支出（基本建设）', null, '十一、债务利息及费用支出', null],
  ['（六）上级财政补助收入', null, '（十二）城乡社区支出', 50, '    资本性支出', 200, '十二、债务还本支出', null],
  ['（七）事业单位经营收入', null, '（十三）农林水支出', 905, '    对企业补助', null, '十三、转移性支出', null],
  ['（八）附属单位上缴收入', null, '（十九）住房保障支出', 60, '    其他支出', 20, '十四、预备费及预留', null],
  ['（九）其他收入', 25, '（二十三）其他支出', null, '三、事业单位经营服务支出', null, '十五、其他支出', 20],
  ['本 年 收 入 合 计', 1150, '本 年 支 出 合 计', 1170, '本 年 支 出 合 计', 1170, '本 年 支 出 合 计', 1170],
  ['上年结转结余', 20, '年终结转结余', null, '年终结转结余', null, '年终结转结余', null],
  ['收 入 总 计', 1170, '支 出 总 计', 1170, '支 出 总 计', 1170, '支 出 总 计', 1170],
], { merges: ['A1:H1', 'A2:H2', 'A3:G3', 'A4:B4', 'C4:H4'] });

const income = sheetOf('2收入总表', [
  ['部门公开表02', ...Array.from({ length: 15 }, () => null)],
  ['收入总表', ...Array.from({ length: 15 }, () => null)],
  [HEAD, ...Array.from({ length: 14 }, () => null), '金额单位：万元'],
  ['部门（单位）代码', '部门（单位）名称', '合计', '本年收入', null, null, null, null, null, null, null, null, '上年结转结余', null, null, null],
  [null, null, null, '小计', '一般公共预算', '政府性基金预算', '国有资本经营预算', '财政专户管理资金', '事业收入', '上级补助收入', '附属单位上缴收入', '其他收入', '小计', '一般公共预算', '政府性基金预算', '单位资金'],
  [null, '合计', 1170, 1150, 1075, 50, null, null, null, null, null, 25, 20, 20, null, null],
  ['301', '某某县林业局', 1170, 1150, 1075, 50, null, null, null, null, null, 25, 20, 20, null, null],
  ['301001', '某某县林业局本级', 1170, 1150, 1075, 50, null, null, null, null, null, 25, 20, 20, null, null],
], { merges: ['A1:P1', 'A2:P2', 'A3:O3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:L4', 'M4:P4'] });

const expenditure = sheetOf('3支出总表', [
  ['部门公开表03', null, null, null, null, null, null, null],
  ['支出总表', null, null, null, null, null, null, null],
  [HEAD, null, null, null, null, null, null, '金额单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出', '事业单位经营支出', '上缴上级支出', '对附属单位补助支出'],
  [null, '合计', 1170, 735, 435, null, null, null],
  ['301', '某某县林业局', 1170, 735, 435, null, null, null],
  ['301001', '某某县林业局本级', 1170, 735, 435, null, null, null],
  ['208', '社会保障和就业支出', 120, 120, null, null, null, null],
  ['20805', '行政事业单位养老支出', 120, 120, null, null, null, null],
  ['2080505', '机关事业单位基本养老保险缴费支出', 80, 80, null, null, null, null],
  ['2080506', '机关事业单位职业年金缴费支出', 40, 40, null, null, null, null],
  ['210', '卫生健康支出', 35, 35, null, null, null, null],
  ['21011', '行政事业单位医疗', 35, 35, null, null, null, null],
  ['2101101', '行政单位医疗', 35, 35, null, null, null, null],
  ['212', '城乡社区支出', 50, null, 50, null, null, null],
  ['21208', '国有土地使用权出让收入安排的支出', 50, null, 50, null, null, null],
  ['2120804', '农村基础设施建设支出', 50, null, 50, null, null, null],
  ['213', '农林水支出', 905, 520, 385, null, null, null],
  ['21302', '林业和草原', 905, 520, 385, null, null, null],
  ['2130201', '行政运行', 520, 520, null, null, null, null],
  ['2130205', '森林资源培育', 300, null, 300, null, null, null],
  ['2130207', '森林资源管理', 85, null, 85, null, null, null],
  ['221', '住房保障支出', 60, 60, null, null, null, null],
  ['22102', '住房改革支出', 60, 60, null, null, null, null],
  ['2210201', '住房公积金', 60, 60, null, null, null, null],
], { merges: ['A1:H1', 'A2:H2', 'A3:G3'] });

const GOVERNMENT_HEADS = ['机关工资福利支出', '机关商品和服务支出', '机关资本性支出', '对事业单位经常性补助', '对企业补助', '对个人和家庭的补助', '转移性支出', '其他支出'];

const byGovernmentClass = sheetOf('4支出分类(政府预算)', [
  ['部门公开表04', ...Array.from({ length: 10 }, () => null)],
  ['支出预算分类汇总表（按政府预算经济分类）', ...Array.from({ length: 10 }, () => null)],
  [HEAD, ...Array.from({ length: 9 }, () => null), '金额单位：万元'],
  ['科目编码', '科目名称', '合计', ...GOVERNMENT_HEADS],
  [null, '合计', 1170, 630, 238, 202, null, null, 80, null, 20],
  ['2080505', '机关事业单位基本养老保险缴费支出', 80, 80, null, null, null, null, null, null, null],
  ['2130201', '行政运行', 1090, 550, 238, 202, null, null, 80, null, 20],
], { merges: ['A1:K1', 'A2:K2'] });

const fiscalSummary = sheetOf('6财政拨款收支总表', [
  ['部门公开表06', null, null, null, null, null, null],
  ['财政拨款收支总表', null, null, null, null, null, null],
  [HEAD, null, null, null, null, null, '金额单位：万元'],
  ['收入', null, '支出', null, null, null, null],
  ['项目', '本年预算数', '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
  ['一、本年收入', 1125, '一、本年支出', 1145, 1095, 50, null],
  ['（一）一般公共预算拨款', 1075, '（一）一般公共服务支出', null, null, null, null],
  ['（二）政府性基金预算拨款', 50, '（二）社会保障和就业支出', 120, 120, null, null],
  ['（三）国有资本经营预算拨款', null, '（三）卫生健康支出', 35, 35, null, null],
  ['二、上年结转', 20, '（四）城乡社区支出', 50, null, 50, null],
  ['（一）一般公共预算拨款', 20, '（五）农林水支出', 880, 880, null, null],
  ['（二）政府性基金预算拨款', null, '（六）住房保障支出', 60, 60, null, null],
  ['（三）国有资本经营预算拨款', null, '二、结转下年', null, null, null, null],
  ['收 入 总 计', 1145, '支 出 总 计', 1145, 1095, 50, null],
], { merges: ['A1:G1', 'A2:G2', 'A3:F3', 'A4:B4', 'C4:G4'] });

const generalExpenditure = sheetOf('7一般公共预算支出表', [
  ['部门公开表07', null, null, null, null, null, null],
  ['一般公共预算支出表', null, null, null, null, null, null],
  [HEAD, null, null, null, null, null, '金额单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出'],
  [null, null, null, '小计', '人员经费', '公用经费', null],
  [null, '合计', 1095, 735, 645, 90, 360],
  ['208', '社会保障和就业支出', 120, 120, 120, null, null],
  ['20805', '行政事业单位养老支出', 120, 120, 120, null, null],
  ['2080505', '机关事业单位基本养老保险缴费支出', 80, 80, 80, null, null],
  ['2080506', '机关事业单位职业年金缴费支出', 40, 40, 40, null, null],
  ['210', '卫生健康支出', 35, 35, 35, null, null],
  ['21011', '行政事业单位医疗', 35, 35, 35, null, null],
  ['2101101', '行政单位医疗', 35, 35, 35, null, null],
  ['213', '农林水支出', 880, 520, 430, 90, 360],
  ['21302', '林业和草原', 880, 520, 430, 90, 360],
  ['2130201', '行政运行', 520, 520, 430, 90, null],
  ['2130205', '森林资源培育', 300, null, null, null, 300],
  ['2130207', '森林资源管理', 60, null, null, null, 60],
  ['221', '住房保障支出', 60, 60, 60, null, null],
  ['22102', '住房改革支出', 60, 60, 60, null, null],
  ['2210201', '住房公积金', 60, 60, 60, null, null],
], { merges: ['A1:G1', 'A2:G2', 'A3:F3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:F4', 'G4:G5'] });

const generalBasic = sheetOf('8一般公共预算基本支出表', [
  ['部门公开表08', null, null, null, null],
  ['一般公共预算基本支出表', null, null, null, null],
  [HEAD, null, null, null, '金额单位：万元'],
  ['部门预算支出经济分类科目', null, '本年一般公共预算基本支出', null, null],
  ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  [null, '合计', 735, 645, 90],
  ['301', '工资福利支出', 630, 630, null],
  ['30101', '基本工资', 200, 200, null],
  ['30102', '津贴补贴', 155, 155, null],
  ['30103', '奖金', 60, 60, null],
  ['30108', '机关事业单位基本养老保险缴费', 80, 80, null],
  ['30109', '职业年金缴费', 40, 40, null],
  ['30110', '职工基本医疗保险缴费', 35, 35, null],
  ['30113', '住房公积金', 60, 60, null],
  ['302', '商品和服务支出', 88, null, 88],
  ['30201', '办公费', 30, null, 30],
  ['30211', '差旅费', 18, null, 18],
  ['30217', '公务接待费', 5, null, 5],
  ['30228', '工会经费', 10, null, 10],
  ['30231', '公务用车运行维护费', 7, null, 7],
  ['30239', '其他交通费用', 18, null, 18],
  ['303', '对个人和家庭的补助', 15, 15, null],
  ['30305', '生活补助', 15, 15, null],
  ['310', '资本性支出', 2, null, 2],
  ['31002', '办公设备购置', 2, null, 2],
], { merges: ['A1:E1', 'A2:E2', 'A3:D3', 'A4:B4', 'C4:E4'] });

const basicWages = sheetOf('10工资福利(部门预算)', [
  ['部门公开表10', ...Array.from({ length: 11 }, () => null)],
  ['一般公共预算基本支出表——人员经费（工资福利支出）（按部门预算经济分类）', ...Array.from({ length: 11 }, () => null)],
  [HEAD, ...Array.from({ length: 10 }, () => null), '金额单位：万元'],
  ['科目编码', null, null, '科目名称', '合计', '工资奖金津补贴', null, null, null, '社会保障缴费', null, '住房公积金'],
  ['类', '款', '项', null, null, '小计', '基本工资', '津贴补贴', '奖金', '小计', '机关事业单位基本养老保险缴费', null],
  [null, null, null, '合计', 630, 415, 200, 155, 60, 155, 80, 60],
  ['208', null, null, '社会保障和就业支出', 120, null, null, null, null, 120, 80, null],
  ['208', '05', null, '行政事业单位养老支出', 120, null, null, null, null, 120, 80, null],
  ['208', '05', '05', '机关事业单位基本养老保险缴费支出', 80, null, null, null, null, 80, 80, null],
  ['208', '05', '06', '机关事业单位职业年金缴费支出', 40, null, null, null, null, 40, null, null],
  ['210', null, null, '卫生健康支出', 35, null, null, null, null, 35, null, null],
  ['210', '11', null, '行政事业单位医疗', 35, null, null, null, null, 35, null, null],
  ['210', '11', '01', '行政单位医疗', 35, null, null, null, null, 35, null, null],
  ['213', null, null, '农林水支出', 415, 415, 200, 155, 60, null, null, null],
  ['213', '02', null, '林业和草原', 415, 415, 200, 155, 60, null, null, null],
  ['213', '02', '01', '行政运行', 415, 415, 200, 155, 60, null, null, null],
  ['221', null, null, '住房保障支出', 60, null, null, null, null, null, null, 60],
  ['221', '02', null, '住房改革支出', 60, null, null, null, null, null, null, 60],
  ['221', '02', '01', '住房公积金', 60, null, null, null, null, null, null, 60],
], { merges: ['A1:L1', 'A2:L2', 'A4:C4', 'D4:D5', 'E4:E5', 'F4:I4', 'J4:K4', 'L4:L5'] });

const threePublic = sheetOf('15三公', [
  ['部门公开表15', null, null, null, null, null, null, null],
  ['一般公共预算“三公”经费支出表', null, null, null, null, null, null, null],
  [HEAD, null, null, null, null, null, null, '金额单位：万元'],
  ['单位编码', '单位名称', '“三公”经费合计', '因公出国（境）费', '公务用车购置及运行费', null, null, '公务接待费'],
  [null, null, null, null, '小计', '公务用车购置费', '公务用车运行费', null],
  [null, '合计', 12, null, 7, null, 7, 5],
  ['301', '某某县林业局', 12, null, 7, null, 7, 5],
  ['301001', '某某县林业局本级', 12, null, 7, null, 7, 5],
], { merges: ['A1:H1', 'A2:H2', 'A3:G3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'] });

const fund = sheetOf('16政府性基金', [
  ['部门公开表16', null, null, null, null],
  ['政府性基金预算支出表', null, null, null, null],
  [HEAD, null, null, null, '金额单位：万元'],
  ['科目编码', '科目名称', '本年政府性基金预算支出', null, null],
  [null, null, '合计', '基本支出', '项目支出'],
  [null, '合计', 50, null, 50],
  ['212', '城乡社区支出', 50, null, 50],
  ['21208', '国有土地使用权出让收入安排的支出', 50, null, 50],
  ['2120804', '农村基础设施建设支出', 50, null, 50],
], { merges: ['A1:E1', 'A2:E2', 'A3:D3', 'A4:A5', 'B4:B5', 'C4:E4'] });

const fundByGovernmentClass = sheetOf('17政府性基金(政府预算)', [
  ['部门公开表17', ...Array.from({ length: 10 }, () => null)],
  ['政府性基金预算支出分类汇总表（按政府预算经济分类）', ...Array.from({ length: 10 }, () => null)],
  [HEAD, ...Array.from({ length: 9 }, () => null), '金额单位：万元'],
  ['科目编码', '科目名称', '合计', ...GOVERNMENT_HEADS],
  [null, '合计', 50, null, null, 50, null, null, null, null, null],
  ['212', '城乡社区支出', 50, null, null, 50, null, null, null, null, null],
  ['21208', '国有土地使用权出让收入安排的支出', 50, null, null, 50, null, null, null, null, null],
  ['2120804', '农村基础设施建设支出', 50, null, null, 50, null, null, null, null, null],
], { merges: ['A1:K1', 'A2:K2'] });

const stateCapital = sheetOf('19国有资本经营预算', [
  ['部门公开表19', null, null, null, null],
  ['国有资本经营预算支出表', null, null, null, null],
  [HEAD, null, null, null, '金额单位：万元'],
  ['科目编码', '科目名称', '本年国有资本经营预算支出', null, null],
  [null, null, '合计', '基本支出', '项目支出'],
  [null, '合计', null, null, null],
  ['注：本部门没有国有资本经营预算拨款安排的支出，本表无数据。', null, null, null, null],
], { merges: ['A1:E1', 'A2:E2', 'A3:D3', 'A4:A5', 'B4:B5', 'C4:E4', 'A7:E7'] });

const fiscalAccount = sheetOf('20财政专户', [
  ['部门公开表20', null, null, null, null],
  ['财政专户管理资金预算支出表', null, null, null, null],
  [HEAD, null, null, null, '金额单位：万元'],
  ['科目编码', '科目名称', '本年财政专户管理资金预算支出', null, null],
  [null, null, '合计', '基本支出', '项目支出'],
  [null, '合计', null, null, null],
], { merges: ['A1:E1', 'A2:E2', 'A3:D3', 'A4:A5', 'B4:B5', 'C4:E4'] });

const specialFunds = sheetOf('21专项资金', [
  ['部门公开表21', null, null, null],
  ['县级专项资金预算汇总表', null, null, null],
  [HEAD, null, null, '金额单位：万元'],
  ['单位编码', '单位名称（专项名称）', '预算总额', '其中：本级支出'],
  ['301', '某某县林业局', 300, 300],
  ['301001', '造林补助', 300, 300],
], { merges: ['A1:D1', 'A2:D2', 'A3:C3'] });

const projectTargets = sheetOf('22项目支出绩效目标表', [
  ['部门公开表22', null, null, null, null],
  ['项目支出绩效目标表', null, null, null, null],
  [HEAD, null, null, null, '金额单位：万元'],
  ['单位（专项）名称', '资金总额', '一级指标', '二级指标', '指标值'],
  ['造林补助', 300, '产出指标', '数量指标', '1.2万亩'],
], { merges: ['A1:E1', 'A2:E2', 'A3:D3'] });

const contents = sheetOf('目录', [
  ['目  录', null],
  ['序号', '表名'],
  [1, '收支总表'], [2, '收入总表'], [3, '支出总表'], [4, '支出预算分类汇总表（按政府预算经济分类）'], [6, '财政拨款收支总表'], [7, '一般公共预算支出表'],
  [8, '一般公共预算基本支出表'], [15, '一般公共预算“三公”经费支出表'], [16, '政府性基金预算支出表'], [19, '国有资本经营预算支出表'],
], { merges: ['A1:B1'] });

const cover = sheetOf('封面', [
  [null, null], ['2023年部门预算公开表', null], [null, null], ['单位名称：某某县林业局', null], ['编制日期：2023年1月18日', null], ['单位负责人：', '财务负责人：'],
]);

export const HUNAN_BUDGET_2023 = workbookOf('部门预算公开.xlsx',
  [cover, contents, summary, income, expenditure, byGovernmentClass, fiscalSummary, generalExpenditure, generalBasic, basicWages, threePublic,
    fund, fundByGovernmentClass, stateCapital, fiscalAccount, specialFunds, projectTargets]);
