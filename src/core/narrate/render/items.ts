import type { ListItem } from '../../figures/list-item.js';
import { present } from '../../figures/sourced.js';
import { closeTo100 } from '../prose/close-shares.js';
import { percentText } from './print.js';
import type { Inline } from '../template/template.js';
import type { Scope } from './scope.js';

/**
 * The scopes of a list's items, innermost item first. Items of nothing only where the template tells them, or where
 * what is said of each has its change and they had an amount last year.
 */
export function itemsIn(scope: Scope, list: string, said: Inline = []): Scope[] {
  const changes = tellsChange(said);
  const below = scope.items.map(({ item }) => item.lists[list]).find((items) => items !== undefined);
  const told = (below ?? scope.lookup.list(list)).filter((item) => isTold(scope, item, changes));
  const shares = sharesOf(scope, told);
  return told.map((item, at) => ({
    ...scope,
    items: [{ item, number: at + 1, share: shares[at] ?? null }, ...scope.items],
  }));
}

/** The same item under another number. */
export function numbered(scope: Scope, number: number): Scope {
  const [own, ...outer] = scope.items;
  return { ...scope, items: [{ ...own!, number }, ...outer] };
}

function isTold({ template }: Scope, { figures, always }: ListItem, changes: boolean): boolean {
  const figure = figures['金额'];
  return (
    !figure ||
    always === true ||
    template.settings.zeroItems ||
    present(figure.amount) !== null ||
    (changes && present(figure.prior) !== null)
  );
}

function tellsChange(nodes: Inline): boolean {
  return nodes.some((node) =>
    node.kind === 'field'
      ? node.modifier === '增减' || node.modifier === '差额'
      : node.kind === 'optional' && tellsChange(node.body),
  );
}

/** Shares closed to 100.00 where the template wants it and the items are the whole. */
function sharesOf(scope: Scope, items: readonly ListItem[]): readonly (string | null)[] {
  const { settings } = scope.template;
  const whole = items[0]?.whole;
  if (!settings.closeShares || !whole || !present(whole) || whole.yuan.isNegative()) return [];
  const ratios = items.map((item) => item.figures['金额']!.amount.yuan.div(whole.yuan));
  const added = items.reduce((sum, item) => sum.plus(item.figures['金额']!.amount.yuan), whole.yuan.times(0));
  if (!added.eq(whole.yuan)) return [];
  return closeTo100(ratios, settings.percentDecimals).map((ratio) => percentText(scope, ratio));
}
