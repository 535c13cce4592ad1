import { flatOfDocx } from '../office-host/flat-opc.js';
import { paragraphsOfFile } from '../office-host/word-file.js';
import { line, textOf, type WordParagraph } from '../office-host/word-state.js';
import { collection, strict, WpsFault } from './strict.js';
import type { WriterWorld } from './writer-world.js';

const PAGE_BREAK = 7;

/** A range keeps its positions; searching sets it on what is found. */
export function rangeObject(world: WriterWorld, from: number, to: number): object {
  let [start, end] = [from, to];
  const refuse = (): never => {
    throw new WpsFault();
  };
  const change = (): void => void (world.isProtected && refuse());
  return strict('Range', world.crossings, {
    get Start() {
      return start;
    },
    get End() {
      return end;
    },
    get Text() {
      return world.textBetween(start, end);
    },
    get Paragraphs() {
      const { paragraph } = world.units()[start]!;
      return paragraphsObject(
        world,
        [world.spanOf([paragraph])[1] - 1].map((at) => at),
      );
    },
    get ListFormat() {
      const { paragraph, text } = world.units()[end - 1]!;
      const isOwn = text === '\r' || paragraph.cell !== null;
      return strict('ListFormat', world.crossings, { ListString: (isOwn && paragraph.number) || '' });
    },
    get Cells() {
      const inside = [
        ...new Set(
          world
            .units()
            .slice(start, end)
            .map(({ paragraph }) => paragraph),
        ),
      ];
      const cells = inside.filter((one, at) => at === 0 || !isSameCell(one, inside[at - 1]!));
      const cell = (first: WordParagraph) => {
        const whole = inside.filter((one) => isSameCell(one, first));
        const [begin] = world.spanOf(whole);
        const units = world.units();
        const close = units.findIndex(({ paragraph, text }) => paragraph === whole.at(-1) && text === '\r\x07');
        return strict('Cell', world.crossings, {
          RowIndex: first.cell!.row + 1,
          Range: rangeObject(world, begin, close + 1),
        });
      };
      return strict('Cells', world.crossings, {
        Count: cells.length,
        Item: collection('Cells', () => cells, cell).Item,
      });
    },
    get Find() {
      return findObject(world, (words) => {
        const whole = world.units();
        for (let at = start; at < whole.length; at += 1) {
          for (let until = at + 1, said = ''; until <= whole.length && said.length < words.length; until += 1) {
            said = world.textBetween(at, until);
            if (said === words && whole[at]!.text !== '') {
              [start, end] = [at, until];
              return true;
            }
          }
        }
        return false;
      });
    },
    InsertFile: (path: string) => {
      change();
      const content = world.files.get(path);
      if (content === undefined) return refuse();
      const docx = Buffer.from(content, 'latin1');
      const { state } = world;
      const isEmpty = state.paragraphs.every((one) => textOf(one) === '');
      world.insert(start, paragraphsOfFile(docx.toString('base64'), state));
      if (!isEmpty) return;
      // into nothing: the document as one XML is that of the file, spans of cells and all
      world.document = { ...state, file: { flat: flatOfDocx(docx), paragraphs: state.paragraphs.map(textOf) } };
    },
    InsertBreak: (type: number) => {
      change();
      if (type !== PAGE_BREAK) refuse();
      world.state.paragraphs.push(line('\f'), line(''));
    },
    Collapse: (direction: number) => {
      if (direction !== 0) refuse();
      start = end;
    },
    Delete: () => {
      change();
      world.remove(start, end);
    },
    Select: () => {
      world.selected = [start, end];
    },
  });
}

function findObject(world: WriterWorld, search: (words: string) => boolean): object {
  const exact: Record<string, boolean> = {};
  const property = (name: string, wanted: boolean) => ({
    set [name](value: boolean) {
      exact[name] = value === wanted;
    },
  });
  const members = {
    ClearFormatting: () => undefined,
    Execute: (words: string, matchCase: boolean, ...rest: readonly unknown[]) => {
      if (Object.values(exact).filter(Boolean).length < 4) throw new WpsFault('what was searched last loosens it');
      if (!matchCase || rest.slice(0, 4).some(Boolean) || rest[4] !== true || rest[5] !== 0) throw new WpsFault();
      const signs: Readonly<Record<string, string>> = { '^': '^', 't': '\t', 'l': '\v' };
      return search(words.replace(/\^(.)/g, (_, code: string) => signs[code]!));
    },
  };
  for (const [name, wanted] of [
    ['MatchFuzzy', false],
    ['IgnorePunct', false],
    ['IgnoreSpace', false],
    ['MatchByte', true],
  ] as const)
    Object.defineProperties(members, Object.getOwnPropertyDescriptors(property(name, wanted)));
  return strict('Find', world.crossings, members);
}

function isSameCell({ cell: one }: WordParagraph, { cell: other }: WordParagraph): boolean {
  return one?.table === other?.table && one?.row === other?.row && one?.column === other?.column;
}

/** Paragraphs by the positions that end them. */
export function paragraphsObject(world: WriterWorld, ends: readonly number[]): object {
  const one = (at: number, index: number) =>
    strict('Paragraph', world.crossings, {
      get Range() {
        return rangeObject(world, index === 0 ? 0 : ends[index - 1]! + 1, at + 1);
      },
    });
  return strict('Paragraphs', world.crossings, {
    Count: ends.length,
    Item: collection('Paragraphs', () => ends, one).Item,
  });
}
