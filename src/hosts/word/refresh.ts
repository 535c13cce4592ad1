import type { Narrative } from '../../core/narrate/narrative.js';
import { directionChanged, refreshPlan } from '../../core/narrate/refresh.js';
import { openContext, PATIENCE, roundTrip } from './round-trip.js';

/** A place in the document that a person should look at. */
export interface PlaceInDocument {
  /** Of the content control. */
  readonly id: number;
  readonly tag: string;
  readonly text: string;
}

export interface Refreshed {
  /** Controls that hold figures, changed or not. */
  readonly found: number;
  readonly updated: number;
  /** Controls of figures that the 说明 does not have now. Left as they are. */
  readonly missing: readonly PlaceInDocument[];
  /** Figures that changed but may not be edited. Left as they are. */
  readonly locked: readonly PlaceInDocument[];
  /** Updated ones whose sentence says 增加 where it should now say 减少, or the like. */
  readonly direction: readonly PlaceInDocument[];
}

/**
 * Puts the figures of the 说明 into the content controls that bear their names, where they are others than before.
 * Nothing else of the document is touched. At most two round trips. Throws a WordHostError.
 */
export async function refreshFigures(narrative: Narrative, patience = PATIENCE): Promise<Refreshed> {
  const context = openContext();
  const { contentControls } = context.document;
  contentControls.load({ id: true, tag: true, title: true, text: true, cannotEdit: true });
  await roundTrip(context, patience);
  const controls = contentControls.items;
  const { found, updates, missing } = refreshPlan(controls, narrative);
  const [locked, free] = partition(updates, ({ index }) => controls[index]!.cannotEdit);
  const done = free.map(({ index, text }) => {
    const control = controls[index]!;
    control.insertText(text, 'Replace');
    return {
      place: { id: control.id, tag: control.tag, text },
      paragraph: control.paragraphs.getFirst().load({ text: true }),
    };
  });
  if (done.length > 0) await roundTrip(context, patience);
  const placeOf = (index: number): PlaceInDocument => {
    const { id, tag, text } = controls[index]!;
    return { id, tag, text };
  };
  return {
    found,
    updated: done.length,
    missing: missing.map(placeOf),
    locked: locked.map(({ index }) => placeOf(index)),
    direction: done
      .filter(({ place, paragraph }) => directionChanged(paragraph.text, place.tag, narrative))
      .map(({ place }) => place),
  };
}

function partition<T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
