import type { Coverage, FigureCounts, OpenFigure, OtherNumber } from '../reconcile/index.js';
import { alignColumns } from './align-columns.js';
import { gather } from '../sheet/gather.js';

type State = Exclude<keyof FigureCounts, 'figures'>;

/** What is said of figures behind their number. */
const SAID: readonly (readonly [state: State, words: string])[] = [
  ['borneOut', '个相符'],
  ['contradicted', '个有问题'],
  ['uncompared', '个没有可比的数'],
  ['notUnderstood', '个没有读懂'],
];

/** "读到 143 个数：118 个相符，2 个有问题，15 个没有可比的数，8 个没有读懂"; what there is none of is not said. */
export function readSummary(counts: FigureCounts): string {
  const { figures } = counts;
  if (figures === 0) return '没有读到数';
  const said = gather(SAID, ([state, words]) => (counts[state] > 0 ? [`${counts[state]} ${words}`] : []));
  return `读到 ${figures} 个数：${said.join('，')}`;
}

export const CHAPTER_HEADS = ['章节', '读到', '相符', '有问题', '没有可比的数', '没有读懂'] as const;

/** A row a chapter, under the heads. */
export function chapterRows({ chapters }: Coverage): (readonly [title: string, ...counts: number[]])[] {
  return chapters.map(({ title, figures, ...of }) => [
    title ?? '（第一个标题之前）',
    figures,
    ...SAID.map(([state]) => of[state]),
  ]);
}

const OTHERS: readonly (readonly [kind: OtherNumber, words: string])[] = [
  ['reason', '个说增减原因'],
  ['work', '个说工作情况'],
  ['performance', '个是绩效指标'],
  ['average', '个是平均数'],
  ['price', '个是单价'],
  ['bound', '个是界限'],
];

/** "另有 30 个数不是公开的收支和数量，没有核对：12 个说增减原因，18 个是界限"; null where there are none. */
export function otherNumbersLine({ otherNumbers }: Pick<Coverage, 'otherNumbers'>): string | null {
  const said = gather(OTHERS, ([kind, words]) => (otherNumbers[kind] > 0 ? [`${otherNumbers[kind]} ${words}`] : []));
  const all = OTHERS.reduce((sum, [kind]) => sum + otherNumbers[kind], 0);
  return all === 0 ? null : `另有 ${all} 个数不是公开的收支和数量，没有核对：${said.join('，')}`;
}

export interface OpenGroup {
  readonly title: string;
  readonly figures: readonly OpenFigure[];
}

/** What nothing bears out, what was not understood first; those without figures left out. */
export function openGroups({ open }: Coverage): OpenGroup[] {
  const of = (state: OpenFigure['state']): OpenFigure[] => open.filter((one) => one.state === state);
  return [
    { title: '没有读懂', figures: of('not-understood') },
    { title: '没有可比的数', figures: of('uncompared') },
  ].filter(({ figures }) => figures.length > 0);
}

/** The section of `gongkai reconcile --coverage`. `lineOf`: the line of a place. */
export function readingLines(coverage: Coverage, lineOf: (start: number) => number): string[] {
  const others = otherNumbersLine(coverage);
  const table = coverage.chapters.length === 0 ? [] : alignColumns([CHAPTER_HEADS, ...chapterRows(coverage)]);
  return [
    ['各章读到的数', ...table.map((line) => `  ${line}`), ...(others === null ? [] : [`${others}。`])],
    ...openGroups(coverage).map(({ title, figures }) => [
      `${title}（${figures.length}）`,
      ...figures.map(({ start, quote, clause }) => `  · 第 ${lineOf(start)} 行：${withMark(clause, quote)}`),
    ]),
  ].map((lines) => lines.join('\n'));
}

/** The clause with the figure in brackets: "5人" is no part of "15人" or "5人次". */
function withMark(clause: string, quote: string): string {
  const words = quote.replace(/\s+/g, ' ');
  const places = Array.from(clause.matchAll(/(?<![\d.,])\S/g), ({ index }) => index);
  const at = places.find((place) => clause.startsWith(words, place) && clause[place + words.length] !== '次') ?? -1;
  return at < 0 ? clause : `${clause.slice(0, at)}【${words}】${clause.slice(at + words.length)}`;
}
