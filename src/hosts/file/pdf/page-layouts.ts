import { squash } from '../../../core/text/squash.js';
import type { PageContent } from './page-content.js';
import { layoutOf, type LineBlock, type PageLayout } from './page-layout.js';
import { CONTINUED, isTabular, isTitle, partsOf } from './part-lines.js';
import { textOf } from './text-lines.js';
import type { Columns } from './unruled/column-search.js';
import { inferTable } from './unruled/infer-rules.js';

/** A page as its lines show it, and as it would be ruled; null where that cannot be told. */
interface Page {
  readonly plain: PageLayout;
  readonly inferred: { readonly layout: PageLayout; readonly columns: Columns; readonly goesOn: boolean } | null;
}

/** The pages of a file, given one after the other. */
export class Layouts {
  private readonly pages: Page[] = [];

  /** @param page from 1 */
  add(content: PageContent, page: number): void {
    const plain = layoutOf(content, page);
    const before = this.pages.at(-1)?.inferred?.columns ?? null;
    this.pages.push({ plain, inferred: hasTable(plain) ? null : inferredLayout(plain, content, before) });
  }

  /** In their order. A table without lines is read where nothing before or behind it may be rows of it that are not. */
  all(): PageLayout[] {
    const layouts = this.pages.map(({ plain }) => plain);
    const tables = this.tables();
    for (const { from, end } of [...tables].reverse())
      if (!isGoneOn(layouts[from]!, layouts[end])) this.rule(layouts, from, end);
    for (const { from, end } of tables)
      if (hasTable(layouts[from]!) && isBegun(layouts[from - 1], this.pages[from]!.plain))
        for (let at = from; at < end; at++) layouts[at] = this.pages[at]!.plain;
    return layouts;
  }

  private rule(layouts: PageLayout[], from: number, end: number): void {
    for (let at = from; at < end; at++) layouts[at] = this.pages[at]!.inferred!.layout;
  }

  /** Where tables begin, and the page behind those over which each goes on. */
  private tables(): { readonly from: number; readonly end: number }[] {
    return this.pages.flatMap(({ inferred }, from) => {
      if (inferred === null || inferred.goesOn) return [];
      let end = from + 1;
      while (this.pages[end]?.inferred?.goesOn === true) end += 1;
      return [{ from, end }];
    });
  }
}

function hasTable({ fault, blocks }: PageLayout): boolean {
  return fault !== null || blocks.some(({ kind }) => kind !== 'line');
}

function inferredLayout(plain: PageLayout, content: PageContent, before: Columns | null): Page['inferred'] {
  const lines = plain.blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
  const inferred = inferTable(lines, plain.height, before);
  if (inferred === null) return null;
  const layout = layoutOf({ ...content, rules: inferred.rules }, plain.page);
  const [table, ...more] = layout.blocks.filter(({ kind }) => kind !== 'line');
  if (table?.kind !== 'table' || more.length > 0) return null;
  return { layout, columns: inferred.columns, goesOn: inferred.columns === before };
}

/** Rows that are not read stand on the next page, and no title above them is another one. */
function isGoneOn(page: PageLayout, next: PageLayout | undefined): boolean {
  if (next === undefined || !hasRows(next)) return false;
  const titles = titlesOf(next);
  return titles.length === 0 || sharesTitle(page, next);
}

/** Rows that are not read stand on the page before, and the title is the same. */
function isBegun(before: PageLayout | undefined, page: PageLayout): boolean {
  return before !== undefined && hasRows(before) && sharesTitle(before, page);
}

function hasRows(page: PageLayout): boolean {
  return !hasTable(page) && page.blocks.some((block) => block.kind === 'line' && isRow(block));
}

function sharesTitle(page: PageLayout, other: PageLayout): boolean {
  const known = titlesOf(page);
  return titlesOf(other).some((title) => known.includes(title));
}

function isRow({ line }: LineBlock): boolean {
  return isTabular(line) || partsOf(line).length > 2;
}

function titlesOf({ blocks }: PageLayout): string[] {
  const titles = blocks.flatMap((block) =>
    block.kind === 'line' && isTitle(block.line) ? [textOf(block.line.glyphs)] : [],
  );
  return titles.map((title) => squash(title).replace(CONTINUED, ''));
}
