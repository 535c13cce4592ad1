import type { Edit } from '../ooxml/edit-xml.js';
import { childNamed, type WordElement } from './word-tree.js';

/** Kinds of content controls that hold plain text alone, and no other control (ECMA-376 part 1, 17.5.2). */
const PLAIN = new Set(['w:text', 'w:date', 'w:dropDownList', 'w:comboBox', 'w:citation', 'w:equation', 'w14:checkbox']);
/** What a control shows until something is written, and the part of XML whose value it shows whatever is written. */
const UNTIL_WRITTEN = /^(?:w:showingPlcHdr|\w+:dataBinding)$/;

export function isPlain(control: WordElement): boolean {
  return childNamed(control, 'w:sdtPr')?.children.some(({ name }) => PLAIN.has(name)) === true;
}

/**
 * The look of new text: that of its run, which nobody changed yet; in a control that showed a placeholder the control's
 * own.
 */
export function lookOf(controls: readonly WordElement[], look: string, xml: string): string {
  const properties = controls.map((control) => childNamed(control, 'w:sdtPr'));
  const showing = properties.findLast((one) => childNamed(one, 'w:showingPlcHdr') !== undefined);
  if (showing === undefined) return look.replace(/<(?:\w+:)?rPrChange\b[\s\S]*?<\/(?:\w+:)?rPrChange>/, '');
  const own = childNamed(showing, 'w:rPr');
  return own ? xml.slice(own.start, own.end) : '';
}

/** A control that was written in: it shows its text from now on. */
export function controlEdits(control: WordElement): Edit[] {
  return (childNamed(control, 'w:sdtPr')?.children ?? [])
    .filter(({ name }) => UNTIL_WRITTEN.test(name))
    .map(({ start, end }) => ({ from: start, to: end, text: '' }));
}
