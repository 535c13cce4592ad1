import type { Finding, Report } from '../finding/finding.js';

import type { Narrative } from './narrative.js';
import { withNotes, type Note } from './notes.js';

/**
 * The 说明 with the errors of the workbook said where its figures rest on their cells: what the tables tell against each
 * other is not chosen between in silence. An error of cells that no figure rests on is not the text's.
 *
 * @param say the sentence of a finding
 */
export function withContradictions(
  narrative: Narrative,
  { findings }: Report,
  say: (finding: Finding) => string,
): Narrative {
  const notes = findings
    .filter(({ severity }) => severity === 'error')
    .map((finding, at) => noteOf(finding, `doubt.${at + 1}`, say(finding)));
  return notes.length === 0 ? narrative : { ...narrative, sections: withNotes(narrative.sections, notes) };
}

function noteOf({ cells }: Finding, id: string, sentence: string): Note {
  const keys = new Set(cells.map(keyOf));
  return {
    id,
    says: sentence.replace(/。$/, ''),
    concerns: ({ figures }) => figures.some((figure) => figure.cells.some((cell) => keys.has(keyOf(cell)))),
  };
}

function keyOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`;
}
