import { deepEqual } from 'node:assert/strict';
import { budgetOf, finalOf } from '../sample.js';
import { holdRows, told } from './told.js';

const unitOf = (...lines: string[]): string =>
  ['某某县第一中学2024年单位预算说明', '一、预算情况', ...lines].join('\n');
const of = (owner: string, ...lines: string[]): string =>
  [`${owner}2024年部门预算说明`, '一、预算情况', ...lines].join('\n');

describe('a text of a unit', () => {
  holdRows(
    [
      ['is no 部门预算', ['2024年部门预算收入20.00万元。'], ['warning name.level 2024年部门预算 → 2024年单位预算']],
      ['may be made as one', ['按照2024年部门预算编制要求编制。'], []],
      ['may be part of one', ['主管局2024年部门预算安排20.00万元。'], []],
      [
        'may be told by a form of a 部门 throughout',
        Array.from({ length: 4 }, (_, index) => `2024年部门预算支出${index}.00万元。`),
        ['notice name.level 2024年部门预算 → 2024年单位预算'],
      ],
      [
        'may be in one',
        ['纳入部门预算管理。', '2024年部门预算收入20.00万元。'],
        ['notice name.level 2024年部门预算 → 2024年单位预算'],
      ],
      [
        'is no 本部门 where it is 本单位',
        ['本单位收入20.00万元。', '本部门公务接待费1.00万元。'],
        ['notice name.owner 本部门 → 本单位'],
      ],
      ['may be 本部门 throughout', ['本部门收入20.00万元。', '本部门公务接待费1.00万元。'], []],
    ],
    unitOf,
  );

  it('and one of a department', () => {
    deepEqual(told(budgetOf('2024年单位预算安排20.00万元。')), ['warning name.level 2024年单位预算 → 2024年部门预算']);
    deepEqual(told(budgetOf('所属学校2024年单位预算安排20.00万元。')), []);
  });
});

describe('the name of a text', () => {
  const OTHER = ['warning name.other 县教育局'];
  holdRows([
    ['stands where it tells of itself', ['2024年，县教育局对部门项目支出开展评价。'], OTHER],
    ['stands before its units', ['2024年县教育局下属2家单位。'], OTHER],
    ['stands where it answers for the text', ['本说明由县教育局负责解释。'], OTHER],
    ['stands before its phone', ['县教育局预决算公开监督电话为0551-0000000。'], OTHER],
    ['stands before its money', ['某某县教育局2024年政府性基金预算支出0万元。'], ['warning name.other 某某县教育局']],
    [
      'stands before money it does not have',
      ['某某县教育局2024年没有使用政府性基金。'],
      ['warning name.other 某某县教育局'],
    ],
    ['stands where its contact is told', ['联系方式：县教育局计划科。'], OTHER],
    ['has the signs of its place', ['2024年，某甲县水利局召开会议。'], ['warning name.other 某甲县水利局']],
    ['may stand beside that of another place', ['2024年，某东县水利局来访。', '某某县审计局开展审计。'], []],
    ['is not a unit with figures of its own', ['某某县水务中心2024年政府性基金预算支出0万元。'], []],
    ['is not a school below it', ['某某县第三小学2024年收入2.00万元。'], []],
    ['is not a unit without a place', ['所属学校2024年政府性基金预算支出0万元。'], []],
    ['answers for the text itself', ['本说明由县水利局负责解释。'], []],
    ['may have places before it or none', ['截至2023年末，水利局共有车辆2辆。'], []],
    ['is not a partner', ['2024年，县教育局会同有关单位开展检查。'], []],
    ['is not a unit named elsewhere', ['县信息中心是所属单位。', '2024年，县信息中心对单位项目支出开展评价。'], []],
  ]);
});

describe('the duties of a text', () => {
  const duties = (...lines: string[]): string =>
    ['某某县文化和旅游局2024年部门预算说明', '一、主要职责', ...lines].join('\n');
  holdRows(
    [
      ['are those of its office', ['某某县档案馆负责档案管理。'], ['warning name.other 某某县档案馆']],
      ['are told of it by its short name', ['县文旅局负责文化工作。'], []],
      ['are those of its units too', ['县文旅局负责文化工作。', '某某县图书馆负责借阅。'], []],
      ['may not name it', ['负责文化工作。'], []],
      ['are said of another one that comes again', ['县图书馆负责借阅。', '所属单位：县图书馆。'], []],
    ],
    duties,
  );
});

describe('the kind of a text, by its headings', () => {
  const FINAL = ['二、收入决算情况说明', '无。', '三、支出决算情况说明', '无。', '四、收支决算总体情况说明', '无。'];
  it('is one', () => {
    deepEqual(told(finalOf(...FINAL, '五、经费预算情况说明', '无。')), ['warning name.stage 五、经费预算情况说明']);
    // a kind of money, the budget carried out, another year
    deepEqual(told(finalOf(...FINAL, '五、一般公共预算情况说明', '无。')), []);
    deepEqual(told(finalOf(...FINAL, '五、预算绩效情况说明', '无。')), []);
    deepEqual(told(finalOf(...FINAL, '五、2024年部门预算情况说明', '无。')), []);
    // what the text and its parts are called counts too
    const unit = (...lines: string[]): string =>
      ['某某县第一中学2024年单位预算说明', '第一部分 概况', '甲。', '第二部分 单位预算表', '乙。', ...lines].join('\n');
    const called = ['第三部分 2024年单位决算情况说明', '丙。', '一、单位预算收支情况', '丁。'];
    deepEqual(told(unit(...called)), ['warning name.stage 第三部分 2024年单位决算情况说明']);
    deepEqual(told(unit(...called.slice(0, 2))), []);
    // two of five are perhaps two texts
    deepEqual(told(finalOf(...FINAL, '五、经费预算情况说明', '无。', '六、收入预算情况说明', '无。')), []);
  });
});

describe('the level of a text', () => {
  it('is that of its place', () => {
    const line = '财政拨款收入：指市级财政当年拨付的资金。';
    deepEqual(told(of('某某县水利局', line)), ['warning name.place-level 市级财政当年拨付']);
    deepEqual(told(of('某某县水利局', `二、${line}`)), ['warning name.place-level 市级财政当年拨付']);
    deepEqual(told(of('某某市某某区水利局', line)), ['warning name.place-level 市级财政当年拨付']);
    deepEqual(told(of('某某市水利局', line)), []);
    deepEqual(told(of('某某市开发区水利局', line)), []);
    deepEqual(told(of('某某自治区水利厅', line)), []);
    deepEqual(told(of('某某自治区某某县水利局', line)), ['warning name.place-level 市级财政当年拨付']);
  });

  it('may be another one where money comes from above', () => {
    deepEqual(told(of('某某县水利局', '市级财政拨款补助20.00万元。')), []);
    deepEqual(told(of('某某县水利局', '上级市级财政拨款20.00万元。')), []);
    deepEqual(told(of('某某县水利局', '收入包括省级、市级财政拨款。')), []);
    deepEqual(told(of('某某县水利局', '收入预算20.00万元，其中：市级财政拨款收入20.00万元。')), []);
    deepEqual(told(of('某某县水利局', '资金来源为市级财政拨款20.00万元。')), []);
    deepEqual(told(of('某某县水利局', '市级财政拨款20.00万元。')), ['warning name.place-level 市级财政拨款']);
  });
});

describe('a total of 政府采购', () => {
  const parts = (total: string, part: string): string =>
    `2024年政府采购${total}总额5.00万元，其中：政府采购货物${part}5.00万元。`;
  it('is of the stage of its parts', () => {
    deepEqual(told(finalOf(parts('支出', '支出'))), []);
    deepEqual(told(finalOf(parts('预算', '支出'))), ['warning name.stage 政府采购预算总额']);
    deepEqual(told(budgetOf(parts('预算', '支出'))), []);
    deepEqual(told(budgetOf(parts('支出', '预算'))), ['warning name.stage 政府采购支出总额']);
    // both of the other one: a figure beside those of the year
    deepEqual(told(finalOf(parts('预算', '预算'))), []);
  });
});

describe('what a unit says of itself', () => {
  holdRows([
    ['is one class', ['我单位为公益一类事业单位。', '我单位属公益二类。'], ['warning name.class 公益二类']],
    ['is not that of its units', ['本单位为公益一类事业单位。', '下属中心为公益二类事业单位。'], []],
    ['is one class throughout', ['本单位为公益一类事业单位。', '本单位是公益一类事业单位。'], []],
  ]);
});

describe('三公 explained', () => {
  const said = (items: string): string => `“三公”经费：指用财政拨款安排的${items}。`;
  holdRows([
    ['by its three items', [said('因公出国（境）费、公务用车购置及运行费和公务接待费')], []],
    [
      'by one that is none',
      [said('会议费、公务用车购置及运行费和公务接待费')],
      ['warning glossary.three-public 会议费'],
    ],
    ['beside others', [said('因公出国（境）费、公务用车购置及运行费和公务接待费，不包括会议费')], []],
    ['with what is in each', [said('因公出国费和公务接待费，其中公务接待费含会议费')], []],
    ['is not 指标', ['“三公”经费不超过控制指标，压减会议费、公务用车和公务接待支出。'], []],
    ['by four', [said('因公出国（境）费、公务用车购置及运行费、公务接待费和培训费')], []],
  ]);
});
