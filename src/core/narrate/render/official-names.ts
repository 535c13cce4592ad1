import type { ListItem } from '../../figures/list-item.js';
import { fullName } from '../../figures/functions.js';
import { sayName } from '../../figures/names.js';
import { FIRST_YEAR, nameIn, namesOf, subjectByCode, subjectStem } from '../../taxonomy/subjects/index.js';

type Texts = ListItem['texts'];

/** A 科目 that the tables print under a name that it does not bear in the year of the document. */
export interface Renamed {
  readonly code: string;
  readonly printed: string;
  readonly official: string;
}

/** 科目 by the names of the year. Only a name that the 科目 bears or bore is changed: another may belong to another code. */
export class OfficialNames {
  private readonly found = new Map<string, Renamed>();

  constructor(private readonly year: number | null) {}

  /** What was renamed so far, in the order of the text. */
  get renamed(): readonly Renamed[] {
    return [...this.found.values()];
  }

  /** 类, 款, 项, 名称 or 全称 of an item, as the year has it; any other text as it is. */
  textOf(texts: Texts, field: string): string | undefined {
    const { 编码: code, 类码: classCode, 款码: group, 项码: item } = texts;
    if (code === undefined || !NAMES.has(field)) return texts[field];
    const className = texts['类'] && this.named(classCode ?? code.slice(0, 3), texts['类']);
    const groupName = texts['款'] && group ? this.named(code.slice(0, 5), texts['款']) : texts['款'];
    const itemName = texts['项'] && item ? this.named(code, texts['项']) : texts['项'];
    if (className === undefined || className === '')
      return field === '名称' && texts['名称'] ? this.named(code, texts['名称']) : texts[field];
    const names: Readonly<Record<string, string | undefined>> = {
      类: className,
      款: groupName,
      项: itemName,
      名称: itemName ?? groupName ?? className,
      全称: fullName({ className, groupName: groupName ?? null, itemName: itemName ?? null }),
    };
    return names[field];
  }

  private named(code: string, printed: string): string {
    const subject = subjectByCode(code);
    if (subject === null || this.year === null || this.year < FIRST_YEAR) return printed;
    const official = sayName(nameIn(subject, this.year));
    const [stem, stems] = [subjectStem(printed), namesOf(subject).map(subjectStem)];
    if (stem === subjectStem(official) || !stems.includes(stem)) return printed;
    this.found.set(code, { code, printed, official });
    return official;
  }
}

const NAMES: ReadonlySet<string> = new Set(['类', '款', '项', '名称', '全称']);
