import type { Disclosure } from '../../disclosure/model.js';
import type { Lookup } from '../../narrate/figures/lookup.js';
import { present } from '../../narrate/figures/sourced.js';
import { subjectStem } from '../../taxonomy/subjects/index.js';
import type { Claim, Document } from '../claims/index.js';
import type { TextFinding } from '../finding.js';
import { placeIn, prose } from '../slips/found.js';
import { SAY_AGAINST } from './say.js';

/** What the text says of the tables themselves: that one is empty, how a 科目 is called, how many 公务用车 are kept. */
export function saidOfTables(document: Document, disclosure: Disclosure, lookup: Lookup, known: (claim: Claim) => boolean): TextFinding[] {
  return [...emptyTables(document, lookup), ...subjectsOtherwise(document, disclosure), ...vehicles(document, lookup, known)];
}

const FUNDS = [['政府性基金', '政府性基金支出'], ['国有资本经营', '国有资本经营支出']] as const;

function emptyTables({ paragraphs, text }: Document, lookup: Lookup): TextFinding[] {
  return FUNDS.flatMap(([name, figureName]): TextFinding[] => {
    const amount = present(lookup.figure(figureName)?.amount);
    if (!amount) return [];
    const said = new RegExp(`(?:没有使用|没有|无|未安排|未使用)${name}(?:预算)?(?:财政)?(?:拨款)?(?:安排的?)?(?:支出|收支|收入支出)|${name}预算[^，。；]{0,16}表为?空表`);
    for (const paragraph of prose(paragraphs)) {
      const match = said.exec(paragraph.folded.text);
      if (!match) continue;
      const place = placeIn(paragraph, match.index, match.index + match[0].length);
      return [{ ...place, rule: 'table.empty', severity: 'warning', quote: text.slice(place.start, place.end), cells: amount.cells, message: SAY_AGAINST.notEmpty(name, amount.yuan.div(10_000).toString()) }];
    }
    return [];
  });
}

/** A 项 that the table calls otherwise under the same code. */
function subjectsOtherwise({ claims }: Document, { tables }: Disclosure): TextFinding[] {
  const printed = new Map<string, { name: string; cell: TextFinding['cells'][number] }>();
  for (const { panels } of tables) for (const { rows } of panels) for (const { item, code, name, labelCell } of rows) if (item === 'function' && code?.length === 7 && name !== '' && !printed.has(code)) printed.set(code, { name, cell: labelCell });
  const told = new Set<string>();
  return claims.flatMap(({ kind, subject, start, end, quote }): TextFinding[] => {
    const code = subject?.code ?? '';
    const table = printed.get(code);
    if (kind !== 'subject' || !subject?.itemName || !table || told.has(code)) return [];
    const [said, own] = [subjectStem(subject.itemName), subjectStem(table.name)];
    if (said === own || said.endsWith(own) || own.endsWith(said)) return [];
    told.add(code);
    return [{ start, end, quote, rule: 'table.subject', severity: 'notice', stated: subject.itemName, expected: table.name, cells: [table.cell], message: SAY_AGAINST.subject(code, subject.itemName, table.name) }];
  });
}

/** "共保障32辆公务用车" in an attachment; sentences under 三公 are bound like every figure. */
function vehicles({ text, claims }: Document, lookup: Lookup, known: (claim: Claim) => boolean): TextFinding[] {
  const kept = lookup.figure('公务用车保有量');
  if (!kept) return [];
  for (const match of text.matchAll(/(?:保障|管理|保有|使用|现有|共有)(\d+)辆公务用车/g)) {
    const start = match.index + match[0].indexOf(match[1]!);
    const end = start + match[1]!.length;
    if (kept.amount.yuan.eq(match[1]!) || claims.some((claim) => claim.start === start && known(claim))) continue;
    return [{ start, end, quote: match[1]!, rule: 'table.vehicles', severity: 'warning', stated: match[1]!, expected: kept.amount.yuan.toString(), cells: kept.amount.cells, message: SAY_AGAINST.vehicles(`${match[1]!}辆`, kept.amount.yuan.toString()) }];
  }
  return [];
}
