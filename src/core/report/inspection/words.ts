import { INSPECTION_ITEMS, type Evidence, type Verdict } from '../../inspect/index.js';
import type { TableRef } from '../../finding/references.js';
import { Decimal } from 'decimal.js';
import { printDecimal } from '../../money/print.js';
import { ruleName } from '../rules-off.js';
import { messageOf } from '../say/index.js';
import { sayTable } from '../say/parts.js';
import type { FileWords } from '../../taxonomy/words/files.js';
import { sentenceOf, type Sayings } from '../say/sayings.js';

/** The words of the paper. */

export const VERDICT_NAME: Readonly<Record<Verdict, string>> = {
  meets: '符合',
  fails: '不符合',
  none: '不涉及',
  open: '未能判断',
  person: '需人工核对',
};

/** Stands where only a person can tell, so that the paper is filled in by hand. */
export const LEFT_OPEN = '由检查人填写';

/** Names of a list that are told one by one. */
const MOST = 5;

const TABLE_STATE = { filled: '', empty: '，空表', hidden: '，在隐藏的工作表里' } as const;

const SAYINGS: Sayings<Evidence> = {
  'table': (evidence) => `${sayTable(evidence.table)}${TABLE_STATE[evidence.state]}`,
  'table-missing': (_, { book }) => `${book}里没有这张表`,
  'table-in-text': (evidence, { book }) => `${book}里没有，说明文字里有《${evidence.title}》`,
  'blind': (evidence) => `${listed(evidence.places.map((place) => `“${place}”`))}没有读懂，可能在其中`,
  'other-years': () => '这一年度不要求',
  'government': () => '是一级政府的预决算表，不是部门的公开表',
  'no-tables': (evidence) => `没有${evidence.name}，无从判断`,
  'no-empty': () => '没有空表',
  'all-said': (evidence) => `${evidence.tables} 张空表都有说明`,
  'empty-unsaid': (evidence) => `${tablesListed(evidence.tables)}是空表，没有说明为什么没有数`,
  'said-in-text': (evidence) => `${tablesListed(evidence.tables)}的原因写在说明里`,
  'finding': (evidence) => messageOf(evidence.finding).replace(/。$/, ''),
  'more': (evidence) => `另有 ${evidence.findings} 处`,
  'answered': (evidence) => `已说明：${messageOf(evidence.finding).replace(/。$/, '')}——${evidence.finding.answer!}`,
  'no-text': () => '没有给出说明文字',
  'chapter': (evidence) => `有“${evidence.title}”`,
  'mentioned': () => '没有单独的章节，文中提到，请看是否说清',
  'not-in-text': () => '说明里没有',
  'changes': (evidence) =>
    evidence.told === 0
      ? '没有读到增减变化，请看是否说明'
      : `读到 ${evidence.told} 处增减变化，${evidence.reasons} 段写了原因`,
  'depth': (evidence) =>
    evidence.lines === 0
      ? `没有读到${evidence.level}级科目`
      : `列出 ${evidence.lines} 行有金额的${evidence.level}级科目`,
  'nothing-spent': () => '没有此项支出',
  'lines': (evidence) => `列有${evidence.names.join('、')}`,
  'lines-missing': (evidence) => `没有列${evidence.names.join('、')}`,
  'amount': (evidence) => `${evidence.name} ${grouped(evidence.yuan)} 元`,
  'count': (evidence) => `${grouped(evidence.value)} ${evidence.unit}${evidence.from === 'text' ? '（说明）' : ''}`,
  'not-printed': () => '表中没有列出',
  'budget': () => '只要求决算',
  'relations': ({ checked, rounding, tolerated }) =>
    [
      `没有不符；表内、表间共核对 ${checked} 条关系`,
      rounding > tolerated && `其中 ${rounding - tolerated} 条有四舍五入之差`,
      tolerated > 0 && `${tolerated} 条不符而在设定的容差之内`,
    ]
      .filter(Boolean)
      .join('，'),
  'put-aside': ({ rules }) =>
    `没有核对：${rules.map(({ rule, reason }) => `${ruleName(rule)}（停用，原因：${reason}）`).join('、')}`,
  'uncomputed': (evidence) => `${evidence.relations} 条未能核对`,
  'unchecked': (evidence, { count }) =>
    [
      evidence.tables > 0 && `${evidence.tables} 张表没有关系可核`,
      evidence.sheets > 0 && `${count(evidence.sheets)}没有认出`,
      evidence.amounts > 0 && `${evidence.amounts} 个金额没有读出`,
    ]
      .filter(Boolean)
      .join('，'),
  'nothing-checked': () => '什么都没有核对',
  'departments': () => '文件里有几个部门的公开表，请按部门分成几份文件再检查',
  'no-prior': () => '没有给出上年工作簿',
  'clear': () => '没有发现问题',
  'figures': (evidence) =>
    [
      `说明里读到 ${evidence.read} 个数，${evidence.borneOut} 个相符`,
      evidence.contradicted > 0 && `${evidence.contradicted} 个有问题`,
      evidence.open > 0 && `${evidence.open} 个没有可比的`,
    ]
      .filter(Boolean)
      .join('，'),
};

/** What a verdict rests on, without a full stop. */
export function sayEvidence(evidence: Evidence, words: FileWords): string {
  return sentenceOf<Evidence>(SAYINGS, evidence, words);
}

function tablesListed(tables: readonly TableRef[]): string {
  return listed(tables.map(sayTable));
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, MOST).join('、')}${names.length > MOST ? `等 ${names.length} 张` : ''}`;
}

function grouped(value: string): string {
  const amount = new Decimal(value);
  return printDecimal(amount, amount.decimalPlaces(), { grouped: true });
}

/** "45 项：不符合 2，需人工核对 9，…"; what there is none of is not named. */
export function countWords(counts: Readonly<Record<Verdict, number>>): string {
  const parts = (['fails', 'person', 'open', 'none', 'meets'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${VERDICT_NAME[verdict]} ${counts[verdict]}`);
  return `${INSPECTION_ITEMS.length} 项：${parts.join('，')}`;
}
