import type { Section, Statement } from '../../claims/index.js';
import { tellsFunds, tellsFundsUsed } from '../../claims/lexicon/projects.js';
import { isFigure, type TextContext } from './context.js';
import { amountOf, sumOf, type Relation } from './relation.js';
import { gather } from '../../sheet/gather.js';

/**
 * 预算安排规模 of a project and its 资金分配情况, each a paragraph under 项目名称. A project may tell only where the main part goes.
 */
export function projectFunds({ document: { statements, paragraphs } }: TextContext): Relation[] {
  const paragraphOf = ({ paragraph }: Statement): string => paragraphs[paragraph]!.folded.text;
  const used = new Map<Section | null, Statement[]>();
  for (const statement of statements) {
    if (!tellsFundsUsed(paragraphOf(statement))) continue;
    const told = used.get(statement.section);
    if (told) told.push(statement);
    else used.set(statement.section, [statement]);
  }
  return gather(
    statements.filter((it) => tellsFunds(paragraphOf(it)) && isFigure(it.amount)),
    (whole): Relation[] => {
      const parts = (used.get(whole.section) ?? []).filter((it) => it.index > whole.index);
      if (
        whole.section === null ||
        parts.length === 0 ||
        !parts.every(({ amount }) => isFigure(amount) && amount.kind === 'amount')
      )
        return [];
      return [sumOf(whole.amount!, parts.map(amountOf), { severity: 'warning', about: '预算安排规模' })];
    },
  );
}
