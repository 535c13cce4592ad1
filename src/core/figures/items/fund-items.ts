import type { Books } from '../books.js';
import type { Fund } from '../funds.js';
import type { ListItem } from '../list-item.js';
import { itemOf } from './line-items.js';
import { SPLIT, subjectItems } from './subject-items.js';

/** 政府性基金 or 国有资本经营. */
export type FundKind = 'fund' | 'state-capital';

const FLOWS = [
  ['opening', '年初结转和结余'],
  ['income', '本年收入'],
  ['closing', '年末结转和结余'],
] as const;

function fundIn({ book }: Books, kind: FundKind): Fund {
  return kind === 'fund' ? book.fund : book.stateCapital;
}

export function fundItems(books: Books, kind: FundKind): ListItem[] {
  const { items, total } = fundIn(books, kind);
  return subjectItems(books, `${kind}-items`, kind, items, total);
}

/** 基本支出 and 项目支出 of the fund, those that its table prints. */
export function fundParts(books: Books, kind: FundKind): ListItem[] {
  const fund = fundIn(books, kind);
  return SPLIT.flatMap(([part, name]) => {
    const amount = fund[part];
    return amount ? [itemOf(`${kind}-parts`, { id: `${kind}.${part}`, name, amount }, fund.total)] : [];
  });
}

/** What the fund came to, took in and left, as far as its table prints it. */
export function fundFlows(books: Books, kind: FundKind): ListItem[] {
  const fund = fundIn(books, kind);
  return FLOWS.flatMap(([flow, name]) => {
    const amount = fund[flow];
    return amount ? [itemOf(`${kind}-flows`, { id: `${kind}.${flow}`, name, amount }, null)] : [];
  });
}

/** 基本支出 and 项目支出 of 一般公共预算. */
export function generalParts({ book, prior, budgeted }: Books): ListItem[] {
  return SPLIT.flatMap(([part, name]) => {
    const amount = book.general[part];
    const beside = { prior: prior?.general[part] ?? null, budget: budgeted?.general[part] ?? null };
    const line = amount && { id: `general-expenditure.${part}`, name, amount };
    return line ? [itemOf('general-parts', line, book.general.total, beside)] : [];
  });
}
