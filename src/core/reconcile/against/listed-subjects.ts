import type { Document, Paragraph } from '../../claims/index.js';
import { isMoneyOfTable, namesListed, tellsOfBasic, type ListedName } from '../../claims/lexicon/listed-subjects.js';
import type { TextFinding } from '../../finding/text-finding.js';
import type { Lookup } from '../../figures/lookup.js';
import { economicItemCodes } from '../../taxonomy/economic-classes.js';
import { spanOf } from '../../text/fold.js';
import { gather } from '../../sheet/gather.js';

/** With fewer names a list gives examples, and a table is not by 款. */
const LEAST = 3;

/**
 * "公用经费…主要包括：办公费、印刷费" where the table of 基本支出 has no 印刷费, or nothing under it. Only names of the yearly list
 * of 科目, and only where most of the list stand in the table: it speaks of that money.
 */
export function subjectsListed(document: Document, lookup: Lookup): TextFinding[] {
  const inTable = [...lookup.list('人员经费科目'), ...lookup.list('公用经费科目')].map(
    ({ texts }) => texts['名称'] ?? '',
  );
  if (inTable.length < LEAST) return [];
  const codes = new Set(gather(inTable, economicItemCodes));
  const has = (name: string): boolean =>
    economicItemCodes(name).some((code) => codes.has(code)) ||
    inTable.some((other) => other.includes(name) || name.includes(other));
  return gather(
    document.paragraphs
      .filter(({ inTable: inCell, isHeading }) => !inCell && !isHeading)
      .filter(({ section, folded }) => tellsOfBasic(section?.title ?? '', folded.text)),
    (paragraph) => {
      const absent = gather(namesListed(paragraph.folded.text), (list) => absentOf(list, has));
      return absent.length === 0 ? [] : [finding(document, paragraph, absent)];
    },
  );
}

function absentOf(list: readonly ListedName[], has: (name: string) => boolean): ListedName[] {
  const subjects = list.filter(({ name }) => economicItemCodes(name).length > 0);
  const absent = subjects.filter(({ name }) => !has(name));
  return subjects.length >= LEAST && absent.length * 2 <= subjects.length ? absent : [];
}

function finding({ text }: Document, { folded, section }: Paragraph, absent: readonly ListedName[]): TextFinding {
  const places = absent.map(({ start, name }) => {
    const place = spanOf(folded, start, start + name.length);
    return { ...place, quote: text.slice(place.start, place.end) };
  });
  const [first, ...others] = places;
  const names = absent.map(({ name }) => name);
  return {
    ...first!,
    rule: 'table.not-listed',
    severity: isMoneyOfTable(section?.title ?? '', folded.text) ? 'warning' : 'notice',
    stated: names.join('、'),
    cells: [],
    said: { type: 'table.not-listed', names },
    ...(others.length === 0 ? {} : { places: others }),
  };
}
