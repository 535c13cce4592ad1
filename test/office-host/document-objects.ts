import { NOTHING, type HostObject } from './objects.js';
import { HostFault } from './protocol.js';
import { line, paragraphsOfFile, textOf, type Control, type WordParagraph, type WordState } from './word-state.js';

/** The open document as the API sees it. */
export function documentObject(state: WordState): HostObject {
  return {
    type: 'Document',
    paths: { Body: () => body(state), ContentControls: () => controls(state, () => controlsOf(state.paragraphs)) },
  };
}

function body(state: WordState): HostObject {
  return {
    type: 'Body',
    properties: { text: () => state.paragraphs.map(textOf).join('\r') },
    paths: {
      Paragraphs: () => paragraphs(state, () => state.paragraphs),
      Tables: () => tables(state),
      InsertFileFromBase64: (file: string, location: string) => {
        mayChange(state);
        const fresh = paragraphsOfFile(file, state);
        if (location === 'Start') state.paragraphs.unshift(...fresh);
        else if (location === 'End') state.paragraphs.push(...fresh);
        else throw new HostFault('InvalidArgument'); // Replace would wipe out what the user has
        return range(state, fresh);
      },
    },
    methods: {
      GetOoxml: () =>
        state.paragraphs
          .map(({ pieces }) =>
            pieces
              .map(({ text, isDeleted }) =>
                isDeleted
                  ? `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`
                  : `<w:r><w:t>${text}</w:t></w:r>`,
              )
              .join(''),
          )
          .join(''),
      InsertBreak: (type: string, location: string) => {
        mayChange(state);
        if (type !== 'Page' || location !== 'End') throw new HostFault('InvalidArgument');
        state.paragraphs.push(line('\f'));
      },
    },
  };
}

function range(state: WordState, inside: readonly WordParagraph[]): HostObject {
  return {
    type: 'Range',
    properties: { isEmpty: () => inside.length === 0 },
    paths: {
      InsertContentControl: () => {
        if (state.refusesWrapping) throw new HostFault('InvalidArgument');
        const around: Control = {
          id: (state.nextId += 1),
          kind: 'rich',
          tag: '',
          title: '',
          locked: false,
          appearance: 'BoundingBox',
        };
        inside.forEach((paragraph) => (paragraph.around = around));
        return control(state, around);
      },
    },
  };
}

/** In the order of the document, each once. */
function controlsOf(all: readonly WordParagraph[]): Control[] {
  const found = all.flatMap(({ around, pieces }) => [around, ...pieces.map((piece) => piece.control)]);
  return [...new Set(found.filter((one) => one?.kind === 'rich'))] as Control[];
}

function controls(state: WordState, found: () => readonly Control[]): HostObject {
  const one = (control_: Control | undefined): HostObject => {
    if (!control_) throw new HostFault('ItemNotFound');
    return control(state, control_);
  };
  const byId = (id: number) => one(found().find((member) => member.id === id));
  return {
    type: 'ContentControlCollection',
    items: () => found().map((member) => control(state, member)),
    paths: {
      '': byId,
      'GetById': byId,
      'GetByTag': (tag: string) => controls(state, () => found().filter((member) => member.tag === tag)),
      'GetFirst': () => one(found()[0]),
      'GetFirstOrNullObject': () => (found().length > 0 ? one(found()[0]) : NOTHING),
    },
  };
}

function control(state: WordState, one: Control): HostObject {
  const holding = () =>
    state.paragraphs.filter(({ around, pieces }) => around === one || pieces.some((piece) => piece.control === one));
  const pieces = () =>
    holding()
      .flatMap((paragraph) => paragraph.pieces)
      .filter((piece) => piece.control === one);
  return {
    type: 'ContentControl',
    properties: {
      id: () => one.id,
      tag: () => one.tag,
      title: () => one.title,
      text: () =>
        pieces()
          .map(({ text }) => text)
          .join(''),
      cannotEdit: () => one.locked,
    },
    setters: {
      Tag: (tag: string) => (one.tag = tag),
      Title: (title: string) => (one.title = title),
      Appearance: (appearance: string) => (one.appearance = appearance),
    },
    paths: {
      Paragraphs: () => paragraphs(state, holding),
      InsertText: (text: string, location: string) => {
        mayChange(state);
        if (one.locked) throw new HostFault('AccessDenied');
        if (location !== 'Replace' || pieces().length === 0) throw new HostFault('InvalidArgument');
        pieces().forEach((piece, index) => (piece.text = index === 0 ? text : ''));
        return range(state, holding());
      },
      InsertFileFromBase64: (file: string, location: string) => {
        mayChange(state);
        if (location !== 'Replace') throw new HostFault('InvalidArgument');
        const old = state.paragraphs.filter(({ around }) => around === one);
        const fresh = paragraphsOfFile(file, state).map((paragraph) => ({ ...paragraph, around: one }));
        state.paragraphs.splice(state.paragraphs.indexOf(old[0]!), old.length, ...fresh);
        return range(state, fresh);
      },
    },
    methods: { Select: () => void (state.selected = one) },
  };
}

function paragraphs(state: WordState, found: () => readonly WordParagraph[]): HostObject {
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
      tableNestingLevel: () => (one.cell ? 1 : 0),
      isListItem: () => one.number !== null,
    },
    paths: {
      ListItemOrNullObject: () =>
        one.number === null ? NOTHING : { type: 'ListItem', properties: { listString: () => one.number } },
      Search: (words: string) => foundRanges(state, [one], words),
      _Search2: (words: string) => foundRanges(state, [one], words), // the name where Word takes flags
    },
    methods: {
      Select: () => selectText(state, one, 0, textOf(one).length),
      GetReviewedText: (version: string) =>
        one.pieces
          .filter(({ isDeleted }) => version !== 'Current' || isDeleted !== true)
          .map(({ text }) => text)
          .join(''),
    },
  };
}

function tables(state: WordState): HostObject {
  const numbers = () => [...new Set(state.paragraphs.flatMap(({ cell }) => (cell ? [cell.table] : [])))];
  const table = (number: number): HostObject => {
    const inside = () => state.paragraphs.filter(({ cell }) => cell?.table === number);
    return {
      type: 'Table',
      properties: { id: () => number, nestingLevel: () => 1, values: () => valuesOf(inside()) },
      paths: {
        GetCell: (row: number, column: number) =>
          tableCell(
            state,
            inside().filter(({ cell }) => cell!.row === row && cell!.column === column),
          ),
      },
    };
  };
  return { type: 'TableCollection', items: () => numbers().map(table), paths: { '': table } };
}

function tableCell(state: WordState, inside: readonly WordParagraph[]): HostObject {
  if (inside.length === 0) throw new HostFault('ItemNotFound');
  const content: HostObject = {
    type: 'Body',
    paths: {
      Search: (words: string) => foundRanges(state, inside, words),
      _Search2: (words: string) => foundRanges(state, inside, words),
    },
    methods: { Select: () => selectText(state, inside[0]!, 0, textOf(inside[0]!).length) },
  };
  return { type: 'TableCell', paths: { Body: () => content } };
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
    return places.map((from): HostObject => ({
      type: 'Range',
      properties: { text: () => textOf(one).slice(from, from + words.length) },
      methods: { Select: () => selectText(state, one, from, from + words.length) },
    }));
  });
  return { type: 'RangeCollection', items: () => found, paths: { GetItemAt: (index: number) => found[index]! } };
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

function mayChange(state: WordState): void {
  if (state.readOnly) throw new HostFault('AccessDenied');
}
