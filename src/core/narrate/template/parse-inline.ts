import type { Each, Field, Inline, InlineNode, Modifier, Problem } from './template.js';

const MODIFIERS: ReadonlySet<string> = new Set<Modifier>([
  '上年',
  '差额',
  '幅度',
  '增减',
  '各增减',
  '原因',
  '占',
  '完成',
  '预算',
  '预算差异',
]);

/**
 * Signs that may stand open inside each other; forms need three. Each is a call inside the other's: tens of thousands
 * would overflow the stack.
 */
export const MOST_OPEN = 50;

/** Reads a line of a template: text, {figures}, [what may be left out]; mistakes go into `problems`. */
export function parseInline(source: string, line: number, problems: Problem[]): Inline {
  const reader = new InlineReader(source, line, problems);
  const nodes = reader.read(null);
  return nodes;
}

class InlineReader {
  private at = 0;
  /** Signs that are open. */
  private open = 0;
  /** The rest of the line was left: what closes the open ones is not missing. */
  private isCut = false;

  constructor(
    private readonly source: string,
    private readonly line: number,
    private readonly problems: Problem[],
  ) {}

  /** Nodes up to the closing sign, which is consumed. */
  read(close: '}' | ']' | null): InlineNode[] {
    const nodes: InlineNode[] = [];
    let text = '';
    const flush = (): void => {
      if (text !== '') nodes.push({ kind: 'text', text });
      text = '';
    };
    while (this.at < this.source.length) {
      const sign = this.source[this.at]!;
      this.at += 1;
      if (sign === close) {
        flush();
        return nodes;
      }
      if (sign === '\\') {
        text += this.source[this.at] ?? '';
        this.at += 1;
      } else if (sign === '{') {
        flush();
        nodes.push(...this.readField());
      } else if (sign === '[') {
        flush();
        nodes.push({ kind: 'optional', body: this.within(']') });
      } else if (sign === '}' || sign === ']') {
        this.complain(`多了一个“${sign}”`);
      } else {
        text += sign;
      }
    }
    flush();
    if (close !== null && !this.isCut) this.complain(`缺少“${close}”`);
    return nodes;
  }

  /** What stands inside a sign that was opened; the rest of the line is left where too many are. */
  private within(close: '}' | ']'): InlineNode[] {
    if (this.open === MOST_OPEN) {
      this.complain(`“[”“{”套了不止 ${MOST_OPEN} 层，请拆成几行`);
      this.at = this.source.length;
      this.isCut = true;
      return [];
    }
    this.open += 1;
    const nodes = this.read(close);
    this.open -= 1;
    return nodes;
  }

  private readField(): InlineNode[] {
    const rest = this.source.slice(this.at);
    const each = /^每\s*(\S+?)\s*隔“([^”]*)”[：:]/.exec(rest);
    if (each) {
      this.at += each[0].length;
      const node: Each = { kind: 'each', list: each[1]!, separator: each[2]!, body: this.within('}'), line: this.line };
      return [node];
    }
    const ask = /^问\s*((?:[\p{L}\p{N}.-]|\{[^{}|｜]*\})+)\s*[|｜]([^|｜}]*)[|｜]/u.exec(rest);
    if (ask) {
      this.at += ask[0].length;
      return [
        {
          kind: 'ask',
          id: parseInline(ask[1]!, this.line, this.problems),
          hint: ask[2]!.trim(),
          question: this.within('}'),
          line: this.line,
        },
      ];
    }
    const fill = /^填\s+([^{}[\]|｜\s]+)\s*\}/.exec(rest);
    if (fill) {
      this.at += fill[0].length;
      return [{ kind: 'fill', name: fill[1]!, line: this.line }];
    }
    const field = /^([^{}[\]|｜]+)(?:[|｜]\s*([^{}[\]\s]+)(?:\s+([^\s{}[\]][^{}[\]]*)?)?)?\}/.exec(rest);
    if (!field) {
      this.complain(
        `看不懂“{${rest.slice(0, 12)}”：应为 {数字名}、{数字名|增减}、{问 编号｜提示｜问题} 或 {每 列表 隔“；”：…}`,
      );
      const close = rest.indexOf('}');
      this.at += close < 0 ? rest.length : close + 1;
      return [];
    }
    this.at += field[0].length;
    return this.fieldNode(field[1]!.trim(), field[2], field[3]?.trim());
  }

  private fieldNode(name: string, modifier: string | undefined, of: string | undefined): Field[] {
    if (modifier !== undefined && !MODIFIERS.has(modifier)) {
      this.complain(`“{${name}|${modifier}}”里的“${modifier}”不认识，可用：${[...MODIFIERS].join('、')}`);
      return [];
    }
    if ((modifier === '占') !== (of !== undefined)) {
      this.complain(
        modifier === '占'
          ? `“{${name}|占}”没有写占什么，如 {${name}|占 支出合计}`
          : `“{${name}|${modifier} ${of}}”后面多了“${of}”`,
      );
      return [];
    }
    return [{ kind: 'field', name, modifier: (modifier ?? null) as Modifier | null, of: of ?? null, line: this.line }];
  }

  private complain(message: string): void {
    this.problems.push({ line: this.line, message: `${message}。` });
  }
}
