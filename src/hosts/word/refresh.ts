import type { Narrative } from '../../core/narrate/narrative.js';
import { directionChanged, refreshPlan } from '../../core/narrate/refresh.js';
import type { PlaceInDocument, Refreshed } from '../office/open-document.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/**
 * Puts the figures of the 说明 into the content controls that bear their names, where they are others than before.
 * Nothing else of the document is touched. One round trip where all is as it should be, else two, or three where Word
 * can tell what is deleted under tracked changes. Throws a DocumentHostError.
 */
export async function refreshFigures(narrative: Narrative, patience = PATIENCE): Promise<Refreshed> {
  const context = openContext();
  const { document } = context;
  const { contentControls } = document;
  const tellsTracking = Office.context.requirements.isSetSupported('WordApi', '1.4');
  if (tellsTracking) document.load({ changeTrackingMode: true });
  contentControls.load({ id: true, tag: true, title: true, text: true, cannotEdit: true });
  await roundTrip(context, patience);
  const { items } = contentControls;
  const shown = new Map<number, OfficeExtension.ClientResult<string>>();
  if (tellsTracking) {
    for (const { index } of refreshPlan(items, narrative).updates)
      shown.set(index, items[index]!.getReviewedText('Current'));
    if (shown.size > 0) await roundTrip(context, patience);
  }
  const controls = items.map(({ id, tag, title, text, cannotEdit }, index) => ({
    ...{ id, tag, title, cannotEdit },
    text: shown.get(index)?.value ?? text,
  }));
  const { found, updates, missing } = refreshPlan(controls, narrative);
  const [locked, free] = partition(updates, ({ index }) => controls[index]!.cannotEdit);
  const done = free.map(({ index, text }) => {
    const { id, tag, text: before } = controls[index]!;
    items[index]!.insertText(text, 'Replace');
    const paragraph = items[index]!.paragraphs.getFirst().load({ text: true });
    return {
      place: { id, tag, before, text },
      paragraph,
      reviewed: tellsTracking ? paragraph.getReviewedText('Current') : null,
    };
  });
  if (done.length > 0) await roundTrip(context, patience);
  const placeOf = (index: number): PlaceInDocument => {
    const { id, tag, text } = controls[index]!;
    return { id, tag, text };
  };
  return {
    found,
    updated: done.map(({ place }) => place),
    missing: missing.map(placeOf),
    locked: locked.map(({ index }) => placeOf(index)),
    direction: done
      .filter(({ place, paragraph, reviewed }) =>
        directionChanged(reviewed?.value ?? paragraph.text, place.tag, narrative),
      )
      .map(({ place: { id, tag, text } }) => ({ id, tag, text })),
    tracked: tellsTracking ? document.changeTrackingMode !== 'Off' : null,
  };
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
