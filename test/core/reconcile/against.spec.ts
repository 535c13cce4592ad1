import assert from 'node:assert/strict';
import type { DocumentIdentity, Disclosure } from '../../../src/core/disclosure/model.js';
import { reconcileText, type TextFinding } from '../../../src/core/reconcile/index.js';
import { disclosureOf, type Line } from '../narrate/disclosure-of.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { printedValue } from '../../../src/core/report/say/printed.js';

const OFFICE = '某某县水务局';

/** A small budget in 元: 基本支出 600.5 万元 and 项目支出 400.25 万元, all of 一般公共预算. */
function tables(
  change: { readonly identity?: Partial<DocumentIdentity>; readonly personnel?: string; readonly fund?: string } = {},
): Disclosure {
  const { identity = {}, personnel = '5000000', fund } = change;
  const basic = Number(personnel) + 1_005_000;
  const total = String(basic + 4_002_500);
  const items: Line[] = [
    ['2010301', '行政运行', String(basic - 1_246_667), String(basic - 1_246_667), '0'],
    ['2010350', '事业运行', '1246667', '1246667', '0'],
    ['2010302', '一般行政管理事务', '4002500', '0', '4002500'],
  ];
  return disclosureOf(
    [
      {
        kind: 'income',
        lines: [
          ['total', '合计', total],
          ['income.general', '一般公共预算拨款收入', total],
        ],
      },
      {
        kind: 'expenditure',
        columns: [{}, { nature: 'basic' }, { nature: 'project' }],
        lines: [['total', '合计', total, String(basic), '4002500']],
      },
      {
        kind: 'general-expenditure',
        columns: [{}, { nature: 'basic' }, { nature: 'project' }],
        lines: [['total', '合计', total, String(basic), '4002500'], ...items],
      },
      {
        kind: 'general-basic',
        columns: [{}, { category: 'personnel' }, { category: 'public' }],
        lines: [
          ['total', '合计', String(basic), personnel, '1005000'],
          ['30239', '其他交通费用', '388000', '0', '388000'],
        ],
      },
      {
        kind: 'general-project',
        lines: [
          ['total', '合计', '4002500'],
          ['project', '职工食堂购买服务', '1496000'],
          ['project', '河道清淤经费', '2506500'],
        ],
      },
      {
        kind: 'three-public',
        lines: [
          ['three-public-total', '合计', '30000'],
          ['abroad', '因公出国（境）费', '0'],
          ['vehicles', '公务用车购置及运行费', '0'],
          ['vehicle-operation', '公务用车运行费', '0'],
          ['reception', '公务接待费', '30000'],
          ['count', '公务用车保有量（辆）', '29'],
        ],
      },
      ...(fund === undefined
        ? []
        : [{ kind: 'fund' as const, columns: [{}], lines: [['total', '合计', fund]] as Line[] }]),
    ],
    { department: OFFICE, ...identity },
    'yuan',
  );
}

const OPENING = `${OFFICE}2021年部门预算说明\n`;

function found(sentences: string, disclosure = tables(), prior?: Disclosure): TextFinding[] {
  return [...reconcileText(`${OPENING}${sentences}\n`, prior ? { disclosure, prior } : { disclosure }).findings];
}

function told(findings: readonly TextFinding[]): (string | undefined)[][] {
  return findings.map(({ rule, severity, quote, expected }) => [
    rule,
    severity,
    quote,
    expected === undefined ? undefined : printedValue(expected),
  ]);
}

const EXPENDITURE =
  '一、支出预算情况\n2021年支出预算1000.75万元，其中：基本支出600.5万元，占60%；项目支出400.25万元，占40%。';

describe('a 说明 beside its workbook', () => {
  it('bears out what it prints, and counts what nothing tells as unverifiable', () => {
    const report = reconcileText(
      `${OPENING}${EXPENDITURE.replace('60%', '60.01%').replace('40%', '39.99%')}\n本局有水库12座、泵站3个，监测站迁建12.5万元。`,
      { disclosure: tables() },
    );
    assert.deepEqual(told(report.findings), []);
    assert.deepEqual([report.claims, report.matched, report.unverifiable], [6, 5, 1]);
    assert.equal(report.workbook, '公开表.xlsx');
  });

  it('finds a figure that differs, with what the table has and where', () => {
    const [finding, ...others] = found(
      '一、支出预算情况\n2021年支出预算1000.75万元，其中：基本支出660.5万元，项目支出400.25万元。',
    );
    assert.deepEqual(told([finding!]), [['table.value', 'error', '660.5万元', '600.5']]);
    assert.match(messageOf(finding!), /表中是600\.5万元（expenditure!C2）/);
    assert.deepEqual(finding!.cells, [{ sheet: 'expenditure', address: 'C2' }]);
    assert.deepEqual(others, []);
  });

  it('finds a last place that was cut off instead of rounded', () => {
    const text =
      '一、一般公共预算支出具体情况\n1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）2021年预算数为124.66万元。';
    const [finding] = found(text);
    assert.deepEqual(told([finding!]), [['table.value', 'error', '124.66万元', '124.67']]);
    assert.match(messageOf(finding!), /1,246,667元.*按四舍五入应为124\.67万元/);
    assert.deepEqual(found(text.replace('124.66', '124.67')), []);
  });

  it('computes shares from the exact amounts', () => {
    // 6005000 of 10007500 is 60.0050 %
    const text = EXPENDITURE.replace('60%', '60.02%').replace('40%', '39.98%');
    assert.deepEqual(
      told(found(text)),
      [
        ['table.value', 'error', '60.02%', '60'],
        ['table.value', 'error', '39.98%', '40'],
      ].map(([rule, severity, quote], at) => [rule, severity, quote, at === 0 ? '60' : '40']),
    );
  });

  it('tells one cause once: the shares that follow from a wrong total, and the total said again', () => {
    const wrong =
      '一、支出预算情况\n2021年支出预算1200.75万元，其中：基本支出600.5万元，占50.01%；项目支出400.25万元，占33.33%。\n二、支出结构\n2021年支出合计1200.75万元。';
    const findings = found(wrong).filter(({ severity }) => severity === 'error');
    assert.deepEqual(told(findings), [['table.value', 'error', '1200.75万元', '1000.75']]);
    assert.deepEqual(findings[0]!.places!.map(({ quote }) => quote).sort(), ['1200.75万元', '33.33%', '50.01%']);
  });

  it('takes 基本支出 of one 项 for a figure of that 项, and none of the whole department', () => {
    const said = (basic: string, project: string): string =>
      `一、一般公共预算支出具体情况\n1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）2021年预算数为124.67万元，其中：基本支出${basic}万元，项目支出${project}万元。`;
    assert.deepEqual(found(said('124.67', '0')), []);
    assert.deepEqual(told(found(said('100', '24.67'))), [
      ['table.value', 'error', '100万元', '124.67'],
      ['table.value', 'error', '24.67万元', '0'],
    ]);
  });

  it('compares nothing that is said of another office', () => {
    const text = '一、“三公”经费\n某某县水务中心2021年“三公”经费预算8万元；某某县水务局2021年“三公”经费预算3万元。';
    assert.deepEqual(told(found(text)), []);
    assert.deepEqual(told(found(text.replace('预算3万元', '预算5万元'))), [['table.value', 'error', '5万元', '3']]);
  });

  it('points at the line where the amount stands instead', () => {
    const [finding] = found('一、“三公”经费\n2021年公务用车运行维护费38.8万元。');
    assert.match(messageOf(finding!), /表中是0万元.*general-basic!B3“其他交通费用”是388,000元，疑列错科目/);
  });

  it('finds a project with another amount, and a 成本指标 above its project', () => {
    const text =
      '一、绩效\n2021年项目支出主要有：河道清淤经费205.65万元。\n项目名称\t指标\t值\n职工食堂购买服务\t质量指标\t合格\n\t成本指标\t166万元\n其他\t成本指标\t900万元\n';
    assert.deepEqual(
      told(found(text)).filter(([rule]) => rule!.startsWith('table.')),
      [
        ['table.project', 'warning', '205.65万元', '250.65'],
        ['table.project-cost', 'warning', '166万元', '149.6'],
      ],
    );
  });

  it('finds another number of cars, 没有政府性基金支出 beside one, and a 科目 under another name', () => {
    const text =
      '一、政府性基金\n2021年没有政府性基金支出。\n二、绩效\n共保障32辆公务用车。\n三、科目\n一般公共服务支出（201类）政府办公厅（室）及相关机构事务（03款）事业管理（50项）。';
    const rules = found(text, tables({ fund: '20000' })).map(({ rule, severity }) => `${rule} ${severity}`);
    for (const rule of ['table.empty warning', 'table.vehicles warning']) assert.ok(rules.includes(rule), rules.join());
  });

  it('compares nothing with a workbook of another year or kind, and says so', () => {
    const wrong = EXPENDITURE.replace('600.5', '660.5');
    assert.deepEqual(
      told(found(wrong, tables({ identity: { year: 2020 } }))).filter(([rule]) => /^(?:table|identity)/.test(rule!)),
      [['identity.year', 'error', '2021', '2020']],
    );
    assert.deepEqual(
      found(wrong, tables({ identity: { type: 'final-accounts' } }))
        .map(({ rule }) => rule)
        .filter((rule) => /^(?:table|identity)/.test(rule)),
      ['identity.type'],
    );
  });
});

describe('last year in a 说明', () => {
  const before = tables({ identity: { year: 2020 }, personnel: '4000000' });
  const text = (said: string): string => `一、支出预算情况\n2021年支出预算1000.75万元，${said}。`;

  it('is compared with last year’s workbook', () => {
    assert.deepEqual(told(found(text('比上年增加100万元，增长11.1%'), tables(), before)), []);
    assert.deepEqual(told(found(text('比上年增加120万元，增长11.1%'), tables(), before)), [
      ['table.value', 'error', '120万元', '100'],
    ]);
    assert.deepEqual(told(found(text('比上年减少100万元，下降11.1%'), tables(), before)).slice(0, 1), [
      ['table.direction', 'error', '100万元', undefined],
    ]);
    assert.deepEqual(
      found(text('与上年持平'), tables(), before).map(({ rule }) => rule),
      ['table.level'],
    );
  });

  it('is unverifiable without it', () => {
    const report = reconcileText(`${OPENING}${text('比上年增加120万元')}`, { disclosure: tables() });
    assert.deepEqual([report.findings.length, report.claims, report.matched, report.unverifiable], [0, 2, 1, 1]);
  });
});
