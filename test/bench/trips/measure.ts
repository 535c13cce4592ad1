import { cellMarks } from '../../../src/core/report/cell-marks.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { validate } from '../../../src/core/check/index.js';
import { addressOf } from '../../../src/core/sheet/address.js';
import type { Cell, CellRef, CellValue, Workbook } from '../../../src/core/sheet/grid.js';
import { excelHost } from '../../../src/hosts/excel/index.js';
import type { CellWrite } from '../../../src/hosts/office/cell-write.js';
import { correctionOf } from '../../../src/taskpane/model/correction.js';
import type { Faults, SimulatedHost } from '../../office-host/simulated-host.js';
import { withExcel } from '../../office-host/with-excel.js';

/** What the user waits for. */
export const ACTIONS = ['check', 'change', 'jump', 'mark', 'unmark', '更正'] as const;
export type Action = (typeof ACTIONS)[number];

/** What one action took. */
export interface Cost {
  readonly trips: number;
  /** Sizes of all messages, and of their answers. */
  readonly sent: number;
  readonly received: number;
  /** Until the last answer was read, the simulated Excel's own time with it; of a check and a change, the check after it too. */
  readonly milliseconds: number;
}

/** Every action once, in the workbook open in Excel: checked first, put right last. */
export async function measure(workbook: Workbook, faults: Faults = {}): Promise<Readonly<Record<Action, Cost>>> {
  return withExcel(
    workbook,
    async (host) => {
      const excel = excelHost();
      let checked = checkOf(workbook);
      const costs = {
        check: await costOf(host, async () => (checked = checkOf(await excel.read()))),
        change: await change(host, excel, workbook),
        jump: await costOf(host, () => excel.show(numbersOf(workbook)[0]!)),
        mark: await costOf(host, () => excel.marks.put(cellsToMark(workbook, checked))),
        unmark: await costOf(host, () => excel.marks.remove()),
      };
      const writes = writesOf(host, checked);
      return { ...costs, 更正: await costOf(host, () => excel.write(writes)) };
    },
    faults,
  );
}

type Checked = ReturnType<typeof validate>;

function checkOf(workbook: Workbook): Checked {
  return validate(recognize(workbook));
}

async function costOf(host: SimulatedHost, work: () => Promise<unknown>): Promise<Cost> {
  const [messages, start] = [host.messages, performance.now()];
  await work();
  const sum = (sizes: readonly number[]): number => sizes.slice(messages).reduce((all, size) => all + size, 0);
  return {
    trips: host.messages - messages,
    sent: sum(host.requests),
    received: sum(host.answers),
    milliseconds: performance.now() - start,
  };
}

/** A figure is typed over, as Excel tells of it, and put back. */
async function change(host: SimulatedHost, excel: ReturnType<typeof excelHost>, workbook: Workbook): Promise<Cost> {
  let told = (): void => undefined;
  await excel.following.follow(() => told());
  const { sheet, address, before, after } = numbersOf(workbook)[0]!;
  const types = async (value: CellValue): Promise<void> => {
    const heard = new Promise<void>((resolve) => (told = resolve));
    host.user.types(sheet, { [address]: value });
    await heard;
  };
  await types(after);
  const cost = await costOf(host, async () => checkOf((await excel.following.readChanges())!.workbook));
  await types(before);
  await excel.following.readChanges();
  return cost;
}

/** The first plain figure of every sheet that has one. */
function numbersOf({ grids }: Pick<Workbook, 'grids'>): CellWrite[] {
  return grids.flatMap(({ name: sheet, rows }) => {
    const row = rows.findIndex((line) => line?.some(isPlain));
    const column = rows[row]?.findIndex(isPlain) ?? -1;
    const cell = rows[row]?.[column];
    return cell ? [{ sheet, address: addressOf(row, column), before: cell.value, after: Number(cell.value) + 1 }] : [];
  });
}

function isPlain(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && cell.formula === undefined;
}

/** What the findings are about; in a workbook without any, a figure of every sheet. */
function cellsToMark(workbook: Workbook, report: Checked): readonly CellRef[] {
  const found = cellMarks(report);
  return found.length > 0 ? found : numbersOf(workbook);
}

/** What the first suspect would be put right by, as the workbook is now; without one, any figure. */
function writesOf({ state }: SimulatedHost, report: Checked): readonly CellWrite[] {
  const fitting = report.suspects.map((suspect) => correctionOf(suspect, state.workbook));
  return fitting.find((writes) => typeof writes !== 'string') ?? numbersOf(state.workbook).slice(0, 1);
}
