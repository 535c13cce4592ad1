import { anyOf, beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

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

/** Words that may stand between a year and the name of its figure: 2024年当年财政拨款收入预算. */
const QUALIFIED = anyOf(
  ['当年', '本年', '年初', '全年', '部门', '单位', '综合', '财政拨款', '一般公共'],
  ['“?三公”?经费', '收支', '收入', '支出', '总', '基本', '项目', '公用', '经费', '的'],
);
const MOVED = ['相比', '对比', '增加', '增长', '减少', '下降', '降低', '压减', '持平'];
/** Up to the word of change: a name of the figure, its amount. */
const SHORT = '[^，。；：、（与比较]{0,16}?';
const BUDGET_COMPARED = beginning(OF_YEAR, QUALIFIED, oneOf('预算', '执行数'), SHORT, oneOf(MOVED));
const FINAL_COMPARED = beginning(OF_YEAR, QUALIFIED, '决算', SHORT, oneOf(MOVED));
const COMPARES = ending('(?<!参)与|[比较]');

/** "比2024年当年预算执行数增加", "与2024年财政拨款预算12万元相比": a figure of the budget compared with. */
export function isComparedWithBudget(before: string, after: string): boolean {
  return COMPARES.test(before) && BUDGET_COMPARED.test(after);
}

/** "比2023年度支出决算减少". */
export function isComparedWithFinal(before: string, after: string): boolean {
  return COMPARES.test(before) && FINAL_COMPARED.test(after);
}

const EXECUTED = beginning(OF_YEAR, maybe('当年', '全年'), maybe('预算'), `执行数`);

/** "2023年当年预算执行数": what was spent in a year. */
export function isExecutionOfYear(after: string): boolean {
  return EXECUTED.test(after);
}

const AS_OF = ending(oneOf('截至', '截止', '截止到', '截至到'));
const DAY = beginning(oneOf(['年?[初底末]', '年终'], String.raw`\d{1,2}月`));
const HELD = holding(oneOf('车辆', '公务用车', '资产', '设备', '房屋', '用房', '保有量', '在职', '编制', '实有'));
const CLAUSES = 40;

/** "截至2023年12月31日，…共有车辆": the day of what is held. */
export function isDayOfHoldings(before: string, after: string): boolean {
  return AS_OF.test(before) && DAY.test(after) && HELD.test(after.slice(0, CLAUSES));
}

const HEADED = holding(oneOf('预算', '决算', '收支', '“?三公', '收入', '支出'));
const OF_THE_PAST = holding(
  oneOf(
    ['上年', '以前', '执行情况', '完成情况', '总结', '回顾', '结转', '结余'],
    ['绩效', '评价', '自评', '对比', '比较', '相比', '变化', '债务', '工作', '整改', '审计'],
  ),
);

/** A heading over this year's figures, behind its year: 一、2024年部门收支预算情况. */
export function headsFigures(after: string): boolean {
  return HEADED.test(after) && !OF_THE_PAST.test(after);
}

/** Another year stands before. */
export function namesYear(words: string): boolean {
  return words.includes('年');
}

const STAGED = beginning(
  OF_YEAR,
  maybe('年初', '当年'),
  oneOf('预算', '决算', '执行数'),
  maybe('数'),
  maybe('安排', '为'),
  String.raw`\d`,
);

/** "2023年预算安排12万元": the year's figure beside this year's. */
export function tellsItsFigure(after: string): boolean {
  return STAGED.test(after);
}

const TOTALS = beginning(OF_YEAR, maybe('决算', '度决算'), '相比，收入?、支出?总计');

/** "与2022年度相比，收、支总计": the sentence of the form that compares with the year before. */
export function comparesTotals(after: string): boolean {
  return TOTALS.test(after);
}

const YEARS = /(?<![\d.])([比较与和同、至-])?(20\d\d)(?=年|-|—|、|至)/g;

/** The sentence around a year compares with others, or names other ones than the text's own and the last. */
export function comparesWithOthers(before: string, after: string, own: number): boolean {
  const sentence = `${before.slice(before.lastIndexOf('。') + 1)}｜${after.split('。', 1)[0]!}`;
  return matchesIn(sentence, YEARS).some(
    ([, join, said]) => Number(said) < own - 1 || (Number(said) === own - 1 && join !== undefined),
  );
}

/** Whether a heading is of a budget or of final accounts; null where it names both or none. */
export function stageHeaded(heading: string): 'budget' | 'final-accounts' | null {
  const [budget, final] = [heading.includes('预算'), heading.includes('决算')];
  if (budget === final) return null;
  return final ? 'final-accounts' : 'budget';
}

const COMING = beginning(
  OF_YEAR,
  QUALIFIED,
  oneOf('预算', '决算'),
  maybe('数', '总额', '安排'),
  oneOf('[为共]', String.raw`\d`),
);

/** "2025年支出预算为": a figure told of the year. */
export function tellsStageOfYear(after: string): boolean {
  return COMING.test(after);
}

const DUE = beginning(
  oneOf(String.raw`\d{1,2}月${maybe(String.raw`\d{1,2}日`, '底', '末')}`, '底', '年底', '年末'),
  oneOf('之?前', '以前'),
  '(?![^，。；：]{0,16}[已了])',
  '[^，。；：]{0,12}',
  oneOf('完成', '达到', '实现', '建成', '竣工', '验收', '到位', '投入使用'),
);

/** "2024年12月底前完成": the day up to which something is to be done. Not 已完成. */
export function isDueIn(before: string, after: string): boolean {
  return DUE.test(after) && !OF_PAST.test(before.slice(-CLAUSES));
}

const OF_PAST = holding(oneOf('上年', '去年', '已', '原定', '原计划', '应于', '要求', '截至'));
