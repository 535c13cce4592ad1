import { deepEqual } from 'node:assert/strict';
import * as amounts from '../../../../src/core/claims/lexicon/amounts.js';
import * as changes from '../../../../src/core/claims/lexicon/changes.js';
import * as comparisons from '../../../../src/core/claims/lexicon/comparisons.js';
import * as contacts from '../../../../src/core/claims/lexicon/contacts.js';
import * as denials from '../../../../src/core/claims/lexicon/denials.js';
import * as distribution from '../../../../src/core/claims/lexicon/distribution.js';
import * as drafting from '../../../../src/core/claims/lexicon/drafting.js';
import * as figures from '../../../../src/core/claims/lexicon/figure-nouns.js';
import * as lines from '../../../../src/core/claims/lexicon/lines.js';
import * as nouns from '../../../../src/core/claims/lexicon/nouns.js';
import * as references from '../../../../src/core/claims/lexicon/references.js';
import * as shares from '../../../../src/core/claims/lexicon/shares.js';
import * as stages from '../../../../src/core/claims/lexicon/stages.js';
import * as years from '../../../../src/core/claims/lexicon/years-said.js';

type Predicate = readonly [name: string, is: (words: string) => boolean, yes: readonly string[], no: readonly string[]];

/** What a question of the lexicon is answered with, for words just like it and just unlike it. */
const PREDICATES: readonly Predicate[] = [
  [
    'a hedge',
    amounts.isHedge,
    ['约', '支出大约', '近', '将近', '超', '超过', '逾', '突破', '接近', '达到', '约为'],
    ['', '约计', '为', '预算'],
  ],
  [
    'a bound before a figure',
    (words) => amounts.isBound(words, ''),
    [
      ...[
        '不少于',
        '不低于',
        '不超过',
        '不高于',
        '低于',
        '高于',
        '大于',
        '小于',
        '大于等于',
        '小于等于',
        '至少',
        '最多',
      ],
      ...['≥', '≤', '>', '<', '>=', '<='],
    ],
    ['', '为', '少于等', '='],
  ],
  [
    'a bound behind a figure',
    (words) => amounts.isBound('', words),
    ['以上', '及以上', '（含）以上', '以下', '以内', '左右', '起', '（含）及以下'],
    ['', '的设备', '，以上', '以外'],
  ],
  ['a price', amounts.isPrice, ['/人', '每辆', '每'], ['', '，每人', '人']],
  [
    'before a stroke that is a sign',
    amounts.takesSign,
    [
      '为',
      '是',
      '达',
      '约',
      '共',
      '计',
      '，',
      '：',
      '（',
      '、',
      '增长',
      '下降',
      '变动',
      '差额',
      '幅度',
      '支出',
      '结余',
      '余额',
      '合计',
    ],
    ['', '2023', '的', '附件', '第'],
  ],
  ['one of what 人 counts', (unit) => amounts.countAlike('人', unit), ['人', '名'], ['个', '辆', '户']],
  ['one of what 户 counts', (unit) => amounts.countAlike(unit, '户'), ['户', '个'], ['人', '名', '辆']],
  [
    'before an amount whose unit was forgotten',
    (words) => amounts.isMoneyWithoutUnit(words, '12.50'),
    ['支出', '决算数为', '收入预算数', '经费共', '资金安排', '接待费', '总额', '金额合计', '拨款共计'],
    ['', '面积', '人数为', '支出约'],
  ],
  [
    'before an amount whose unit and places were forgotten',
    (words) => amounts.isMoneyWithoutUnit(words, '12'),
    ['支出为', '决算数为', '预算额为', '收入为', '金额为', '总额为'],
    ['支出', '经费为', '决算数是', '费为'],
  ],
  [
    'what is compared with',
    comparisons.isBase,
    ['比2020年收支预算总数', '较上年', '与去年', '同上一年度预算', '对比2023年', '比上一年'],
    ['2020年', '与上年相比', '比上年，', '和上年', '比预算'],
  ],
  [
    'an amount of last year',
    comparisons.isPrior,
    ['上年', '，上年决算数', '（去年', '上一年度', '上年财政拨款'],
    ['本年', '上年结转', '上年财政拨款结转', '上年结余', '年上年', '上年，'],
  ],
  [
    'the same as before',
    comparisons.isSameAsBefore,
    ['与上年', '和2023年预算数', '比去年', '较上一年度', '同上年'],
    ['上年', '与预算', '与上年，', '2023年'],
  ],
  ['a comparison', comparisons.compares, ['', '比', '较', '与', '同', '基本', '上年'], ['支出', '本年', '和']],
  [
    'the beginning of a comparison',
    comparisons.beginsCompared,
    ['比上年', '较去年增加', '与2023年', '同上一年'],
    ['上年', '和上年', '比预算', '支出比上年', '与1999年'],
  ],
  [
    'from before',
    comparisons.isFromBefore,
    ['由2023年', '由上年的20人', '由去年', '由2023年度'],
    ['2023年', '由本年', '由上年，'],
  ],
  ['a sign that compares a year', comparisons.comparesYear, ['比', '较', '与', '同'], ['', '和', '至', '、']],
  ['a sign that joins a year', comparisons.joinsYear, ['和'], ['', '与', '、']],
  [
    'opened: it leads two ways',
    (words) => changes.directionBefore(words) === 'open',
    ['增加（减少）', '增加（减少）额'],
    ['增加', '减少'],
  ],
  [
    'more',
    (words) => changes.directionBefore(words) === 'more',
    ['增加', '增长', '上升', '提高', '扩大', '增加了', '增幅为', '增长率为', '增支', '增收', '增'],
    ['减少', '下降', '降低', '压减', '核减', '降幅为', '减', '支出', ''],
  ],
  [
    'less',
    (words) => changes.directionBefore(words) === 'less',
    ['减少', '下降', '降低', '缩减', '压减', '压缩', '核减', '调减', '减幅为', '降幅为', '下降率为', '减'],
    ['增加', '增长', '支出', ''],
  ],
  [
    'what something came to',
    changes.isChangedTo,
    ['增加到', '减少至', '下降为', '提高到', '增长至', '降低到', '压缩至', '调整为'],
    ['增加', '到', '为', '增加了'],
  ],
  [
    'a change before its noun',
    changes.beginsWithChange,
    ['增加', '减少人员', '新增维修费', '增长', '下降', '调增', '调减', '追加'],
    ['', '支出增加', '为'],
  ],
  [
    'a percentage completed',
    stages.isCompletion,
    [
      '完成年初预算的',
      '完成预算',
      '完成了全年预算数的',
      '完成当年预算安排',
      '执行率',
      '预算完成率为',
      '完成比例达到',
      '完成调整后预算的',
      '预算执行进度约',
    ],
    ['预算', '完成', '占预算的', '完成决算'],
  ],
  [
    'an amount that was meant',
    stages.isBudgeted,
    ['年初预算为', '预算', '预算数', '全年预算安排', '调整后的预算数为', '当年预算总额', '预算批复'],
    ['', '预算收入', '决算为', '年初'],
  ],
  [
    'a budget that was completed',
    stages.isCompletedBudget,
    ['完成预算', '完成年初预算数', '完成了全年预算', '完成当年预算'],
    ['预算', '完成', '已完成预算', '完成预算的'],
  ],
  [
    'a budget compared with',
    stages.isComparedBudget,
    ['比预算', '较年初预算数', '与全年预算', '同当年预算'],
    ['预算', '比决算', '比年初', '比预算的'],
  ],
  ['about a budget', stages.namesBudget, ['年初预算', '预算'], ['', '决算']],
  ['a side', references.isBareSide, ['收入', '支出', '预算收入', '预算支出'], ['', '总收入', '支出预算']],
  [
    'the sum of a side',
    references.isSumOfSide,
    ['收入合计', '本年支出总计', '总收入合计', '支出合计'],
    ['收入', '合计', '上年收入合计', '收入合计数'],
  ],
  [
    'all money',
    references.isOfAll,
    ['总收入', '总支出', '部门总支出', '本年收入合计', '全部支出总计'],
    ['收入', '支出预算', '总预算'],
  ],
  [
    'another budget',
    references.namesOtherBudget,
    ['预算收入', '支出预算'],
    ['一般公共预算', '政府性基金预算', '国有资本经营预算', '社会保险预算'],
  ],
  ['taken in', references.isTakenIn, ['收入', '事业收入', '结转', '结余分配'], ['支出', '收入支出']],
  [
    'a page',
    lines.isPageNumber,
    ['1', '- 12 -', '—3—', '第1页', '第 2 页，共 10 页', ' 123 ', '第1页/共3页'],
    ['', '1234', '第页', '1.', '12人'],
  ],
  [
    'a line begun anew',
    lines.startsAnew,
    [
      '附件1',
      '附表',
      '备注',
      '注：',
      '注1',
      '单位：万元',
      '公开01表',
      '其中：',
      '一是',
      '图1',
      '（表一',
      '主管部门职责：',
    ],
    ['', '支出', '主要原因：', '原因是什么：', '其中', '一、'],
  ],
  ['a line within', lines.standsWithin, ['其中：', '二是'], ['附件1', '是', '其中']],
  ['a line with a figure', lines.tellsFigure, ['12万元', '5元', '3%', '4辆'], ['万元', '12', '']],
  [
    'a line that ends as headings do',
    lines.endsAsHeading,
    [
      '支出情况',
      '情况说明',
      '基本概况',
      '支出',
      '收入',
      '经费。',
      '预算：',
      '采购',
      '绩效',
      '主要职责',
      '机构设置',
      '名词解释',
      '决算表',
    ],
    ['', '支出增加', '其他'],
  ],
  [
    'a line broken off',
    lines.breaksOff,
    ['支出，', '收入、', '（', '《', '“', '和', '与', '及', '为', '的', '是', '在', '占', '较', '比'],
    ['', '支出', '。', '）'],
  ],
  [
    'a line attached',
    lines.isAttached,
    [
      '、',
      '，',
      '。',
      '）',
      '》',
      '”',
      '的',
      '等',
      '和',
      '与',
      '及',
      '（项）',
      '（03款）',
      '12.00万元',
      '5%',
      '1,000元',
    ],
    ['', '支出', '（境）', '12'],
  ],
  ['a line begun with a year', lines.beginsWithYear, ['2024年', '与上年', '较', '比'], ['', '年', '1999年', '支出']],
  ['told in one order', distribution.isRespective, ['分别为', '甲分别'], ['', '各为']],
  ['between figures', distribution.joinsFigures, ['、', '，', '和', '与', '及', '以及'], ['', '；', '和与', '或']],
  [
    'without a name',
    distribution.isNameless,
    ['', '其中', '两者', '各', '金额', '占比', '三项', '依次', '其中各'],
    ['甲', '支出'],
  ],
  [
    'that figures are stated',
    distribution.isStating,
    ['', '为', '是', '达', '达到', '完成', '安排', '支出', '收入', '共为'],
    ['增长', '占'],
  ],
  ['that figures are', distribution.isCopula, ['', '为', '是'], ['达', '为是', '增长为']],
  [
    'generic',
    nouns.isGeneric,
    ['', '支出', '实际支付', '本年支出预算', '比上年', '总预算', '涉及', '资金总额'],
    ['基本支出', '公务接待费', '财政拨款收入'],
  ],
  ['carried on', figures.isCarriedOn, ['年末结转和结余', '累计结余', '结转下年'], ['上年结转', '年初结转', '结余']],
  [
    'a number of receptions',
    figures.isReceptionCount,
    ['公务接待', '国内公务接待', '公务接待批次', '公务接待人次', '国内公务接待人数'],
    ['接待', '公务接待费', '国外公务接待'],
  ],
  ['the office itself', figures.namesOfficeItself, ['局本级', '机关'], ['', '下属单位']],
  ['an average', shares.isAverage, ['平均', '人均3', '户均', '每辆'], ['', '共人均', '车均']],
  ['one of many', shares.isPerPiece, ['人均接待费', '每辆车', '平均', '车均运行费', '户均'], ['', '接待费']],
  ['joined years', years.joinsYears, ['和', '与', '、', '及', '度和'], ['', '至', '年和', '和在']],
  [
    'a plan',
    years.isPlanned,
    ['力争', '拟', '将', '将要', '计划', '预计', '度计划'],
    ['', '完成', '预计执行数', '计划完成情况', '预计完成数', '支出'],
  ],
  [
    'a year with another',
    years.isBesideYear,
    ['比', '较', '与', '和', '同', '、', '-', '与上年', '，分别为'],
    ['', '在', '预算'],
  ],
  [
    'a figure of the year',
    years.isTotalOfYear,
    ['收支总预算12', '度部门收支总预算1', '“三公”经费预算为5', '三公经费财政拨款支出决算数5', '“三公”经费预算安排3'],
    ['', '收支总预算', '支出5', '三公经费5'],
  ],
  ['joined to another name', denials.isJoined, ['、', '和', '与', '及', '或'], ['', '，', '的']],
  ['of 财政拨款 alone', denials.isOfFiscal, ['财政拨款', '一般公共预算'], ['', '本年', '使用']],
  [
    'a note of an empty table',
    denials.saysEmptyAbove,
    [
      '注：本表无数据',
      '本表为空',
      '备注:我局无此项支出,故本表为空表。',
      '(此表无数据)',
      '该表没有数据',
      '上无,因此本表空表列示',
    ],
    ['', '本表按科目汇总', '上表无数据', '本表无数据的原因'],
  ],
  [
    'a label of a contact',
    contacts.isContactLabel,
    ['联系人', '联 系 人', '联系人姓名', '部门联系人'],
    ['', '联系电话', '联系人：', '姓名'],
  ],
  [
    'a name of a contact',
    contacts.isContactName,
    ['张某', '欧阳某某'],
    ['', '张', '办公室', '财务科', '某某中心', '联系电话', '甲和乙', '某某某某某'],
  ],
  [
    'a sentence without its stop',
    drafting.isUnended,
    ['收入，支出', '收入。支出5', '收入，5%', '收入，（元）', '收入，'],
    ['收入', '收入。', '收入，支出；', '收入（元。）'],
  ],
  ['a reason', drafting.tellsReason, ['原因是', '主要原因'], ['', '由于']],
  [
    'a number of an item',
    drafting.isItemNumber,
    ['1', '：12', '。一', '，十二', '；a', '"1', '、“3'],
    ['', '123', '甲1', '：', '1.'],
  ],
];

describe('questions of the lexicon', () => {
  for (const [name, is, yes, no] of PREDICATES)
    it(`say what is ${name}, and what is not`, () => {
      deepEqual([yes.filter((words) => !is(words)), no.filter((words) => is(words))], [[], []]);
    });
});

type Answer = readonly [name: string, of: (words: string) => unknown, answers: Readonly<Record<string, unknown>>];

const ANSWERS: readonly Answer[] = [
  [
    'the sign of a number',
    amounts.withPlainSign,
    { '1,234.50': '1234.50', '−5': '-5', '负5': '-5', '-5': '-5', '5−3': '5−3' },
  ],
  [
    'what a change is of',
    comparisons.changedNoun,
    {
      '收入比上年预算数相比增加': '收入',
      '收入较2023年度增加': '收入',
      '收入与年初持平': '收入',
      '收入和上年同期相比，各增': '收入',
      '收入同去年基本': '收入',
      '收入比往年一致': '收入',
      '收入比当年压减': '收入',
      '收入比2023年': '收入',
      '收入均增长': '收入',
      '收入有所下降': '收入',
      '收入': '收入',
    },
  ],
  [
    'the base of a share',
    shares.shareBase,
    {
      占支出预算的: '支出预算',
      占: '',
      占比为: '',
      所占比例: '',
      占总比例约: '',
      占比例为: '',
      比重: '',
      占总支出的比重为: '总支出',
      支出: null,
    },
  ],
  ['what has a share', shares.sharer, { 甲占乙: '甲', 甲占乙占丙: '甲占乙' }],
  [
    'a base without its period',
    shares.withoutPeriod,
    { 同期财政拨款: '财政拨款', 本年支出: '本年支出', 当年财政: '财政', 全年收入: '全年收入', 财政: '财政' },
  ],
  [
    'a name as names of figures are written',
    references.plainName,
    {
      年度部门收支总计: '收支总计',
      预算收支: '收支总计',
      使用政府性基金: '政府性基金',
      使用费: '使用费',
      年初结转: '年初结转',
      综合: '综合',
      纳入预算管理的收入: '收入',
    },
  ],
  [
    'the name of a base',
    references.baseName,
    { '“三公”经费总额': '三公经费', '支出的': '支出', '（项）总数': '(项)', '支出': '支出' },
  ],
  [
    'what is defined',
    references.definedConcept,
    {
      用于保障机构正常运转的日常支出: 'expenditure.basic',
      正常履职支出: 'expenditure.basic',
      完成特定工作任务的支出: 'expenditure.project',
      特定目标支出: 'expenditure.project',
      任务支出: null,
    },
  ],
  [
    'what goals extend to',
    references.goalsOf,
    {
      整体支出绩效目标涉及: 'all',
      编制部门整体绩效: 'all',
      项目支出绩效目标共涉及: 'projects',
      财政拨款项目涉及: 'projects',
      项目支出: null,
    },
  ],
  [
    'the money that a sentence names',
    references.moneyLeads,
    { '一般公共预算拨款用于教育': ['一般公共预算拨款'], '财政拨款支出中，基本': ['财政拨款支出'], '资金主要用于': [] },
  ],
  [
    'what changed',
    references.changeOf,
    { '收入较上年增加': '收入', '支出。收入比2023年': '收入', '收入各增': '收入', '收入，支出增': null, '收入': null },
  ],
  [
    'the name of a 类',
    references.className,
    { '用于教育支出(类)': '教育支出', '教育(类)支出': '教育', '教育': '教育' },
  ],
  [
    'words without each',
    distribution.withoutEach,
    { 甲和乙各: '甲和乙', 甲和乙各自: '甲和乙', 甲和乙均: '甲和乙', 甲: '甲' },
  ],
  [
    'the names of each',
    distribution.namesOfEach,
    { 甲和乙均为: '甲和乙', 甲和乙都是: '甲和乙', 甲和乙各达: '甲和乙', 甲和乙为: '' },
  ],
  [
    'both sides',
    distribution.bothSides,
    {
      收支总计: ['收入总计', '支出总计'],
      财政拨款收入和支出总预算合计: ['财政拨款收入总预算合计', '财政拨款支出总预算合计'],
      收入总计: null,
    },
  ],
  ['what names share', distribution.sharedTail, { 项目支出: '支出', 事业收入: '收入', 公用经费: '经费', 接待费: '' }],
  ['the sum behind a name', figures.sumBehind, { 合计为: '合计', 总计: '总计', 总额: '总额', 为合计: '' }],
  ['the stem of a 类', figures.classStem, { '教育支出(205类)': '教育', '教育(类)支出': '教育', '教育': '教育' }],
  [
    'a 类 and its code',
    figures.classSaid,
    {
      '教育支出(205类)': { name: '教育支出', code: '205' },
      '用于教育支出': { name: '教育支出', code: null },
      '教育支出': null,
    },
  ],
  [
    'cars that are kept',
    figures.vehiclesKeptIn,
    {
      '保障32辆公务用车': [{ start: 2, number: '32' }],
      '现有3辆公务用车，共有4辆公务用车': [
        { start: 2, number: '3' },
        { start: 11, number: '4' },
      ],
      '购置3辆公务用车': [],
    },
  ],
  [
    'contacts',
    contacts.contactsIn,
    {
      '联系人：张某某，电话': [{ start: 4, name: '张某某' }],
      '联系人姓名: 李某 ': [{ start: 7, name: '李某' }],
      '联系人：办公室。': [],
      '联系人张某某': [],
    },
  ],
];

describe('answers of the lexicon', () => {
  for (const [name, of, answers] of ANSWERS)
    it(`tell ${name}`, () => {
      deepEqual(Object.fromEntries(Object.keys(answers).map((words) => [words, of(words)])), answers);
    });
});
