import { bareOffice } from '../../claims/lexicon/parties.js';
import type { Disclosure } from '../../disclosure/model.js';
import type { Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';

/**
 * Text and workbook of another year, kind or department: then no figure is compared. A department may be written
 * shorter.
 */
export function identityFaults({ text, type, year, department }: Document, { document }: Disclosure): TextFinding[] {
  const at = (words: string): Pick<TextFinding, 'start' | 'end' | 'quote' | 'cells'> => {
    const start = Math.max(0, text.indexOf(words));
    const end = text.startsWith(words, start) ? start + words.length : start;
    return { start, end, quote: text.slice(start, end), cells: [] };
  };
  if (type !== null && type !== document.type) {
    return [
      {
        ...at(type === 'budget' ? '预算' : '决算'),
        rule: 'identity.type',
        severity: 'error',
        said: { type: 'text.type', text: type, book: document.type },
      },
    ];
  }
  if (year !== null && document.year !== null && year !== document.year) {
    return [
      {
        ...at(String(year)),
        rule: 'identity.year',
        severity: 'error',
        stated: String(year),
        expected: String(document.year),
        said: { type: 'text.year', text: year, book: document.year },
      },
    ];
  }
  if (department === null || document.department === '' || isLike(department, document.department)) return [];
  return [
    {
      ...at(department),
      rule: 'identity.department',
      severity: 'warning',
      stated: department,
      expected: document.department,
      said: { type: 'text.department', text: department, book: document.department },
    },
  ];
}

/** One name holds the signs of the other in their order: 某县某局 and 某某族自治县某局. */
function isLike(a: string, b: string): boolean {
  const [short, long] = [bareOffice(a), bareOffice(b)].sort((x, y) => x.length - y.length) as [string, string];
  let at = 0;
  for (const sign of long) if (sign === short[at]) at += 1;
  return at === short.length;
}
