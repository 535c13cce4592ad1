import { isDepartmentTitle, isGovernmentTitle, isTax } from '../taxonomy/government-titles.js';
import type { SheetView } from './sheet-view.js';
import { gather } from '../sheet/gather.js';

/** Rows at the top of a sheet among which its title stands. */
const TITLE_ROWS = 5;
/** Rows among which a revenue table names its taxes, and how many of them tell. */
const TAX_ROWS = 60;
const ENOUGH_TAXES = 3;
/** A department may publish one of the government's tables beside its own. */
const ENOUGH_TITLES = 2;

/**
 * Titles that show a workbook to be the book of a whole government (一般公共预算收入表, 转移支付表, 债务限额…); empty for a
 * department's. `views`: the sheets in sight.
 */
export function governmentTitles(views: readonly SheetView[]): string[] {
  const titles = views.map(titleTexts);
  const government = gather(titles, (texts, at) => {
    const named = texts.find(isGovernmentTitle);
    if (named !== undefined) return [named];
    return texts.length > 0 && taxesIn(views[at]!) >= ENOUGH_TAXES ? [texts[0]!] : [];
  });
  const department = titles.filter((texts) => !texts.some(isGovernmentTitle) && texts.some(isDepartmentTitle));
  return government.length >= ENOUGH_TITLES && government.length > department.length ? government : [];
}

function titleTexts(view: SheetView): string[] {
  return gather(view.usedRows.slice(0, TITLE_ROWS), (row) =>
    view.words(row).map((column) => view.text(row, column)),
  ).filter((text) => text.includes('表') && text.length > 4 && text.length <= 60);
}

function taxesIn(view: SheetView): number {
  const labels = gather(view.usedRows.slice(0, TAX_ROWS), (row) =>
    view.words(row).map((column) => view.text(row, column)),
  );
  return new Set(labels.filter(isTax)).size;
}
