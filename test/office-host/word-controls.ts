import { NOTHING, type HostObject } from './objects.js';
import { HostFault } from './protocol.js';
import { mayChange, since, type Control, type WordParagraph, type WordState } from './word-state.js';
import { paragraphsOfFile } from './word-file.js';

import { paragraphCollection } from './word-paragraphs.js';

/** What was inserted. */
export function insertedRange(state: WordState, inside: readonly WordParagraph[]): HostObject {
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

/** All of the document, in its order, each once. */
export function controlCollection(state: WordState): HostObject {
  return controls(state, () => {
    const found = state.paragraphs.flatMap(({ around, pieces }) => [around, ...pieces.map((piece) => piece.control)]);
    return [...new Set(found.filter((one) => one?.kind === 'rich'))] as Control[];
  });
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
      Paragraphs: () => paragraphCollection(state, holding),
      InsertText: (text: string, location: string) => {
        mayChange(state);
        if (one.locked) throw new HostFault('AccessDenied');
        if (location !== 'Replace' || pieces().length === 0) throw new HostFault('InvalidArgument');
        if (state.changeTracking === 'Off') pieces().forEach((piece, index) => (piece.text = index === 0 ? text : ''));
        else replaceTracked(holding(), one, text);
        return insertedRange(state, holding());
      },
      InsertFileFromBase64: (file: string, location: string) => {
        mayChange(state);
        if (location !== 'Replace') throw new HostFault('InvalidArgument');
        const old = state.paragraphs.filter(({ around }) => around === one);
        const fresh = paragraphsOfFile(file, state).map((paragraph) => ({ ...paragraph, around: one }));
        state.paragraphs.splice(state.paragraphs.indexOf(old[0]!), old.length, ...fresh);
        return insertedRange(state, fresh);
      },
    },
    methods: {
      Select: () => void (state.selected = one),
      ...since(state, 4, {
        GetReviewedText: (version: string) =>
          pieces()
            .filter(({ isDeleted }) => version !== 'Current' || isDeleted !== true)
            .map(({ text }) => text)
            .join(''),
      }),
    },
  };
}

/** What stood there stays as deleted, and Word's text has it still. */
function replaceTracked(paragraphs: readonly WordParagraph[], one: Control, text: string): void {
  const { pieces } = paragraphs[0]!;
  const old = pieces.filter(({ control }) => control === one);
  const behind = pieces.indexOf(old.at(-1)!) + 1;
  pieces.splice(behind, 0, { text, control: one });
  old.forEach((piece) => pieces.splice(pieces.indexOf(piece), 1, { ...piece, isDeleted: true }));
}
