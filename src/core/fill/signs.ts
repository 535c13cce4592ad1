/** What stands for a blank in a form: XXX, ××, ＿＿, ***, ○○, ……. */
export const BLANK = '(?:[XxＸ×✕╳]{2,}(?:[.．][XxＸ×]+)?|[_＿]{2,}|\\*{2,}|[○〇●]{2,}|…{2,}|\\.{5,})';

/** Digits may lead a year: 20XX年, 2×××年. */
export const YEAR_BLANK = '(?:20[XxＸ×_＿*○〇]{1,2}|2[XxＸ×_＿*○〇]{3}|[XxＸ×]{1,4}|[_＿]{2,}|\\*{2,4}|[○〇]{2,4})';

const MORE = ['增加', '增长', '上升', '提高', '扩大', '大于', '高于', '超过', '超出', '增', '升', '多'];
const LESS = ['减少', '下降', '降低', '缩减', '压减', '压缩', '小于', '低于', '节约', '减', '降', '少'];
const LEVEL = ['基本持平', '持平', '不变', '等于', '无变化'];

export type Way = 'more' | 'less' | 'same';

export interface Choice {
  readonly start: number;
  readonly end: number;
  readonly words: Readonly<Partial<Record<Way, string>>>;
}

const WORD = [...MORE, ...LESS, ...LEVEL].join('|');
const OPEN = '[（(\\[【〔]';
const CLOSE = '[）)\\]】〕]';
const SEPARATOR = '(?:[、/／|｜]|或者|或)';
const CHOICE = new RegExp(
  `(${WORD})\\s*${OPEN}\\s*(?:或|/)?\\s*((?:${WORD})(?:\\s*${SEPARATOR}\\s*(?:${WORD}))*)\\s*${CLOSE}` +
    `|${OPEN}\\s*(${WORD})\\s*${SEPARATOR}\\s*((?:${WORD})(?:\\s*${SEPARATOR}\\s*(?:${WORD}))*)\\s*${CLOSE}` +
    `|(${WORD})\\s*(?:[/／]|或者|或)\\s*((?:${WORD})(?:\\s*(?:[/／]|或者|或)\\s*(?:${WORD}))*)`,
  'g',
);

/** 增加（减少）, 增长/下降, （增加/减少）, 大于（小于）: places where the form leaves a word to choose. */
export function choicesIn(text: string): Choice[] {
  return Array.from(text.matchAll(CHOICE), (match) => {
    const words = match
      .slice(1)
      .flatMap((group) => group?.split(new RegExp(SEPARATOR)) ?? [])
      .map((word) => word.trim());
    const of = (known: readonly string[]): string | undefined => words.find((word) => known.includes(word));
    const [more, less, same] = [of(MORE), of(LESS), of(LEVEL)];
    return {
      start: match.index,
      end: match.index + match[0].length,
      words: { ...(more ? { more } : {}), ...(less ? { less } : {}), ...(same ? { same } : {}) },
    };
  }).filter(({ words }) => words.more !== undefined && words.less !== undefined);
}

const OPPOSITE: Readonly<Record<string, string>> = {
  增加: '减少',
  减少: '增加',
  增长: '下降',
  下降: '增长',
  上升: '下降',
  降低: '提高',
  提高: '降低',
};

/** The other word, where the form has fixed one that does not hold. */
export function opposite(word: string): string | null {
  return OPPOSITE[word] ?? null;
}

/** An amount is left blank in it. */
export function tellsAmount(text: string): boolean {
  return new RegExp(`${BLANK}\\s*(?:万元|元)`).test(text);
}

/** A text that is a blank form: blanks where figures belong, and not in the language of templates. */
export function looksBlank(text: string): boolean {
  return (
    !/^\s*模板\s*[：:]/m.test(text) &&
    new RegExp(`${BLANK}\\s*(?:万元|元|[%％]|年|部门|单位|局)|（类）|${BLANK}[（(](?:单位|部门)名称`).test(text)
  );
}
