import type { Binding } from '../match/index.js';
import type { Disclosure } from '../disclosure/model.js';
import { parseAddress } from '../sheet/address.js';
import type { CellRef } from '../sheet/grid.js';
import { stageBefore, stageOfHeads, type Stage } from './lexicon/stages.js';

/** A doubt about the stage of a budget: `open` where the table tells another one. A Chinese clause. */
export interface StageDoubt {
  readonly why: string;
  readonly open: boolean;
}

/** 年初预算数为XX: sure only where the column is headed so; null where the form names no stage, or the column the same. */
export function stageDoubt(before: string, { figure: { budget } }: Binding, disclosure: Disclosure): StageDoubt | null {
  const asked = stageBefore(before);
  const cell = budget?.cells[0];
  if (asked === null || cell === undefined) return null;
  const printed = stageOfHeads(headsOf(cell, disclosure));
  if (printed === asked) return null;
  return printed === null ? bare(asked) : { why: `表中是${printed}，没有${asked}`, open: true };
}

function bare(asked: Stage): StageDoubt {
  return { why: `表中写的是预算数，没有写明是不是${asked}`, open: false };
}

function headsOf({ sheet, address }: CellRef, { tables }: Disclosure): readonly string[] {
  const column = parseAddress(address)?.column;
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ panels }) => panels.flatMap(({ columns }) => columns.filter(({ index }) => index === column)))
    .flatMap(({ heads }) => heads);
}
