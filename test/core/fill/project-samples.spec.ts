import { deepEqual, equal, ok } from 'node:assert/strict';
import { fill, linesOf } from './filled.js';

const EBIAN = 'ebian-2021-budget';
const GENERAL = '一、一般公共预算项目支出情况';

/** Projects of 表4-2, as printed there in 元: 200000 to 590000. */
const PROJECTS = [
  ['档案资料数字化管理', '20.00'],
  ['电子政务外网互联网协议（IPv6）改造项目', '75.40'],
  ['法律顾问团经费', '20.00'],
  ['网络运行经费', '21.00'],
  ['应急保障经费', '59.00'],
  ['政府办社会监督员经费', '17.00'],
  ['政府机关安保购买社会服务', '59.00'],
  ['政府机关伙食团购买社会服务（劳务费）', '149.60'],
  ['重点项目经费', '59.00'],
  ['驻乐联络站工作经费', '20.00'],
] as const;

describe('a line of a form that stands for a project', () => {
  it('is written for every project of 项目支出表', () => {
    deepEqual(
      linesOf([GENERAL, '××项目安排××万元，用来××。', '（其余项目照此逐项说明。）'], EBIAN).slice(1),
      PROJECTS.map(([name, amount]) => `${name.endsWith('项目') ? name : `${name}项目`}安排${amount}万元，用来«××»。`),
    );
  });

  it('is numbered, and the last ends the sentence', () => {
    const filled = linesOf([GENERAL, '（一）“XX”项目：本年预算XX万元；', '（二）……'], EBIAN).slice(1);
    equal(filled.length, PROJECTS.length);
    equal(filled[0], '（一）“档案资料数字化管理”项目：本年预算20.00万元；');
    equal(filled[9], '（十）“驻乐联络站工作经费”项目：本年预算20.00万元。');
  });

  it('is written for every project where the line before it says so', () => {
    for (const lead of ['各项目的预算安排见下。', '以下逐项说明。', '具体如下：'])
      equal(linesOf([GENERAL, lead, '××项目安排××万元。'], EBIAN).length, 2 + PROJECTS.length, lead);
  });

  it('is sure under any heading where nothing else pays for projects', () => {
    // 支出构成.项目支出 of 表1-2 is that of 表4-2: nothing else pays for projects
    equal(linesOf(['一、项目安排', '1.XX项目XX万元。', '2.……'], EBIAN)[1], '1.档案资料数字化管理项目20.00万元。');
  });

  it('stays where the form means some of them, another year, or no more than one', () => {
    const stays = (lead: string, line: string): void => {
      const { paragraphs } = fill([GENERAL, lead, line, '……'], EBIAN);
      const copies = paragraphs[2]!.copies;
      equal(copies.length, 1, line);
      ok(copies[0]!.segments.some((segment) => segment.kind === 'new' && segment.mark === 'open'));
    };
    stays('其中主要项目如下：', '1.××项目××万元，用于××。');
    stays('具体如下：', '1.××项目2020年安排××万元，用于××。');
    equal(linesOf([GENERAL, '××项目安排××万元。'], EBIAN)[1], '«××»项目安排«××»万元。');
  });

  it('stays where the workbook has no table of projects', () => {
    equal(
      linesOf(['一、一般公共预算项目支出情况', '1.××项目××万元。', '2.……'], 'lingshou-2021-budget')[1],
      '1.«××»项目«××»万元。',
    );
  });

  it('tells that the form’s own samples were written out', () => {
    const { dropped } = fill([GENERAL, '1.××项目××万元。', '2.……'], EBIAN);
    ok(dropped.some(({ why }) => why.includes('逐项写出')));
  });
});
