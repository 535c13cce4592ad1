import type { Finding, FindingPart, FindingTerm, FindingValue } from '../../finding/finding.js';
import type { PlainAmount } from '../../finding/plain-amount.js';
import type { CellRef } from '../../sheet/grid.js';
import { UNIT_NAME } from '../../money/amount.js';
import { messageOf } from './index.js';
import { plainDigits, sayOriginated } from './parts.js';

/** A finding as it is shown: amounts as digits, in the unit of the first cell's table, with the unit beside them. */
export interface PrintedFinding extends Omit<
  Finding,
  'said' | 'published' | 'stated' | 'expected' | 'difference' | 'terms' | 'parts'
> {
  readonly message: string;
  readonly stated?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly unit?: UnitName;
  readonly terms?: readonly PrintedTerm[];
  readonly parts?: readonly PrintedPart[];
}

type UnitName = '元' | '万元';

/** The amount is '' where the cell holds none, and so is the unit. */
export interface PrintedTerm extends Pick<FindingTerm, 'side' | 'sign'> {
  readonly label: string;
  readonly amount: string;
  readonly unit: UnitName | '';
  readonly cell: CellRef;
  /** The cell is one of the other workbook (--prior). */
  readonly prior?: true;
}

export interface PrintedPart extends Omit<FindingPart, 'amount'> {
  readonly amount: string;
  readonly unit: UnitName | '';
}

export function printed(finding: Finding): PrintedFinding {
  const { said: _, published: __, stated, expected, difference, terms, parts, ...others } = finding;
  const amount = [difference, stated, expected].find(isAmount);
  return {
    ...others,
    message: messageOf(finding),
    ...(stated === undefined ? {} : { stated: printedValue(stated) }),
    ...(expected === undefined ? {} : { expected: printedValue(expected) }),
    ...(difference === undefined ? {} : { difference: plainDigits(difference) }),
    ...(amount === undefined ? {} : { unit: unitName(amount) }),
    ...(terms === undefined ? {} : { terms: terms.map(printedTerm) }),
    ...(parts === undefined ? {} : { parts: parts.map((part) => ({ ...part, ...printedAmount(part.amount) })) }),
  };
}

/** "5566280.53", or the code, name or percentage as it stands. */
export function printedValue(value: FindingValue): string {
  return isAmount(value) ? plainDigits(value) : value;
}

function isAmount(value: FindingValue | undefined): value is PlainAmount {
  return typeof value === 'object';
}

function printedTerm({ side, sign, figure, amount }: FindingTerm): PrintedTerm {
  return {
    side,
    sign,
    label: sayOriginated(figure),
    cell: figure.cell,
    ...printedAmount(amount),
    ...(figure.prior === undefined ? {} : { prior: true }),
  };
}

function printedAmount(amount: PlainAmount | null): Pick<PrintedTerm, 'amount' | 'unit'> {
  return amount === null ? { amount: '', unit: '' } : { amount: plainDigits(amount), unit: unitName(amount) };
}

function unitName({ unit }: PlainAmount): UnitName {
  return UNIT_NAME[unit] as UnitName;
}
