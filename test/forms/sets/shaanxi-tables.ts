import { nameOf, sum, type Costs, type Department, type Pick } from './department.js';
import { ALL, classLines, padded, threePublicOf } from './lines.js';
import { amountsOf, matrix, paired, rows, withParents, type Line, type Value } from './print.js';

/** 政府预算支出经济分类 款 of every 款 of the department's classification that the money here is of, for an administrative unit. */
export const GOVERNMENT: Readonly<Record<string, readonly [code: string, name: string]>> = {
  30101: ['50101', '工资奖金津补贴'],
  30102: ['50101', '工资奖金津补贴'],
  30103: ['50101', '工资奖金津补贴'],
  30108: ['50102', '社会保障缴费'],
  30109: ['50102', '社会保障缴费'],
  30110: ['50102', '社会保障缴费'],
  30111: ['50102', '社会保障缴费'],
  30113: ['50103', '住房公积金'],
  30201: ['50201', '办公经费'],
  30211: ['50201', '办公经费'],
  30213: ['50209', '维修（护）费'],
  30215: ['50202', '会议费'],
  30216: ['50203', '培训费'],
  30217: ['50206', '公务接待费'],
  30227: ['50205', '委托业务费'],
  30228: ['50201', '办公经费'],
  30231: ['50208', '公务用车运行维护费'],
  30239: ['50201', '办公经费'],
  30301: ['50905', '离退休费'],
  30302: ['50905', '离退休费'],
  30305: ['50901', '社会福利和救助'],
  31005: ['50302', '基础设施建设'],
};

const CLASSES = [
  ['301', '工资福利支出', '机关工资福利支出'],
  ['302', '商品和服务支出', '机关商品和服务支出'],
  ['310', '资本性支出', '机关资本性支出（一）'],
  ['303', '对个人和家庭的补助', '对个人和家庭的补助'],
] as const;

/** The three panels of expenditure: by function, by economic class under 人员和公用 and 专项, and by the government's class. */
function spendingPanels(department: Department, where: Pick, first: readonly Line[]): Line[][] {
  const numbered = (label: string, at: number): string => `${at}、${label}`;
  const present = (pick: Pick) => CLASSES.filter(([code]) => sum(department.entries, { ...pick, economic: code }) > 0);
  const within = (nature: Pick): Line[] =>
    present({ ...where, ...nature }).map(([code, name], at) => [
      `（${at + 1}）${name}`,
      { ...where, ...nature, economic: code },
    ]);
  const basic: Pick = { nature: ['personnel', 'public'] };
  const special: Pick = { nature: ['project'] };
  return [
    [...first, ...classLines(department, where, { label: numbered })],
    [
      ...first,
      ['1、人员经费和公用经费支出', { ...where, ...basic }],
      ...within(basic),
      ['2、专项业务经费支出', { ...where, ...special }],
      ...within(special),
    ],
    [
      ...first,
      ...present(where).map(([code, , name], at): Line => [numbered(name, at + 1), { ...where, economic: code }]),
    ],
  ];
}

/** Panels as high as the highest, each closed by lines of its own. */
function closed(panels: readonly (readonly Line[])[], ends: readonly (readonly Line[])[]): Line[][] {
  const height = Math.max(...panels.map(({ length }) => length));
  return panels.map((lines, at) => [...padded(lines, height), ...ends[at]!]);
}

export const PLACED = { named: '部门名称：', unit: '万元' } as const;

const FOUR_PANELS = [
  '收入|<|支出|<|<|<|<|<',
  '项目|预算数|支出功能分科目（按大类）|预算数|部门预算支出经济分类科目（按大类）|预算数|政府预算支出经济分类科目（按大类）|预算数',
];

/** 收入 and the three panels of expenditure; `first` heads the lines of each, where the form prints it. */
export function fourPanels(
  sheet: string,
  title: string,
  where: Pick,
  income: readonly Line[],
  first: string | null,
): ReturnType<typeof paired> {
  return paired({
    ...PLACED,
    sheet,
    number: sheet,
    title: `部门综合预算${title}`,
    head: FOUR_PANELS,
    panels: (it) => {
      const spent = spendingPanels(it, where, first === null ? [] : [[first, where]]);
      const spentEnd: Line[] = [
        ['本年支出合计', where],
        ['结转下年', null],
        ['支出总计', where],
      ];
      const received: Line[] = [
        ['本年收入合计', { ...where, of: 'income' }],
        ['上年结转', { ...where, of: 'opening' }],
        ['收入总计', where],
      ];
      return closed([income, ...spent], [received, spentEnd, spentEnd, spentEnd]).map((lines) => ({
        lines,
        amounts: [ALL],
      }));
    },
  });
}

/** A line a unit: 合计 and the bureau alone. */
export function byUnit(sheet: string, title: string, heads: readonly string[], columns: readonly (Pick | null)[]) {
  return rows({
    ...PLACED,
    sheet,
    number: sheet,
    title: `部门综合预算${title}`,
    head: heads,
    rows: (it) => [
      [null, '合计', ...amountsOf(it, ALL, columns)],
      ['302001', it.name, ...amountsOf(it, ALL, columns)],
    ],
  });
}

export function byFunction(sheet: string, title: string, where: Pick, columns: readonly Pick[], heads: string) {
  return matrix({
    ...PLACED,
    sheet,
    number: sheet,
    title: `部门综合预算${title}（按支出功能分类科目）`,
    head: [`功能科目编码|功能科目名称|合计|${heads}|备注`],
    where,
    columns: ['code', 'name', ALL, ...columns, null],
  });
}

export function byEconomy(sheet: string, title: string, where: Pick, columns: readonly Pick[], heads: string) {
  return rows({
    ...PLACED,
    sheet,
    number: sheet,
    title: `部门综合预算${title}（按支出经济分类科目）`,
    head: [`部门经济科目编码|部门经济科目名称|政府经济科目编码|政府经济科目名称|合计|${heads}|备注`],
    rows: (it) => {
      const line = (label: readonly Value[], pick: Pick): Value[] => [
        ...label,
        ...amountsOf(it, { ...where, ...pick }, [{}, ...columns]),
        null,
      ];
      const codes = it.entries.filter((entry) => sum([entry], where) !== 0).map(({ economic }) => economic);
      return [
        line([null, '合计', null, null], {}),
        ...withParents(codes, [3, 5]).map((economic) =>
          line([economic, nameOf(economic), ...(GOVERNMENT[economic] ?? [null, null])], { economic }),
        ),
      ];
    },
  });
}

export const NATURES: readonly Pick[] = [{ nature: ['personnel'] }, { nature: ['public'] }];

/** 合计, “三公” by item, 会议费 and 培训费, with 公务接待费 before the cars. */
export function yearOf(costs: Costs): number[] {
  const [publicAll, abroad, cars, purchase, operation, reception] = threePublicOf(costs) as [number, ...number[]];
  const { meetings, training } = costs;
  return [
    publicAll + meetings + training,
    publicAll,
    abroad!,
    reception!,
    cars!,
    purchase!,
    operation!,
    meetings,
    training,
  ];
}
