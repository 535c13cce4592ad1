import { TextRun, type IRunPropertiesOptions } from 'docx';
import { printable } from './printable.js';

/** A run of the library's: text in the paragraph's look, or with properties of its own. */
export function run(text: string, look: IRunPropertiesOptions = {}): TextRun {
  return new TextRun({ ...look, text: printable(text) });
}
