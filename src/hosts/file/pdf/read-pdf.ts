import type { PageRemain, Remains, Workbook } from '../../../core/sheet/grid.js';
import { MOST_PAGES } from '../ooxml/limits.js';
import { Refusal } from '../unreadable-workbook.js';
import type { PageContent } from './page-content.js';
import { pdfLibrary, type CharacterMaps, type FontFacts, type PdfLibrary } from './library.js';
import type { PageLayout } from './page-layout.js';
import { Layouts } from './page-layouts.js';
import { textOfPages, type PagesText } from './page-text.js';
import { joinWidths, pagesInWidths } from './page-widths.js';
import { workbookOf } from './pdf-workbook.js';
import { readPage } from './read-page.js';
import { notesOf, remainsOf } from './remains.js';
import { boundStreams } from './stream-bounds.js';
import { isSeeThrough, streamsOf } from './streams.js';

type Document = Awaited<ReturnType<PdfLibrary['open']>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** Operations of one page; tables of A3 have some thousand. */
const MOST_OPERATIONS = 400_000;

/** Told each page before it is read; null for what is made of all of them. */
export type PageTold = (page: number | null) => void;

const nobody: PageTold = () => undefined;

/** Has pdf.js at hand. */
export async function loaded(): Promise<void> {
  await pdfLibrary();
}

/** The tables of a PDF. Throws Refusal. */
export async function readPdf(bytes: Uint8Array, maps: CharacterMaps, told = nobody): Promise<Omit<Workbook, 'name'>> {
  const { layouts, joined, remains } = await readPages(bytes, maps, told);
  return { ...workbookOf(layouts, joined), ...(remains === null ? {} : { remains }) };
}

/** The text of a PDF, its tables in it. Throws Refusal. */
export async function readPdfText(bytes: Uint8Array, maps: CharacterMaps, told = nobody): Promise<PagesText> {
  return textOfPages((await readPages(bytes, maps, told)).layouts);
}

interface Pages {
  /** In order. */
  readonly layouts: readonly PageLayout[];
  /** The same, those that are widths of one table side by side. */
  readonly joined: readonly PageLayout[];
  /** What is in the file beside them; null for nothing. */
  readonly remains: Remains | null;
}

async function readPages(bytes: Uint8Array, maps: CharacterMaps, told: PageTold): Promise<Pages> {
  const streams = [...streamsOf(bytes)];
  boundStreams(streams);
  const arePicturesOpaque = !streams.some(isSeeThrough);
  const library = await pdfLibrary();
  const document = await opened(library, bytes, maps);
  try {
    if (document.numPages > MOST_PAGES) throw new Refusal('too-long');
    const isOff = await layersOff(document);
    const read = async (number: number): Promise<{ page: Page; content: PageContent }> => {
      told(number);
      const page = await document.getPage(number);
      const operations = await page.getOperatorList();
      if (operations.fnArray.length > MOST_OPERATIONS) throw new Refusal('too-heavy', `第${number}页`);
      const font = (id: string): FontFacts | null => fontFacts(page, id);
      const content = readPage({ view: page.view, operations, font, isOff, arePicturesOpaque }, library.ops);
      return { page, content };
    };
    const pages = new Layouts();
    const notes: PageRemain[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { page, content } = await read(number);
      pages.add(content, number);
      notes.push(...notesOf(await page.getAnnotations(), number));
      page.cleanup();
    }
    const layouts = pages.all();
    const contents = new Map<number, PageContent>();
    for (const number of pagesInWidths(layouts)) {
      const { page, content } = await read(number);
      contents.set(number, content);
      page.cleanup();
    }
    told(null);
    const joined = joinWidths(layouts, contents);
    return { layouts, joined, remains: remainsOf(layouts, notes, await propertiesOf(document)) };
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

async function propertiesOf(document: Document): Promise<Pick<Remains, 'title' | 'author'>> {
  const { info } = await document.getMetadata();
  const { Title, Author } = info as Readonly<Record<string, unknown>>;
  const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  return { title: textOf(Title), author: textOf(Author) };
}

/** Whether a layer is switched off on the screen and in print, until a reader switches it on. */
async function layersOff(document: Document): Promise<(layer: unknown) => boolean> {
  const [shown, printed] = [
    await document.getOptionalContentConfig(),
    await document.getOptionalContentConfig({ intent: 'print' }),
  ];
  return (layer) => !shown.isVisible(layer) && !printed.isVisible(layer);
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
