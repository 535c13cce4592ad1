import { gather } from '../../sheet/gather.js';

/**
 * Notation of the lists, one 款 a line, continued where a line begins with blanks:
 *
 *     20805 行政事业单位养老支出<行政事业单位离退休2019： 01 行政单位离退休 04 未归口管理的行政单位离退休[-2019]>2080501
 *
 *     现名/另写          another spelling in use, never reproached
 *     现名<旧名2019      the name until and including 2019
 *     [2019-] [-2018]    years in which the code is in the list; without them: all of 2018–2026 as far as we know
 *     >20140             where it went
 *     *                  01 行政运行 02 一般行政管理事务 03 机关服务 50 事业运行
 *     #                  01 行政运行 02 一般行政管理事务 03 机关服务
 */
export interface Subject {
  /** 3, 5 or 7 digits. */
  readonly code: string;
  /** As of today. */
  readonly name: string;
  /** Other spellings in use. */
  readonly variants: readonly string[];
  /** Newest first. */
  readonly former: readonly { readonly name: string; readonly until: number }[];
  readonly since: number | null;
  readonly until: number | null;
  /** The code that took its place. */
  readonly successor: string | null;
}

const COMMON = '01 行政运行 02 一般行政管理事务 03 机关服务';
const ENTRY = /^(.+?)((?:<[^<\d]+\d{4})*)(?:\[(\d{4})?-(\d{4})?\])?(?:>(\d+))?$/;

/** Takes a list of 类 apart: "210 卫生健康支出<医疗卫生与计划生育支出2018", one a line. */
export function parseClasses(text: string): Subject[] {
  return linesOf(text).map((line) => subjectOf(line.slice(0, 3), line.slice(4)));
}

/** Takes a list of 款 with their 项 apart. */
export function parseGroups(text: string): Subject[] {
  return gather(linesOf(text), (line) => {
    const [head, items] = line.split('：') as [string, string | undefined];
    const group = subjectOf(head.slice(0, 5), head.slice(6));
    const words = (items ?? '').replace('*', `${COMMON} 50 事业运行`).replace('#', COMMON).trim().split(/\s+/);
    const parts = gather(words, (word, index) =>
      index % 2 === 1 ? [subjectOf(group.code + words[index - 1]!, word)] : [],
    );
    return [group, ...parts.map((part) => within(group, part))];
  });
}

function linesOf(text: string): string[] {
  return text
    .replace(/\n +/g, ' ')
    .split('\n')
    .filter((line) => line !== '');
}

function subjectOf(code: string, text: string): Subject {
  const [, names, former, since, until, successor] = ENTRY.exec(text)!;
  const [name, ...variants] = names!.split('/') as [string, ...string[]];
  return {
    code,
    name,
    variants,
    former: former!
      .split('<')
      .slice(1)
      .map((it) => ({ name: it.slice(0, -4), until: Number(it.slice(-4)) })),
    since: since === undefined ? null : Number(since),
    until: until === undefined ? null : Number(until),
    successor: successor ?? null,
  };
}

/** A 项 is in the list no longer than its 款. */
function within(group: Subject, part: Subject): Subject {
  return { ...part, since: part.since ?? group.since, until: part.until ?? group.until };
}
