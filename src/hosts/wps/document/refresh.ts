import type { Narrative } from '../../../core/narrate/narrative.js';
import { directionChanged, refreshPlan } from '../../../core/narrate/refresh.js';
import { PlaceGoneError } from '../../office/document-errors.js';
import type { PlaceInDocument, Refreshed } from '../../office/open-document.js';
import { itemsOf } from '../read-workbook.js';
import type { WriterControl, WriterDocument } from './api.js';

/**
 * Puts the figures of the 说明 into the content controls that bear their names, where they are others than before.
 * Under tracked changes the text of a control may still have what was deleted in it (WPS does not tell): the figure is
 * then put again.
 */
export function refreshFigures(document: WriterDocument, narrative: Narrative): Refreshed {
  const items = controlsOf(document);
  const controls = items.map(({ Tag, Title, Range }) => ({ tag: Tag, title: Title, text: Range.Text }));
  const { found, updates, missing } = refreshPlan(controls, narrative);
  const placeOf = (index: number): PlaceInDocument => ({
    id: idOf(items[index]!),
    tag: controls[index]!.tag,
    text: controls[index]!.text,
  });
  const isLocked = ({ index }: { readonly index: number }): boolean => items[index]!.LockContents;
  const updated = updates
    .filter((update) => !isLocked(update))
    .map(({ index, text }) => {
      const { Range } = items[index]!;
      Range.Text = text;
      const paragraph = Range.Paragraphs.Item(1).Range.Text;
      return { place: { ...placeOf(index), before: controls[index]!.text, text }, paragraph };
    });
  return {
    found,
    updated: updated.map(({ place }) => place),
    missing: missing.map(placeOf),
    locked: updates.filter(isLocked).map(({ index }) => placeOf(index)),
    direction: updated
      .filter(({ place, paragraph }) => directionChanged(paragraph, place.tag, narrative))
      .map(({ place: { id, tag, text } }) => ({ id, tag, text })),
    tracked: document.TrackRevisions ?? null,
  };
}

/** Brings the content control with this id before the user. Throws a PlaceGoneError. */
export function showControl(document: WriterDocument, id: number): void {
  const control = controlsOf(document).find((one) => idOf(one) === id);
  if (!control) throw new PlaceGoneError();
  control.Range.Select();
}

function controlsOf({ ContentControls }: WriterDocument): readonly WriterControl[] {
  return ContentControls ? itemsOf(ContentControls) : [];
}

function idOf({ ID }: WriterControl): number {
  return Number(ID);
}
