import type { Column, Panel } from '../../disclosure/model.js';
import { TOTAL_HEAD } from '../../taxonomy/heads.js';
import { gather } from '../../sheet/gather.js';

/** A sum across a row: one column and those that make it up. */
export interface RowSum {
  /** Column position in the panel. */
  readonly total: number;
  readonly parts: readonly number[];
  /** 其中 columns: together at most the total. */
  readonly ofWhich: boolean;
  /** Parts whose heads the taxonomy does not know: they may or may not belong to the sum. */
  readonly doubtful: readonly number[];
}

interface Node {
  readonly head: string;
  readonly position: number | null;
  readonly children: readonly Node[];
}

/** Reads which columns add to which from the nesting of the heads: 本年支出 (合计 = 基本支出 (小计 = 人员 + 公用) + 项目支出). */
export function rowSums(panel: Panel): RowSum[] {
  const sums: RowSum[] = [];
  // 占比 between two columns of a group does not part it
  const columns = panel.columns
    .map((column, position) => ({ path: column.heads, position }))
    .filter(({ position }) => panel.columns[position]!.dimensions.change !== 'percent');
  collect(buildNodes(columns, 0), panel.columns, '', sums);
  return sums.filter((sum) => sum.parts.length > 0);
}

function buildNodes(
  columns: readonly { readonly path: readonly string[]; readonly position: number }[],
  depth: number,
): Node[] {
  const nodes: Node[] = [];
  for (let index = 0; index < columns.length;) {
    const head = columns[index]!.path[depth] ?? '';
    let end = index + 1;
    if (columns[index]!.path.length > depth + 1) {
      while (end < columns.length && columns[end]!.path[depth] === head && columns[end]!.path.length > depth + 1)
        end += 1;
      nodes.push({ head, position: null, children: buildNodes(columns.slice(index, end), depth + 1) });
    } else {
      nodes.push({ head, position: columns[index]!.position, children: [] });
    }
    index = end;
  }
  return nodes;
}

function collect(nodes: readonly Node[], columns: readonly Column[], group: string, sums: RowSum[]): void {
  const total = nodes.findIndex(
    (node) => node.position !== null && isTotal(node.head, group) && isPlain(columns[node.position]!),
  );
  if (total >= 0) {
    const own = nodes[total]!.position!;
    const others = nodes.filter((_, index) => index !== total && !isTotalAgain(nodes, index, group));
    const parts = gather(
      others.filter((node) => !isOfWhich(node)),
      (node) => addends(node, columns, columns[own]!),
    );
    const ofWhich = others.filter(isOfWhich);
    if (parts.length > 0)
      sums.push({ total: own, parts, ofWhich: false, doubtful: parts.filter((position) => !columns[position]!.known) });
    for (const node of ofWhich)
      sums.push({ total: own, parts: addends(node, columns, columns[own]!), ofWhich: true, doubtful: [] });
  } else {
    // 本年预算数 | 其中：财政拨款 (小计, …): the column before an 其中 is its whole
    nodes.forEach((node, index) => {
      const whole = nodes[index - 1];
      if (isOfWhich(node) && whole?.position != null && isPlain(columns[whole.position]!)) {
        sums.push({
          total: whole.position,
          parts: addends(node, columns, columns[whole.position]!),
          ofWhich: true,
          doubtful: [],
        });
      }
    });
  }
  for (const node of nodes) if (node.children.length > 0) collect(node.children, columns, node.head, sums);
}

function isTotal(head: string, group: string): boolean {
  return TOTAL_HEAD.test(head) || (group !== '' && (head === `${group}合计` || head === `${group}小计`));
}

function isTotalAgain(nodes: readonly Node[], index: number, group: string): boolean {
  const node = nodes[index]!;
  return node.position !== null && isTotal(node.head, group);
}

function isOfWhich(node: Node): boolean {
  return node.head.startsWith('其中');
}

function isPlain(column: Column): boolean {
  return column.dimensions.change === undefined && column.dimensions.quantity === undefined;
}

/**
 * What a node adds: its column, its own 小计, else all its columns; columns of another year, stage or kind of figure do
 * not add.
 */
function addends(node: Node, columns: readonly Column[], whole: Column): number[] {
  if (node.position !== null) return sameFigure(columns[node.position]!, whole) ? [node.position] : [];
  const own = node.children.find((child) => child.position !== null && isTotal(child.head, node.head));
  if (own) return sameFigure(columns[own.position!]!, whole) ? [own.position!] : [];
  return gather(
    node.children.filter((child) => !isOfWhich(child)),
    (child) => addends(child, columns, whole),
  );
}

function sameFigure(part: Column, whole: Column): boolean {
  return (
    isPlain(part) && part.dimensions.year === whole.dimensions.year && part.dimensions.stage === whole.dimensions.stage
  );
}
