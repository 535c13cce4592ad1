import { columnLetters, parseAddress } from '../sheet/address.js';
import type { Finding } from '../finding/finding.js';
import { gather } from '../sheet/gather.js';

/** What a report shows as one: a finding, or findings of one relation in lines below each other. */
export interface ShownFinding extends Finding {
  /** The findings of the lines, from the top down. */
  readonly run?: readonly Finding[];
}

const SHORTEST = 3;

/**
 * Errors of one relation in the same column of lines below each other, together; warnings are answered one by one and
 * stay apart.
 */
export function withRuns(findings: readonly Finding[]): ShownFinding[] {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const run = runs.at(-1);
    if (run && isBelow(run.at(-1)!, finding)) run.push(finding);
    else runs.push([finding]);
  }
  return gather(runs, (run) => (run.length < SHORTEST ? run : [together(run)]));
}

function isBelow(above: Finding, finding: Finding): boolean {
  const [from, to] = [above.cells[0], finding.cells[0]];
  // what stands in other workbooks is shown with each line
  if (finding.parts !== undefined || finding.priorCells !== undefined) return false;
  if (
    finding.severity !== 'error' ||
    above.rule !== finding.rule ||
    above.relation === undefined ||
    !from ||
    from.sheet !== to?.sheet
  )
    return false;
  const [upper, lower] = [parseAddress(from.address), parseAddress(to.address)];
  return upper !== null && lower !== null && upper.column === lower.column && upper.row + 1 === lower.row;
}

function together(run: readonly Finding[]): ShownFinding {
  const [first, last] = [run[0]!, run.at(-1)!];
  const { rule, severity, category, department, published, relation = '' } = first;
  const [top, bottom] = [parseAddress(first.cells[0]!.address)!, parseAddress(last.cells[0]!.address)!];
  return {
    rule,
    severity,
    category,
    ...(department === undefined ? {} : { department }),
    ...(published === undefined ? {} : { published }),
    run,
    said: { type: 'run', column: columnLetters(top.column), top: top.row + 1, bottom: bottom.row + 1, relation },
    cells: gather(run, (finding) => finding.cells.slice(0, 1)),
  };
}
