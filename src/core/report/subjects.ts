import { ECONOMIC_CLASSES } from '../taxonomy/economic-classes.js';
import { GOVERNMENT_SUBJECTS } from '../taxonomy/government-classes.js';
import { allSubjects } from '../taxonomy/subjects/index.js';
import { isSeen } from '../taxonomy/subjects/sources.js';
import { gather } from '../sheet/gather.js';

/** The table of docs/subjects.md that says, 类 by 类, which codes a public print backs; the others are from memory. */
export function seenSubjectsTable(): string {
  const functional = allSubjects().map(({ code, name }) => ({ code, name }));
  const economic = gather(ECONOMIC_CLASSES, ({ code, name, items }) => [
    { code, name },
    ...Object.keys(items)
      .sort()
      .map((digits) => ({ code: code + digits, name: '' })),
  ]);
  const government = GOVERNMENT_SUBJECTS.map(({ code, names }) => ({ code, name: names[0]! }));
  const lists = [functional, economic, government];
  const rows = gather(lists, (list) => [
    ...list.filter(({ code }) => code.length === 3).map((it) => rowOf(it, list)),
    totalOf(list),
  ]);
  return [['codes', 'name', 'backed', 'of', 'backed are'], ['---', '---', '--:', '--:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

interface Entry {
  readonly code: string;
  readonly name: string;
}

function rowOf({ code, name }: Entry, list: readonly Entry[]): string[] {
  const codes = list.map((it) => it.code).filter((it) => it.startsWith(code));
  const backed = codes.filter(isSeen);
  return [code, name, String(backed.length), String(codes.length), shortened(backed)];
}

function totalOf(list: readonly Entry[]): string[] {
  const backed = list.filter(({ code }) => isSeen(code));
  const range = [list[0]!, list.at(-1)!].map(({ code }) => code.slice(0, 3)).join('–');
  return [`**${range}**`, '', `**${backed.length}**`, `**${list.length}**`, ''];
}

/** 201 20105 2010506 2010507 → 201 · 20105 06 07: the lowest codes stand behind what is above them, where that is backed too. */
function shortened(codes: readonly string[]): string {
  const groups: string[] = [];
  let above = '';
  for (const code of [...codes].sort()) {
    if (code.length === (code.startsWith('2') ? 7 : 5) && code.slice(0, -2) === above) {
      groups.push(`${groups.pop()!} ${code.slice(-2)}`);
      continue;
    }
    above = code;
    groups.push(code);
  }
  return groups.join(' · ');
}
