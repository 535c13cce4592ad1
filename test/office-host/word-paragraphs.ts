import { NOTHING, type HostObject } from './objects.js';
import { HostFault } from './protocol.js';
import { commentObject } from './word-comments.js';
import { mayChange, since, textOf, type WordParagraph, type WordState } from './word-state.js';

export function paragraphCollection(state: WordState, found: () => readonly WordParagraph[]): HostObject {
  return {
    type: 'ParagraphCollection',
    items: () => found().map((one, index) => paragraph(state, one, index)),
    paths: {
      '': (id: number) => paragraph(state, found()[id]!, id),
      'GetFirst': () => paragraph(state, found()[0]!, 0),
    },
  };
}

function paragraph(state: WordState, one: WordParagraph, index: number): HostObject {
  return {
    type: 'Paragraph',
    properties: {
      id: () => index,
      text: () => textOf(one),
      tableNestingLevel: () => (one.cell ? (one.nesting ?? 1) : 0),
      isListItem: () => one.number !== null,
    },
    paths: {
      ListItemOrNullObject: () =>
        one.number === null ? NOTHING : { type: 'ListItem', properties: { listString: () => one.number } },
      Search: (words: string) => foundRanges(state, [one], words),
      _Search2: (words: string) => foundRanges(state, [one], words), // the name where Word takes flags
      GetRange: (location: string) => {
        if (location !== 'Content') throw new HostFault('InvalidArgument');
        return textRange(state, one, 0, textOf(one).length);
      },
    },
    methods: {
      Select: () => selectText(state, one, 0, textOf(one).length),
      ...since(state, 4, {
        GetReviewedText: (version: string) =>
          one.pieces
            .filter(({ isDeleted }) => version !== 'Current' || isDeleted !== true)
            .map(({ text }) => text)
            .join(''),
      }),
    },
  };
}

export function tableCollection(state: WordState): HostObject {
  const numbers = () => [...new Set(state.paragraphs.flatMap(({ cell }) => (cell ? [cell.table] : [])))];
  const table = (number: number): HostObject => {
    const inside = () => state.paragraphs.filter(({ cell }) => cell?.table === number);
    return {
      type: 'Table',
      properties: { id: () => number, nestingLevel: () => 1, values: () => valuesOf(inside()) },
    };
  };
  return { type: 'TableCollection', items: () => numbers().map(table), paths: { '': table } };
}

/** As Word searches: at most 255 signs, "^" before a code, no matter the case, each find behind the one before. */
function foundRanges(state: WordState, inside: readonly WordParagraph[], searched: string): HostObject {
  if (searched === '' || searched.length > 255) throw new HostFault('SearchStringInvalidOrTooLong');
  const words = searched
    .replace(/\^(.?)/g, (_, code: string) => {
      const sign = { '^': '^', 't': '\t', 'l': '\v' }[code];
      if (sign === undefined) throw new HostFault('InvalidArgument');
      return sign;
    })
    .toLowerCase();
  const found = inside.flatMap((one) => {
    const places: number[] = [];
    const text = textOf(one).toLowerCase();
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
    return places.map((from) => textRange(state, one, from, from + words.length));
  });
  return { type: 'RangeCollection', items: () => found, paths: { GetItemAt: (index: number) => found[index]! } };
}

function textRange(state: WordState, one: WordParagraph, from: number, to: number): HostObject {
  return {
    type: 'Range',
    properties: { text: () => textOf(one).slice(from, to) },
    paths: since(state, 4, {
      InsertComment: (content: string) => {
        mayChange(state);
        const id = `{${(state.nextId += 1)}}`;
        state.comments.push({ id, content, author: '当前用户', replies: [], on: { paragraph: one, from, to } });
        return commentObject(state, id);
      },
    }),
    methods: { Select: () => selectText(state, one, from, to) },
  };
}

function selectText(state: WordState, one: WordParagraph, from: number, to: number): void {
  state.selectedText = { paragraph: state.paragraphs.indexOf(one), from, to };
}

function valuesOf(cells: readonly WordParagraph[]): string[][] {
  const rows: string[][] = [];
  for (const one of cells) {
    const row = (rows[one.cell!.row] ??= []);
    const before = row[one.cell!.column];
    row[one.cell!.column] = before === undefined ? textOf(one) : `${before}\r${textOf(one)}`;
  }
  return rows;
}
