import * as contacts from '../../../../src/core/claims/lexicon/contacts.js';
import * as denials from '../../../../src/core/claims/lexicon/denials.js';
import * as drafting from '../../../../src/core/claims/lexicon/drafting.js';
import * as figures from '../../../../src/core/claims/lexicon/figure-nouns.js';
import * as lines from '../../../../src/core/claims/lexicon/lines.js';
import * as nouns from '../../../../src/core/claims/lexicon/nouns.js';
import * as references from '../../../../src/core/claims/lexicon/references.js';
import { ask } from './question.js';

describe('questions of lines and names', () => {
  ask([
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
  ]);
});
