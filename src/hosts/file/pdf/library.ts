import type * as Pdf from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where the maps of character codes come from that pdf.js ships with: "UniGB-UCS2-H.bcmap". */
export type CharacterMaps = (file: string) => Promise<Uint8Array>;

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

export type OperatorNumbers = (typeof Pdf)['OPS'];

export interface PdfLibrary {
  readonly ops: OperatorNumbers;
  open(bytes: Uint8Array, maps: CharacterMaps): Promise<Pdf.PDFDocumentProxy>;
  /** The same to be drawn, with its pictures; `drawing` makes what is drawn on. */
  openToDraw(bytes: Uint8Array, maps: CharacterMaps, drawing: Drawing): Promise<Pdf.PDFDocumentProxy>;
}

/** Classes that pdf.js makes surfaces and filters by where there is no document. */
export type Drawing = Readonly<Record<'CanvasFactory' | 'FilterFactory', object>>;

class StandIn {
  readonly isStandIn = true;
}

/**
 * What drawing would need and reading does not; and `window`, without which the part of pdf.js that
 * is made for a worker takes the one that loads it
 * for its own and answers its messages (5.6.205, the static block of WorkerMessageHandler).
 */
const ABSENT = ['DOMMatrix', 'ImageData', 'Path2D', 'window'];

/**
 * What pdf.js' legacy build replaces for all code by slow ones of its own where it finds them short of the newest standard, as
 * on Node 20 (a push of one item takes five times as long); nothing here needs what they lack.
 */
const REPLACED = [
  [Array.prototype, 'push'],
  [JSON, 'parse'],
  [JSON, 'stringify'],
] as const;

/** Dots of a picture that is drawn: A3 at 600 dots an inch. */
const LARGEST_PICTURE = 70_000_000;

let loaded: Promise<PdfLibrary> | undefined;

/** Loads pdf.js, the first time it is asked for, and anew where it did not load. */
export function pdfLibrary(): Promise<PdfLibrary> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(): Promise<PdfLibrary> {
  const restore = standIns();
  try {
    const worker = await import(/* webpackChunkName: "pdf-worker" */ 'pdfjs-dist/legacy/build/pdf.worker.mjs');
    // read in this thread: no worker of its own
    Object.assign(globalThis, { pdfjsWorker: worker });
    const { getDocument, OPS, VerbosityLevel } = await import(
      /* webpackChunkName: "pdf" */ 'pdfjs-dist/legacy/build/pdf.mjs'
    );
    const reading = (bytes: Uint8Array, maps: CharacterMaps) => optionsFor(bytes, maps, VerbosityLevel.ERRORS);
    return {
      ops: OPS,
      open: (bytes, maps) => getDocument(reading(bytes, maps)).promise,
      openToDraw: (bytes, maps, drawing) =>
        getDocument({ ...reading(bytes, maps), ...drawing, maxImageSize: LARGEST_PICTURE }).promise,
    };
  } finally {
    restore();
  }
}

/** Puts empty classes where those are missing, and silences that the canvas is not there. Gives what undoes all of loading. */
function standIns(): () => void {
  const missing = ABSENT.filter((name) => !Reflect.has(globalThis, name));
  for (const name of missing) Reflect.set(globalThis, name, StandIn);
  const talk = globalThis.console;
  const { warn } = talk;
  talk.warn = () => undefined;
  const own = REPLACED.map(
    ([holder, name]) => [holder, name, Reflect.getOwnPropertyDescriptor(holder, name)!] as const,
  );
  return () => {
    talk.warn = warn;
    for (const [holder, name, before] of own) Object.defineProperty(holder, name, before);
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  };
}

function optionsFor(bytes: Uint8Array, maps: CharacterMaps, verbosity: number) {
  return {
    // handed over for good: a copy, as the bytes may be read again
    data: new Uint8Array(bytes),
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
    BinaryDataFactory: dataFactory(maps),
  };
}

/** A name may come from the file: it names a map and nothing else. */
const MAP = /^[\w-]+\.bcmap$/;

/** pdf.js asks it for `{ kind: "cMapUrl", filename: "UniGB-UCS2-H.bcmap" }`. */
function dataFactory(maps: CharacterMaps): object {
  return class {
    fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      if (kind === 'cMapUrl' && MAP.test(filename)) return maps(filename);
      return Promise.reject(new Error(`${kind} is not needed`));
    }
  };
}
