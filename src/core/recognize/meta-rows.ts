import { memoizeFor } from '../text/memoize.js';
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
  if (isStatementRow(view, row)) return true;
  const texts = [...new Set(view.texts(row))];
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
  return (statementRows(view)[row] ??= statesAll(view.texts(row)));
}

/** By row; asked of the rows above a title and of those below a head. */
const statementRows = memoizeFor((_: SheetView): boolean[] => []);

function statesAll(texts: readonly string[]): boolean {
  return (
    texts.length > 0 && texts.every((text) => isMeta(text) || isTableNumber(titleOfPage(text).title) || isYear(text))
  );
}

/** Who filled in, reviewed and heads: no line of the table. */
export function isSignatureRow(view: SheetView, row: number): boolean {
  return view.words(row).some((column) => isSignature(view.text(row, column)));
}

export function isRoleHead(text: string): boolean {
  return roleOfHead(text) !== null;
}
