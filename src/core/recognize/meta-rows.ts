import { isKnownHead, roleOfHead } from '../taxonomy/heads.js';
import { isUnitStatement } from '../taxonomy/units.js';
import { isNote, isSignature } from './labels.js';
import { titleOfPage } from './page-marks.js';
import type { SheetView } from './sheet-view.js';
import { isTableNumber } from './table-number.js';
import { isBareParty, isStatement } from '../taxonomy/words/parties.js';
import { isYear } from '../taxonomy/words/years.js';

const isMeta = (text: string): boolean => isStatement(text) || isUnitStatement(text);

/** True when a row only says who, when and in which unit: "部门：某局 | 2024年度 | 单位：万元", or a bare department name. */
export function isMetaRow(view: SheetView, row: number): boolean {
  const texts = distinctTexts(view, row);
  if (isStatementRow(view, row)) return true;
  if (texts.some(isMeta))
    return (
      texts.length <= 5 &&
      texts.every((text) => isMeta(text) || isYear(text) || (!isKnownHead(text) && !isRoleHead(text)))
    );
  if (texts.length === 2 && isBareParty(texts[0]!)) return !isKnownHead(texts[1]!) && !isRoleHead(texts[1]!);
  return texts.length === 1 && !isRoleHead(texts[0]!) && !isKnownHead(texts[0]!) && !isNote(texts[0]!);
}

/** True when every text of a row is such a statement in so many words: these rows may stand above the title too. */
export function isStatementRow(view: SheetView, row: number): boolean {
  const texts = distinctTexts(view, row);
  return (
    texts.length > 0 && texts.every((text) => isMeta(text) || isTableNumber(titleOfPage(text).title) || isYear(text))
  );
}

/** Who filled in, reviewed and heads: no line of the table. */
export function isSignatureRow(view: SheetView, row: number): boolean {
  return view.words(row).some((column) => isSignature(view.text(row, column)));
}

function distinctTexts(view: SheetView, row: number): string[] {
  return [...new Set(view.filled(row).map((column) => view.text(row, column)))];
}

export function isRoleHead(text: string): boolean {
  return roleOfHead(text) !== null;
}
