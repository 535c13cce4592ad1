import type { Workbook } from '../../../core/sheet/grid.js';
import { MOST_PAGES } from '../ooxml/limits.js';
import { Refusal } from '../unreadable-workbook.js';
import type { PageContent } from './page-content.js';
import { pdfLibrary, type CharacterMaps, type FontFacts, type PdfLibrary } from './library.js';
import { layoutOf, type PageLayout } from './page-layout.js';
import { textOfPages, type PagesText } from './page-text.js';
import { joinWidths, pagesInWidths } from './page-widths.js';
import { workbookOf } from './pdf-workbook.js';
import { readPage } from './read-page.js';

type Document = Awaited<ReturnType<PdfLibrary['open']>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** Operations of one page; tables of A3 have some thousand. */
const MOST_OPERATIONS = 400_000;

/** The tables of a PDF. Throws Refusal. */
export async function readPdf(bytes: Uint8Array, maps: CharacterMaps): Promise<Omit<Workbook, 'name'>> {
  return withPages(bytes, maps, async (layouts, contentOf) => {
    const contents = new Map<number, PageContent>();
    for (const page of pagesInWidths(layouts)) contents.set(page, await contentOf(page));
    return workbookOf(layouts, joinWidths(layouts, contents));
  });
}

/** The text of a PDF, its tables in it. Throws Refusal. */
export async function readPdfText(bytes: Uint8Array, maps: CharacterMaps): Promise<PagesText> {
  return textOfPages(await pageLayouts(bytes, maps));
}

/** Its pages in order. Throws Refusal. */
export async function pageLayouts(bytes: Uint8Array, maps: CharacterMaps): Promise<PageLayout[]> {
  return withPages(bytes, maps, (layouts) => Promise.resolve(layouts));
}

/** Does something with the pages, each of which can be read once more. Throws Refusal. */
async function withPages<Result>(
  bytes: Uint8Array,
  maps: CharacterMaps,
  use: (layouts: PageLayout[], contentOf: (page: number) => Promise<PageContent>) => Promise<Result>,
): Promise<Result> {
  const library = await pdfLibrary();
  const document = await opened(library, bytes, maps);
  try {
    if (document.numPages > MOST_PAGES) throw new Refusal('too-long');
    const contentOf = async (number: number): Promise<PageContent> => {
      const page = await document.getPage(number);
      const operations = await page.getOperatorList();
      if (operations.fnArray.length > MOST_OPERATIONS) throw new Refusal('too-large');
      const content = readPage({ view: page.view, operations, font: (id) => fontFacts(page, id) }, library.ops);
      page.cleanup();
      return content;
    };
    const layouts: PageLayout[] = [];
    for (let number = 1; number <= document.numPages; number++) layouts.push(layoutOf(await contentOf(number), number));
    return await use(layouts, contentOf);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function opened(library: PdfLibrary, bytes: Uint8Array, maps: CharacterMaps): Promise<Document> {
  try {
    return await library.open(bytes, maps);
  } catch (error) {
    throw new Refusal(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}

/** What pdf.js tells of a font with `fontExtraProperties`. */
interface FontObject {
  readonly fontMatrix?: readonly number[];
  readonly vertical?: boolean;
  readonly composite?: boolean;
  /** A map that pdf.js made itself, code for code, has a first code and no entries. */
  readonly toUnicode?: { readonly firstChar?: number };
}

function fontFacts(page: Page, id: string): FontFacts | null {
  if (!page.commonObjs.has(id)) return null;
  const font = page.commonObjs.get(id) as FontObject;
  return {
    glyphUnit: font.fontMatrix?.[0] ?? 0.001,
    isMapped: !(font.composite === true && font.toUnicode?.firstChar !== undefined),
    isVertical: font.vertical === true,
  };
}
