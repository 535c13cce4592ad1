import { HAN } from '../../text/han.js';
import { maybe, oneOf } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

/** What the words of one sentence say that its numbers cannot bear out. */

/** Words found in a text, with their place. */
export interface WordsFound {
  readonly start: number;
  readonly words: string;
}

const NOT = '(?<![未没无不再])';
/** By the figure that pays for it: what is said to have been done. */
const DONE: Readonly<Record<string, RegExp>> = {
  'three-public.abroad': new RegExp(`${NOT}有因?公?出国(?:[(（]境[)）])?${oneOf('团组', '任务', '人员')}`),
  'three-public.vehicle-purchase': new RegExp(`${NOT}安排公务用?车购置(?!费|经费|及|和|支出|预算)`),
};

/** "有因公出国（境）团组", "安排公务用车购置": said to be done, not denied; null where the sentence does not say it. */
export function doneIn(sentence: string, key: string): WordsFound | null {
  const found = DONE[key]?.exec(sentence);
  return found == null ? null : { start: found.index, words: found[0] };
}

/** Rates of a whole. */
const RATES = ['覆盖率', '自评率', '公开率', '优良率', '合格率', '满意度', '知晓率', '入住率', '及时率'];
const RATE = new RegExp(`${oneOf(RATES)}${maybe('达到?', '为', '是')}(\\d{3,4}(?:\\.\\d+)?)%(?!以上)`, 'g');

/** "覆盖率110%": rates that nothing can bring above a hundred. */
export function ratesOverHundred(text: string): WordsFound[] {
  return gather(matchesIn(text, RATE), ({ 0: words, 1: rate, index: start }) =>
    Number(rate) > 100 ? [{ start, words }] : [],
  );
}

const SCORE_WORDS = oneOf('自评得分', '自评总?分数?', '评价得分', '综合得分', '总得分');
const GRADE_WORDS = `${maybe('自评', '评价', '绩效')}${maybe('等级', '结果', '结论', '等次')}为?[“"]?`;
const SCORE = new RegExp(`${SCORE_WORDS}为?(\\d{1,3}(?:\\.\\d+)?)分[，、；]?${GRADE_WORDS}([优良中差])`, 'g');
/** Bounds that no scheme of a hundred goes beyond: 优 from 80 on at the earliest, 差 below 80 at the latest. */
const GRADES: Readonly<Record<string, readonly [low: number, high: number]>> = {
  优: [80, 100],
  良: [60, 100],
  中: [40, 90],
  差: [0, 80],
};

/** "自评得分59分，等级为优". */
export function gradesOffScore(text: string): (WordsFound & { readonly score: string; readonly grade: string })[] {
  return gather(matchesIn(text, SCORE), ({ 0: words, 1: score, 2: grade, index: start }) => {
    const [low, high] = GRADES[grade!]!;
    // a scheme of other points
    const isOfHundred = Number(score) > 20 && Number(score) <= 100 && !OTHER_POINTS.test(text);
    const isOff = Number(score) < low || Number(score) > high;
    return isOfHundred && isOff ? [{ start, words, score: `${score!}分`, grade: grade! }] : [];
  });
}

const OTHER_POINTS = /满分(?!为?100分)|总分(?:为|值)?(?!100分)\d/;

const MORE = oneOf('增加', '增多', '增长', '增大', '上升', '扩大', '提高');
const LESS = oneOf('减少', '减小', '下降', '压减', '压缩', '缩减', '减低');
/** What costs more where there is more of it. */
const COSTLY = oneOf(
  '接待',
  '批次',
  '人次',
  '办公',
  '差旅',
  '开支',
  '出访',
  '团组',
  '车辆',
  '维修',
  '采购',
  '工作量',
  '业务量',
  '任务',
);
const BECAUSE = `${oneOf('主要', '变动', '增减')}?${oneOf('原因', '因素')}${oneOf('主要', '为', '是', '：')}{0,2}`;
/** Words after which a reason may say more than it seems. */
const SAYS_MORE = oneOf(MORE, LESS, '上年', '去年', '未', '无', '结', '报废', '退', '收回', '调');
const NOTHING_ELSE = `(?:(?!${SAYS_MORE})${HAN}|、){0,14}`;
/** Nothing more is said of the reason. */
const END = `(?=[。；]|，[^，。；]{0,8}${oneOf('用途', '用于')})`;
function reasonOf(word: string): RegExp {
  const what = `${NOTHING_ELSE}${COSTLY}${NOTHING_ELSE}`;
  return new RegExp(`^[^。；：\\d]{0,6}，?${BECAUSE}(${oneOf(`${what}${word}`, `${word}了?${what}`)})${END}`);
}
const REASONS = { less: reasonOf(MORE), more: reasonOf(LESS) } as const;

/** "，主要原因是接待批次增加。" behind a 减少, and the other way round: all that the reason says is the other direction. */
export function reasonAgainst(behind: string, direction: 'more' | 'less'): WordsFound | null {
  const found = REASONS[direction].exec(behind);
  return found === null ? null : { start: found[0].length - found[1]!.length, words: found[1]! };
}

const COMPARED = new RegExp(`[比较与同]${oneOf('上年', '去年', '上一年', '20\\d\\d年')}度?(预算|决算|执行)数?`);

/** "比上年预算减少": which of last year's figures a change is counted from; null where the words do not tell. */
export function comparedStage(words: string): string | null {
  return COMPARED.exec(words)?.[1] ?? null;
}

/** 全覆盖: the aims are set for everything. */
export function coversAll(text: string): boolean {
  return text.includes('全覆盖') && text.includes('绩效目标');
}

/** 涉及资金, as names keep it. */
export function namesMoneyInvolved(noun: string): boolean {
  return noun === '涉及' || noun.includes('资金');
}
