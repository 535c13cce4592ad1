import type { AmountAccount, Panel } from '../disclosure/model.js';

/** Counts what became of a table's amounts. */
export function accountOf(panels: readonly Panel[]): AmountAccount {
  const facts = panels.flatMap((panel) => panel.rows.flatMap((row) => row.facts));
  return {
    read: facts.filter((fact) => fact.state === 'amount').length,
    unplaced: [],
    unreadable: facts.filter((fact) => fact.state === 'text' || fact.state === 'error').map((fact) => fact.cell),
  };
}
