import type { Disclosure } from '../../core/disclosure/model.js';
import type { Narrative } from '../../core/narrate/narrative.js';
import { printTable } from '../../core/narrate/tables/printed-table.js';
import { printedTables } from '../../core/narrate/tables/printed-tables.js';
import type { Workbook } from '../../core/sheet/grid.js';
import { partsOfPackage } from './docx/compile.js';
import { wordDocument } from './docx/document.js';
import { pack } from './docx/pack.js';

/** Where the tables of the document come from; without it they are named only. */
export interface Source {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
}

/**
 * The 说明 as a Word document in the layout of GB/T 9704, with cover, contents, charts and tables. Every figure is a
 * content control with the figure's name as tag; blanks are highlighted, and while there are any every page says 草稿.
 * The same narrative gives the same bytes. Works in Node and in the browser.
 */
export async function narrativeDocx(narrative: Narrative, source?: Source): Promise<Uint8Array> {
  const { document, blocks } = wordDocument(
    narrative,
    source?.disclosure.document.department ?? '',
    source ? tablesOf(source) : [],
  );
  return pack(partsOfPackage(document), blocks);
}

function tablesOf({ workbook, disclosure }: Source): ReturnType<typeof printTable>[] {
  return printedTables(disclosure).flatMap((table) => {
    const grid = workbook.grids.find(({ name }) => name === table.sheet);
    return grid ? [printTable(grid, table)] : [];
  });
}
