import type { ListItem } from '../figures/list-item.js';
import type { Lookup } from '../figures/lookup.js';
import type { HeadingTopic } from '../match/heading-topic.js';
import { printDecimal } from '../money/print.js';
import { yuanPer } from '../money/units.js';
import type { Draft } from './draft.js';
import { asCrosses } from './lexicon/blanks.js';
import { leadsToProjects, leadsToSome, projectIn, type ProjectLine } from './lexicon/project-lines.js';
import { isMoreLine } from './lexicon/samples.js';
import { isAllProjects, ONLY_GENERAL, wholeProjects } from './projects.js';
import { markBefore, numberEdit } from './samples.js';
import { stopped } from './stopped.js';
import type { Edit } from './wording.js';

/** Drafts in the place of a run of the form's. */
export interface Replaced {
  readonly drafts: readonly Draft[];
  /** How many of the form's they stand for. */
  readonly length: number;
}

/**
 * "XX项目安排XX万元，用于XX": one line for each project of 项目支出表. Null where the line is none, where the form may mean only
 * some of the projects, and where the table has none or not all.
 */
export function projectsRepeated(
  drafts: readonly Draft[],
  at: number,
  { lead, topic, members }: { readonly lead: string; readonly topic: HeadingTopic; readonly members: readonly Draft[] },
  lookup: Lookup,
): Replaced | null {
  const own = members.filter((draft) => sampleOf(draft) !== null);
  const model = sampleOf(drafts[at]!);
  if (model === null || !isOfBook(model.line, lookup) || leadsToSome(lead)) return null;
  if (topic.money === 'fund' || topic.money === 'state-capital') return null;
  const saysAll =
    drafts.slice(at, at + members.length + 1).some(isMore) ||
    own.length > 1 ||
    model.mark !== null ||
    leadsToProjects(lead);
  const items = wholeProjects(lookup);
  if (items.length === 0 || !(saysAll || items.length === 1)) return null;
  const why = topic.money === 'general' || isAllProjects(lookup) ? '' : ONLY_GENERAL;
  const copies = items.map((item, index): Draft => {
    const name = item.texts['名称']!;
    const wording = drafts[at]!.wording.edited(editsOf(model, item, index + 1, why));
    const isLast = index === items.length - 1;
    return { ...drafts[at]!, item: name, wording: isLast ? wording.edited(stopped(wording.text)) : wording };
  });
  const left = members.filter((draft) => draft !== drafts[at]);
  return {
    drafts: [...copies, ...left.map((draft) => ({ ...draft, dropped: draft.dropped ?? WRITTEN_OUT }))],
    length: members.length,
  };
}

/** The table tells this year's money, in final accounts what was spent. */
function isOfBook({ year, isBudgeted }: ProjectLine, { books }: Lookup): boolean {
  const { document } = books.book;
  return (year === null || year === document.year) && !(isBudgeted && document.type === 'final-accounts');
}

const WRITTEN_OUT = '样例段落，已按本部门的项目逐项写出';

export function isProjectLine(draft: Draft): boolean {
  return sampleOf(draft) !== null;
}

/** In the form's own words: a note to the writer is dropped already. */
function isMore({ wording }: Draft): boolean {
  return isMoreLine(asCrosses(wording.source));
}

interface Sample {
  readonly mark: RegExpExecArray | null;
  readonly lead: number;
  readonly line: ProjectLine;
}

function sampleOf({ wording, paragraph, dropped }: Draft): Sample | null {
  if (dropped !== null || paragraph.cell !== undefined) return null;
  const text = asCrosses(wording.text);
  const mark = markBefore(text);
  const lead = mark === null ? 0 : mark[0].length;
  const line = projectIn(text.slice(lead));
  return line && { mark, lead, line };
}

function editsOf({ mark, lead, line }: Sample, item: ListItem, number: number, why: string): Edit[] {
  const { name: blank, word, amount, unit } = line;
  const name = item.texts['名称']!;
  const figure = item.figures['金额']!;
  const { yuan, cells } = figure.amount;
  const doubt = why === '' ? {} : { mark: 'review' as const, why };
  // “改造项目”项目
  const end = word !== null && name.endsWith('项目') && word.start === blank.end ? word.end : blank.end;
  return [
    ...numberEdit(mark, number),
    { start: lead + blank.start, end: lead + end, text: name, ...doubt },
    {
      start: lead + amount.start,
      end: lead + amount.end,
      text: printDecimal(yuan.div(yuanPer(unit)), 2),
      figure: { name: figure.name, value: yuan.toFixed(), unit: 'yuan', cells },
      ...doubt,
    },
  ];
}
