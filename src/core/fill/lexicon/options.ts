import { holding, maybe, oneOf } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';
import { matchesIn } from '../../text/matches.js';

const SLASH = '\\s*[/／|｜]\\s*';
const OPEN = '[（(\\[【〔]\\s*';
const CLOSE = '\\s*[）)\\]】〕]';
const WORD = '[一-龥]{2,12}';
const GRADE = oneOf('优秀?', '良好?', '中等?', '一般', '较[好差]', '好', '差', '合格', '不合格', '及格', '不及格');
const BOX = '[□☐◻▢]';
const GRADES_BEHIND = '(?<!分)(?:为|是|结果|等级|等次|[：:])\\s*[“"]?';
const ACT = '(?<act>[一-龥]{2,4})';

/** Words that a form prints side by side, of which the writer is to leave one. */
const OPTIONS: readonly string[] = [
  `${WORD}${SLASH}${WORD}(?:${SLASH}${WORD})+`, // 厉行节约/人员增加/其他
  `(?<=${oneOf('原因', '因', '由于')}${maybe('是', '为', '于')}[：:]?\\s*)(?![是为于])${WORD}${SLASH}${WORD}`, // 主要原因是人员增加/政策调整
  `${GRADE}${SLASH}${GRADE}(?:${SLASH}${GRADE})*`, // 优/良/中/差
  `${GRADE}\\s*${OPEN}${maybe('[或/]\\s*')}${GRADE}(?:\\s*[、/／，或]\\s*${GRADE})*${CLOSE}`, // 优（良、中、差）
  `(?<=${GRADES_BEHIND})${GRADE}(?:、${GRADE}){2,}(?!\\s*[”"]?\\s*(?:等|[一二三四五]|几))`, // 结果为优、良、中、差
  `${oneOf('拟', '计划', '已')}?${ACT}\\s*${OPEN}${maybe('[或/]\\s*')}${oneOf('未', '不', '没有', '无')}${maybe('计划', '安排', '拟', '再')}\\k<act>${CLOSE}`, // 拟举办（未计划举办）
  `${BOX}\\s*${WORD}(?:[\\s、，；/]*${BOX}\\s*${WORD})+`, // □人员增加 □其他
  `${WORD}\\s*${BOX}(?:[\\s、，；/]*${WORD}\\s*${BOX})+(?!\\s*[一-龥])`, // 人员增加□ 其他□
  `(?<![A-Za-z])A\\s*[.．、:：]\\s*${WORD}(?:[\\s、，；;]*[B-F]\\s*[.．、:：]\\s*${WORD})+`, // A.优秀 B.良好
];
const OPTION = new RegExp(OPTIONS.map((option, at) => option.replaceAll('act>', `act${at}>`)).join('|'), 'g');
/** 元/人, 及/或. */
const NO_CHOICE = holding(oneOf('元[/／]', '[/／](?:人|次|年|月|天|或|平方米)$', '[/／]境'));

/** Where a form leaves it to choose between words, other than which way a figure moved and whether there is some. */
export function optionsIn(text: string): Span[] {
  return matchesIn(text, OPTION)
    .filter(([words]) => !NO_CHOICE.test(words))
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

const TO_WRITER = holding(
  oneOf(
    ['据实填', '如实填', '据实写', '据实列', '照实填', '红字', '定稿时', '可不填', '不用填', '无需填', '不需要?填'],
    [
      `[依按照]${maybe('照')}${oneOf('此', '上述', '以上', '上面的?')}${oneOf('格式', '样式', '写法')}`,
      '依次类推',
      '以此类推',
    ],
    [
      `${oneOf('没有', '不涉及', '未发生', '无此项', '不适用')}的?${maybe('内容', '事项', '科目', '部门', '单位')}[^，。；]{0,4}(?:删|不填|不写|可不)`,
    ],
    [
      `自行${oneOf('填', '添', '增', '删', '补', '调整', '修改')}`,
      '择一',
      '任选',
      '[二三四]选一',
      '请[^，。；]{0,10}(?:填|写|补充|选择|删)',
    ],
    ['此处填', '填写(?:时|完|后|要求)', '写作?要求', '编写要求'],
  ),
);
const CLAUSE = /[^，。；]+[，。；]?/g;

/** Clauses that speak to the writer in the midst of a form's text. */
export function wordsToWriter(text: string): Span[] {
  return matchesIn(text, CLAUSE)
    .filter(([clause]) => TO_WRITER.test(clause))
    .map(({ 0: clause, index }) => {
      const lead = clause.length - clause.trimStart().length;
      return { start: index + lead, end: index + clause.replace(/[，。；]?\s*$/, '').length };
    });
}
