import type { Disclosure } from '../disclosure/model.js';
import { memoizeText } from '../text/memoize.js';
import { withoutGroup, withoutLevel } from '../taxonomy/common-items.js';
import { functionalClassName } from '../taxonomy/functional-classes.js';
import { FIRST_YEAR, nameIn, namesOf, subjectByCode, subjectStem } from '../taxonomy/subjects/index.js';

/** Names of 类 and 款 by code, as this workbook prints them, else as the yearly list of 科目 has them. */
export interface FunctionNames {
  /** "201" → 一般公共服务支出; null when nobody knows. */
  className(code: string): string | null;
  /** "20103" → 政府办公厅（室）及相关机构事务; null when nobody knows. */
  groupName(code: string): string | null;
  /** True when the list of 科目 knows the name as one that the 款 bears or bore. */
  isGroupName(code: string, name: string): boolean;
}

/**
 * A name as prose says it: brackets in full width, level marks such as （类） out. 项 that every 款 has are printed by some
 * systems with the 款 in brackets to tell them apart; the sentence names the 款 itself.
 */
export const sayName = memoizeText((name) =>
  withoutGroup(withoutLevel(name.replace(/\(/g, '（').replace(/\)/g, '）'))),
);

export function functionNames(disclosure: Disclosure): FunctionNames {
  const printed = new Map<string, string>();
  for (const table of disclosure.tables) {
    for (const panel of table.panels) {
      const rows = panel.rows.filter((row) => row.item === 'function' && row.code !== null);
      const groups = new Set(rows.filter((row) => row.code!.length === 7).map((row) => row.code!.slice(0, 5)));
      for (const { code, name } of rows) {
        // a 款 code without 项 below it may be a 项 printed with its 款 alone
        const speaks = code!.length === 3 || (code!.length === 5 && groups.has(code!));
        if (speaks && name !== '' && !printed.has(code!)) printed.set(code!, name);
      }
    }
  }
  const { year } = disclosure.document;
  return {
    className: (code) => say(printed.get(code) ?? listedName(code, year) ?? functionalClassName(code)),
    groupName: (code) => say(printed.get(code) ?? listedName(code, year)),
    isGroupName: bearsName,
  };
}

/** The name of the year, also of a 科目 that the year no longer has: a comparison speaks of last year's lines. */
function listedName(code: string, year: number | null): string | null {
  const subject = subjectByCode(code);
  return subject === null || (year !== null && year < FIRST_YEAR) ? null : nameIn(subject, year);
}

function bearsName(code: string, name: string): boolean {
  const subject = subjectByCode(code);
  return subject !== null && namesOf(subject).some((it) => subjectStem(it) === subjectStem(name));
}

function say(name: string | null): string | null {
  return name === null ? null : sayName(name);
}
