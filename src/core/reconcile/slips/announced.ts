import { scopeOfStatement } from '../itself/context.js';
import type { Document } from '../claims/index.js';
import { placeIn, prose, type Found } from './found.js';
import { SAY_SLIP } from './say.js';

const FUNDS = [
  { scope: 'fund', name: '政府性基金' },
  { scope: 'state-capital', name: '国有资本经营' },
] as const;

/** "没有使用政府性基金…" in a text that elsewhere gives an amount of it; attachments that are announced and not there. */
export function announced(document: Document): Found[] {
  return [...FUNDS.flatMap((fund) => emptyFund(document, fund)), ...attachments(document)];
}

function emptyFund(document: Document, { scope, name }: (typeof FUNDS)[number]): Found[] {
  const spent = document.statements.find((statement) => statement.amount?.kind === 'amount' && statement.amount.value?.gt(0) === true && statement.amount.role !== 'base'
    && (statement.key === 'expenditure' || statement.key === 'appropriation') && scopeOfStatement(statement) === scope && new RegExp(name).test(statement.noun)
    && (statement.year === null || statement.year === document.year));
  if (!spent) return [];
  const said = new RegExp(`(?:没有使用|没有|无|未安排|未使用)${name}(?:预算)?(?:财政)?(?:拨款)?(?:安排的?)?(?:支出|收支|收入支出)|${name}预算(?:财政拨款)?(?:收入)?支出[^，。；]{0,8}表为空表`);
  for (const paragraph of prose(document.paragraphs)) {
    const match = said.exec(paragraph.folded.text);
    if (match) return [{ ...placeIn(paragraph, match.index, match.index + match[0].length), rule: 'announced.empty', severity: 'warning', message: SAY_SLIP.notEmpty(name, spent.amount!.quote.replace(/\s|\*/g, '')), also: [{ start: spent.start, end: spent.end }] }];
  }
  return [];
}

function attachments({ paragraphs }: Document): Found[] {
  const lines = prose(paragraphs);
  const found = new Map<string, Found>();
  for (const paragraph of lines) {
    for (const match of paragraph.folded.text.matchAll(/(?:见|详见)(附件\d{1,2})/g)) {
      const there = lines.some(({ folded, index }) => index !== paragraph.index && new RegExp(`^${match[1]!}(?!\\d)`).test(folded.text));
      if (!there && !found.has(match[1]!)) found.set(match[1]!, { ...placeIn(paragraph, match.index, match.index + match[0].length), rule: 'announced.attachment', severity: 'notice', stated: match[1]!, message: SAY_SLIP.attachment(match[1]!) });
    }
  }
  return [...found.values()];
}
