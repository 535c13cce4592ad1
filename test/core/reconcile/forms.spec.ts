import { deepEqual, equal } from 'node:assert/strict';
import { readDocument, type Claim } from '../../../src/core/claims/index.js';
import { checkItself } from '../../../src/core/reconcile/itself/index.js';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { FORMS } from './forms/index.js';

const HEADS = {
  budget: '某某县水利局2025年部门预算说明\n一、部门预算安排情况\n',
  final: '某某县水利局2024年度部门决算说明\n一、部门决算情况\n',
};

/** Figures that nothing bears out or contradicts. */
function open(text: string): string[] {
  const document = readDocument(text);
  const { held, failed } = checkItself(document);
  const isFigure = ({ kind, role }: Claim): boolean =>
    ['amount', 'percent', 'count'].includes(kind) && role !== 'bound';
  return document.claims
    .filter((claim) => isFigure(claim) && !held.has(claim) && !failed.has(claim))
    .map(({ quote }) => quote);
}

const found = (text: string): string[] =>
  reconcileText(text).findings.map(({ severity, rule, quote, expected = '' }) =>
    `${severity} ${rule} ${quote} ${expected}`.trim(),
  );

describe('forms in which provinces tell a figure', () => {
  for (const { kind, says, slips, leaves = [] } of FORMS) {
    const text = HEADS[kind] + says;
    it(`${says}`, () => {
      deepEqual(found(text), []);
      deepEqual(open(text), leaves);
    });
    for (const [from, to, ...finds] of slips)
      it(`… ${to} for ${from}`, () => {
        equal(text.split(from).length, 2, 'the words to spoil stand once');
        deepEqual(found(text.replace(from, to)), finds);
      });
  }
});
