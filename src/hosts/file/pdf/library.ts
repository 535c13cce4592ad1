import type { DocumentInitParameters, PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';

/** Where pdf.js' own data come from: maps of character codes, and measures of fonts that a file need not hold. */
export type PdfData = (folder: 'cmaps' | 'standard_fonts', file: string) => Promise<Uint8Array>;

export interface ShownGlyph {
  readonly unicode: string;
  /** In units of glyph space. */
  readonly width: number;
  readonly isSpace: boolean;
}

export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What is known of a font beside its glyphs. */
export interface FontFacts {
  /** Glyph space to text space. */
  readonly glyphUnit: number;
  /** Its file tells which sign each code is. */
  readonly isMapped: boolean;
  readonly isVertical: boolean;
}

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
export type OperatorNumbers = Library['OPS'];

export interface PdfLibrary {
  readonly ops: OperatorNumbers;
  open(bytes: Uint8Array, data: PdfData): Promise<PDFDocumentProxy>;
}

/** What drawing would need and reading does not. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

let loaded: Promise<PdfLibrary> | undefined;

/** Loads pdf.js, the first time it is asked for. */
export function pdfLibrary(): Promise<PdfLibrary> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfLibrary> {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  const { warn } = console;
  for (const name of missing) Object.assign(globalThis, { [name]: class {} });
  // it would say that the canvas it draws with is not there
  console.warn = () => undefined;
  try {
    const worker = await import(/* webpackChunkName: "pdf-worker" */ 'pdfjs-dist/legacy/build/pdf.worker.mjs');
    // read in this thread: no worker of its own
    Object.assign(globalThis, { pdfjsWorker: worker });
    const { getDocument, OPS, VerbosityLevel } = await import(
      /* webpackChunkName: "pdf" */ 'pdfjs-dist/legacy/build/pdf.mjs'
    );
    return {
      ops: OPS,
      open: (bytes, data) => getDocument(optionsFor(bytes, data, VerbosityLevel.ERRORS)).promise,
    };
  } finally {
    console.warn = warn;
    for (const name of missing) delete (globalThis as Record<string, unknown>)[name];
  }
}

function optionsFor(bytes: Uint8Array, data: PdfData, verbosity: number): DocumentInitParameters {
  return {
    // handed over for good: a copy, as the bytes may be read again
    data: bytes.slice(),
    verbosity,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    enableXfa: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // pictures are not decoded; the square that they fill stays among the operations
    maxImageSize: 0,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    standardFontDataUrl: 'standard_fonts/',
    BinaryDataFactory: dataFactory(data),
  };
}

/** pdf.js asks it for `{ kind: "cMapUrl", filename: "UniGB-UCS2-H.bcmap" }`. */
function dataFactory(data: PdfData): object {
  return class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      return data(kind === 'cMapUrl' ? 'cmaps' : 'standard_fonts', filename);
    }
  };
}
