import type { PaperPage } from '../../../core/sheet/grid.js';
import { pdfLibrary, type CharacterMaps, type Drawing } from './library.js';

/** What is to be drawn: a page, from 1, turned to be read, so many dots wide. */
export interface PageToDraw extends Pick<PaperPage, 'quarterTurns'> {
  readonly page: number;
  readonly width: number;
}

/** Dots of a drawn page: what every browser allows, and a wide screen needs. */
const MOST_DOTS = 12_000_000;

/** A page of a PDF as it is printed. Rejects where it cannot be drawn, or where nothing can be. */
export async function drawPage(bytes: Uint8Array, maps: CharacterMaps, wanted: PageToDraw): Promise<ImageBitmap> {
  const library = await pdfLibrary();
  const document = await library.openToDraw(bytes, maps, OFF_SCREEN);
  try {
    const page = await document.getPage(wanted.page);
    const rotation = 90 * wanted.quarterTurns;
    const { width, height } = page.getViewport({ scale: 1, rotation });
    const scale = Math.min(wanted.width / width, Math.sqrt(MOST_DOTS / (width * height)));
    const viewport = page.getViewport({ scale, rotation });
    const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
    // 'print' waits for no frame, of which there are none in a worker
    await page.render({
      canvas: null,
      canvasContext: contextOf(canvas) as unknown as CanvasRenderingContext2D,
      viewport,
      intent: 'print',
    }).promise;
    return canvas.transferToImageBitmap();
  } finally {
    await document.loadingTask.destroy();
  }
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  return context;
}

interface Surface {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** In place of pdf.js' DOMCanvasFactory. */
class OffScreenSurfaces {
  create(width: number, height: number): Surface {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: contextOf(canvas) };
  }

  reset({ canvas }: Surface, width: number, height: number): void {
    if (canvas) [canvas.width, canvas.height] = [width, height];
  }

  destroy(surface: Surface): void {
    [surface.canvas, surface.context] = [null, null];
  }
}

/** In place of pdf.js' DOMFilterFactory: pictures and masks are drawn as they are. */
class NoFilters {
  addFilter = (): string => 'none';
  addHCMFilter = this.addFilter;
  addAlphaFilter = this.addFilter;
  addLuminosityFilter = this.addFilter;
  addHighlightHCMFilter = this.addFilter;
  destroy(): void {
    // nothing was made
  }
}

const OFF_SCREEN: Drawing = { CanvasFactory: OffScreenSurfaces, FilterFactory: NoFilters };
