import { anyOf, ending, holding, maybe, oneOf, whole } from '../text/patterns.js';
import { unitNamed, type Unit } from '../money/units.js';

const CURRENCIES = ['人民币', 'RMB', 'CNY'];
const CURRENCY = maybe(CURRENCIES);
/** Money words; only 元 and 万元 are units that amounts can be in here. */
const MONEY = `(${maybe('亿', '千万', '百万', '十万', '万', '千', '百', '十')}元)`;
/** What a unit is announced by. */
export const UNIT_OF = ['金额', '计量', '货币', '计价', '数据'];
/** 单位：元阳县教育局 names an office: what follows the word is no part of a name. */
const FOLLOWING = ['人民币', '保留', '部门', '单位', '编制', '填报', '公开', '预算', '决算', '金额', '币种', '下同'];
const SAID = holding(
  oneOf(`${maybe(UNIT_OF)}单位`, '币种', '金额', '以'),
  `${maybe('为', '是')}[:：]?[([【]?${CURRENCY}[):：,，、/]*[([【]?${MONEY}`,
  `(?:(?![一-龥])|(?=${oneOf(FOLLOWING, '为单位')}))`,
);
const BARE = whole(`[([【]?${maybe('金额')}${CURRENCY}[:：]?\\(?${MONEY}(?:\\)?\\(?${oneOf(CURRENCIES)})?[)\\]】]*`);
const STATED_IN_HEAD = `[([/:：,，](?:${maybe('金额', '计量')}单位[:：]?)?${CURRENCY}[:：]?${MONEY}(?:\\(?${oneOf(CURRENCIES)}\\)?)?[)\\]]?`;
const IN_HEAD = ending(oneOf(STATED_IN_HEAD, `(?<=[数额算金出入])${MONEY}`));
/** What may stand beside the unit without telling anything else. */
const NOTHING_ELSE = whole(
  anyOf(CURRENCIES, '币种', '[\\s()[\\]【】:：,，.。;；、/]', '为单位', '保留[一两二三四\\d]位小数', '下同'),
);

/**
 * The unit that a squashed text above a table states: "单位:万元", "金额单位:人民币元", "(万元)"; null for none, and for 千元 or 亿元.
 */
export function unitStated(text: string): Unit | null {
  return unitNamed(SAID.exec(text)?.[1] ?? BARE.exec(text)?.[1] ?? '');
}

/** True for a squashed text that states a unit of money and nothing else: no department, no line. */
export function isUnitStatement(text: string): boolean {
  if (!text.includes('元')) return false;
  return BARE.test(text) || (SAID.test(text) && NOTHING_ELSE.test(text.replace(SAID, '')));
}

/** The unit behind a squashed column head or title, "预算金额(万元)", and the head without it. */
export function unitBehind(head: string): { readonly name: string; readonly unit: Unit | null } {
  const found = head.endsWith('元') || /元[)\]]+$/.test(head) ? IN_HEAD.exec(head) : null;
  return found === null || found.index === 0
    ? { name: head, unit: null }
    : { name: head.slice(0, found.index), unit: unitNamed(found[1] ?? found[2]!) };
}
