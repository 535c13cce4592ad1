import { withHalfWidthDigits } from '../../text/half-width.js';
import type { Document, Paragraph } from '../model.js';

/** What the whole text says of itself: its year, what it is and whose. */
export function documentFacts(
  text: string,
  paragraphs: readonly Paragraph[],
): Pick<Document, 'type' | 'year' | 'department'> {
  const plain = withHalfWidthDigits(text.replace(/[ \t\u3000]/g, ''));
  return { ...yearAndType(plain), department: departmentIn(plain, paragraphs) };
}

function yearAndType(plain: string): Pick<Document, 'type' | 'year'> {
  const years = new Map<number, number>();
  for (const match of plain.matchAll(/(20\d\d)年(?:度)?([^。；，\n]{0,24})/g)) {
    const words = match[2]!;
    if (!/预算|决算|部门|收支|财政拨款/.test(words) || /^(?:的)?相比/.test(words)) continue;
    const compared = /[比较与同]$/.test(plain.slice(Math.max(0, match.index - 1), match.index));
    if (!compared) years.set(Number(match[1]), (years.get(Number(match[1])) ?? 0) + 1);
  }
  const [best] = [...years].sort((a, b) => b[1] - a[1]);
  const final = count(plain, FINAL);
  const budget = count(plain, BUDGET);
  return { year: best?.[0] ?? null, type: final === budget ? null : final > budget ? 'final-accounts' : 'budget' };
}

const FINAL = /决算(?:总|明细|情况)?表|(?:支出|收入)决算|部门决算|单位决算|决算公开|决算情况|决算总体|决算数为/g;
const BUDGET =
  /部门预算|单位预算|(?<!公共|基金|经营)预算(?:总|情况)?表|预算安排|(?<!年初|全年|当年|调整|调整后)预算数为|收支总预算|(?<!公共|基金|经营)预算情况|预算公开/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const OWNER_LINE =
  /(?:^|\n)[^\n]{0,6}?(?:编制)?(?:部门|单位)(?:名称)?(?:[（(][^）)]*[）)])?[:：]([^\n\t:：，。]{4,40}?)(?=\n|\t|金额单位|单位[:：]|$)/g;

/** By the tables' own lines, else by the title. */
function departmentIn(plain: string, paragraphs: readonly Paragraph[]): string | null {
  const names = new Map<string, number>();
  for (const match of plain.matchAll(OWNER_LINE)) {
    const name = match[1]!.trim();
    if (/^(?:万?元|人民币)|\d/.test(name)) continue;
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const [best] = [...names].sort((a, b) => b[1] - a[1]);
  if (best && best[1] > 1) return best[0];
  const title = titleIn(paragraphs);
  if (title !== null) return title;
  const counts = new Map<string, number>();
  for (const { folded } of paragraphs) {
    for (const match of folded.text.matchAll(
      /(?:^|关于|[，。：、])([一-龥]{4,24}?(?:局|办公室|委员会|厅|院|中心|学校|大学|研究所|街道办事处|人民政府|党校|馆|站))(?=20\d\d年|的|（以下|部门|机关运行|政府采购|共有|下属|安排|无|预算)/g,
    )) {
      const name = match[1]!.replace(/^关于/, '');
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const [said] = [...counts].sort((a, b) => b[1] - a[1]);
  return said !== undefined && said[1] >= 2 ? said[0] : (best?.[0] ?? null);
}

/** "某某县档案馆2022年部门综合预算公开说明", "2024年度某某中学单位预算": in the first lines. */
const TITLE =
  /^(?:附件\d*：?)?(?:20\d\d年度?)?([一-龥（）]{4,30}?)(?:20\d\d年度?)?(?:部门|单位)?(?:综合)?(?:预算|决算)(?:信息)?(?:公开|说明|情况|编制|及|$)/;
const FIRST_LINES = 12;

function titleIn(paragraphs: readonly Paragraph[]): string | null {
  for (const {
    folded: { text },
    mark,
    inTable,
  } of paragraphs.slice(0, FIRST_LINES)) {
    if (mark !== null || inTable || text.length > 60) continue;
    const name = TITLE.exec(text)?.[1]?.replace(/^关于/, '');
    if (
      name !== undefined &&
      name.length >= 4 &&
      !/^(?:部门|单位|目录|市直|区直|县直|省直|各)|[本我]|预算|决算|公开|三公|收支|财政拨款|年/.test(name)
    )
      return name;
  }
  return null;
}
