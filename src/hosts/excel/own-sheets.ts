import type { Grid } from '../../core/sheet/grid.js';
import { freeName } from '../office/results-rows.js';
import { type Conversation } from './round-trip.js';

/** Where the title and the column heads of an older one stand. */
const TOP = 'A1:A10';

/** The sheets whose names begin with a title of ours. */
export interface OwnSheets {
  /** Ids of those that we wrote. */
  readonly ours: readonly string[];
  /** Names of all sheets. */
  readonly names: readonly string[];
}

/** One message, two where a sheet bears the title. */
export async function findOwn(
  { context, send }: Conversation,
  title: string,
  isOurs: (sheet: Pick<Grid, 'name' | 'rows'>) => boolean,
): Promise<OwnSheets> {
  const { worksheets } = context.workbook;
  worksheets.load({ id: true, name: true });
  await send();
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  const asked = sheets
    .filter(({ name }) => name.startsWith(title))
    .map((sheet) => ({ ...sheet, top: worksheets.getItem(sheet.id).getRange(TOP).load({ values: true }) }));
  if (asked.length > 0) await send();
  const ours = asked.filter(({ name, top }) =>
    isOurs({ name, rows: (top.values as unknown[][]).map(([value]) => [{ value: String(value) }]) }),
  );
  return { ours: ours.map(({ id }) => id), names: sheets.map(({ name }) => name) };
}

/** The sheet that we wrote, blank again; else a new one behind the others, beside what is not ours. */
export function blankSheet({ context }: Conversation, title: string, { ours, names }: OwnSheets): Excel.Worksheet {
  const { worksheets } = context.workbook;
  if (!ours[0]) return worksheets.add(freeName(title, names));
  const sheet = worksheets.getItem(ours[0]);
  sheet.getRange().clear();
  return sheet;
}

/** Takes out every sheet that we wrote; how many there were. */
export async function removeOwn({ context, send }: Conversation, { ours }: OwnSheets): Promise<number> {
  ours.forEach((id) => context.workbook.worksheets.getItem(id).delete());
  if (ours.length > 0) await send();
  return ours.length;
}
