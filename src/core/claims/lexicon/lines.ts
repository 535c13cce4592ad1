import { beginning, ending, holding, oneOf, whole } from '../../text/patterns.js';

/** How lines of a text begin and end, before anything is read in them. */

const PAGE = String.raw`\d{1,3}\s*页`;
const PAGE_NUMBER = whole(
  String.raw`\s*(?:[-—–－]{0,2}\s*\d{1,3}\s*[-—–－]{0,2}`,
  String.raw`|第\s*${PAGE}(?:\s*[,，/]?\s*共\s*${PAGE})?)\s*`,
);

export function isPageNumber(line: string): boolean {
  return PAGE_NUMBER.test(line);
}

const COUNTED = '[一二三四五六七八九十]';
const BEGINNINGS = [
  String.raw`（?${oneOf('图', '表', '附件?')}\s*[\d一二三四五六七八九十]`,
  ['附件', '附表', '备注', '注[：1-9]', '单位[:：]', String.raw`公开\d`],
  '其中：',
  `${COUNTED}是`,
  `(?!${['原因', '主要'].join('|')})[一-龥]{4,10}：`,
].flat();
const ANEW = beginning(oneOf(BEGINNINGS));
const WITHIN = beginning(oneOf('其中：', `${COUNTED}是`));

/** "附件1", "一是", "单位：": a line that does not go on with the one before. */
export function startsAnew(line: string): boolean {
  return ANEW.test(line);
}

/** Words that begin a line of their own elsewhere, and stand within a paragraph as well. */
export function standsWithin(line: string): boolean {
  return WITHIN.test(line);
}

const NAMES_CLASS = beginning('["“]?[一-龥]{2,16}（类）');

/** "社会保障和就业支出（类）抚恤（款）…": a line that names a 科目 from its 类 on. */
export function namesClassFirst(line: string): boolean {
  return NAMES_CLASS.test(line);
}

const CELLS_BEHIND = /[ \t]*(?:\||\r?\n[ \t]*[\d.,]+[ \t|]*(?:\r?\n|$))/y;

/** A line that a cell's stroke or a line with a number only goes on with: the label of a table that lost its columns. */
export function isCellOfTable(text: string, lineEnd: number): boolean {
  CELLS_BEHIND.lastIndex = lineEnd;
  return CELLS_BEHIND.test(text) || text[lineEnd - 1] === '|';
}

const FIGURE = holding(String.raw`\d`, oneOf('万元', '元', '%', '辆'));

/** A line with a figure is no title. */
export function tellsFigure(line: string): boolean {
  return FIGURE.test(line);
}

const HEADING_END = ending(
  oneOf(
    ['情况', '说明', '概况', '构成', '规模', '变化', '占用', '公开', '名词解释'],
    ['支出', '收入', '经费', '预算', '决算', '采购', '绩效', '表'],
    ['职责', '职能', '机构', '设置'],
  ),
  '[。：]?',
);

/** Words that headings end in. */
export function endsAsHeading(line: string): boolean {
  return HEADING_END.test(line);
}

const JOINING = ['和', '与', '及'];
const HALF = ending(oneOf('[，、（《“]', JOINING, ['为', '的', '是', '在', '占', '较', '比']));

/** Signs and words that no line ends in. */
export function breaksOff(line: string): boolean {
  return HALF.test(line);
}

const ATTACHED = beginning(
  oneOf(
    '[、，。；：）》”]',
    ['的', '等', ...JOINING],
    String.raw`（\d*[类款项]）`,
    String.raw`[\d,.]+${oneOf('万元', '亿元', '元', '%')}`,
  ),
);

/** Signs and words that no line begins with. */
export function isAttached(line: string): boolean {
  return ATTACHED.test(line);
}

const LEADING = beginning(oneOf(String.raw`20\d\d年`, '与', '较', '比'));

/** A line that begins with a year or a comparison speaks of what is above it. */
export function beginsWithYear(line: string): boolean {
  return LEADING.test(line);
}
