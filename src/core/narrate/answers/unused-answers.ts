import { askedFigure } from '../asked/figures.js';
import type { Answers, Narrative } from '../narrative.js';
import { inlinesOf } from '../template/parse.js';
import type { Inline, Modifier, Template } from '../template/template.js';

/** Asked in any template: what the workbook's own identity lacks, and a 科目 by another name than the year's. */
const ALWAYS: readonly RegExp[] = [/^document\.(?:department|year)$/, /^name\.\d+$/];

/** What a change or a budget may ask for. */
const ASKED_BY: Readonly<Partial<Record<Modifier, readonly RegExp[]>>> = {
  原因: [/^change\.reason\./],
  上年: [/^prior\./],
  增减: [/^prior\./],
  各增减: [/^prior\./],
  预算: [/^budget\.(?!reason\.)/],
  预算差异: [/^budget\.reason\./],
};

/** Answers that stand nowhere in the text. */
export interface UnusedAnswers {
  /** Ids that the template never asks under: slips of the pen, or another template's. */
  readonly unknown: readonly string[];
  /** Ids that it asks under, but not for this workbook: a figure did not change, a table says it already. */
  readonly notAsked: readonly string[];
}

export function unusedAnswers({ questions }: Narrative, template: Template, answers: Answers): UnusedAnswers {
  const asked = new Set(questions.map(({ id }) => id));
  const unused = Object.keys(answers).filter((id) => !asked.has(id));
  if (unused.length === 0) return { unknown: [], notAsked: [] };
  const patterns = [
    ...ALWAYS,
    ...idPatterns(template.title),
    ...inlinesOf(template.body).flatMap(({ text }) => idPatterns(text)),
  ];
  const known = (id: string): boolean => patterns.some((pattern) => pattern.test(id));
  return { unknown: unused.filter((id) => !known(id)), notAsked: unused.filter(known) };
}

function idPatterns(nodes: Inline): RegExp[] {
  return nodes.flatMap((node): RegExp[] => {
    switch (node.kind) {
      case 'text':
        return [];
      case 'field':
        return node.modifier === null ? [] : [...(ASKED_BY[node.modifier] ?? [])];
      case 'fill':
        return [new RegExp(`^${(askedFigure(node.name)?.id ?? '').replace(/[.\-]/g, '\\$&')}$`)];
      case 'ask':
        return [
          new RegExp(
            `^${node.id.map((part) => (part.kind === 'text' ? part.text.replace(/[.\-]/g, '\\$&') : '.+')).join('')}$`,
          ),
        ];
      default:
        return idPatterns(node.body);
    }
  });
}
