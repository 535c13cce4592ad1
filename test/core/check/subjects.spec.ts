import { deepEqual, match } from 'node:assert/strict';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Finding } from '../../../src/core/finding/finding.js';
import { validate } from '../../../src/core/check/index.js';
import { planted, sheetOf, workbookOf, type Rows } from '../../forms/builder.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const RULES = /^(code\.(name-mismatch|missing|parent|stale|two-names)|name\.(stale|missing|misspelt))$/;

/** A 支出总表 of a year; null leaves the year unsaid. */
function subjectFindings(year: number | null, ...lines: Rows): readonly Finding[] {
  const title = year === null ? '支出总表' : `${year}年支出总表`;
  const sheet = sheetOf('表3', [
    [title],
    ['部门：某某县水利局', null, '单位：万元'],
    ['科目编码', '科目名称', '合计'],
    [null, '合计', sumOf(lines)],
    ...lines,
  ]);
  return validate(recognize(workbookOf('表.xlsx', [sheet]))).findings.filter(({ rule }) => RULES.test(rule));
}

function sumOf(lines: Rows): number {
  return lines.reduce((sum, [code, , amount]) => (String(code).length === 3 ? sum + Number(amount) : sum), 0);
}

const short = ({ severity, rule, cells }: Finding): string =>
  `${severity} ${rule} ${cells.map(({ address }) => address).join(' ')}`;
const said = (year: number | null, ...lines: Rows): string[] => subjectFindings(year, ...lines).map(short);

const PENSIONS: Rows = [
  ['208', '社会保障和就业支出', 30],
  ['20805', '行政事业单位养老支出', 30],
  ['2080505', '机关事业单位基本养老保险缴费支出', 20],
  ['2080506', '机关事业单位职业年金缴费支出', 10],
  ['221', '住房保障支出', 8],
  ['22102', '住房改革支出', 8],
  ['2210201', '住房公积金', 8],
];
/** The lines with the cells of one line put otherwise. */
const but = (at: number, ...cells: readonly (string | number | null)[]): Rows =>
  PENSIONS.map((row, index) => (index === at ? cells : row));

describe('科目 against the yearly list', () => {
  it('are passed in silence where code and name belong together', () => deepEqual(said(2024, ...PENSIONS), []));

  describe('a code with the name of another 科目', () => {
    it('is a warning that names both', () => {
      const findings = subjectFindings(2024, ...but(2, '2080502', '机关事业单位基本养老保险缴费支出', 20));
      deepEqual(findings.map(short), ['warning code.name-mismatch A7 B7']);
      match(
        messageOf(findings[0]!),
        /科目 2080502 写作“机关事业单位基本养老保险缴费支出”，而 2080502 是“事业单位离退休”，.*的编码是 2080505/,
      );
      deepEqual([findings[0]!.stated, findings[0]!.expected], ['机关事业单位基本养老保险缴费支出', '事业单位离退休']);
    });

    it('is a notice that says so where the list has the code from memory', () => {
      const findings = subjectFindings(
        2024,
        ['224', '灾害防治及应急管理支出', 9],
        ['22405', '地震事务', 9],
        ['2240504', '防震减灾信息管理', 9],
      );
      deepEqual(findings.map(short), ['notice code.name-mismatch A7 B7']);
      match(messageOf(findings[0]!), /2240504 是“地震监测”.*未与公开资料核对，以当年《政府收支分类科目》为准。$/);
    });

    it('is a notice in a year of which no print of the names was seen', () => {
      const lines = but(2, '2080502', '机关事业单位基本养老保险缴费支出', 20);
      deepEqual(said(2026, ...lines), ['warning code.name-mismatch A7 B7']);
      deepEqual(said(2027, ...lines), ['notice code.name-mismatch A7 B7']);
      deepEqual(said(2028, ...lines), []);
    });

    it('is one even where the year is not known', () =>
      deepEqual(said(null, ...but(6, '2210203', '住房公积金', 8)), ['warning code.name-mismatch A11 B11']));

    it('is none where the name is a variant: brackets, 支出 at the end, 单位 behind it, spaces, 另写', () => {
      deepEqual(said(2024, ...but(2, '2080505', '机关事业单位基本养老保险缴费', 20)), []);
      deepEqual(said(2024, ...but(6, '2210201', '住 房 公 积 金（局机关）', 8)), []);
      deepEqual(said(2024, ['213', '农林水支出', 9], ['21301', '农业农村', 9], ['2130122', '农业生产支持补贴', 9]), []);
      deepEqual(
        said(
          2024,
          ['201', '一般公共服务支出', 9],
          ['20103', '政府办公厅(室)及相关机构事务', 9],
          ['2010301', '行政运行（政府）', 9],
        ),
        [],
      );
    });

    it('is none where nobody knows the name or the code', () => {
      deepEqual(said(2024, ...but(6, '2210201', '某种新设的支出', 8)), []);
      deepEqual(said(2024, ...but(6, '2210277', '住房公积金', 8)), []);
    });

    it('is none where the code is not in the list of the year', () =>
      deepEqual(said(2018, ['201', '一般公共服务支出', 9], ['20140', '财政事务', 9], ['2014001', '行政运行', 9]), []));

    it('is none in a year of which the list does not speak', () =>
      deepEqual(said(2016, ...but(2, '2080502', '机关事业单位基本养老保险缴费支出', 20)), []));

    it('is none where several far 科目 bear the name: that tells too little', () =>
      deepEqual(said(2024, ...but(6, '2210201', '信息化建设', 8)), []));

    it('is none where a 款 code stands before the name of its 项', () =>
      deepEqual(
        said(
          2021,
          ['208', '社会保障和就业支出', 30],
          ['20805', '机关事业单位基本养老保险缴费支出', 20],
          ['20805', '机关事业单位职业年金缴费支出', 10],
        ),
        [],
      ));

    it('is told once where tables against each other tell it already', () =>
      deepEqual(validate(recognize(planted(CENTRAL_FINAL_2023, '公开05表', 'A17', '2080502'))).findings.map(short), [
        'warning code.differs A17',
      ]));

    it('is found in economic 科目', () => {
      const basic = (code: string, name: string): string[] =>
        validate(
          recognize(
            workbookOf('表.xlsx', [
              sheetOf('表6', [
                ['一般公共预算基本支出表'],
                ['部门：某某县水利局', null, '单位：万元'],
                ['科目编码', '科目名称', '合计'],
                [null, '合计', 9],
                ['301', '工资福利支出', 9],
                [code, name, 9],
              ]),
            ]),
          ),
        )
          .findings.filter(({ rule }) => RULES.test(rule))
          .map(short);
      deepEqual(basic('30108', '机关事业单位基本养老保险缴费'), []);
      deepEqual(basic('30108', '养老保险'), []);
      deepEqual(basic('30107', '医疗费补助'), []); // of another 类: names wandered
      deepEqual(basic('30109', '机关事业单位基本养老保险缴费'), ['warning code.name-mismatch A6 B6']);
      deepEqual(basic('50201', '会议费'), ['warning code.name-mismatch A6 B6']);
      deepEqual(basic('50202', '会议费'), []);
      deepEqual(basic('50201', '办公费'), []); // the 款 of the department that goes into it
      deepEqual(basic('50502', '会议费'), []);
    });
  });

  describe('a name of former years', () => {
    it('is a notice that says since when', () => {
      const findings = subjectFindings(2021, ...but(1, '20805', '行政事业单位离退休', 30));
      deepEqual(findings.map(short), ['notice name.stale B6']);
      match(messageOf(findings[0]!), /科目 20805 写作“行政事业单位离退休”，自 2020 年起名称是“行政事业单位养老支出”/);
    });

    for (const [year, code, name] of [
      [2019, '210', '医疗卫生与计划生育支出'],
      [2020, '215', '资源勘探信息等支出'],
      [2019, '220', '国土海洋气象等支出'],
      [2019, '207', '文化体育与传媒支出'],
    ] as const) {
      it(`is found from ${year} on: ${name}`, () => {
        deepEqual(said(year - 1, [code, name, 5]), []);
        deepEqual(said(year, [code, name, 5]), ['notice name.stale B5']);
      });
    }

    it('is found from 2021 on: 扶贫', () => {
      const lines: Rows = [
        ['213', '农林水支出', 5],
        ['21305', '扶贫', 5],
        ['2130599', '其他扶贫支出', 5],
      ];
      deepEqual(said(2020, ...lines), []);
      deepEqual(said(2021, ...lines), ['notice name.stale B6', 'notice name.stale B7']);
    });

    it('is none on a line without money: blank forms keep old lines', () =>
      deepEqual(said(2021, ...PENSIONS, ['215', '资源勘探信息等支出', 0]), []));

    it('is none where the year is not known', () =>
      deepEqual(said(null, ...but(1, '20805', '行政事业单位离退休', 30)), []));

    it('is none for a spelling that lives on', () =>
      deepEqual(said(2021, ['213', '农林水支出', 5], ['21305', '巩固脱贫衔接乡村振兴', 5]), []));
  });

  describe('a code that went elsewhere', () => {
    const petitions: Rows = [
      ['201', '一般公共服务支出', 9],
      ['20103', '政府办公厅（室）及相关机构事务', 9],
      ['2010308', '信访事务', 9],
    ];

    it('is a notice with its successor: 信访事务 since 2024', () => {
      const findings = subjectFindings(2024, ...petitions);
      deepEqual(findings.map(short), ['notice code.stale B7']);
      match(messageOf(findings[0]!), /只用到 2023 年，此后列入 20140（信访事务）/);
      deepEqual(said(2023, ...petitions), []);
    });

    it('is a notice with its successor: 未归口管理的行政单位离退休 since 2020', () => {
      const retirement = (name: string): Rows => [
        ['208', '社会保障和就业支出', 9],
        ['20805', name, 9],
        ['2080504', '未归口管理的行政单位离退休', 9],
      ];
      deepEqual(said(2019, ...retirement('行政事业单位离退休')), []);
      deepEqual(said(2020, ...retirement('行政事业单位养老支出')), ['notice code.stale B7']);
    });
  });

  describe('a name without its code', () => {
    it('is a warning where the lines around it print theirs', () => {
      const findings = subjectFindings(2024, ...but(2, null, '机关事业单位基本养老保险缴费支出', 20));
      deepEqual(findings.map(short), ['warning code.missing B7']);
      deepEqual(findings[0]!.expected, '2080505');
    });

    it('is one at either end of the lines, and in a table by economic 科目', () => {
      deepEqual(said(2024, ...but(6, null, '住房公积金', 8)), ['warning code.missing B11']);
      const basic: Rows = [
        ['2024年一般公共预算基本支出表'],
        ['部门：某某县水利局', null, '单位：万元'],
        ['科目编码', '科目名称', '合计'],
        [null, '合计', 30],
        ['301', '工资福利支出', 20],
        ['30101', '基本工资', 15],
        ['30102', '津贴补贴', 5],
        ['302', '商品和服务支出', 10],
        ['30201', '办公费', 6],
        [null, '差旅费', 4],
      ];
      const { findings } = validate(recognize(workbookOf('表.xlsx', [sheetOf('表6', basic)])));
      deepEqual(findings.filter(({ rule }) => rule === 'code.missing').map(short), ['warning code.missing B10']);
    });

    it('is none where the table prints no codes for its 项', () =>
      deepEqual(
        said(
          2024,
          ['208', '社会保障和就业支出', 30],
          ['20805', '行政事业单位养老支出', 30],
          [null, '机关事业单位基本养老保险缴费支出', 30],
          ['210', '卫生健康支出', 5],
          ['21011', '行政事业单位医疗', 5],
          [null, '行政单位医疗', 5],
        ),
        [],
      ));

    it('is none for a line that is no 科目', () => deepEqual(said(2024, ...but(3, null, '某某灌区改造项目', 10)), []));
  });

  describe('a code that two tables name differently', () => {
    const named = (...names: readonly string[]): string[] => {
      const sheets = names.map((name, index) =>
        sheetOf(`${index + 1}`, [
          [['2024年部门支出总表', '2024年一般公共预算支出表'][index]!],
          ['部门：某某县水利局', null, '单位：万元'],
          ['科目编码', '科目名称', '合计'],
          [null, '合计', 8],
          ['213', '农林水支出', 8],
          ['21303', '水利', 8],
          ['2130302', name, 8],
        ]),
      );
      return validate(recognize(workbookOf('表.xlsx', sheets)))
        .findings.filter(({ rule }) => rule === 'name.differs')
        .map((finding) => `${finding.cells[0]!.sheet}!${short(finding)} ${finding.expected}`);
    };

    it('is a warning at the one that the list does not know', () => {
      deepEqual(named('一般行政管理事务', '一般行政事务管理'), ['2!warning name.differs B7 一般行政管理事务']);
      deepEqual(named('一般行政事务管理', '一般行政管理事务'), ['1!warning name.differs B7 一般行政管理事务']);
    });

    it('is none where the list knows neither, or the names are the same but for brackets and 支出', () => {
      deepEqual(named('某种事务', '另一种事务'), []);
      deepEqual(named('一般行政管理事务（水利）', '一般行政管理事务支出'), []);
    });
  });

  describe('a code without its name', () => {
    it('is a warning that says the name', () => {
      const findings = subjectFindings(2024, ...but(6, '2210201', null, 8));
      deepEqual(
        findings.map((finding) => [short(finding), finding.expected]),
        [['warning name.missing A11', '住房公积金']],
      );
      match(messageOf(findings[0]!), /2210201 有金额而没有写名称，按编码应为“住房公积金”/);
    });

    it('is one too where the list does not know the code', () =>
      deepEqual(said(2024, ...but(6, '2210277', null, 8)), ['warning name.missing A11']));

    it('is none on a line without money, nor in a table that prints few names', () => {
      deepEqual(said(2024, ...PENSIONS, ['2210203', null, null]), []);
      deepEqual(
        said(2024, ...PENSIONS.map(([code, name, amount], index) => [code!, index < 3 ? name! : null, amount!])),
        [],
      );
    });
  });

  describe('a code below a 款 or 类 that is not its own', () => {
    it('is a warning where the amount is in its sum', () => {
      const findings = subjectFindings(
        2024,
        ...but(1, '20808', '抚恤', 30)
          .filter((_, index) => index !== 3)
          .map((row, index) => (index === 2 ? ['2080505', '机关事业单位基本养老保险缴费支出', 30] : row)),
      );
      deepEqual(findings.map(short), ['warning code.parent A7 A6']);
      match(messageOf(findings[0]!), /列在 20808 抚恤 之下并计入其金额，编码 2080505 却不属于 20808/);
    });

    it('is found in a 款 below another 类', () =>
      deepEqual(said(2024, ['208', '社会保障和就业支出', 9], ['21005', '某款', 9], ['2100501', '某项', 9]), [
        'warning code.parent A6 A5',
      ]));

    it('is none where the 款 is merely left out and its sum stands without the line', () =>
      deepEqual(
        said(
          2024,
          ['208', '社会保障和就业支出', 34],
          ['20805', '行政事业单位养老支出', 30],
          ['2080505', '机关事业单位基本养老保险缴费支出', 30],
          ['2080801', '死亡抚恤', 4],
        ),
        [],
      ));
  });

  describe('a name with a wrong character', () => {
    it('is a warning that says the name of the year', () => {
      const findings = subjectFindings(2019, ...but(1, '20805', '行政事业单位漓退休', 30));
      deepEqual(
        findings.map((finding) => [short(finding), finding.expected]),
        [['warning name.misspelt B6', '行政事业单位离退休']],
      );
      match(
        messageOf(findings[0]!),
        /科目 20805 写作“行政事业单位漓退休”，这一科目的名称是“行政事业单位离退休”，疑有错字/,
      );
    });

    it('is a notice where the list has the name from memory', () => {
      const findings = subjectFindings(
        2024,
        ['224', '灾害防治及应急管理支出', 9],
        ['22405', '地震事务', 9],
        ['2240504', '地振监测', 9],
      );
      deepEqual(findings.map(short), ['notice name.misspelt B7']);
      match(messageOf(findings[0]!), /名称是“地震监测”，疑有错字.*以当年《政府收支分类科目》为准。$/);
    });

    it('is one in a table by economic 科目, of a 类 too, and a notice where the list has it from memory', () => {
      const basic = (...lines: Rows): string[] =>
        validate(
          recognize(
            workbookOf('表.xlsx', [
              sheetOf('表6', [
                ['2024年一般公共预算基本支出表'],
                ['部门：某某县水利局', null, '单位：万元'],
                ['科目编码', '科目名称', '合计'],
                [null, '合计', 10],
                ...lines,
              ]),
            ]),
          ),
        )
          .findings.filter(({ rule }) => RULES.test(rule))
          .map(short);
      deepEqual(basic(['302', '商品合服务支出', 10], ['30217', '公务接侍费', 10]), [
        'warning name.misspelt B5',
        'warning name.misspelt B6',
      ]);
      deepEqual(basic(['302', '商品和服务支出', 10], ['30217', '公务接待费（含外宾）', 10]), []);
      deepEqual(basic(['313', '对社会保障基金补助', 10], ['31303', '补充全国社会保璋基金', 10]), [
        'notice name.misspelt B6',
      ]);
    });

    it('is none where another table prints the name too, nor where the name is another 科目’s', () => {
      const other = sheetOf('表4', [
        ['2024年一般公共预算支出表'],
        ['部门：某某县水利局', null, '单位：万元'],
        ['科目编码', '科目名称', '合计'],
        [null, '合计', 8],
        ['2210201', '住房公集金', 8],
      ]);
      const first = sheetOf('表3', [
        ['2024年支出总表'],
        ['部门：某某县水利局', null, '单位：万元'],
        ['科目编码', '科目名称', '合计'],
        [null, '合计', 8],
        ['2210201', '住房公集金', 8],
      ]);
      const findings = (...grids: Parameters<typeof workbookOf>[1]): string[] =>
        validate(recognize(workbookOf('表.xlsx', grids)))
          .findings.filter(({ rule }) => RULES.test(rule))
          .map(short);
      deepEqual(findings(first), ['warning name.misspelt B5']);
      deepEqual(findings(first, other), []);
      deepEqual(said(2024, ...but(3, '2080506', '死亡抚恤', 10)), ['warning code.name-mismatch A8 B8']);
    });
  });

  describe('a code that one table names twice', () => {
    const TWICE: Rows = [
      ['2130301', '行政运行', 5],
      ['2130306', '水利工程运行与维护', 4],
      ['2130377', '灌区节水改造', 3],
      ['2130377', '小水电站退出', 2],
      ['2130314', '防汛', 1],
    ];

    it('is a warning at both lines', () => deepEqual(said(2024, ...TWICE), ['warning code.two-names A7 B7 A8 B8']));

    it('is none for the same name again: 单位 below each other, indents, brackets', () =>
      deepEqual(
        said(
          2024,
          ...TWICE.map(([code, name, amount], index) => [
            code!,
            index === 3 ? '　灌区节水改造（二期）' : name!,
            amount!,
          ]),
        ),
        [],
      ));

    it('is none where the second names a part, a project of the same amount, or one of several', () => {
      const second = (name: string, amount: number, ...more: Rows): string[] =>
        said(2024, ...TWICE.slice(0, 3), ['2130377', name, amount], ...more, TWICE[4]!);
      deepEqual(second('灌区节水改造配套', 2), []);
      deepEqual(second('东风渠整治', 3), []);
      deepEqual(second('东风渠整治', 2, ['2130377', '西干渠整治', 1]), []);
    });
  });
});
