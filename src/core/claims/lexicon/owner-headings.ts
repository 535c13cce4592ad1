import { OFFICES_IN_TEXT } from '../../taxonomy/offices.js';
import { HAN } from '../../text/han.js';
import { beginning, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

/** Headings that say whose the figures below them are, and of which year. */

const ITSELF = oneOf('本级', '机关', '本部');
const OWNER = whole(
  `(${HAN}{2,24}?${oneOf(OFFICES_IN_TEXT)})`,
  `([（(][^）)]*[）)]|${ITSELF})?`,
  maybe('20\\d\\d年', '20\\d\\d年度'),
  maybe('部门', '单位'),
  maybe('预算', '决算', '收支'),
  maybe('情况', '说明', '公开', '情况说明', '公开说明'),
);
const IS_ITSELF = holding(ITSELF);

export interface OwnerSaid {
  readonly name: string;
  /** 局（本级）: of the office without those below it. */
  readonly isItself: boolean;
}

/** "二、某某中心", "某某局（本级）2024年部门预算": the office that a heading names; null where it speaks of anything else. */
export function ownerOfHeading(title: string): OwnerSaid | null {
  const [, name, part = ''] = OWNER.exec(title.trim()) ?? [];
  return name === undefined ? null : { name, isItself: IS_ITSELF.test(part) };
}

const LEVEL = new RegExp(`${oneOf('本级', '局机关', '委机关', '厅机关', '机关本部')}(?!运行|事业|服务|工作)`);

/** "局本级机关运行经费": the words that lead to a figure say it is the office's without those below it. */
export function isOfOfficeItself(words: string): boolean {
  return LEVEL.test(words);
}

const BUDGETING = beginning(`${HAN}*财政${oneOf('局', '厅', '所')}`);

/** The office that gives the money is named for its approval, not for figures of its own. */
export function isBudgetOffice(name: string): boolean {
  return BUDGETING.test(name);
}

const YEAR_OF_HEADING = /(?<![比较与同和])(20\d\d)年(?!.{0,8}(?:相比|比较|对比))/g;

/** The years that a heading says the figures below are of; not those that it compares with. */
export function yearsOfHeading(title: string): number[] {
  return matchesIn(title, YEAR_OF_HEADING).map(({ 1: year }) => Number(year));
}
