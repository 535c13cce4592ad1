import type { Disclosure } from '../../core/disclosure/model.js';
import { draftSentence } from '../../core/narrate/markdown.js';
import type { Narrative } from '../../core/narrate/narrative.js';
import { printTable } from '../../core/narrate/tables/printed-table.js';
import { printedTables } from '../../core/narrate/tables/printed-tables.js';
import type { Workbook } from '../../core/sheet/grid.js';
import { chartParts } from './docx/chart-parts.js';
import { documentXml, hasParts } from './docx/document.js';
import { draftHeader, pageNumber } from './docx/header-footer.js';
import { wordPart, zipDocument, type Part } from './docx/package.js';
import { textArea } from './docx/page.js';
import { SETTINGS } from './docx/settings.js';
import { stylesXml } from './docx/styles.js';

/** Where the tables of the document come from; without it they are named only. */
export interface Source {
  readonly workbook: Workbook;
  readonly disclosure: Disclosure;
}

/**
 * The 说明 as a Word document in the layout of GB/T 9704, with cover, contents, charts and tables. Every figure is a content control with the
 * figure's name as tag; blanks are highlighted, and while there are any every page says 草稿. The same narrative gives the same bytes.
 * Works in Node and in the browser.
 */
export function narrativeDocx(narrative: Narrative, source?: Source): Uint8Array {
  const { xml, charts } = documentXml(narrative, source?.disclosure.document.department ?? '', source ? tablesOf(source) : []);
  const parts: Part[] = [
    wordPart('styles.xml', 'styles', stylesXml(hasParts(narrative), textArea('portrait').width), 'rIdStyles'),
    wordPart('settings.xml', 'settings', SETTINGS, 'rIdSettings'),
    wordPart('footer1.xml', 'footer', pageNumber('right'), 'rIdFooter'),
    wordPart('footer2.xml', 'footer', pageNumber('left'), 'rIdFooterEven'),
    ...(narrative.draft ? [wordPart('header1.xml', 'header', draftHeader(draftSentence(narrative)), 'rIdHeader')] : []),
    ...charts.flatMap(chartParts),
  ];
  return zipDocument(narrative.title, xml, parts);
}

function tablesOf({ workbook, disclosure }: Source): ReturnType<typeof printTable>[] {
  return printedTables(disclosure).flatMap((table) => {
    const grid = workbook.grids.find(({ name }) => name === table.sheet);
    return grid ? [printTable(grid, table)] : [];
  });
}
