import type { Decimal } from 'decimal.js';
import type { Binding } from '../../match/binding.js';
import { printDecimal } from '../../money/print.js';
import type { Sourced } from '../../figures/sourced.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Claim } from '../../claims/index.js';
import { inUnitOf } from '../itself/precision.js';
import { sayClaim } from '../say.js';

/** Sentences about a text beside its workbook. */

export function sayUnequal(claim: Claim, binding: Binding, expected: Decimal): string {
  const said = `${sayName(claim, binding)}文中写${sayClaim(claim)}`;
  const wanted = `${expected.toString()}${unitOf(claim)}`;
  const last = isLastPlace(claim, expected) ? '按四舍五入' : '';
  if (claim.kind === 'percent') return `${said}，按表中数计算是${wanted}${sayTerms(binding)}${sayDoubt(binding)}。`;
  if (binding.aspect === '差额') return `${said}，按表中数计算是${wanted}${sayTerms(binding)}${sayDoubt(binding)}。`;
  if (binding.aspect === '上年')
    return `${said}，上年的表中是${sayValue(claim, binding.value!)}，${last}应为${wanted}${sayDoubt(binding)}。`;
  if (binding.value!.isZero() && binding.cells.length === 0) return `${said}，表中这一项没有数${sayDoubt(binding)}。`;
  return `${said}，表中是${sayValue(claim, binding.value!)}${sayCells(binding.cells)}，${last}应为${wanted}${sayDoubt(binding)}。`;
}

export function sayOpposite(claim: Claim, binding: Binding): string {
  const right = binding.moved === 'more' ? '增加' : '减少';
  return `${sayName(claim, binding)}按表中数是${right}${sayTerms(binding)}，文中写${claim.direction === 'more' ? '增加' : '减少'}${sayClaim(claim)}。`;
}

export function sayNotLevel({ noun }: { readonly noun: string }, now: string, before: string): string {
  return `“${noun}”文中写与上年持平，表中本年${now}，上年${before}。`;
}

function sayDoubt({ sure, why }: Binding): string {
  return sure || why === '' ? '' : `；${why}，请核对`;
}

/** "基本支出占支出合计", "事业运行比上年增减". */
function sayName(claim: Claim, { figure, aspect, whole, againstBudget }: Binding): string {
  const name = shortName(
    claim.noun !== '' && !/[，。；：]/.test(claim.noun) && claim.noun.length <= 24 ? claim.noun : figure.name,
  );
  const own = `“${aspect === '占' ? shortName(figure.name) : name}”`;
  switch (aspect) {
    case '占':
      return `${own}占“${shortName(whole!.name)}”`;
    case '完成':
      return `${own}完成预算`;
    case '差额':
    case '幅度':
      return `${own}${againstBudget ? '比预算' : '比上年'}变动`;
    case '上年':
      return `${own}上年数`;
    case '预算':
      return `${own}预算数`;
    case null:
      return own;
  }
}

function shortName(name: string): string {
  return name.replace(/^[^.]*\./, '').replace(/^\d+\.?/, '');
}

/** 元 where 万元 would hide what was cut off. */
function sayValue(claim: Claim, value: Decimal): string {
  if (claim.kind !== 'amount') return `${value.toString()}${unitOf(claim)}`;
  const own = inUnitOf(claim, value);
  return own.decimalPlaces() > 2
    ? `${printDecimal(value, value.isInteger() ? 0 : 2, { grouped: true })}元`
    : `${own.toString()}${unitOf(claim)}`;
}

/** The two figures it follows from. */
function sayTerms({ figure, aspect, whole, againstBudget }: Binding): string {
  const other = aspect === '占' ? whole!.amount : aspect === '完成' || againstBudget ? figure.budget : figure.prior;
  if (other === null) return '';
  const say = ({ yuan, cells }: Sourced): string =>
    `${printDecimal(yuan, yuan.isInteger() ? 0 : 2, { grouped: true })}元${cells.length === 1 ? ` ${cells[0]!.sheet}!${cells[0]!.address}` : ''}`;
  return `（${say(figure.amount)}${aspect === '占' || aspect === '完成' ? '÷' : '，上年'}${say(other)}）`.replace(
    againstBudget ? '，上年' : '\n',
    '，预算',
  );
}

function sayCells(cells: readonly CellRef[]): string {
  if (cells.length === 0) return '';
  return `（${cells
    .slice(0, 3)
    .map(({ sheet, address }) => `${sheet}!${address}`)
    .join('、')}${cells.length > 3 ? '等' : ''}）`;
}

function unitOf(claim: Claim): string {
  return claim.unit === '' && claim.kind === 'amount' ? '万元' : claim.unit;
}

function isLastPlace(claim: Claim, expected: Decimal): boolean {
  return claim.decimals > 0 && inUnitOf(claim, claim.value!).minus(expected).abs().lte(`1e-${claim.decimals}`);
}

export const SAY_AGAINST = {
  elsewhere: (place: string, name: string, amount: string) => `；${place}“${name}”是${amount}元，疑列错科目`,
  repeated: (times: number) => `，同样的数另有${times}处`,
  consequences: (count: number) => `，另有${count}处数字随之不符`,
  project: (name: string, said: string, table: string, near: boolean) =>
    `项目“${name}”文中写${said}，表中是${table}${near ? '，名称相近，请核对' : ''}。`,
  cost: (name: string, said: string, amount: string) =>
    `项目“${name}”的成本指标写${said}，大于表中该项目的${amount}，请核对。`,
  vehicles: (said: string, kept: string) => `文中写${said}公务用车，表中保有量是${kept}辆；口径不同时请说明。`,
  notEmpty: (name: string, amount: string) => `文中写没有${name}，表中有${amount}万元。`,
  tableNotEmpty: (title: string) => `文中写${title}是空表，表中有数。`,
  year: (text: number, book: number) => `说明写${text}年，工作簿是${book}年，疑不是同一年的。`,
  type: (text: string, book: string) => `说明是${text}，工作簿是${book}，不是同一份公开材料。`,
  department: (text: string, book: string) => `说明的部门写“${text}”，工作簿是“${book}”。`,
  subject: (code: string, said: string, table: string) => `科目 ${code} 文中写“${said}”，表中是“${table}”。`,
} as const;
