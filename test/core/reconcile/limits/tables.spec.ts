import { deepEqual, equal } from 'node:assert/strict';
import { reconcileText } from '../../../../src/core/reconcile/index.js';
import { messageOf } from '../../../../src/core/report/say/index.js';
import type { Sketch } from '../../narrate/disclosure-of.js';
import { budgetOf } from '../sample.js';
import { waterBudget } from '../water-budget.js';
import { toldOf, type Row } from './told.js';

const BETWEEN: readonly Sketch[] = [
  {
    kind: 'general-basic',
    lines: [
      ['total', '合计', '50.00'],
      ['30239', '其他交通费用', '3.80'],
    ],
  },
  {
    kind: 'general-project',
    lines: [
      ['total', '合计', '30.00'],
      ['project', '山洪预警设施维护', '20.00'],
      ['project', '河道清淤', '6.00'],
      ['project', '水库除险加固工程', '4.00'],
    ],
  },
];
const budget = (year: number, reception: string) => waterBudget(year, reception, { between: BETWEEN });
const BOOKS = { disclosure: budget(2024, '4.00'), prior: budget(2023, '5.00') };
const read = (...lines: readonly string[]) => reconcileText(budgetOf(...lines), BOOKS);
const hold = (rows: readonly Row[]): void => {
  for (const [what, lines, finds] of rows) it(what, () => deepEqual(toldOf(read(...lines).findings), finds));
};
const RECEPTION = '2024年公务接待费预算4.00万元';

describe('a figure of a text beside the tables', () => {
  hold([
    ['is theirs', [`${RECEPTION}。`], []],
    ['is not theirs', ['2024年公务接待费预算4.40万元。'], ['error table.value 4.40万元 → 4']],
    ['may have fewer places', ['2024年公务接待费预算4万元，基本支出50万元。'], []],
    ['of fewer places is not theirs', ['2024年公务接待费预算3.6万元。'], ['error table.value 3.6万元 → 4']],
    ['of last year is theirs', [`${RECEPTION}，比上年5.00万元减少1.00万元，下降20.00%。`], []],
    ['of last year is not theirs', [`${RECEPTION}，比上年5.50万元减少1.00万元。`], ['error table.value 5.50万元 → 5']],
    ['of change is not theirs', [`${RECEPTION}，比上年减少1.50万元。`], ['error table.value 1.50万元 → 1']],
    [
      'of change in per cent is not theirs',
      [`${RECEPTION}，比上年减少1.00万元，下降25.00%。`],
      ['error table.value 25.00% → 20'],
    ],
    ['of change goes the other way', [`${RECEPTION}，比上年增加1.00万元。`], ['error table.direction 1.00万元']],
    ['is level that is not', [`${RECEPTION}，与上年持平。`], ['error table.level 持平']],
    ['is level', ['2024年基本支出50.00万元，与上年持平。'], []],
    ['is level and changed', [`${RECEPTION}，与上年持平，减少1.00万元。`], ['error level 持平']],
    [
      'is told once with where it is said again',
      ['2024年公务接待费预算4.40万元。', '公务接待费预算4.40万元。', '“三公”经费预算4.40万元。'],
      ['error table.value 4.40万元 → 4'],
    ],
    ['of one 类 is not theirs', ['2024年一般公共预算用于农林水支出80.80万元。'], ['error table.value 80.80万元 → 80']],
  ]);

  it('is told with what it follows from, and where', () => {
    const said = (...lines: string[]): string => messageOf(read(...lines).findings[0]!);
    equal(
      said('2024年支出预算80.00万元，其中：基本支出50.00万元，占支出预算的65.20%；项目支出30.00万元。'),
      '“基本支出”（2024年）占“支出合计”文中写65.20%，按表中数计算是62.5%（500,000元 expenditure!C2÷800,000元 expenditure!B2）。',
    );
    equal(
      said(`${RECEPTION}，比上年减少1.00万元，下降25.00%。`),
      '“公务接待费”（2024年）比2023年变动文中写25.00%，按表中数计算是20%（40,000元 three-public!B4，上年50,000元 three-public!B4）。',
    );
    equal(
      said(`${RECEPTION}，比上年5.50万元减少1.00万元。`),
      '“公务接待费”（2024年）的2023年数文中写5.50万元，上年的表中是5万元，应为5万元。',
    );
    equal(
      said('2024年公务接待费预算4.40万元。', '公务接待费预算4.40万元。', '“三公”经费预算4.40万元。'),
      '“公务接待费”（2024年）文中写4.40万元，表中是4万元（three-public!B4），应为4万元，同样的数另有2处。',
    );
    equal(said(`${RECEPTION}，与上年持平。`), '“公务接待费”（2024年）文中写与上年持平，表中本年4万元，上年5万元。');
  });

  it('that is nothing in its line may be the amount of one other line', () => {
    const said = (amount: string): string => messageOf(read(`2024年因公出国（境）费预算${amount}万元。`).findings[0]!);
    const nothing = '表中是0万元（three-public!B3）';
    equal(
      said('3.80'),
      `“因公出国(境)费”（2024年）文中写3.80万元，${nothing}；general-basic!B3“其他交通费用”是38,000元，疑列错科目，请核对表和文哪一处对。`,
    );
    equal(said('3.81'), `“因公出国(境)费”（2024年）文中写3.81万元，${nothing}，应为0万元。`);
  });
});

describe('whose a figure is', () => {
  const CENTRE = '某某县水务中心2024年公务接待费预算8.00万元';
  hold([
    ['as the sentence says, of another', [`${CENTRE}；某某县水利局2024年公务接待费预算4.00万元。`], []],
    [
      'as the sentence says, of its own',
      [`${CENTRE}；某某县水利局2024年公务接待费预算5.00万元。`],
      ['error table.value 5.00万元 → 4'],
    ],
    ['of another, said again', [`${CENTRE}。`, '公务接待费预算8.00万元。'], []],
    [
      'of another, and one that is not',
      [`${CENTRE}。`, '公务接待费预算8.10万元。'],
      ['error table.value 8.10万元 → 4'],
    ],
    ['of both, before them', [`公务接待费预算9.00万元。${CENTRE}；某某县水利局2024年公务接待费预算4.00万元。`], []],
    ['by a shorter name', ['县水利局2024年公务接待费预算5.00万元。'], ['error table.value 5.00万元 → 4']],
    ['by a name of another place', ['某某市水利局2024年公务接待费预算5.00万元。'], []],
  ]);
});

describe('what a text says there is none of', () => {
  const DENIED = '没有安排公务接待费';
  const NAMED = '“三公”经费支出表为空表';
  hold([
    ['is not in the tables', ['本部门没有安排因公出国（境）费。'], []],
    ['is in the tables', [`本部门${DENIED}。`], [`warning table.empty ${DENIED}`]],
    ['is told once', [`本部门${DENIED}。`, `今年${DENIED}。`], [`warning table.empty ${DENIED}`]],
    ['is in the table that is named with it', [`本部门${DENIED}，${NAMED}。`], [`error table.empty ${DENIED}`]],
    [
      'is in the table that is named elsewhere',
      [`本部门${DENIED}。`, `${NAMED}。`],
      [`warning table.empty ${DENIED}`, `error table.empty ${NAMED}`],
    ],
    ['is a table that is not empty', [`${NAMED}。`], [`error table.empty ${NAMED}`]],
    ['is a table that is not there', ['政府性基金预算支出表为空表。'], []],
  ]);

  it('is told with the cells that have it', () => {
    const [finding] = read(`${NAMED}。`).findings;
    deepEqual(
      [messageOf(finding!), finding!.cells],
      ['文中写“三公”经费支出表是空表，表中有数。', [{ sheet: 'three-public', address: 'A1' }]],
    );
  });
});

describe('names and numbers of the tables', () => {
  const item = (name: string): string => `农林水支出（213类）水利（03款）${name}（14项）。`;
  hold([
    [
      'of 科目, told once',
      [item('抗旱'), item('抗旱').replace('。', '，用于防旱。')],
      [`notice table.subject ${item('抗旱').slice(0, -1)} → 防汛`, 'notice subject.name 抗旱 → 防汛'],
    ],
    ['of 科目, with words before', [item('县级防汛')], ['notice subject.name 县级防汛 → 防汛']],
    ['of 科目 that the tables do not have', ['农林水支出（213类）水利（03款）水文测报（13项）。'], []],
    ['of 公务用车', ['共保障4辆公务用车。'], []],
    ['of 公务用车, the first other one', ['共管理5辆公务用车，保障6辆公务用车。'], ['warning table.vehicles 5 → 4']],
    ['of 公务用车, behind a right one', ['共管理4辆公务用车，保障6辆公务用车。'], ['warning table.vehicles 6 → 4']],
  ]);
});

describe('projects of a text', () => {
  const other = (quote: string, amount: string): string[] => [`warning table.project ${quote}万元 → ${amount}`];
  hold([
    ['by name', ['河道清淤6.00万元。'], []],
    ['by name, another amount', ['河道清淤5.00万元。'], other('5.00', '6')],
    ['by name and 项目, another amount', ['水库除险加固工程项目4.40万元。'], other('4.40', '4')],
    ['by the beginning of the name', ['水库除险加固4.40万元。'], other('4.40', '4')],
    ['by the end of a longer name', ['2024年县级水库除险加固工程4.40万元。'], other('4.40', '4')],
    ['by the end of a longer name, of a short one', ['县级河道清淤5.00万元。'], []],
    ['by the end of the name, too short', ['清淤5.00万元。'], []],
    ['of last year', ['2023年河道清淤5.00万元。'], []],
  ]);

  it('by a name that is like theirs are told as such', () => {
    const said = (name: string): string => messageOf(read(`${name}4.40万元。`).findings[0]!);
    const wrong = '项目“水库除险加固工程”文中写4.40万元，表中是4万元';
    equal(said('水库除险加固工程'), `${wrong}。`);
    equal(said('水库除险加固'), `${wrong}，名称相近，请核对。`);
  });

  it('are borne out by their amount', () => {
    const { claims, matched } = read('河道清淤6.00万元。');
    deepEqual([claims, matched], [1, 1]);
  });

  const cost = (amount: string): readonly string[] => [
    '项目名称\t指标\t指标值',
    `河道清淤\t成本指标\t${amount}`,
    '\t数量指标\t5处',
    '其他项目\t成本指标\t900万元',
  ];
  const above = (amount: string, most: string): string[] => [`warning table.project-cost ${amount} → ${most}`];
  hold([
    ['cost as much', cost('6万元'), []],
    ['cost more', cost('6.01万元'), above('6.01万元', '6')],
    ['cost as much in 元', cost('60000元'), []],
    ['cost more in 元', cost('60001元'), above('60001元', '60000')],
    ['cost more, in thousands', cost('1,000万元'), above('1,000万元', '6')],
    ['cost no more than', cost('≤6万元'), []],
    ['cost what is no amount', cost('合格'), []],
    [
      'cost more in the line below',
      ['项目名称\t指标\t指标值', '河道清淤\t数量指标\t5处', '\t成本指标\t7万元'],
      above('7万元', '6'),
    ],
    [
      'cost more behind another name',
      ['项目名称\t指标\t指标值', '河道清淤\t数量指标\t5处', '其他\t成本指标\t7万元'],
      [],
    ],
  ]);
});
