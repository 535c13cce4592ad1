import { HAN } from '../../text/han.js';
import { beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { UNIT_OF } from '../units.js';
import { CODES } from './codes.js';
import { YEAR_OF_TABLE } from './years.js';

/** Whose a table, a text or a figure is. */
export const PARTIES = ['部门', '单位'] as const;
const PARTY = oneOf(PARTIES);
/** What the party does with the table. */
export const DOES = ['编制', '填报', '预算', '公开', '报送', '决算'];
/** What is put on paper beside its name. */
const SEALS = ['盖章', '公章', '签章'];

const LABEL = `${maybe(DOES)}${PARTY}${maybe('名称')}(?:\\([^)]*\\))?[:：]`;
/** 公开03表, which no name holds and no title is. */
export const PUBLISHED_NUMBER = '公开\\d+(?:[-－]\\d+)*表';
const NAMED = new RegExp(`${LABEL}(.+?)(?=${maybe('金额')}单位[:：]|${YEAR_OF_TABLE}|${PUBLISHED_NUMBER}|$)`);
const BEGINS_WITH_LABEL = beginning(maybe(PUBLISHED_NUMBER), LABEL);
/** "某某县教育局2024年…", "某某县教育局部门…": whose title it is. */
const BEFORE = beginning(`((?:${HAN}|[()]){4,40}?)`, oneOf('\\d{4}年', PARTY));
const IS_LABEL = whole(LABEL);
const BARE_LABEL = whole(maybe(DOES, '主管'), PARTY, maybe('名称'));
const SEALED = ending(`\\(${oneOf(SEALS)}\\)`);
/** 单位(项目)名称 is a column of the table. */
const STATED = beginning(
  maybe(PUBLISHED_NUMBER),
  `(?!${PARTY}\\(项目\\))`,
  oneOf(
    `${maybe(DOES)}${PARTY}${maybe('名称', CODES)}`,
    `${oneOf(UNIT_OF)}单位`,
    '币种',
    `${maybe('预算', '决算')}年度`,
    '预算代码',
    `.*${oneOf(SEALS)}.*`,
  ),
  '[:：(]',
);
/** Words that are counted, and units of money: what stands behind 单位: where it names no office. */
const COUNTED = beginning(
  oneOf('万元', '千元', '百元', '元', '个', '辆', '台', '套', '平方米', '人'),
  '(?:[、,，/)]|$)',
);
const NO_NAME = holding(oneOf('[:：]', '单位', '年度', '元$', '表$'));

/** The name behind 编制单位: in the same squashed text; null for none. */
export function partyIn(text: string): string | null {
  return NAMED.exec(text)?.[1] ?? null;
}

/** Whoever a squashed title names before its year; null for none. */
export function partyBefore(title: string): string | null {
  return BEFORE.exec(title)?.[1] ?? null;
}

/** 编制单位: with its name in the next cell. */
export function isPartyLabel(text: string): boolean {
  return IS_LABEL.test(text);
}

/** 部门:某局, 公开03表部门:某局, whatever comes behind. */
export function beginsWithParty(text: string): boolean {
  return BEGINS_WITH_LABEL.test(text);
}

/** 预算单位, 主管部门 without a colon. */
export function isBareParty(text: string): boolean {
  return BARE_LABEL.test(text);
}

/** 部门名称:…, 金额单位:…, 年度:…, …(盖章): what stands above the head and says nothing of a line. */
export function isStatement(text: string): boolean {
  return STATED.test(text);
}

/** The name without (盖章). */
export function withoutSeal(name: string): string {
  return name.replace(SEALED, '');
}

/** 万元, 个、辆: what the figures count, no name. */
export function isCounted(text: string): boolean {
  return COUNTED.test(text);
}

/** True for a text that names a unit, a year or a table, and so no office. */
export function namesOther(text: string): boolean {
  return NO_NAME.test(text);
}
