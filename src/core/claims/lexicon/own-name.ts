import { HAN } from '../../text/han.js';
import { OFFICES_IN_TEXT } from '../../taxonomy/offices.js';
import { maybe, oneOf } from '../../text/patterns.js';

const OFFICE = `${HAN}{2,24}?${oneOf(OFFICES_IN_TEXT)}`;
const DAY = String.raw`(?:\d{1,2}月\d{1,2}日|年?末|期末|底)`;
const WHEN = `(?:${oneOf('截至', '截止')})?20\\d\\d年度?${DAY}?，?`;
/** What follows where a form speaks of the department itself. */
const TOLD_OF_ITSELF = oneOf(
  ['资产总额', '固定资产', '共有车辆', `公务用车保有量`],
  `对${maybe('本')}${oneOf('部门', '单位')}${oneOf('项目支出', '整体支出')}`,
  `下属${maybe('单位')}(?:\\d|[一二三四五六七八九十])`,
  `${maybe('部门')}${oneOf('收支总预算', '收入总计', '收支总计', '收、支总计')}`,
);
/** Who answers for the text. */
const ANSWERS = `${maybe('部门', '单位')}预?决算公开${maybe('监督', '咨询', '联系')}电话`;
const SPEAKS_OF_ITSELF = new RegExp(
  oneOf(
    `(?<=${WHEN})${OFFICE}(?=${TOLD_OF_ITSELF})`,
    `(?<=本说明由)${OFFICE}(?=负责解释)`,
    `(?<=^|[。；])${OFFICE}(?=${oneOf(ANSWERS, String.raw`20\d\d年度对${maybe('全部')}${maybe('部门', '单位')}项目支出`)})`,
  ),
  'g',
);

/** "截至2023年12月31日，县水利局资产总额": the office where a sentence of the form names the text's own. */
export function ownNamesIn(text: string): { readonly start: number; readonly name: string }[] {
  return Array.from(text.matchAll(SPEAKS_OF_ITSELF), ({ 0: name, index: start }) => ({ start, name }));
}
