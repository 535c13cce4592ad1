import { personalNumberIn } from '../../screen/numbers.js';
import { toHalfWidth } from '../../text/half-width.js';
import type { Document, TextCell } from '../../claims/index.js';
import { contactsIn, isContactLabel, isContactName } from '../../claims/lexicon/contacts.js';
import type { Found } from './found.js';
import { matchesIn } from '../../text/matches.js';
import { gather } from '../../sheet/gather.js';

const LONG_NUMBER = /[\d０-９][\d０-９ \-－]{9,24}[\dXx０-９]/g;

/** Telephone numbers, identity and bank cards, names of contacts: masked in what is said. */
export function personalData({ text, tables }: Document): Found[] {
  const found: Found[] = [];
  for (const match of matchesIn(text, LONG_NUMBER)) {
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    if (
      /[\dA-Za-z.,]/.test(before) ||
      /^[\d,.]/.test(text.slice(match.index + match[0].length, match.index + match[0].length + 1))
    )
      continue;
    const number = personalNumberIn(toHalfWidth(match[0]), text.slice(Math.max(0, match.index - 12), match.index));
    if (number === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: `personal.${number.kind}`,
      severity: number.kind === 'mobile' ? 'warning' : 'error',
      stated: number.text,
      said: { type: 'personal', kind: number.kind, masked: number.text },
    });
  }
  return [
    ...found,
    ...contactsIn(text).map(({ name, start }) => contact(name, start)),
    ...gather(tables, ({ rows }) =>
      gather(rows, (row) => gather(row, (cell, index) => contactBeside(cell, row, index))),
    ),
  ];
}

/** The name in the next cell that is filled. */
function contactBeside({ text }: TextCell, row: readonly TextCell[], index: number): Found[] {
  if (!isContactLabel(text)) return [];
  const next = row.slice(index + 1).find(({ text: words }) => words !== '');
  return next !== undefined && isContactName(next.text) ? [contact(next.text, next.start)] : [];
}

function contact(name: string, start: number): Found {
  const masked = `${name[0]!}${'*'.repeat(name.length - 1)}`;
  return {
    start,
    end: start + name.length,
    rule: 'personal.contact',
    severity: 'warning',
    stated: masked,
    said: { type: 'personal', kind: 'contact', masked },
  };
}
