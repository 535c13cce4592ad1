import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ECONOMIC_CLASSES, economicItemCode, economicNames } from '../../../src/core/taxonomy/economic-classes.js';
import {
  GOVERNMENT_SUBJECTS,
  governmentCodes,
  governmentCodesOf,
  namesOfEconomic,
} from '../../../src/core/taxonomy/government-classes.js';
import { functionalClassCode, functionalClassName } from '../../../src/core/taxonomy/functional-classes.js';
import { seenSubjectsTable } from '../../../src/core/report/subjects.js';
import { parseClasses, parseGroups } from '../../../src/core/taxonomy/subjects/entry.js';
import {
  allSubjects,
  FIRST_YEAR,
  isInYear,
  LAST_YEAR,
  namesOf,
  subjectByCode,
  subjectName,
  subjectsNamed,
  subjectStem,
} from '../../../src/core/taxonomy/subjects/index.js';
import { SUBJECT_LISTS } from '../../../src/core/taxonomy/subjects/lists.js';
import { codesOf, isSeen, SEEN_TO, SOURCES } from '../../../src/core/taxonomy/subjects/sources.js';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

describe('the list of 科目', () => {
  it('has every code once', () => {
    const codes = SUBJECT_LISTS.flatMap(parseGroups).map(({ code }) => code);
    assert.deepEqual(
      codes.filter((code, index) => codes.indexOf(code) !== index),
      [],
    );
    assert.equal(allSubjects().length, codes.length + 32);
  });

  it('has codes of 3, 5 and 7 digits, each below its 款 and 类 in every year it is in', () => {
    for (const subject of allSubjects()) {
      assert.match(subject.code, /^2\d{2}(\d{2}){0,2}$/);
      if (subject.code.length === 3) continue;
      const above = subjectByCode(subject.code.slice(0, -2));
      assert.ok(above, subject.code);
      assert.deepEqual(
        YEARS.filter((year) => isInYear(subject, year) && !isInYear(above, year)),
        [],
        subject.code,
      );
    }
  });

  it('has 款 and 项 in order, so that a reader finds them', () => {
    const inOrder = (codes: readonly string[]): void => assert.deepEqual(codes, [...codes].sort());
    inOrder(
      SUBJECT_LISTS.flatMap(parseGroups)
        .filter(({ code }) => code.length === 5)
        .map(({ code }) => code),
    );
    for (const line of SUBJECT_LISTS.join('').replace(/\n +/g, ' ').split('\n'))
      inOrder(line.split('：')[1]?.match(/(?<= )\d{2}(?= )/g) ?? []);
  });

  it('names everything in Chinese, without a stray mark of the notation', () => {
    for (const name of allSubjects().flatMap(namesOf)) assert.match(name, /^[一-龥（）“”、]+$/);
  });

  it('states years that exist, the newest former name first', () => {
    for (const subject of allSubjects()) {
      const until = subject.former.map((it) => it.until);
      assert.deepEqual(
        until,
        [...until].sort((left, right) => right - left),
        subject.code,
      );
      for (const year of [...until, subject.since ?? FIRST_YEAR, subject.until ?? LAST_YEAR])
        assert.ok(year >= 2013 && year <= LAST_YEAR, subject.code);
      assert.ok((subject.since ?? FIRST_YEAR) <= (subject.until ?? LAST_YEAR), subject.code);
    }
  });

  it('gives no two 项 of a 款 one name in one year', () => {
    for (const year of YEARS) {
      const seen = new Set<string>();
      for (const { code } of allSubjects().filter((it) => it.code.length === 7 && isInYear(it, year))) {
        const key = code.slice(0, 5) + subjectStem(subjectName(code, year)!);
        assert.ok(!seen.has(key), `${code} in ${year}`);
        seen.add(key);
      }
    }
  });

  it('sends a code that ended to one that follows it', () => {
    for (const { code, until, successor } of allSubjects()) {
      if (successor !== null) assert.ok(isInYear(subjectByCode(successor)!, until! + 1), code);
    }
  });

  for (const [code, year, before, after] of [
    ['207', 2019, '文化体育与传媒支出', '文化旅游体育与传媒支出'],
    ['210', 2019, '医疗卫生与计划生育支出', '卫生健康支出'],
    ['220', 2019, '国土海洋气象等支出', '自然资源海洋气象等支出'],
    ['215', 2020, '资源勘探信息等支出', '资源勘探工业信息等支出'],
    ['20125', 2019, '港澳台侨事务', '港澳台事务'],
    ['20701', 2019, '文化', '文化和旅游'],
    ['21001', 2019, '医疗卫生与计划生育管理事务', '卫生健康管理事务'],
    ['21302', 2019, '林业', '林业和草原'],
    ['22001', 2019, '国土资源事务', '自然资源事务'],
    ['20805', 2020, '行政事业单位离退休', '行政事业单位养老支出'],
    ['2080501', 2020, '归口管理的行政单位离退休', '行政单位离退休'],
    ['21301', 2020, '农业', '农业农村'],
    ['2130126', 2020, '农村公益事业', '农村社会事业'],
    ['21305', 2021, '扶贫', '巩固脱贫攻坚成果衔接乡村振兴'],
  ] as const) {
    it(`calls ${code} ${after} since ${year}`, () => {
      assert.equal(subjectName(code, year - 1), before);
      assert.equal(subjectName(code, year), after);
      assert.equal(subjectName(code, null), after);
    });
  }

  for (const [code, first, last] of [
    ['224', 2019, null],
    ['234', 2020, null],
    ['20138', 2019, null],
    ['20828', 2019, null],
    ['21015', 2019, null],
    ['20140', 2024, null],
    ['22006', 2024, null],
    ['2300412', 2024, null],
    ['22198', 2025, null],
    ['2219899', 2025, null],
    ['2170404', 2025, null],
    ['22911', 2025, null],
    ['23107', 2025, null],
    ['2010308', null, 2023],
    ['2080504', null, 2019],
    ['20115', null, 2018],
    ['2089901', null, 2020],
    ['2089999', 2021, null],
  ] as const) {
    it(`has ${code}${first === null ? '' : ` from ${first}`}${last === null ? '' : ` to ${last}`}`, () => {
      if (first !== null)
        assert.deepEqual([subjectName(code, first - 1), subjectName(code, first) !== null], [null, true]);
      if (last !== null)
        assert.deepEqual([subjectName(code, last + 1), subjectName(code, last) !== null], [null, true]);
    });
  }

  it('says nothing of years before its first, nor of codes that it does not know', () => {
    assert.equal(subjectName('21301', FIRST_YEAR - 1), null);
    assert.equal(subjectName('2011234', 2024), null);
  });

  it('finds a 科目 by any of its names, however it is written', () => {
    const codes = (name: string): string[] => subjectsNamed(name).map(({ code }) => code);
    assert.deepEqual(codes('政府办公厅(室)及相关机构事务'), ['20103']);
    assert.deepEqual(codes('机关事业单位职业年金缴费'), ['2080506']);
    assert.deepEqual(codes('行政事业单位离退休'), ['20805']);
    assert.deepEqual(codes('三供一业移交补助支出'), ['2230102']);
    assert.deepEqual(codes('某种从未有过的支出'), []);
  });

  it('holds what 财预〔2023〕83号 prints of 21305', () =>
    assert.deepEqual(
      allSubjects()
        .filter(({ code }) => code.startsWith('21305'))
        .map(({ code }) => `${code} ${subjectName(code, 2024)}`)
        .slice(0, 10),
      [
        '21305 巩固脱贫攻坚成果衔接乡村振兴',
        '2130501 行政运行',
        '2130502 一般行政管理事务',
        '2130503 机关服务',
        '2130504 农村基础设施建设',
        '2130505 生产发展',
        '2130506 社会发展',
        '2130507 贷款奖补和贴息',
        '2130508 “三西”农业建设专项补助',
        '2130550 事业运行',
      ],
    ));

  it('is where 类 are looked up from', () => {
    assert.equal(functionalClassCode('医疗卫生与计划生育支出'), '210');
    assert.equal(functionalClassCode('社会保障和就业'), '208');
    assert.equal(functionalClassName('210'), '卫生健康支出');
  });
});

describe('the prints that back the lists', () => {
  const page = readFileSync(new URL('../../../docs/subjects.md', import.meta.url), 'utf8');

  it('name codes that the lists have, each once', () => {
    for (const [print, text] of Object.entries(SOURCES)) {
      const codes = codesOf(text);
      assert.deepEqual(
        codes.filter((code) =>
          code.startsWith('2') ? subjectByCode(code) === null : namesOfEconomic(code).length === 0,
        ),
        [],
        print,
      );
      assert.equal(new Set(codes).size, codes.length, print);
    }
  });

  it('reach to a year of the list', () => assert.ok(SEEN_TO > FIRST_YEAR && SEEN_TO <= LAST_YEAR));

  it('back what they name and nothing beside it', () => {
    const codes = ['2080505', '20805', '208', '2219899', '30217', '2240504', '22405', '218', '31303'];
    assert.deepEqual(codes.filter(isSeen), ['2080505', '20805', '208', '2219899', '30217']);
  });

  it('are written by 类 or 款 with two digits for each below it', () =>
    assert.deepEqual(codesOf('207 20701 01 04 2080505 301 02'), [
      '207',
      '20701',
      '2070101',
      '2070104',
      '2080505',
      '301',
      '30102',
    ]));

  it('are counted in docs/subjects.md as they are (else: npm run docs)', () =>
    assert.ok(page.includes(seenSubjectsTable())));

  it('stand in docs/subjects.md with what and where they are', () => {
    assert.deepEqual(
      Object.keys(SOURCES).filter((print) => !page.includes(`| ${print} |`)),
      [],
    );
  });
});

describe('the notation of the list', () => {
  it('reads names, spellings, former names, years and successors', () =>
    assert.deepEqual(parseGroups('20805 甲/乙<丙2019： 04 丁[-2019]>2080501\n      05 戊[2020-]'), [
      {
        code: '20805',
        name: '甲',
        variants: ['乙'],
        former: [{ name: '丙', until: 2019 }],
        since: null,
        until: null,
        successor: null,
      },
      { code: '2080504', name: '丁', variants: [], former: [], since: null, until: 2019, successor: '2080501' },
      { code: '2080505', name: '戊', variants: [], former: [], since: 2020, until: null, successor: null },
    ]));

  it('writes out the 项 that most 款 have', () => {
    assert.deepEqual(
      parseGroups('20101 甲： * 99 乙').map(({ code, name }) => `${code} ${name}`),
      [
        '20101 甲',
        '2010101 行政运行',
        '2010102 一般行政管理事务',
        '2010103 机关服务',
        '2010150 事业运行',
        '2010199 乙',
      ],
    );
    assert.deepEqual(
      parseGroups('20101 甲： #').map(({ code }) => code),
      ['20101', '2010101', '2010102', '2010103'],
    );
  });

  it('reads a 类 with two former names', () =>
    assert.deepEqual(parseClasses('210 甲<乙2018<丙2013')[0]!.former, [
      { name: '乙', until: 2018 },
      { name: '丙', until: 2013 },
    ]));
});

describe('economic 科目', () => {
  it('have two digits for every 款, and each spelling once in its 类', () => {
    for (const { code, items } of ECONOMIC_CLASSES) {
      const spellings = Object.values(items).flatMap((it) => it.split('/'));
      assert.deepEqual(
        Object.keys(items).filter((digits) => !/^\d{2}$/.test(digits)),
        [],
        code,
      );
      assert.equal(new Set(spellings).size, spellings.length, code);
    }
  });

  it('know both spellings of 30110', () => {
    assert.deepEqual(economicNames('30110').slice(0, 2), ['职工基本医疗保险缴费', '城镇职工基本医疗保险缴费']);
    assert.equal(economicItemCode('城镇职工基本医疗保险缴费', '301'), '30110');
    assert.deepEqual(economicNames('30188'), []);
  });
});

describe('economic 科目 of the government', () => {
  it('have every code once, each spelling once in its 类', () => {
    const codes = GOVERNMENT_SUBJECTS.map(({ code }) => code);
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) assert.match(code, /^5\d{2}(\d{2})?$/);
    for (const code of codes.filter((it) => it.length === 3)) {
      const names = GOVERNMENT_SUBJECTS.filter((it) => it.code.length === 5 && it.code.startsWith(code)).flatMap(
        (it) => it.names,
      );
      assert.equal(new Set(names).size, names.length, code);
    }
  });

  it('are made of 款 that departments have', () => {
    for (const { code, from } of GOVERNMENT_SUBJECTS)
      assert.deepEqual(
        from.filter((it) => namesOfEconomic(it).length === 0),
        [],
        code,
      );
  });

  it('take in every 款 of 301, 302, 303, 307, 309 and 310 once: as a 机关, and where it may as a 事业单位', () => {
    const lost: string[] = [];
    for (const { code, items } of ECONOMIC_CLASSES.filter((it) =>
      ['301', '302', '303', '307', '309', '310'].includes(it.code),
    ))
      for (const digits of Object.keys(items)) {
        const office = governmentCodesOf(code + digits).filter((it) => !/^50[56]/.test(it));
        if (office.length !== 1 && code + digits !== '30107') lost.push(`${code}${digits} ${office.join('、')}`);
      }
    assert.deepEqual(lost, []);
    assert.deepEqual(governmentCodesOf('30201'), ['50201', '50502']);
    assert.deepEqual(governmentCodesOf('30101'), ['50101', '50501']);
    assert.deepEqual(governmentCodesOf('31002'), ['50306', '50601']);
    assert.deepEqual(governmentCodesOf('30304'), ['50901']);
    assert.deepEqual(governmentCodesOf('30107'), ['50501']); // 绩效工资: no 机关 pays it
  });

  it('are found by a name in every 类 that has it', () => {
    assert.deepEqual(governmentCodes('会议费'), ['50202']);
    assert.deepEqual(governmentCodes('设备购置'), ['50306', '50404']);
    assert.deepEqual(governmentCodes('办公费'), []);
  });

  it('are asked for by code beside those of the department', () => {
    assert.deepEqual(namesOfEconomic('50101'), ['工资奖金津补贴']);
    assert.deepEqual(namesOfEconomic('503'), ['机关资本性支出(一)', '机关资本性支出']);
    assert.deepEqual(namesOfEconomic('30101'), ['基本工资']);
    assert.deepEqual(namesOfEconomic('50188'), []);
  });
});
