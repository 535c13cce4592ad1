import { personalNumberIn } from '../../screen/numbers.js';
import { toHalfWidth } from '../../text/half-width.js';
import type { Document, TextCell } from '../../claims/index.js';
import type { Found } from './found.js';

const LONG_NUMBER = /[\d０-９][\d０-９ \-－]{9,24}[\dXx０-９]/g;
const CONTACT = /联系人(?:姓名)? *[:：] *([一-龥]{2,4})(?=$|[\s，。；、,;（(]|(?:联系)?电话)/g;
const NO_NAME = /电话|单位|部门|地址|邮箱|姓名|方式|科|室|处|局|中心|及|和/;

/** Telephone numbers, identity and bank cards, names of contacts: masked in what is said. */
export function personalData({ text, tables }: Document): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(LONG_NUMBER)) {
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
  for (const match of text.matchAll(CONTACT)) {
    if (!NO_NAME.test(match[1]!)) found.push(contact(match[1]!, match.index + match[0].indexOf(match[1]!)));
  }
  for (const { rows } of tables)
    for (const row of rows)
      row.forEach((cell, index) => {
        if (/联\s*系\s*人/.test(cell.text))
          found.push(
            ...contactCell(
              cell,
              row.slice(index + 1).find(({ text: words }) => words !== ''),
            ),
          );
      });
  return found;
}

function contactCell(head: TextCell, next: TextCell | undefined): Found[] {
  if (
    next === undefined ||
    !/联系人$/.test(head.text.replace(/\s|姓名$/g, '')) ||
    !/^[一-龥]{2,4}$/.test(next.text) ||
    NO_NAME.test(next.text)
  )
    return [];
  return [contact(next.text, next.start)];
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
