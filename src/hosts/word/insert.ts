import { base64 } from '../office/base64.js';
import type { Place, Surroundings } from '../office/open-document.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';
import { DocumentHostError } from '../office/document-errors.js';

/** Tag of the content control around all that was inserted. */
export const GENERATED = 'gongkai:说明';

/** What the open document holds already, to be asked about before inserting. One round trip. Throws a DocumentHostError. */
export async function surroundings(patience = PATIENCE): Promise<Surroundings> {
  const context = openContext();
  const { document } = context;
  document.body.load({ text: true });
  const tellsTracking = Office.context.requirements.isSetSupported('WordApi', '1.4');
  if (tellsTracking) document.load({ changeTrackingMode: true });
  const earlier = generatedPart(document).load({ tag: true });
  await roundTrip(context, patience);
  return {
    empty: document.body.text.trim() === '',
    generated: !earlier.isNullObject,
    tracked: tellsTracking && document.changeTrackingMode !== 'Off',
  };
}

/**
 * Puts a .docx into the open document. One round trip. False when Word inserted it but would not put a content control
 * around it: then it cannot be replaced later. Throws a DocumentHostError.
 */
export async function insertDocument(docx: Uint8Array, place: Place, patience = PATIENCE): Promise<boolean> {
  const context = openContext();
  const { body } = context.document;
  const file = base64(docx);
  if (place === 'generated') {
    context.document.contentControls.getByTag(GENERATED).getFirst().insertFileFromBase64(file, 'Replace');
    await roundTrip(context, patience);
    return true;
  }
  if (place === 'end') body.insertBreak('Page', 'End');
  // 'Start' and not 'Replace': a picture without text, say, is never wiped out.
  const inserted = body.insertFileFromBase64(file, place === 'end' ? 'End' : 'Start');
  // Loaded before anything can fail: Word answers what stands before a failing step.
  inserted.load({ isEmpty: true });
  mark(inserted.insertContentControl());
  try {
    await roundTrip(context, patience);
  } catch (error) {
    if (error instanceof DocumentHostError && hasAnswer(inserted)) return false;
    throw error;
  }
  return true;
}

/** Puts a .docx behind what is selected, or where the cursor stands. One round trip. Throws a DocumentHostError. */
export async function insertAtCursor(docx: Uint8Array, patience = PATIENCE): Promise<void> {
  const context = openContext();
  context.document.getSelection().insertFileFromBase64(base64(docx), 'After');
  await roundTrip(context, patience);
}

function generatedPart(document: Word.Document): Word.ContentControl {
  return document.contentControls.getByTag(GENERATED).getFirstOrNullObject();
}

/** Without a frame, which would run round the whole text. */
function mark(control: Word.ContentControl): void {
  control.tag = GENERATED;
  control.title = '公开表助手写入的说明';
  control.appearance = 'Hidden';
}

function hasAnswer(range: Word.Range): boolean {
  try {
    return !range.isEmpty;
  } catch {
    return false; // never loaded: not inserted either
  }
}
