import type { Disclosure } from '../disclosure/model.js';
import type { Narrative } from './narrative.js';

export interface NarrateOptions {
  /** Last year's workbook, recognized. Without it no sentence that needs last year is written. */
  readonly prior?: Disclosure;
  /** Question id → what the user supplied. */
  readonly answers?: Readonly<Record<string, string>>;
}

/** Writes the 说明 from the facts. Never throws. */
export function narrate(disclosure: Disclosure, _options: NarrateOptions = {}): Narrative {
  return { workbook: disclosure.workbook, template: disclosure.document.type, title: '', sections: [], unanswered: [] };
}
