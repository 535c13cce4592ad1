import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/** Selects the content control with this id and brings it before the user. One round trip. Throws a DocumentHostError. */
export async function showPlace(id: number, patience = PATIENCE): Promise<void> {
  const context = openContext();
  context.document.contentControls.getById(id).select();
  await roundTrip(context, patience);
}
