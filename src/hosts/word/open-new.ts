import { base64 } from '../office/base64.js';
import { DocumentHostError } from '../office/document-errors.js';
import { WordSilentError } from './errors.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * Opens a .docx as a new document beside the one at hand: its page setup, headers and footers stay, which an insertion
 * leaves behind. One round trip. False where this Word does not, as in some browsers (NotAllowed); in a browser Word asks
 * the user first, and what she says is not told. Throws a DocumentHostError where Word is silent or too old.
 */
export async function openAsNew(docx: Uint8Array, patience = PATIENCE): Promise<boolean> {
  const context = openContext();
  // nothing of it may be loaded: in a browser a new document has no other member than open
  context.application.createDocument(base64(docx)).open();
  try {
    await roundTrip(context, patience);
    return true;
  } catch (error) {
    if (!(error instanceof DocumentHostError) || error instanceof WordSilentError) throw error;
    return false;
  }
}
