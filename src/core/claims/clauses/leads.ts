/**
 * Where the words that lead to a figure begin: behind the last comma, colon or open bracket. Closed brackets belong to
 * the words.
 */
export function clauseStart(text: string, at: number, floor: number): number {
  let depth = 0;
  for (let index = at - 1; index >= floor; index -= 1) {
    const sign = text[index]!;
    if (sign === '）') depth += 1;
    else if (sign === '（') {
      if (depth === 0) return index + 1;
      depth -= 1;
    } else if (depth === 0 && /[，。；：！？]/.test(sign)) return index + 1;
  }
  return floor;
}

const COMPARED =
  /(?:比|较|与|和|同)(?:\d{4}年度?|上一?年度?|去年|年初|当年|同期|上年同期|往年)[^，。；：]{0,20}?(?=(?:相比|对比|相较)?[，]?(?:各?(?:增|减|上升|下降|降低|持平|提高|压减|无变化|基本|一致|相同)|$))/;
const VERB =
  /(?:各|均|分别|共|同比|总体|合计|有所)*(?:增加|减少|增长|下降|降低|上升|提高|扩大|压减|压缩|缩减|核减|调减|节约|降幅|增幅|减幅|持平|无增减)/;

/** The words before 比上年 or 增加: what the change is of. */
export function changedNoun(clause: string): string {
  const compared =
    COMPARED.exec(clause)?.index ?? clause.search(/(?:比|较|与|同)(?:\d{4}年|上一?年|去年|年初|预算|同期)/);
  const verb = clause.search(VERB);
  const cuts = [compared, verb].filter((index) => index >= 0);
  return cuts.length === 0 ? clause : clause.slice(0, Math.min(...cuts));
}

const MORE = '增加|增长|上升|提高|扩大|增幅|增长率|增收|增支|增';
const LESS = '减少|下降|降低|压减|压缩|缩减|核减|调减|减幅|降幅|下降率|减';
const DIRECTION = new RegExp(
  `(?:(${MORE})|(${LESS}))(?:了|额|数|率|幅|幅度|比例|金额|资金|预算|支出|收入|经费)*(?:约|为|是|达|达到|共|共计|合计|分别)*$`,
);
const OPEN =
  /(?:增加?（减少?）|增长（(?:下降|降低)）|下降（增长）|增加\/减少|增长\/下降|增减|增（减）|减少（增加）|（增加|（减少|增加或减少|增长或下降)(?:额|了|数|率|幅度)?(?:为|约)?$/;

/** 增加 or 减少 right before a figure. */
export function directionBefore(lead: string): 'more' | 'less' | 'open' | null {
  if (OPEN.test(lead)) return 'open';
  const found = DIRECTION.exec(lead);
  return found === null ? null : found[1] !== undefined ? 'more' : 'less';
}

/** "占一般公共预算支出的": the base, '' when the sentence names none; null when the percentage is no share. */
export function shareBase(lead: string): string | null {
  const found = /(?:占比?|比重|占总?比例|所占比例)((?:(?!占)[^，。；：%])*)$/.exec(lead);
  if (found === null) return null;
  return found[1]!.replace(/(?:的)?(?:比重|比例|百分比)?(?:约|为|是|达|达到)*$/, '').replace(/的$/, '');
}

export function isCompletion(lead: string): boolean {
  return /(?:完成(?:了)?(?:年初|全年|当年|调整后?|年度)?的?(?:部门)?预算(?:数|安排)?的?(?:比例)?|预算完成率|执行率|完成率|完成比例|预算执行进度)(?:为|达|达到|约)?$/.test(
    lead,
  );
}

/** "比2020年收支预算总数": the amount that follows is what is compared with. */
export function isBase(clause: string): boolean {
  return /(?:比|较|与|同|对比)(?:上一?年度?|去年|\d{4}年度?)[^，。；]{0,30}$/.test(clause) && !/相比/.test(clause);
}

export function isPrior(clause: string): boolean {
  return /(?:^|[，（])(?:上一?年度?|去年)(?!(?:财政拨款)?(?:结转|结余))[^，。；]{0,20}$/.test(clause);
}

export function isBudgeted(clause: string): boolean {
  return /(?:年初|全年|调整后?的?|当年)?预算(?:数|总额|安排|金额|资金|批复)?(?:总额)?(?:为|是|共|安排)?$/.test(clause);
}

/** From here on a sentence tells why; its figures are not the disclosure's own. */
export const REASON =
  /(?:增减?变动|变动|变化|增长|下降|增加|减少|增减|差异|主要)?(?:的)?(?:主要)?(?:变动|变化|增减|差异)?原因(?:是|为|如下|：|主要)|主要(?:是)?(?:由于|因为|系|原因)|(?<=^|[，；。：])(?:一是|二是|三是|四是|五是|主要是|其中主要是|主要系|原因是|由于|因为|因[^公])/g;
export const OF_WHICH = /其中(?:[：，]|)/g;
export const USES = /(?:主要)?(?:包括|用于(?:以下(?:几个)?方面)?|为|安排|构成|由)[：]?$/;
