import type { Binding } from '../../match/binding.js';
import type { Lookup } from '../../figures/lookup.js';
import type { NamedFigure } from '../../figures/named.js';
import { classSaid } from '../../claims/lexicon/figure-nouns.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { subjectStem } from '../../taxonomy/subjects/index.js';
import { scopeOfStatement } from '../itself/context.js';
import type { Statement } from '../../claims/index.js';

/**
 * 类 with the code in the bracket or after 用于 (一般公共服务支出（201类）) and 项 whose 款 is told by a former name: what binding by
 * the full name leaves. Only under 一般公共预算, and only where one line answers.
 */
export function subjectBinding(statement: Statement, lookup: Lookup): Binding | null {
  const { amount, subject, noun, section } = statement;
  if (amount?.kind !== 'amount' || section === null || scopeOfStatement(statement) !== 'general') return null;
  const figure =
    subject?.itemName != null ? itemFigure(lookup, subject.itemName, subject.className) : classFigure(lookup, noun);
  return (
    figure && {
      figure,
      aspect: null,
      whole: null,
      againstBudget: false,
      value: figure.amount.yuan,
      moved: null,
      sure: true,
      why: '',
      cells: figure.amount.cells,
    }
  );
}

function itemFigure(lookup: Lookup, itemName: string, className: string | null): NamedFigure | null {
  const code = className === null ? null : functionalClassCode(className);
  if (code === null) return null;
  const found = lookup
    .list('一般公共预算项')
    .filter(
      ({ texts }) =>
        texts['编码']?.startsWith(code) === true && subjectStem(texts['项'] ?? '') === subjectStem(itemName),
    );
  return found.length === 1 ? (found[0]!.figures['金额'] ?? null) : null;
}

function classFigure(lookup: Lookup, noun: string): NamedFigure | null {
  const said = classSaid(noun);
  const own = said && functionalClassCode(said.name);
  const code = said?.code ?? own;
  if (code === null || code !== own) return null;
  const found = lookup.list('一般公共预算类').filter(({ texts }) => functionalClassCode(texts['名称'] ?? '') === code);
  return found.length === 1 ? (found[0]!.figures['金额'] ?? null) : null;
}
