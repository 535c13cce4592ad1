/** Texts of any length, each long in one way; figures vary and most of their sums are right. */
interface LongText {
  readonly name: string;
  readonly of: (length: number) => string;
}

const NAMES = ['教育支出', '科学技术支出', '农林水支出', '住房保障支出', '节能环保支出', '卫生健康支出'];
const ITEMS = ['办公费', '印刷费', '水费', '电费', '差旅费', '会议费', '培训费', '公务接待费'];
const NUMERALS = '一二三四五六七八九';

/** Hundredths of 万元 as a text prints them. */
const wan = (hundredths: number): string => `${(hundredths / 100).toFixed(2)}万元`;
const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)}%`;
const at = <Element>(all: readonly Element[] | string, index: number): Element | string => all[index % all.length]!;

/** Some sum to come, another at every place. */
const amount = (index: number): number => 10_000 + ((index * 7919) % 90_000);

function grown(index: number): string {
  const more = 100 + ((index * 131) % 5_000);
  return `比上年增加${wan(more)}，增长${percent(more, amount(index) - more)}`;
}

function chapter(index: number): string {
  const [all, basic] = [amount(index), Math.floor(amount(index) * 0.6)];
  return [
    `${at(NUMERALS, index)}、第${index + 1}部分支出情况说明`,
    `（一）支出预算总体情况`,
    `2024年支出预算${wan(all)}，${grown(index)}。其中：基本支出${wan(basic)}，占${percent(basic, all)}；项目支出${wan(all - basic)}，占${percent(all - basic, all)}。主要原因是人员经费增加。`,
    `（二）具体情况`,
    ...NAMES.slice(0, 3).map(
      (name, line) =>
        `${line + 1}.${name}（20${line + 4}类）行政运行（01款）一般管理（0${line + 1}项）2024年预算${wan(amount(index + line))}，${grown(index + line)}。`,
    ),
    `（三）公务接待费${wan(amount(index) / 100)}，与上年持平。2024年没有使用政府性基金预算拨款安排的支出。`,
    '',
  ].join('\n');
}

function item(index: number): string {
  return `${at(NAMES, index)}${wan(amount(index))}，占本年支出的${percent(amount(index), 900_000_000)}`;
}

function subject(index: number): string {
  const code = 201 + (index % 29);
  return `${at(NAMES, index)}（${code}类）${at(ITEMS, index)}事务（0${(index % 9) + 1}款）第${at(NUMERALS, index)}运行（0${(index % 9) + 1}项）2024年预算${wan(amount(index))}，${grown(index)}。\n`;
}

/** Whole pieces up to the length. */
function repeated(lead: string, length: number, piece: (index: number) => string, tail = ''): string {
  let text = lead;
  for (let index = 0; text.length < length; index += 1) text += piece(index);
  return text + tail;
}

export const LONG_TEXTS: readonly LongText[] = [
  { name: '章节', of: (length) => repeated('', length, chapter) },
  {
    name: '一段多句',
    of: (length) =>
      repeated('', length, (index) => `${at(NAMES, index)}预算${wan(amount(index))}，${grown(index)}。`, '\n'),
  },
  {
    name: '一段一句',
    of: (length) =>
      repeated('', length, (index) => `${at(ITEMS, index)}${wan(amount(index))}，${grown(index)}，`, '等。\n'),
  },
  {
    name: '一个清单',
    of: (length) =>
      repeated(`2024年支出预算${wan(900_000_000)}，其中：`, length, (index) => `${item(index)}；`, '等。\n'),
  },
  {
    name: '顿号清单',
    of: (length) =>
      repeated('2024年支出包括：', length, (index) => `${at(ITEMS, index)}${wan(amount(index))}、`, '等。\n'),
  },
  {
    name: '分项段落',
    of: (length) =>
      repeated(`支出预算${wan(900_000_000)}，其中：\n`, length, (index) => `${index + 1}.${item(index)}。\n`),
  },
  {
    name: '标题',
    of: (length) => repeated('', length, (index) => `（${at(NUMERALS, index)}）${at(NAMES, index)}情况说明\n`),
  },
  { name: '科目', of: (length) => repeated('', length, subject) },
  {
    name: '没有',
    of: (length) =>
      repeated(
        '',
        length,
        (index) =>
          `本部门${2020 + (index % 5)}年没有使用${at(['政府性基金', '国有资本经营'], index)}预算拨款安排的支出。${index % 7 === 0 ? '\n' : ''}`,
      ),
  },
  {
    name: '一段多年',
    of: (length) =>
      repeated(
        '',
        length,
        (index) => `${2015 + (index % 10)}年完成，${2016 + (index % 9)}年预算为${wan(amount(index))}，`,
        '。\n',
      ),
  },
  {
    name: '无标点',
    of: (length) => repeated('', length, (index) => `${at(NAMES, index)}和${at(ITEMS, index)}等`, '\n'),
  },
  {
    name: '无标点有数',
    of: (length) => repeated('', length, (index) => `${at(ITEMS, index)}${wan(amount(index))}和`, '\n'),
  },
  {
    name: '括号',
    of: (length) => repeated('支出', length, (index) => `（其中：${at(ITEMS, index)}${wan(amount(index))}`, '。\n'),
  },
  {
    name: '一段编号',
    of: (length) =>
      repeated('主要用于：', length, (index) => `${index + 1}.${at(ITEMS, index)}${wan(amount(index))}；`, '。\n'),
  },
  {
    name: '折行',
    of: (length) => repeated('', length, chapter).replace(/[^\n]{36}/g, '$&\n'),
  },
  {
    name: '文中的表',
    of: (length) =>
      repeated('', length, (index) =>
        [
          `表${index + 1}`,
          '部门支出总表',
          '科目编码\t科目名称\t合计\t基本支出\t项目支出',
          `\t合计\t${amount(index)}\t${amount(index) - 5}\t5`,
          ...NAMES.map((name, line) => `${205 + line}\t${name}\t${line + 5}\t${line}\t5`),
          '',
          `${at(NAMES, index)}${wan(amount(index))}。`,
          '',
        ].join('\n'),
      ),
  },
  {
    name: '一张长表',
    of: (length) =>
      repeated(
        '部门支出总表\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n',
        length,
        (index) => `${201 + (index % 29)}0${(index % 9) + 1}01\t${at(ITEMS, index)}\t${index + 5}\t${index}\t5\n`,
      ),
  },
];
