import { Decimal } from 'decimal.js';
import type { Lookup } from '../../figures/lookup.js';
import type { NamedFigure } from '../../figures/named.js';
import { yuanPer } from '../../money/units.js';
import { signAt } from '../../text/fold.js';
import { squash } from '../../text/squash.js';
import type { Claim, Document, Statement } from '../../claims/index.js';
import { costIn, isCost, isSizeOnly, plainProjectName, projectNameIn } from '../../claims/lexicon/projects.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { halfPlace, inUnitOf } from '../itself/precision.js';
import { isFigure } from '../itself/context.js';
import { textAmount } from '../../finding/text-amount.js';
import { printedFigure } from '../printed-figure.js';
import { expectedOf } from './verdict.js';
import { gather } from '../../sheet/gather.js';

interface Project {
  readonly name: string;
  readonly figure: NamedFigure;
}

export interface ProjectClaims {
  readonly matched: ReadonlySet<Claim>;
  readonly failed: ReadonlySet<Claim>;
  readonly findings: readonly TextFinding[];
}

/**
 * Projects by their name: amounts in sentences, 成本指标 in the text's own tables. A name that is only like the table's is
 * a hint, no proof.
 */
export function projectClaims(document: Document, lookup: Lookup, known: (claim: Claim) => boolean): ProjectClaims {
  const projects = gather(lookup.list('项目'), ({ texts, figures }): Project[] =>
    figures['金额'] ? [{ name: bare(texts['名称'] ?? ''), figure: figures['金额'] }] : [],
  ).filter(({ name }) => name.length >= 4);
  const [matched, failed] = [new Set<Claim>(), new Set<Claim>()];
  const findings: TextFinding[] = [];
  for (const statement of projects.length === 0 ? [] : document.statements) {
    const { amount, year } = statement;
    if (
      !isFigure(amount) ||
      amount.kind !== 'amount' ||
      amount.unit === '' ||
      known(amount) ||
      !['stated', 'of-which'].includes(amount.role) ||
      (year !== null && year !== document.year)
    )
      continue;
    const found = projectNamed(nameIn(statement, document), projects);
    if (found === null) continue;
    const { project, near } = found;
    const { yuan, half } = project.figure.amount;
    if (amount.value!.minus(yuan).abs().lte(halfPlace(amount).plus(half))) {
      matched.add(amount);
      continue;
    }
    failed.add(amount);
    const expected = expectedOf(amount, yuan, document.decimals);
    findings.push({
      rule: 'table.project',
      severity: 'warning',
      start: amount.start,
      end: amount.end,
      quote: amount.quote,
      stated: inUnitOf(amount, amount.value!).toString(),
      expected: expected.toString(),
      cells: project.figure.amount.cells,
      said: {
        type: 'table.project',
        name: project.name,
        figure: printedFigure(amount),
        amount: textAmount(expected, amount.unit),
        near,
      },
    });
  }
  return { matched, failed, findings: [...findings, ...costs(document, projects)] };
}

/** "1. 法律顾问经费20万元"; where the sentence names nothing, the heading 项目名称：… does. */
function nameIn({ noun, section, paragraph, start }: Statement, { paragraphs }: Document): string {
  if (noun !== '' && !isSizeOnly(noun)) return bare(noun);
  const { folded } = paragraphs[paragraph]!;
  return bare(projectNameIn(folded.text.slice(0, signAt(folded, start)), squash(section?.title ?? '')));
}

function bare(name: string): string {
  return plainProjectName(squash(name));
}

function projectNamed(name: string, projects: readonly Project[]): { project: Project; near: boolean } | null {
  if (name.length < 4) return null;
  const exact = projects.filter((project) => project.name === name);
  if (exact.length === 1) return { project: exact[0]!, near: false };
  const near =
    exact.length > 1 || name.length < 6
      ? []
      : projects.filter(
          (project) =>
            project.name.startsWith(name) ||
            project.name.endsWith(name) ||
            (project.name.length >= 6 && name.endsWith(project.name)),
        );
  return near.length === 1 ? { project: near[0]!, near: true } : null;
}

/** A 成本指标 above the whole project. */
function costs({ tables, text }: Document, projects: readonly Project[]): TextFinding[] {
  const found = new Map<string, TextFinding>();
  for (const { rows } of tables) {
    let [project, column, width] = [null as Project | null, -1, 0];
    for (const row of rows) {
      const at = row.findIndex((cell) => projects.some(({ name }) => name === bare(cell.text)));
      if (at >= 0)
        [project, column, width] = [projects.find(({ name }) => name === bare(row[at]!.text))!, at, row.length];
      // the next name in that column, known or not, ends this project; rows under a merged name are shorter
      else if (row.length >= width && squash(row[column]?.text ?? '') !== '') project = null;
      if (project === null || !row.some((cell) => isCost(cell.text))) continue;
      const cell = row.find((it) => costIn(squash(it.text)) !== null);
      const { digits = '', unit = '' } = (cell && costIn(squash(cell.text))) ?? {};
      if (cell === undefined || digits === '') continue;
      const factor = yuanPer(unit);
      const { yuan, cells } = project.figure.amount;
      if (new Decimal(digits.replace(/,/g, '')).times(factor).lte(yuan)) continue;
      found.set(project.name, {
        rule: 'table.project-cost',
        severity: 'warning',
        start: cell.start,
        end: cell.end,
        quote: text.slice(cell.start, cell.end),
        stated: digits,
        expected: yuan.div(factor).toString(),
        cells,
        said: {
          type: 'table.project-cost',
          name: project.name,
          figure: squash(cell.text),
          amount: textAmount(yuan.div(factor), unit),
        },
      });
    }
  }
  return [...found.values()];
}
