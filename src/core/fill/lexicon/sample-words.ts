import { COMPARED, MOVES } from '../../taxonomy/directions.js';
import { holding, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { clauseStart, fixedWordBefore } from './changes.js';
import { matchesIn } from '../../text/matches.js';

/** Words of a sample text that are another's: reasons, uses, lists, which way figures went. */

function spansOf(pattern: RegExp, text: string, group: number): Span[] {
  return matchesIn(text, pattern)
    .map(({ indices }) => indices![group])
    .flatMap((span) => (span && span[1] > span[0] ? [{ start: span[0], end: span[1] }] : []));
}

/** Up to the end of the sentence, or to what is said of parts. */
const TO_END = '([^。；;\\n]+?)(?=[。；;\\n]|，其中[：:]|[）)]\\s*[。；;]?\\s*$|$)';
const REASON = new RegExp(
  `(?:${oneOf(
    `原因${oneOf(`${maybe('主要')}${oneOf('是', '为', '在于', '系')}${maybe('因为', '由于', '因')}`, '如下')}[：:]?`,
    '原因[：:]',
    `${maybe('这')}主要[是系为]${oneOf('因为', '由于', '因')}?`,
  )})\\s*${TO_END}`,
  'dg',
);

/** 主要是新增…: what stands behind, up to the end of its sentence. */
export function reasonsOf(text: string): Span[] {
  return spansOf(REASON, text, 1);
}

const USE = new RegExp(`(?:${oneOf('主要', '全部', '具体', '专项', '')}用于[：:]?)\\s*${TO_END}`, 'dg');

/** 主要用于…: what stands behind, up to the end of its sentence. */
export function usesOf(text: string): Span[] {
  return spansOf(USE, text, 1);
}

const SEVERAL = holding('以下方面|下列方面|以下几|支出(?:科目)?包括');

/** 用于以下方面: what follows is a list of figures and no use. */
export function leadsToList(words: string): boolean {
  return SEVERAL.test(words);
}

const LISTED = new RegExp(
  `${oneOf('主要包括', '包括', '主要有', '主要是', '主要为')}[：:]?\\s*([^，。；;：:\\d]+、[^，。；;：:\\d]+?)(?=等?[）)]?[，。；;]|等?[）)]?\\s*$)`,
  'dg',
);

/** 主要包括基本工资、津贴补贴: the names. */
export function listsOf(text: string): Span[] {
  return spansOf(LISTED, text, 1);
}

const BEHIND_COUNT = new RegExp(
  `${oneOf('[：:]', '分别[是为]', '包括')}\\s*([^：:；;。，\\dXx]*、[^：:；;。\\dXx]*?)(?=等?[）)]?[。；;]|等?[）)]?\\s*$)`,
  'dg',
);

/** 内设科室7个：办公室、规划科: the names. */
export function namesBehind(text: string): Span[] {
  return spansOf(BEHIND_COUNT, text, 1);
}

/** Words to put into the text so that the form leaves it to choose which way a figure went. */
export interface Opened extends Span {
  readonly text: string;
}

const AGAINST = new RegExp(
  `决算${maybe('数', '支出')}(${oneOf(...COMPARED.flat(), '等于')})(?=${maybe('年初', '全年', '调整')}预算)`,
  'dg',
);
const EVEN = new RegExp(oneOf('基本持平', '持平', '(?<!保持)不变', '无变化'), 'g');
const COMPARES = holding('相比|[比较]');
const WITH = holding('[与和同]');
const EQUAL = '等于';

/** （减少） behind 增加 where one of the figures follows; 持平 and 大于预算数 likewise. */
export function openedWords(text: string, figures: readonly Span[]): Opened[] {
  const behind = (at: number, words: string): Opened => ({ start: at, end: at, text: words });
  const moved = figures.flatMap(({ start }) => {
    const fixed = fixedWordBefore(text, start);
    return fixed === null ? [] : behind(fixed.end, `（${fixed.opposite}）`);
  });
  const against = spansOf(AGAINST, text, 1).map(({ start, end }) => {
    const word = text.slice(start, end);
    const pair = COMPARED.find((it) => it.includes(word)) ?? COMPARED[0]!;
    return behind(end, `（${[...pair, EQUAL].filter((it) => it !== word).join('、')}）`);
  });
  const even = matchesIn(text, EVEN).map(({ 0: word, index: start }): Opened[] => {
    const clause = text.slice(clauseStart(text, start), start);
    const lead = WITH.test(clause) && !COMPARES.test(clause) ? [behind(start, '相比')] : [];
    return [...lead, behind(start + word.length, `（${MOVES[0]!.join('、')}）XX万元`)];
  });
  return [...moved, ...against, ...even.flat()];
}

const UNCHANGED = new RegExp(oneOf('保持不变', '无增减变化', '没有(?:增减)?变化', '无增减'), 'g');

/** Words that say that nothing changed and leave no place for a figure. */
export function unchangedIn(text: string): Span[] {
  return matchesIn(text, UNCHANGED).map(({ 0: words, index: start }) => ({ start, end: start + words.length }));
}

/** Chapters that tell of the department in prose. */
const TOLD = holding(
  oneOf(
    '职责',
    '职能',
    '机构',
    `${oneOf('部门', '单位', '基本')}概况`,
    '单位构成',
    '人员构成',
    '重点工作',
    '主要工作',
    '工作任务',
  ),
);
const OF_MONEY = holding(oneOf('收', '支', '经费', '资产', '绩效', '运行'));

export function tellsOfItself(title: string): boolean {
  return TOLD.test(title) && !OF_MONEY.test(title);
}

const GLOSSARY = holding(oneOf('名词解释', '名词说明', '专业名词', '术语'));

export function isGlossary(title: string): boolean {
  return GLOSSARY.test(title);
}

const SENTENCE = holding('[。；;][）)】”]?\\s*$');

export function isSentence(text: string): boolean {
  return SENTENCE.test(text);
}
