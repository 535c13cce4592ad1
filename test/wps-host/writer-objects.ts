import type { WriterApplication } from '../../src/hosts/wps/document/api.js';
import { markupOf } from '../office-host/word-markup.js';
import type { WordComment } from '../office-host/word-state.js';
import { controlsObject } from './writer-controls.js';
import { ABSENT, collection, strict, WpsFault } from './strict.js';
import { paragraphsObject, rangeObject } from './writer-range.js';
import type { WriterWorld } from './writer-world.js';

/** What the page of an add-in has in WPS 文字: `wps` with `Application`, as versions have it that are not the newest. */
export function writerPage(world: WriterWorld): { readonly wps: object } {
  const application = strict('Application', world.crossings, {
    Workbooks: ABSENT,
    get ActiveDocument() {
      return world.document ? documentObject(world) : null;
    },
    Documents: strict('Documents', world.crossings, {
      Open: (path: string) => {
        if (world.lacks.has('Documents.Open') || !world.files.has(path)) throw new WpsFault();
        world.opened.push(world.files.get(path)!);
        return strict('Document', world.crossings, {});
      },
    }),
    get Selection() {
      return strict('Selection', world.crossings, { End: world.selected[1] });
    },
    ApiEvent: ABSENT,
    Env: ABSENT,
    FileSystem: ABSENT,
  }) as unknown as WriterApplication;
  const wps = strict('wps', world.crossings, {
    Application: application,
    ApiEvent: ABSENT,
    Env: strict('Env', world.crossings, { GetTempPath: () => 'C:\\Temp\\' }),
    get FileSystem() {
      return world.lacks.has('FileSystem') ? ABSENT : fileSystem(world);
    },
  });
  return { wps };
}

function fileSystem(world: WriterWorld): object {
  return strict('FileSystem', world.crossings, {
    writeAsBinaryString: (path: string, content: string) => {
      if (world.lacks.has('writing')) throw new WpsFault('path cannot contains "/" or "\\"');
      world.files.set(path, content);
      return true;
    },
    Remove: (path: string) => world.files.delete(path),
  });
}

function documentObject(world: WriterWorld): object {
  const { state } = world;
  const end = (): number => world.units().length;
  return strict('Document', world.crossings, {
    get Content() {
      return rangeObject(world, 0, end());
    },
    get WordOpenXML() {
      if (state.refusesMarkup !== null) throw new WpsFault(state.refusesMarkup);
      return world.lacks.has('WordOpenXML') ? ABSENT : markupOf(state);
    },
    get Paragraphs() {
      return paragraphsObject(
        world,
        world.units().flatMap((one, at) => (one.text.startsWith('\r') ? [at] : [])),
      );
    },
    get ListParagraphs() {
      const numbered = state.paragraphs.filter(({ number }) => number !== null);
      return strict('ListParagraphs', world.crossings, { Count: numbered.length });
    },
    get Tables() {
      const numbers = [...new Set(state.paragraphs.flatMap(({ cell }) => (cell ? [cell.table] : [])))];
      const table = (number: number) =>
        strict('Table', world.crossings, {
          get Range() {
            const inside = state.paragraphs.filter(({ cell }) => cell?.table === number);
            return rangeObject(world, ...world.spanOf(inside));
          },
        });
      return strict('Tables', world.crossings, {
        Count: numbers.length,
        Item: collection('Tables', () => numbers, table).Item,
      });
    },
    get Comments() {
      return commentsObject(world);
    },
    Bookmarks: strict('Bookmarks', world.crossings, {
      Exists: (name: string) => world.bookmarks.has(name),
      Add: (name: string, range: { readonly Start: number; readonly End: number }) => {
        if (world.lacks.has('Bookmarks.Add') || !/^\p{L}[\p{L}\p{N}_]{0,39}$/u.test(name)) throw new WpsFault();
        const units = world.units().slice(range.Start, range.End);
        world.bookmarks.set(name, [...new Set(units.map(({ paragraph }) => paragraph))]);
        return {};
      },
      Item: (name: string) =>
        strict('Bookmark', world.crossings, {
          Range: rangeObject(world, ...world.spanOf(world.bookmarks.get(name) ?? [])),
        }),
    }),
    get ContentControls() {
      return world.lacks.has('ContentControls') ? ABSENT : controlsObject(world);
    },
    get TrackRevisions() {
      return world.tracked;
    },
    get ProtectionType() {
      return world.isProtected ? 3 : -1;
    },
    Range: (start: number, until: number) => {
      if (start < 0 || until > end() || start > until) throw new WpsFault('0x800A1200');
      return rangeObject(world, start, until);
    },
  });
}

function commentsObject(world: WriterWorld): object {
  const { comments } = world.state;
  const one = (comment: WordComment) =>
    strict('Comment', world.crossings, {
      Range: strict('Range', world.crossings, { Text: `${comment.content}\r` }),
      Replies: world.lacks.has('Replies')
        ? ABSENT
        : strict('Replies', world.crossings, { Count: comment.replies.length }),
      Delete: () => void comments.splice(comments.indexOf(comment), 1),
    });
  return strict('Comments', world.crossings, {
    Count: comments.length,
    Item: collection('Comments', () => comments, one).Item,
    Add: (range: { readonly Start: number; readonly End: number }, text: string) =>
      one(world.comment(range.Start, range.End, text)),
  });
}
