import assert from 'node:assert/strict';
import {
  isNote,
  isSignature,
  looksLikeOrganization,
  opensNotes,
  parseLabel,
  type Numbering,
} from '../../../src/core/recognize/labels.js';

describe('labels', () => {
  const name = (text: string): string => parseLabel(text).name;

  it('loses numbering, 其中, codes and spaces', () => {
    assert.equal(name('一、一般公共预算拨款收入'), '一般公共预算拨款收入');
    assert.equal(name('（二）相关统计数'), '相关统计数');
    assert.equal(name('1. 因公出国（境）费'), '因公出国(境)费');
    assert.equal(name('其中：（1）公务用车运行费'), '公务用车运行费');
    assert.equal(name('⑵公务用车购置费'), '公务用车购置费');
    assert.equal(name('收 入 总 计'), '收入总计');
    assert.equal(name('合计：'), '合计');
    assert.equal(name('201 一般公共服务支出'), '一般公共服务支出');
    assert.equal(name('[2010301]行政运行'), '行政运行');
    assert.equal(name('  2010301-行政运行'), '行政运行');
  });

  it('keeps names that only look numbered', () => {
    assert.equal(name('一般公共服务支出'), '一般公共服务支出');
    assert.equal(name('三公经费合计'), '三公经费合计');
    assert.equal(name('2021年预算数'), '2021年预算数');
    assert.equal(name('1.5倍以内'), '1.5倍以内');
    assert.equal(name('支出其中'), '支出其中');
  });

  const numbered: readonly (readonly [text: string, numbering: Numbering, ordinal: number, name: string])[] = [
    ['一、收入', 'chinese', 1, '收入'],
    ['九：收入', 'chinese', 9, '收入'],
    ['十、收入', 'chinese', 10, '收入'],
    ['十二、收入', 'chinese', 12, '收入'],
    ['二十、收入', 'chinese', 20, '收入'],
    ['二十三、收入', 'chinese', 23, '收入'],
    ['（三）收入', 'chinese-brackets', 3, '收入'],
    ['（十一）、收入', 'chinese-brackets', 11, '收入'],
    ['7、收入', 'arabic', 7, '收入'],
    ['12．收入', 'arabic', 12, '收入'],
    ['（4）收入', 'arabic-brackets', 4, '收入'],
    ['（14）、收入', 'arabic-brackets', 14, '收入'],
    ['5）收入', 'arabic-brackets', 5, '收入'],
    ['①收入', 'circled', 1, '收入'],
    ['⑳、收入', 'circled', 20, '收入'],
    ['⑴收入', 'circled', 1, '收入'],
    ['⒇收入', 'circled', 20, '收入'],
    ['收入', 'none', 0, '收入'],
    ['本年（一）收入', 'none', 0, '本年(一)收入'],
    ['一、1.收入', 'chinese', 1, '1.收入'],
  ];
  for (const [text, numbering, ordinal, rest] of numbered)
    it(`${text} is numbered ${numbering} ${ordinal}`, () => {
      const label = parseLabel(text);
      assert.deepEqual([label.numbering, label.ordinal, label.name], [numbering, ordinal, rest]);
    });

  it('tells 其中 before and behind a number', () => {
    const read = (text: string): [boolean, number, string] => {
      const label = parseLabel(text);
      return [label.ofWhich, label.ordinal, label.name];
    };
    assert.deepEqual(read('其中：（1）公务用车运行费'), [true, 1, '公务用车运行费']);
    assert.deepEqual(read('2. 其中：购置费'), [true, 2, '购置费']);
    assert.deepEqual(read('其中、购置费'), [true, 0, '购置费']);
    assert.deepEqual(read('其中购置费'), [true, 0, '购置费']);
    assert.deepEqual(read('购置费'), [false, 0, '购置费']);
  });

  it('tells the code of a 科目 from other digits', () => {
    const codes: Readonly<Record<string, string | null>> = {
      '30201办公费': '30201',
      '201 一般公共服务支出': '201',
      '2010301-行政运行': '2010301',
      '【30201】办公费': '30201',
      '（301）工资福利支出': '301',
      '599、其他': '599',
      '一、201 一般公共服务支出': '201',
      '601其他': null,
      '2010行政': null,
      '20103016行政': null,
      '2010301': null,
      '含201万元': null,
    };
    for (const [text, code] of Object.entries(codes)) assert.equal(parseLabel(text).code, code, text);
  });

  it('keeps the words as printed, and how far they are set in', () => {
    const printed = (text: string): [string, number] => [parseLabel(text).text, parseLabel(text).indent];
    assert.deepEqual(printed('　　其中：基本 　工资 '), ['其中：基本 工资', 2]);
    assert.deepEqual(printed('基本工资'), ['基本工资', 0]);
  });

  it('tells notes from lines', () => {
    assert.ok(isNote('注:本表反映部门本年度的总收支情况。'));
    assert.ok(isNote('备注:本年未安排。'));
    assert.ok(!isNote('其他对个人和家庭的补助'));
    assert.ok(!isNote('注册会计师考试经费'));
    assert.ok(!isNote('关注:某项'));
    assert.ok(isNote('本表反映部门本年度的总收支和年末结转结余等情况；没有数据的为空'));
    assert.ok(!isNote('对本部门所属各单位离休退休人员以及其他人员发放的生活补助经费'));
    assert.ok(!isNote('本年没有这项支出。'));
    assert.ok(isNote('1.本表以万元为单位各项数据取两位小数尾数差。'));
    assert.ok(!isNote('1.本表以万元为单位各项数据取两位小数尾数差'));
  });

  it('tells where the notes begin: by what follows the word, or the word alone in its row', () => {
    const begins = (text: string): boolean[] => [opensNotes(text, true), opensNotes(text, false)];
    for (const text of ['注:某事', '注1.某事', '备注:', '(附注):某事', '填表说明:某事', '编制说明、某事'])
      assert.deepEqual(begins(text), [true, true], text);
    for (const text of ['注', '备注', '【注】', '填表说明', '说明', '填报须知', '填表要求', '注意事项'])
      assert.deepEqual(begins(text), [true, false], text);
    for (const text of ['注册费', '关注:某事', '项目说明', '说明书印刷费', '合计'])
      assert.deepEqual(begins(text), [false, false], text);
  });

  it('takes for an office what ends like one or is part of the department’s name, and no 科目', () => {
    const isOffice = (text: string): boolean => looksLikeOrganization(text, '某某县水利局');
    for (const text of ['某某县水文站', '水文站(本级)', '水利', '某某县水利局机关服务部', '县第一小学'])
      assert.equal(isOffice(text), true, text);
    for (const text of ['', '水利支出', '机关事务', '办公费', '防汛', '行政运行', '会议中心经费', '协会支出站'])
      assert.equal(isOffice(text), false, text);
    assert.equal(looksLikeOrganization('水利', null), false);
  });

  it('tells the lines of the page around a table: signatures, page numbers, the day', () => {
    for (const text of [
      '填表人:某某',
      '制表:某某',
      '审核:某某',
      '审核人:某某',
      '复核:某某',
      '单位负责人:某某',
      '负责人:某某',
      '联系电话:',
      '联系人:某某',
      '打印日期:2024-02-01',
      '第12页',
      '第一页',
      '—3—',
      '填报日期:2024年2月1日',
    ])
      assert.equal(isSignature(text), true, text);
    for (const text of ['合计', '项目负责人补助', '第一条', '人员经费', '2024年', '会计审核费'])
      assert.equal(isSignature(text), false, text);
  });
});
