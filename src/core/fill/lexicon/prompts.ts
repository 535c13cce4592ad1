import { beginning, ending, maybe, oneOf, whole } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { OFFICES_IN_FORMS } from '../../taxonomy/offices.js';
import { PARTIES } from '../../taxonomy/words/parties.js';
import { UNITS } from '../../claims/lexicon/amounts.js';
import { matchesIn } from '../../text/matches.js';

/** A blank whose sign is a word in brackets that says what is asked: [金额], 【部门名称】, ｛请填写原因｝. */
export interface Prompt extends Span {
  /** What the patterns of forms read in its place, of the same length. */
  readonly shown: string;
  /** What of that stands behind the blank, and is to be printed with what fills it: 年度, 万元, %. */
  readonly tail: string;
}

const BRACKETS: readonly (readonly [open: string, close: string])[] = [
  ['\\[', '\\]'],
  ['［', '］'],
  ['〔', '〕'],
  ['【', '】'],
  ['｛', '｝'],
  ['\\{', '\\}'],
  ['＜', '＞'],
  ['<', '>'],
];
const INSIDE = '[^\\[\\]［］〔〕【】｛｝{}＜＞<>（）()]';
const REMARK = `(?:[（(]${INSIDE}{1,12}[）)])`;
const WORDS = `\\s*((?:${INSIDE}|${REMARK}){1,40}?)\\s*`;
const BRACKETED = new RegExp(
  [...BRACKETS.map(([open, close]) => `${open}${WORDS}${close}`), `[（(]\\s*(${INSIDE}{1,20})\\s*[）)]`].join('|'),
  'g',
);
const ROUND = /^[（(]/;

/** 请填写, 此处填入. */
const FILL = `${maybe('请')}${maybe('在?此处?', '据实', '如实', '具体', '简要')}${oneOf('填写', '填入', '填报', '输入', '插入', '补充', '写明', '填(?![写入报列表])')}`;
const ASKED = maybe(FILL);
const OF_PARTY = maybe('本', '编制', '预算');

const YEAR = oneOf('年度', '年份', '年');
const OF_YEAR = maybe('预算', '决算', '报告', '公开', '编制', '本', '当');
const RATE = oneOf('百分比', '百分数', '比重', '比例', '占比', '比率', '增幅', '降幅', '幅度', '增长率', '完成率');
const NUMBER = [
  ...['数量', '个数', '人数', '人次数?', '批次数?', '团组数', '次数', '件数', '辆数', '台数', '张数', '套数', '面积'],
  ...['金额', '数额', '数字', '数值', '数据', '[预决]算数', '总额', '合计数?', '总数', '差额'],
];
const LEVEL = '(?:[（(][类款项][）)]|[类款项]级?)';
const SUBJECT = `${maybe('支出')}${maybe('功能', '经济')}${maybe('分类')}${maybe(LEVEL)}科目${maybe(LEVEL)}`;
const TEXT = [
  ...['名称', '内容', '原因', '用途', '事项', '职责', '职能', '任务', '目标', '措施', '成效', '姓名', '号码', '电话'],
  ...['日期', '网址', '地址', '联系人', '联系方式', '情况', '依据', '理由', '说明'],
];
const SHORT = '[一-龥、/／]{0,10}?';

const IS_YEAR = whole(ASKED, OF_YEAR, YEAR);
const IS_PARTY = whole(
  ASKED,
  OF_PARTY,
  oneOf(PARTIES),
  maybe(`[/／或（(]{1,2}${oneOf(PARTIES)}[）)]?`),
  maybe('全?名称?', '全称'),
);
const IS_RATE = whole(ASKED, SHORT, RATE);
const IS_NUMBER = whole(ASKED, SHORT, oneOf(NUMBER));
const IN_UNIT = whole(
  ASKED,
  maybe(SHORT + oneOf(NUMBER), '[XxＸ×＊*_＿\\s]{1,8}'),
  `[，,：:（(]?${maybe('单位[：:]')}(万元|亿元|元)[）)]?`,
);
const IS_CODE = whole(ASKED, maybe(SUBJECT), oneOf('编码', '代码'));
const IS_SUBJECT = whole(ASKED, maybe('具体'), SUBJECT, maybe('名称'));
const IS_LINE = whole(ASKED, oneOf('序号', '编号', '顺序号'));
const IS_FIGURE = [IS_NUMBER, IN_UNIT, IS_CODE];
const IS_TEXT = whole(ASKED, SHORT, oneOf(TEXT));
/** Not how, when or whether: 填写时保留两位小数, 填写要求. */
const HOW = oneOf('时', '要求', '说明$', '完', '[前后好]', '须知', '方法', '口径', '.*[，不如若按照须应删]', '.*保留');
const IS_FILLED = whole(FILL, `(?!${HOW})[^。；]{0,24}`);
/** Words and nothing else, in brackets that hold no text else; not how to write, nor where to look. */
const IS_WORD = whole('(?:(?![填列写说请如若按见附注含详不无有没另其备略续])[一-龥]){2,10}');
const NO_TEXT = beginning('[\\[［｛{＜<]');
const SIGNS = whole('[XxＸ×✕*＊_＿○●]{2,}(?:[.．][XxＸ×_＿*]+)?|\\s+');
const IS_UNIT_BEHIND = beginning('\\s*(?!年[初末底])', oneOf(UNITS, '％', '年'));
const NAMED_BEHIND = beginning(
  '\\s*[”"」』》]?\\s*',
  oneOf('支出', '[（(][类款项]', '[类款项](?:级|[，。、])', '科目'),
);
const YEAR_BEHIND = beginning('\\s*', oneOf('年', '号', '[\\]］〕）)】]'));
const PERCENT_BEHIND = beginning('\\s*', oneOf('[%％‰]', '个百分点'));
const NUMBER_OF_DOCUMENT = beginning('\\s*第?\\s*[\\dXxＸ×*_＿○]*\\s*号');
const TO_FILL = beginning(FILL);
const IS_AMOUNT = whole(oneOf('金额', '[XxＸ×]{2,}万?元'));
const SIGN_BEFORE = ending(
  '[XxＸ×*＊_＿○…]\\s*',
  maybe('万元', '元', '[%％]', '年度?', OFFICES_IN_FORMS, oneOf(PARTIES)),
  '\\s*',
);
/** Where a sentence wants a word or a figure. */
const WANTED = ending(oneOf('为', '是', '[：:]', '于', '达', '至', '共', '占', '计', '第'), '\\s*');
/** 【主要职责】 before a text, or alone: a heading. */
const IS_HEAD = beginning('[【〔]');

/** Every blank of a text whose sign is a prompt. */
export function promptsIn(text: string): Prompt[] {
  return matchesIn(text, BRACKETED).flatMap(({ 0: bracket, index: start, ...groups }): Prompt[] => {
    const words = Object.values(groups).find((group): group is string => typeof group === 'string' && group !== text);
    if (words === undefined) return [];
    const end = start + bracket.length;
    const around = { before: text.slice(0, start), behind: text.slice(end) };
    if (NUMBER_OF_DOCUMENT.test(around.behind) || tellsOfBlank(words, around)) return [];
    if (ROUND.test(bracket) && !isPlain(words, around)) return [];
    const said = saidBy(words, around, bracket);
    return said === null ? [] : [{ start, end, ...said }];
  });
}

interface Around {
  readonly before: string;
  readonly behind: string;
}

/** XX局[填写单位全称]: how the blank before it is to be filled. */
function tellsOfBlank(words: string, { before }: Around): boolean {
  return SIGN_BEFORE.test(before) && (IS_PARTY.test(words) || TO_FILL.test(words));
}

/** Round brackets hold text as a rule: the words, or those around them, must leave no doubt. */
function isPlain(words: string, { before, behind }: Around): boolean {
  return (TO_FILL.test(words) || IS_AMOUNT.test(words)) && (IS_UNIT_BEHIND.test(behind) || WANTED.test(before));
}

type Said = Pick<Prompt, 'shown' | 'tail'>;

function saidBy(words: string, { before, behind }: Around, bracket: string): Said | null {
  const { length } = bracket;
  if (IS_YEAR.test(words)) return yearSaid(words, behind, length);
  if (IS_PARTY.test(words)) return padded(length < PARTY_NAME.length ? 'XX部门' : PARTY_NAME, length);
  const unit = IS_UNIT_BEHIND.test(behind) ? undefined : IN_UNIT.exec(words)?.[1];
  if (unit !== undefined) return blank(length, unit);
  if (IS_RATE.test(words)) return blank(length, PERCENT_BEHIND.test(behind) ? '' : '%');
  if (IS_FIGURE.some((figure) => figure.test(words))) return blank(length);
  if (IS_LINE.test(words)) return padded('X', length);
  if (IS_SUBJECT.test(words)) return NAMED_BEHIND.test(behind) ? blank(length) : subjectSaid(words, length);
  if (SIGNS.test(words)) return ROUND.test(bracket) ? null : blank(length);
  if (IS_HEAD.test(bracket) && before.trim() === '') return null;
  return asksWords(words, bracket) ? blank(length) : null;
}

function asksWords(words: string, bracket: string): boolean {
  return IS_TEXT.test(words) || IS_FILLED.test(words) || (NO_TEXT.test(bracket) && IS_WORD.test(words));
}

const PARTY_NAME = '（部门名称）';

function blank(length: number, tail = ''): Said {
  const crosses = length - tail.length;
  return crosses < 2 ? blank(length) : { shown: 'X'.repeat(crosses) + tail, tail };
}

function padded(shown: string, length: number, tail = ''): Said {
  return shown.length > length ? blank(length) : { shown: shown.padStart(length), tail };
}

/** [预算年度] before 部门预算 prints its 年度, before 年 it does not. */
function yearSaid(words: string, behind: string, length: number): Said {
  if (YEAR_BEHIND.test(behind)) return padded('X'.repeat(Math.min(4, length)), length);
  const tail = words.endsWith('年度') ? '年度' : '年';
  return padded(`XX${tail}`, length, tail);
}

/** 类 and 项 as forms write them else: XX支出, XX（项）. */
function subjectSaid(words: string, length: number): Said {
  const level = words.replace('分类', '');
  if (level.includes('款') || level.includes('经济')) return blank(length);
  if (level.includes('类')) return blank(length, '支出');
  return level.includes('项') ? { ...blank(length, '（项）'), tail: '' } : blank(length);
}
