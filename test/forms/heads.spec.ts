import { deepEqual } from 'node:assert/strict';
import type { Rows } from './builder.js';
import { columnsIn, faultsIn, linesIn, read } from './layouts.js';

const blanks = (count: number): null[] => Array.from({ length: count }, () => null);

function columns(rows: Rows, expected: readonly (readonly string[])[]): void {
  const disclosure = read(rows);
  deepEqual(columnsIn(disclosure.tables[0]!), expected);
  deepEqual(faultsIn(disclosure), []);
}

describe('columns', () => {
  it('of last year and of the change stand beside this year’s', () =>
    columns(
      [
        ['一般公共预算支出表'],
        ['单位：万元'],
        ['功能分类科目', null, '2023年执行数', '2024年预算数', ...blanks(4), '2024年预算数比2023年执行数', null],
        ['科目编码', '科目名称', null, '小计', '基本支出', null, null, '项目支出', '增减额', '增减%'],
        [...blanks(4), '合计', '人员经费', '公用经费', null, null, null],
        ['合计', null, 100, 120, 80, 70, 10, 40, 20, '20.00%'],
        ['201', '一般公共服务支出', 100, 120, 80, 70, 10, 40, 20, '20.00%'],
      ],
      [
        [
          'year=prior',
          '',
          'nature=basic',
          'category=personnel nature=basic',
          'category=public nature=basic',
          'nature=project',
          'change=amount',
          'change=percent',
        ],
      ],
    ));

  it('of 上年, 本年, 增减额 and 增减率 in a list', () =>
    columns(
      [
        ['政府性基金预算支出表'],
        ['单位：万元'],
        ['科目编码', '科目名称', '上年预算数', '本年预算数', '增减额', '增减率'],
        ['合计', null, 90, 100, 10, 0.1111],
        ['212', '城乡社区支出', 40, 50, 10, 0.25],
        ['229', '其他支出', 50, 50, 0, 0],
      ],
      [['year=prior', '', 'change=amount', 'change=percent']],
    ));

  for (const head of [
    '比上年增减（%）',
    '占总支出比重',
    '完成预算%',
    '决算数为年初预算数的%',
    '预算执行率',
    '同比±%',
  ]) {
    it(`of percentages never add: ${head}`, () =>
      deepEqual(
        faultsIn(
          read([
            ['一般公共预算财政拨款支出决算表'],
            ['单位：万元'],
            ['科目编码', '科目名称', '本年支出', head],
            ['合计', null, 100, 111.11],
            ['205', '教育支出', 50, 125],
            ['221', '住房保障支出', 50, 100],
          ]),
        ),
        [],
      ));
  }

  it('of money brought forward and carried on', () =>
    columns(
      [
        ['一般公共预算财政拨款收入支出决算表'],
        ['单位：元'],
        [
          '项目',
          null,
          '年初结转和结余',
          null,
          null,
          '本年收入',
          null,
          null,
          '本年支出',
          null,
          null,
          '年末结转和结余',
          null,
          null,
          null,
        ],
        [
          '科目编码',
          '科目名称',
          '合计',
          '基本支出结转',
          '项目支出结转和结余',
          '合计',
          '基本支出',
          '项目支出',
          '合计',
          '基本支出',
          '项目支出',
          '合计',
          '基本支出结转',
          '项目支出结转和结余',
          null,
        ],
        [...blanks(13), '项目支出结转', '项目支出结余'],
        ['栏次', null, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
        ['合计', null, 10, 0, 10, 100, 80, 20, 105, 80, 25, 5, 0, 3, 2],
        ['201', '一般公共服务支出', 10, 0, 10, 100, 80, 20, 105, 80, 25, 5, 0, 3, 2],
      ],
      [
        [
          'measure=opening',
          'measure=opening nature=basic',
          'measure=opening nature=project',
          'measure=income',
          'measure=income nature=basic',
          'measure=income nature=project',
          '',
          'nature=basic',
          'nature=project',
          'measure=closing',
          'measure=closing nature=basic',
          'measure=closing nature=carryover',
          'measure=closing nature=surplus',
        ],
      ],
    ));

  it('of income by fund, by source within 单位资金, and brought forward', () =>
    columns(
      [
        ['2024年部门收入预算表'],
        ['单位：元'],
        ['部门（单位）代码', '部门（单位）名称', '合计', '本年收入', ...blanks(7), '上年结转结余'],
        [
          null,
          null,
          null,
          '小计',
          '一般公共预算',
          '政府性基金预算',
          '国有资本经营预算',
          '财政专户管理资金',
          '单位资金',
          null,
          null,
          null,
        ],
        [...blanks(8), '小计', '事业收入', '其他收入', null],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
        ['131', '某某县卫生健康局', 810, 800, 700, 50, null, null, 50, 30, 20, 10],
        ['合计', null, 810, 800, 700, 50, null, null, 50, 30, 20, 10],
      ],
      [
        [
          '',
          'measure=current',
          'fund=general',
          'fund=fund',
          'fund=state-capital',
          'fund=fiscal-account',
          'fund=unit',
          'source=business',
          'source=other',
          'measure=opening',
        ],
      ],
    ));

  it('are parted by blank ones', () =>
    columns(
      [
        ['支出总表'],
        ['单位：万元'],
        ['科目编码', '科目名称', null, '合计', null, '基本支出', null, '项目支出'],
        [null, '合计', null, 10, null, 6, null, 4],
        ['205', '教育支出', null, 10, null, 6, null, 4],
      ],
      [['', 'nature=basic', 'nature=project']],
    ));

  it('of project lists hold no project codes', () => {
    const disclosure = read([
      ['2024年部门项目支出预算表'],
      ['单位：元'],
      [
        '项目分类',
        '项目代码',
        '项目名称',
        '功能科目编码',
        '功能科目名称',
        '经济科目编码',
        '经济科目名称',
        '合计',
        '一般公共预算',
        '政府性基金',
      ],
      ['合计', ...blanks(6), 300, 200, 100],
      [
        '事业发展类',
        '530100210000000012345',
        '疫情防控',
        '2100410',
        '突发公共卫生事件应急处置',
        '30218',
        '专用材料费',
        200,
        200,
        null,
      ],
      [
        '专项业务类',
        '530100210000000012346',
        '彩票公益金',
        '2296099',
        '用于其他社会公益事业的彩票公益金支出',
        '30299',
        '其他商品和服务支出',
        100,
        null,
        100,
      ],
    ]);
    deepEqual(columnsIn(disclosure.tables[0]!), [['', 'fund=general', 'fund=fund']]);
    deepEqual(faultsIn(disclosure), []);
  });
});

describe('三公 tables', () => {
  it('as a list with every way of numbering', () => {
    const disclosure = read([
      ['“三公”经费、行政参公单位机关运行经费情况表'],
      ['编制单位：某某局', null, null, '金额单位：元'],
      ['项目', '行次', '预算数', '决算统计数'],
      ['栏次', null, 1, 2],
      ['一、“三公”经费支出', 1, '—', '—'],
      ['（一）支出合计', 2, 50000, 42000.5],
      ['1．因公出国（境）费', 3, 0, 0],
      ['2．公务用车购置及运行维护费', 4, 30000, 26000.5],
      ['（1）公务用车购置费', 5, 0, 0],
      ['（2）公务用车运行维护费', 6, 30000, 26000.5],
      ['3．公务接待费', 7, 20000, 16000],
      ['（1）国内接待费', 8, '—', 16000],
      ['其中：外事接待费', 9, '—', 0],
      ['（2）国（境）外接待费', 10, '—', 0],
      ['（二）相关统计数', 11, '—', '—'],
      ['1．因公出国（境）团组数（个）', 12, '—', 0],
      ['二、机关运行经费', 20, '—', 310000],
    ]);
    deepEqual(
      linesIn(disclosure.tables[0]!).filter((line) => !/count/.test(line)),
      [
        'unknown 三公经费支出 - -',
        'three-public-total 支出合计 50000 42000.5',
        '  abroad 因公出国(境)费 0 0',
        '  vehicles 公务用车购置及运行维护费 30000 26000.5',
        '    vehicle-purchase 公务用车购置费 0 0',
        '    vehicle-operation 公务用车运行维护费 30000 26000.5',
        '  reception 公务接待费 20000 16000',
        '    reception-domestic 国内接待费 - 16000',
        '      reception-domestic-foreign-affairs 其中外事接待费 - 0',
        '    reception-abroad 国(境)外接待费 - 0',
        'agency-operation 机关运行经费 - 310000',
      ],
    );
    deepEqual(faultsIn(disclosure), []);
  });

  it('as a list with last year, the change and the total last', () =>
    columns(
      [
        ['财政拨款安排“三公”经费支出预算表'],
        ['单位：万元'],
        ['项目', '2023年预算数', '2024年预算数', '增减额', '增减%'],
        ['一、因公出国（境）费用', null, null, null, null],
        ['二、公务接待费', 3, 2, -1, '-33.33%'],
        ['三、公务用车购置及运行维护费', 7, 7, 0, 0],
        ['（一）公务用车购置', null, null, null, null],
        ['（二）公务用车运行维护费', 7, 7, 0, 0],
        ['合计', 10, 9, -1, '-10%'],
      ],
      [['year=prior', '', 'change=amount', 'change=percent']],
    ));

  it('wide with 会议费 and 培训费 in its 合计, for two years', () => {
    const rows: Rows = [
      ['一般公共预算拨款“三公”经费及会议费、培训费支出预算表'],
      ['单位：万元'],
      ['单位编码', '单位名称', '上年', ...blanks(8), '当年', ...blanks(8)],
      [
        null,
        null,
        '合计',
        '一般公共预算拨款安排的“三公”经费预算',
        ...blanks(5),
        '会议费',
        '培训费',
        '合计',
        '一般公共预算拨款安排的“三公”经费预算',
        ...blanks(5),
        '会议费',
        '培训费',
      ],
      [
        null,
        null,
        null,
        '小计',
        '因公出国（境）费用',
        '公务接待费',
        '公务用车购置及运行维护费',
        null,
        null,
        null,
        null,
        null,
        '小计',
        '因公出国（境）费用',
        '公务接待费',
        '公务用车购置及运行维护费',
        null,
        null,
        null,
        null,
      ],
      [
        ...blanks(6),
        '小计',
        '公务用车购置费',
        '公务用车运行维护费',
        ...blanks(6),
        '小计',
        '公务用车购置费',
        '公务用车运行维护费',
        null,
        null,
      ],
      [null, '合计', 30, 20, 0, 5, 15, 0, 15, 6, 4, 28, 18, 0, 4, 14, 0, 14, 6, 4],
      ['301001', '某某局机关', 30, 20, 0, 5, 15, 0, 15, 6, 4, 28, 18, 0, 4, 14, 0, 14, 6, 4],
    ];
    const disclosure = read(rows);
    deepEqual(linesIn(disclosure.tables[0]!).slice(0, 8), [
      'three-public-total 小计 20 18',
      '  abroad 因公出国(境)费用 0 0',
      '  reception 公务接待费 5 4',
      '  vehicles 公务用车购置及运行维护费 15 14',
      '    vehicle-purchase 公务用车购置费 0 0',
      '    vehicle-operation 公务用车运行维护费 15 14',
      'meetings 会议费 6 6',
      'training 培训费 4 4',
    ]);
    deepEqual(faultsIn(disclosure), []);
  });

  it('with 单位 across', () =>
    deepEqual(
      faultsIn(
        read([
          ['“三公”经费预算表'],
          ['单位：万元'],
          ['项目', '合计', '某某局', '某某中心'],
          ['合计', 10, 6, 4],
          ['因公出国（境）费', null, null, null],
          ['公务接待费', 3, 2, 1],
          ['公务用车购置及运行费', 7, 4, 3],
          ['其中：公务用车购置费', null, null, null],
          ['公务用车运行费', 7, 4, 3],
        ]),
      ),
      [],
    ));

  it('tell a fault in the row of one 单位', () =>
    deepEqual(
      faultsIn(
        read([
          ['“三公”经费支出表'],
          ['单位：万元'],
          ['单位名称', '合计', '因公出国（境）费', '公务用车购置及运行费', '公务接待费'],
          ['合计', 12, 0, 7, 5],
          ['某某局', 8, 0, 5, 3],
          ['某某中心', 4, 0, 3, 2],
        ]),
      ).length > 0,
      true,
    ));
});

describe('采购 tables', () => {
  it('may group their lines', () =>
    deepEqual(
      faultsIn(
        read([
          ['政府采购支出表'],
          ['单位：万元'],
          ['采购品目大类', '专项名称', '经济科目', '采购物品名称', '采购组织形式', '资金来源', null],
          [...blanks(5), '总计', '一般公共预算资金'],
          ['合计', ...blanks(4), 112, 112],
          ['货物类', ...blanks(4), 12, 12],
          [null, '公用经费', '办公费', '复印纸', '分散采购', 12, 12],
          ['工程类', ...blanks(4), 100, 100],
          [null, '公路养护', '大型修缮', '修缮工程', '集中采购', 100, 100],
        ]),
      ),
      [],
    ));
});

describe('决算 tables with 预算数 beside 决算数', () => {
  it('are compared by their 决算数', () => {
    const summary = (total: number): Rows => [
      ['收入支出决算总表'],
      ['部门：某某县教育局', null, null, null, null, '单位：元'],
      ['收入', null, null, '支出', null, null],
      ['项目', '预算数', '决算数', '项目', '预算数', '决算数'],
      ['一、财政拨款收入', 10, total, '一、教育支出', 10, total],
      ['本年收入合计', 10, total, '本年支出合计', 10, total],
      ['总计', 10, total, '总计', 10, total],
    ];
    const expenditure: Rows = [
      ['支出决算表'],
      ['单位：元'],
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', null, 120, 120, null],
      ['205', '教育支出', 120, 120, null],
    ];
    deepEqual(faultsIn(read(summary(120), expenditure)), []);
    deepEqual(faultsIn(read(summary(150), expenditure)).sort(), [
      'error summary-expenditure.class F5',
      'error summary-expenditure.current C4',
    ]);
  });
});

describe('项目支出表', () => {
  const HEAD: Rows = [
    ['部门项目支出预算表'],
    ['单位：万元'],
    ['单位名称', '项目名称', '项目类别', '合计', '一般公共预算', '其他资金'],
  ];
  const body = (first: number): Rows => [
    ['合计', null, null, 30, 25, 5],
    ['某某局', '甲项目', '其他运转类', first, 10, null],
    ['某某局', '乙服务中心', '特定目标类', 20, 15, 5],
  ];

  it('names its projects where the head says so, not by what stands beside them', () => {
    const disclosure = read([...HEAD, ...body(10)]);
    deepEqual(linesIn(disclosure.tables[0]!), [
      'total 合计 30 25 5',
      '  project 甲项目 10 10 .',
      '  project 乙服务中心 20 15 5',
    ]);
    deepEqual(faultsIn(disclosure), []);
  });

  it('adds up its projects', () =>
    deepEqual(faultsIn(read([...HEAD, ...body(12)])), ['error column.total D4', 'error row.total D5']));

  it('adds them up by 单位 where a line of its own says so', () =>
    deepEqual(
      linesIn(
        read([
          ...HEAD,
          ['合计', null, null, 30, 25, 5],
          ['某某局', null, null, 10, 10, null],
          [null, '甲项目', '其他运转类', 10, 10, null],
          ['某某中心', null, null, 20, 15, 5],
          [null, '乙项目', '特定目标类', 20, 15, 5],
        ]).tables[0]!,
      ),
      [
        'total 合计 30 25 5',
        '  organization 某某局 10 10 .',
        '    project 甲项目 10 10 .',
        '  organization 某某中心 20 15 5',
        '    project 乙项目 20 15 5',
      ],
    ));
});

describe('收支总表', () => {
  it('may call its totals 总数', () => {
    const rows = (total: number): Rows => [
      ['财政拨款收支总表'],
      ['单位：万元'],
      ['收入', null, '支出', null],
      ['项目', '预算数', '项目', '预算数'],
      ['一、本年收入', 80, '一、本年支出', 100],
      ['一般公共预算财政拨款', 80, '教育支出', 100],
      ['二、上年结转', 20, '二、结转下年', null],
      ['一般公共预算财政拨款', 20, null, null],
      ['收入总数', 100, '支出总数', total],
    ];
    deepEqual(faultsIn(read(rows(100))), []);
    deepEqual(faultsIn(read(rows(110))), ['error expenditure.total D9', 'error fiscal-summary.balance B9']);
  });
});
