/** Colours for who reads on a terminal: they mark what the words say already, and nothing rests on them. */

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1 } as const;
type Colour = keyof typeof CODES;

/** Lines that are painted whole or at their beginning, first that matches. */
const LINES: readonly (readonly [begins: RegExp, colour: Colour])[] = [
  [/^错误（\d+）$/, 'red'],
  [/^提醒（\d+）$/, 'yellow'],
  [/^提示（\d+）$/, 'cyan'],
  [/^\d+ 处错误(?=[，· ]|$)/, 'red'],
  [/^(?:已核对部分)?没有错误(?=[· ]|$)/, 'green'],
  [/^(?:最可能写错的格|已说明（\d+）|没有核对的表|消除的问题（\d+）|主要数字)$/, 'bold'],
  [/^新增的问题（\d+）$/, 'red'],
  [/^ {2}不符合(?= )/, 'red'],
  [/^ {2}(?:需人工核对|未能判断)(?= )/, 'yellow'],
  [/^ {2}符合(?= )/, 'green'],
];

/** The text of a report with its colours put in, line by line. */
export function painted(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const rule = LINES.find(([begins]) => begins.test(line));
      return rule === undefined ? line : line.replace(rule[0], (words) => `\u001b[${CODES[rule[1]]}m${words}\u001b[0m`);
    })
    .join('\n');
}

/** On a terminal that knows colours, unless NO_COLOR (no-color.org) is set to anything. */
export function wantsColour(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
}
