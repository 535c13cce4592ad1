import { beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';

/** 2024年度: the sign that may stand behind the year. */
const OF_YEAR = maybe('度');

const JOINED = whole(OF_YEAR, '[和与、及]');

/** "2023年和2024年": nothing else between two years. */
export function joinsYears(between: string): boolean {
  return JOINED.test(between);
}

/** What is meant to be done; 预计执行数 tells what was. */
const PLANS = ['力争', '拟', '将要?', `${oneOf('计划', '预计')}(?!执行|完成${oneOf('数', '情况')})`];
const PLANNED = beginning(OF_YEAR, oneOf(PLANS));

/** "2024年力争", "2024年拟": a plan for the year. */
export function isPlanned(after: string): boolean {
  return PLANNED.test(after);
}

const COMPARED_BEFORE = ending('[比较与]');
const COMPARED_AFTER = beginning(
  OF_YEAR,
  oneOf('相比', '对比', '增加', '减少', '增长', '下降', '持平', `部门决算${maybe('数')}${oneOf('相比', '增', '减')}`),
);

/** "与2023年相比", "比2023年增加": what is told is compared with that year. Not 与2024年预算相比. */
export function isComparedWith(before: string, after: string): boolean {
  return COMPARED_BEFORE.test(before) && COMPARED_AFTER.test(after);
}

/** Other years may stand behind them. */
const NAMED_BESIDE = ending('[比较与和同、-]');
const NEAR = 12;
const COMPARED_NEAR = holding(oneOf('[比较与]', '上年', '相比', '分别'));

/** A year that is named beside another one, or compared with it. */
export function isBesideYear(before: string): boolean {
  return NAMED_BESIDE.test(before) || COMPARED_NEAR.test(before.slice(-NEAR));
}

const BUDGET_FIGURE = beginning(OF_YEAR, oneOf(`${maybe('当年')}${maybe('年初')}预算数为`, '支出决算为'));

/** "…（项）：2024年预算数为", "：2024年支出决算为": a line that tells the figure of the year. */
export function isLineOfYear(before: string, after: string): boolean {
  return before.endsWith('：') && BUDGET_FIGURE.test(after);
}

const THREE_PUBLIC = `[“"]?三公[”"]?经费${maybe('财政拨款')}${maybe('支出')}`;
const TOTAL_FIGURE = beginning(
  OF_YEAR,
  maybe('部门'),
  oneOf('收支总预算', `${THREE_PUBLIC}${oneOf('预算', '决算')}${maybe('数', '安排')}为?`),
  String.raw`[\d,.]`,
);

/** "2024年收支总预算12万元", "2024年“三公”经费预算数为12万元": a figure that a text tells of its own year. */
export function isTotalOfYear(after: string): boolean {
  return TOTAL_FIGURE.test(after);
}
