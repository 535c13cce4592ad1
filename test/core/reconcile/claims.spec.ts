import { deepEqual, equal, ok } from 'node:assert/strict';
import { claimsIn, read, statementOf } from './sample.js';

const said = (text: string): string[] =>
  claimsIn(text).map(({ kind, value, unit, role }) => `${kind} ${value?.toString() ?? 'blank'} ${unit} ${role}`);

describe('claims of a text', () => {
  it('are amounts in 元 whatever the unit printed', () => {
    deepEqual(said('收入预算1,167.54万元，办公费300元，债务2亿元。'), [
      'amount 11675400 万元 stated',
      'amount 300 元 stated',
      'amount 200000000 亿元 stated',
    ]);
  });

  it('are read full-width, spaced and emphasised, at their place in the plain text', () => {
    const text = '２０２４年收入预算 **１，１６７．５４** 万元。';
    const [claim] = claimsIn(text);
    equal(claim!.value!.toString(), '11675400');
    equal(text.slice(claim!.start, claim!.end), claim!.quote);
    equal(claim!.quote, '１，１６７．５４** 万元');
    equal(claim!.decimals, 2);
  });

  it('know shares, changes, completion and what is compared with', () => {
    const text =
      '2024年收入预算300万元，比2023年预算数200万元增加100万元，增长50%；项目支出60万元，占20%，完成预算的80%。';
    deepEqual(
      said(text).map((line) => line.split(' ').at(-1)),
      ['stated', 'base', 'change', 'change', 'stated', 'share', 'completion'],
    );
    const income = statementOf(text, '收入');
    equal(income.change!.direction, 'more');
    equal(income.change!.base!.value!.toString(), '2000000');
    equal(income.change!.percent!.value!.toString(), '50');
  });

  it('keep the reason apart: its figures are not those of the disclosure', () => {
    deepEqual(said('项目支出60万元，比上年增加10万元，主要原因是新增维修费8万元，其他增加2万元。'), [
      'amount 600000 万元 stated',
      'amount 100000 万元 change',
      'amount 80000 万元 reason',
      'amount 20000 万元 reason',
    ]);
  });

  it('keep bounds and round words apart', () => {
    deepEqual(
      said('单价50万元以上设备2台，不少于100个项目，约300万元。').map((line) => line.split(' ').at(-1)),
      ['bound', 'stated', 'bound', 'stated'],
    );
    ok(claimsIn('支出约300万元。')[0]!.hedged);
  });

  it('are blank where the form is', () => {
    deepEqual(said('收入预算XX.XX万元，增加（减少）XXX万元，增长（下降）XX%，车辆__辆。'), [
      'amount blank 万元 stated',
      'amount blank 万元 change',
      'percent blank % change',
      'count blank 辆 stated',
    ]);
    equal(claimsIn('收入预算10万元，比上年增加（减少）2万元。')[1]!.direction, 'open');
  });

  it('are counts with their unit, and no list numbers, codes and dates', () => {
    deepEqual(said('1. 共有车辆5辆，接待20批次、197人次。（2）2010301科目，2024年3月5日。'), [
      'count 5 辆 stated',
      'count 20 批次 stated',
      'count 197 人次 stated',
    ]);
  });

  it('name 类 款 项 with their code', () => {
    const text = '1.教育支出（205类）普通教育（02款）高中教育（04项）：2024年预算数为30.50万元。';
    deepEqual(
      read(text).statements.map(({ subject }) => subject),
      [{ code: '2050204', className: '教育支出', groupName: '普通教育', itemName: '高中教育' }],
    );
  });

  it('make one statement of 预算 and 决算', () => {
    const text =
      '2023年度决算。“三公”经费支出决算情况：接待费年初预算为5.00万元，支出决算为3.12万元，完成年初预算的62.40%。部门决算。';
    const statement = statementOf(text, '接待费');
    equal(statement.budget!.quote, '5.00万元');
    equal(statement.amount!.quote, '3.12万元');
    equal(statement.completion!.quote, '62.40%');
  });

  it('take the budget that a completion names', () => {
    const statement = statementOf(
      '2023年度部门决算。三公经费支出决算30.50万元，完成年初预算35.00万元的87.14%，比上年减少2.50万元，下降7.58%。',
      '三公经费',
    );
    deepEqual(
      [statement.budget!.quote, statement.completion!.quote, statement.change!.difference!.quote],
      ['35.00万元', '87.14%', '2.50万元'],
    );
  });

  it('follow a change that the next sentence tells', () => {
    equal(
      statementOf('收、支总计100.00万元。与2023年相比，收、支总计各增加20.00万元，增长25%。', '收、支总计').change!
        .percent!.quote,
      '25%',
    );
  });

  it('of a change without an amount are a statement of their own', () => {
    const statement = statementOf('公务接待费较上年预算减少5万元，下降50%。', '公务接待费');
    equal(statement.amount, null);
    equal(statement.change!.direction, 'less');
  });
});

describe('the outline of a text', () => {
  it('joins lines over wraps, page numbers and blank lines', () => {
    const { paragraphs } = read(
      '一般公共服务支出，2024年预算数为500万元，主\n\n- 12 -\n\n要用于办公；项目支出20万元。\n\n二、收入情况',
    );
    deepEqual(
      paragraphs.map(({ folded }) => folded.text),
      ['一般公共服务支出，2024年预算数为500万元，主要用于办公；项目支出20万元。', '二、收入情况'],
    );
  });

  it('keeps headings and what stands under them', () => {
    const { sections, statements } = read(
      '第二部分 说明\n一、收入情况\n（一）总体情况。\n收入预算10万元。\n二、支出情况\n支出预算9万元。',
    );
    deepEqual(
      sections.map(({ title, level, parent }) => [title, level, parent?.title ?? null]),
      [
        ['说明', 0, null],
        ['收入情况', 1, '说明'],
        ['总体情况', 2, '收入情况'],
        ['支出情况', 1, '说明'],
      ],
    );
    deepEqual(
      statements.map(({ section }) => section!.title),
      ['总体情况', '支出情况'],
    );
  });

  it('reads no figures out of tables, however they were saved', () => {
    const rows = '科目\t合计\t基本支出\n教育支出\t10.00\t8.00\n\n\t项目\n\t预算数\n\t12.00\n\n教育支出 10.00 8.00';
    const { tables, claims } = read(rows);
    deepEqual(
      tables.flatMap((table) => table.rows.map((row) => row.map(({ text }) => text))),
      [
        ['科目', '合计', '基本支出'],
        ['教育支出', '10.00', '8.00'],
        ['项目', '预算数', '12.00'],
        ['教育支出', '10.00', '8.00'],
      ],
    );
    equal(claims.length, 0);
  });

  it('knows year, kind and department', () => {
    const { year, type, department } = read(
      '某某县水利局2024年部门预算\n部门：某某县水利局\n部门：某某县水利局\n2024年收支总预算10万元，比2023年预算增加1万元。',
    );
    deepEqual([year, type, department], [2024, 'budget', '某某县水利局']);
    equal(read('某某县2022年度部门决算\n2022年度收入决算表').type, 'final-accounts');
  });

  it('lists the parts of a whole, nested ones too', () => {
    const { lists } = read(
      '支出预算10万元，其中：基本支出6万元（其中：人员经费4万元，公用经费2万元），项目支出4万元。',
    );
    deepEqual(
      lists.map(({ whole, readings }) => [whole.noun, readings[0]!.map(({ noun }) => noun)]),
      [
        ['基本支出', ['人员经费', '公用经费']],
        ['支出', ['基本支出', '项目支出']],
      ],
    );
  });

  it('lists parts that stand in the paragraphs below', () => {
    const { lists, claims } = read(
      '支出预算10万元，其中：\n1.教育支出6万元。\n2.住房保障支出4万元。\n二、其他情况\n车辆3辆。',
    );
    deepEqual(
      lists.map(({ readings }) => readings[0]!.map(({ noun }) => noun)),
      [['教育支出', '住房保障支出']],
    );
    deepEqual(
      claims.map(({ role, parent, position }) => [role, parent, position]),
      [
        ['stated', null, 0],
        ['of-which', 0, 1],
        ['of-which', 0, 2],
        ['stated', null, 0],
      ],
    );
  });
});
