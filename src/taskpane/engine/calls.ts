import { ofOne } from '../../core/disclosure/departments.js';
import { outlineOf, type DisclosureOutline } from '../../core/disclosure/model.js';
import type { CheckSettings } from '../../core/finding/settings.js';
import type { Report } from '../../core/finding/finding.js';
import type { KeptNarrative } from '../../core/narrate/answers/kept.js';
import type { Chart } from '../../core/narrate/charts/chart.js';
import { workbookCharts } from '../../core/narrate/index.js';
import type { Narrative } from '../../core/narrate/narrative.js';
import type { Problem, Template } from '../../core/narrate/template/template.js';
import { loadTemplate, templateSource } from '../../core/narrate/templates/index.js';
import type { Answers } from '../../core/report/answers.js';
import { moneyOf, type Money } from '../../core/report/money/money.js';
import type { CellRef } from '../../core/sheet/grid.js';
import type { Told } from '../../core/sheet/told.js';
import type { Annotated } from '../../hosts/file/annotate/index.js';
import type { BlankForm } from '../../hosts/file/form/blank-form.js';
import { cellContext } from '../model/cell-context.js';
import { gridOf } from '../model/pages.js';
import { pageToShow, type PageRequest, type PageToShow } from '../model/page-to-show.js';
import { sheetSummaries, type SheetSummary } from '../model/sheets.js';
import { viewAround, type SheetAround } from '../model/sheet-window.js';
import { characterMaps } from './character-maps.js';
import type * as Forms from './forms.js';
import { reader, type Held } from './held.js';
import type * as ReadBack from './read-back.js';
import { filledDocx, templateOf, write, type Wish, type Written } from './write.js';

/** What a call is about. */
export interface Material {
  readonly book: Held | null;
  /** Last year's. */
  readonly prior: Held | null;
}

/** What Excel keeps in a workbook's file; null where it carries none. */
export interface InFile {
  readonly kept: KeptNarrative | null;
  readonly reasons: Answers | null;
}

export interface Recognized {
  readonly disclosure: DisclosureOutline;
  readonly sheets: readonly SheetSummary[];
}

/** A page as it was printed. */
export interface DrawnPage {
  readonly shown: PageToShow;
  readonly image: ImageBitmap;
}

type Call<Request, Answer> = (material: Material, request: Request, told: Told) => Promise<Answer>;

/** Everything that the engine does for the page, by name: plain data in, plain data out. */
export interface Calls {
  /** Reads a file. Throws an UnreadableWorkbook. */
  readonly open: Call<null, InFile>;
  /** What a published file is to be taken for; one that is both is taken for its tables unless a text is wanted. */
  readonly holds: Call<{ readonly wantsText: boolean }, 'tables' | 'text'>;
  readonly recognize: Call<null, Recognized>;
  readonly check: Call<CheckSettings, Report>;
  /** The 说明. Throws an UnreadableText for a form that is none. */
  readonly write: Call<Wish, Written>;
  /** The filled form as a file of its own kind. */
  readonly filledDocx: Call<Wish, Uint8Array>;
  readonly docx: Call<{ readonly narrative: Narrative; readonly section: number | null }, Uint8Array>;
  readonly charts: Call<Wish, readonly Chart[]>;
  /** Where the money comes from and goes to. */
  readonly money: Call<null, Money>;
  /** A copy of the file with the cells in question marked. Throws an UnreadableWorkbook. */
  readonly marked: Call<{ readonly report: Report; readonly on: string }, Annotated>;
  /** The part of a sheet around a cell; null where there is no such sheet. */
  readonly around: Call<CellRef, SheetAround | null>;
  /** The page that a cell was printed on, so many dots wide; null where there is none, or it cannot be drawn here. */
  readonly page: Call<PageRequest & { readonly width: number }, DrawnPage | null>;
  readonly template: Call<string, Pick<Template, 'name' | 'type'> & { readonly problems: readonly Problem[] }>;
  /** The text of a template that comes with the program; null where there is none of this name. */
  readonly templateSource: Call<string, string | null>;
  /** Null for a template, or no form. Throws an UnreadableText. */
  readonly blankForm: Call<{ readonly name: string; readonly bytes: Uint8Array }, BlankForm | null>;
  readonly isBlankForm: Call<{ readonly name: string; readonly bytes: Uint8Array }, boolean>;
  /** Reads a text back, beside the workbook where there is one. Throws an UnreadableText. */
  readonly readBack: Call<ReadBack.ReadBackRequest, ReadBack.TextReading>;
}

export const CALLS: Calls = {
  open: async (material, _, told) => {
    const book = bookOf(material);
    await book.workbook(told);
    if (book.file === null) return { kept: null, reasons: null };
    const { keptNarrative, keptReasons } = await reader();
    const bytes = new Uint8Array(book.file.bytes);
    return { kept: keptNarrative(bytes), reasons: keptReasons(bytes) };
  },
  holds: async (material, { wantsText }) => {
    const book = bookOf(material);
    if (!wantsText && (await hasTables(book))) return 'tables';
    const { readsAsNarrative } = await textReader();
    return book.file !== null && (await readsAsNarrative(book.file)) ? 'text' : 'tables';
  },
  recognize: async (material, _, told) => {
    const book = bookOf(material);
    const [workbook, disclosure] = [await book.workbook(), await book.disclosure(told)];
    return { disclosure: outlineOf(disclosure), sheets: sheetSummaries({ workbook, disclosure }) };
  },
  check: (material, settings, told) => bookOf(material).checked(material.prior, settings, told),
  write: (material, wish) => write(bookOf(material), material.prior, wish),
  filledDocx: (material, wish) => filledDocx(bookOf(material), material.prior, wish),
  docx: async (material, { narrative, section }) => {
    const book = bookOf(material);
    const source = { workbook: await book.workbook(), disclosure: await book.disclosure() };
    const { narrativeDocx, sectionDocx } = await import(/* webpackChunkName: "docx" */ './documents.js');
    return section === null
      ? narrativeDocx(narrative, source)
      : sectionDocx(narrative, narrative.sections[section]!, source);
  },
  charts: async (material, wish) => {
    const disclosure = ofOne(await bookOf(material).disclosure());
    const prior = await material.prior?.disclosure();
    return workbookCharts(disclosure, {
      ...(prior ? { prior } : {}),
      template: templateOf(wish, disclosure),
      answers: wish.answers,
    });
  },
  money: async (material) => moneyOf(ofOne(await bookOf(material).disclosure()), await material.prior?.disclosure()),
  marked: async (material, { report, on }) => {
    const book = bookOf(material);
    const { annotateWorkbook } = await import(/* webpackChunkName: "annotate" */ '../../hosts/file/annotate/index.js');
    return annotateWorkbook(new Uint8Array(book.file!.bytes), await book.disclosure(), report, on);
  },
  around: async (material, cell) => {
    const book = bookOf(material);
    const grid = gridOf(await book.workbook(), cell);
    return grid ? viewAround(grid, cell, cellContext(await book.disclosure(), cell)) : null;
  },
  page: async (material, { width, ...request }) => {
    const book = bookOf(material);
    const shown = pageToShow(await book.workbook(), request);
    if (shown === null || book.file === null) return null;
    const { drawPage } = await import(/* webpackChunkName: "pdf-page" */ '../../hosts/file/pdf/draw-page.js');
    try {
      return { shown, image: await drawPage(new Uint8Array(book.file.bytes), characterMaps, { ...shown, width }) };
    } catch {
      // its cells can be shown all the same
      return null;
    }
  },
  template: async (_, source) => {
    const { template, problems } = loadTemplate(source);
    return { name: template.name, type: template.type, problems };
  },
  templateSource: async (_, name) => templateSource(name),
  blankForm: async (_, { bytes, name }) => (await forms()).blankFormIn(bytes, name),
  isBlankForm: async (_, { bytes, name }) => (await forms()).isBlankForm(bytes, name),
  readBack: async ({ book, prior }, request) => {
    const { readBack } = await textReader();
    const held = book && { disclosure: await book.disclosure(), prior: (await prior?.disclosure()) ?? null };
    return readBack(request, held);
  },
};

function bookOf({ book }: Material): Held {
  if (book === null) throw new Error('no workbook');
  return book;
}

/** False too for what cannot be read. */
async function hasTables(book: Held): Promise<boolean> {
  try {
    return (await book.disclosure()).tables.length > 0;
  } catch {
    return false;
  }
}

function textReader(): Promise<typeof ReadBack> {
  return import(/* webpackChunkName: "text-reader" */ './read-back.js');
}

function forms(): Promise<typeof Forms> {
  return import(/* webpackChunkName: "form" */ './forms.js');
}
