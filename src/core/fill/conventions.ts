import { type Edit } from './wording.js';
import { BLANK } from './signs.js';

/** Whose form it becomes; null what nobody knows. */
export interface Owner {
  readonly department: string | null;
  readonly year: number | null;
  readonly isFinal: boolean;
}

const HINT_WORDS =
  '简要|罗列|逐项|逐一|列出|列示|列明|如无|如有|如没有|如不|如涉及|若无|若有|若没有|若不|没有的|无此|不涉及|请|此处|示例|样例|例如：|填写|填报|填列|按照?[^（）]*(?:填|列|说明|表述)|根据[^（）]*(?:填|列|说明|情况|表述)|结合[^（）]*(?:填|列|说明|情况)|参照|需|应|详细|具体说明|从[^（）]*(?:说明|分析)|说明[:：]|注[:：]|提示|备注|各部门|各单位|各地|可(?:根据|按|结合|自行)|数据(?:来源|取自)|取自|对应|口径|部门根据|部门可';
const HINT = new RegExp(
  `[（(【\\[〔]\\s*(?:${HINT_WORDS})[^（）()【】]*(?:[（(][^（）()]*[）)][^（）()【】]*)*[）)】\\]〕]`,
  'g',
);
const HINT_LINE = new RegExp(`^\\s*(?:填报说明|填写说明|编制说明提示|模板说明|备注|注)[:：]`);

/** Hints to the writer: bracketed words that tell what to write. They hold no figure of the text. */
export function hintsIn(text: string): Edit[] {
  if (HINT_LINE.test(text)) return [{ start: 0, end: text.length, text: '' }];
  return Array.from(text.matchAll(HINT), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '',
  }));
}

const INSTEAD =
  /(?:如无|如没有|若无|若没有|没有的?|无此项?|不涉及)[^：:]*(?:表述|说明|填写|写|填列|则)[为成]?[：:]\s*[“"「]?([^”"」（）()]{8,}?)[”"」]?\s*[）)】\]]/;

/** （如没有…，请说明：本部门2021年没有…。）: the sentence that takes the paragraph's place where there is nothing to tell. */
export function insteadIn(text: string): string | null {
  return INSTEAD.exec(text)?.[1] ?? null;
}

const PLACE = `(?:${BLANK}(?:省|自治区|市|州|盟|县|区|旗)(?:[（(][^（）()]{1,4}[）)])?)*`;
const BODY = '(?:部门|单位)(?:[（(](?:单位|部门)[）)])?|委员会|办公室|局|厅|委|办|院|中心|学校';
const NAMED = new RegExp(
  `${PLACE}${BLANK}(?:${BODY})(?:[（(](?:部门|单位|部门名称|单位名称|部门全称|部门/单位)[）)])?|${BLANK}?[（(【\\[](?:填写)?(?:本)?(?:部门|单位)(?:[（(]单位[）)])?(?:名称|全称)[）)】\\]]|某某(?:部门|单位|局|厅|委)`,
  'g',
);
const SURE_BODY = /(?:部门|单位)(?:[（(](?:单位|部门)[）)])?(?:[（(][^（）()]*[）)])?$|(?:名称|全称)[）)】\]]$|^某某/;
const BROAD_BODY = /(?:局|委|厅)$/;
const OWNER_FOLLOWS =
  /^(?:\s*$|\s*(?:20|2[XxＸ×]|[XxＸ×_＿*]{2,4}年|\d{4}|年度?)|度|的|部门|单位|机关|本级|内设|一般公共|财政拨款|政府性|国有资本|“三公|"三公|收|支|全部|所有|没有|无)/;

/** XX局, XXX部门, （单位名称）: the department itself. Lists of other bodies are let be. */
export function departmentsIn(text: string, { department }: Owner): Edit[] {
  return Array.from(text.matchAll(NAMED)).flatMap((match): Edit[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const after = text.slice(end);
    const begins = /(?:^|[，。；：:\s]|年度?|[一二三四五六七八九十]、)$/.test(text.slice(0, start));
    if (!SURE_BODY.test(match[0]) && !(begins && (BROAD_BODY.test(match[0]) || OWNER_FOLLOWS.test(after)))) return [];
    if (/^(?:[、和及与等]|(?!20)\d|个)/.test(after) || /(?:下属|所属|包括|[、和及])$/.test(text.slice(0, start)))
      return [];
    return [
      department === null
        ? { start, end, text: match[0], mark: 'open', id: 'document.department', why: '工作簿没有写明部门名称' }
        : { start, end, text: department },
    ];
  });
}
