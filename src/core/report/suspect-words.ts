import { rangeAddress, parseAddress } from '../sheet/address.js';
import type { Correction, Suspect } from '../finding/finding.js';
import { alignAmounts } from './amounts.js';
import { leastOf, mostOf } from '../sheet/extremes.js';

/** What the user reads about a suspect: what its cells say, what they should say, and what comes of it. */

/** Of more cells only where they stand is said: the finding names the fault. */
const MOST_CELLS = 3;

export function isOfManyCells({ together = [] }: Suspect): boolean {
  return together.length >= MOST_CELLS;
}

/** "公开02表!E7 现为 5,566,280.53，应为 5,556,280.53，F7 同改；3 条关系同时成立". */
export function suspectLine(suspect: Suspect): string {
  const { sheet, address, together = [] } = suspect;
  if (isOfManyCells(suspect))
    return `${sheet}!${areaOf(suspect)} 共 ${together.length + 1} 格要一起改；${effectOf(suspect)}`;
  const [now, right] = valuesOf(suspect);
  const others = together.map((other) => `${placeOf(other, sheet)} ${changeOf(other)}`);
  return [`${sheet}!${address} ${saying(now, right)}`, ...others].join('，同时 ') + `；${effectOf(suspect)}`;
}

/** "改这一格，3 条关系同时成立", "两格一起改，…", "与其他各处一并改正后，关系成立". */
export function effectOf({ mends, together = [] }: Suspect): string {
  const what =
    together.length === 0 ? '改这一格' : `${together.length === 1 ? '两' : ` ${together.length + 1} `}格一起改`.trim();
  if (mends === 0) return '与其他各处一并改正后，关系成立';
  return mends > 1 ? `${what}，${mends} 条关系同时成立` : `${what}，关系成立`;
}

/** "最可能写错的是 公开02表!E7，应为 5,556,280.53。" */
export function suspectSentence(suspect: Suspect): string {
  const { sheet, address, together = [] } = suspect;
  if (isOfManyCells(suspect)) return `最可能写错的是 ${sheet}!${areaOf(suspect)} 的 ${together.length + 1} 格。`;
  const others = together.map((other) => `${placeOf(other, sheet)} 同时应为 ${valuesOf(other)[1]}`);
  return `${[`最可能写错的是 ${sheet}!${address}，应为 ${valuesOf(suspect)[1]}`, ...others].join('，')}。`;
}

/** Printed and proposed, grouped and with as many decimals; nothing is 空白. */
export function valuesOf({ stated, proposed }: Correction): [now: string, right: string] {
  const [now, right] = alignAmounts([stated, proposed]);
  return [now!, right!];
}

function changeOf(correction: Correction): string {
  return saying(...valuesOf(correction));
}

function saying(now: string, right: string): string {
  return `现为 ${now}，应为 ${right}`;
}

function placeOf(cell: Correction, sheet: string): string {
  return cell.sheet === sheet ? cell.address : `${cell.sheet}!${cell.address}`;
}

/** The range that the suspect's cells on its own sheet span. */
export function areaOf({ sheet, address, together = [] }: Suspect): string {
  const places = [address, ...together.filter((other) => other.sheet === sheet).map((other) => other.address)].map(
    (one) => parseAddress(one)!,
  );
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  return rangeAddress({ top: leastOf(rows), bottom: mostOf(rows), left: leastOf(columns), right: mostOf(columns) });
}
