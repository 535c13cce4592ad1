import type { HostObject } from './objects.js';
import { HostFault } from './protocol.js';
import { commentCollection } from './word-comments.js';
import { controlCollection, insertedRange } from './word-controls.js';
import { paragraphsOfFile } from './word-file.js';
import { markupOf } from './word-markup.js';
import { paragraphCollection, tableCollection } from './word-paragraphs.js';
import { line, mayChange, since, textOf, type WordState } from './word-state.js';

/** The open document as the API sees it. */
export function documentObject(state: WordState): HostObject {
  return {
    type: 'Document',
    properties: since(state, 4, { changeTrackingMode: () => state.changeTracking }),
    paths: {
      Body: () => body(state),
      ContentControls: () => controlCollection(state),
      GetSelection: () => selection(state),
    },
  };
}

/** Word itself. */
export function applicationObject(state: WordState): HostObject {
  return {
    type: 'Application',
    paths: {
      CreateDocument: (file: string) => ({
        type: 'DocumentCreated',
        methods: {
          Open: () => {
            if (state.refusesOpening !== null) throw new HostFault(state.refusesOpening);
            paragraphsOfFile(file, state);
            state.opened.push(file);
          },
        },
      }),
    },
  };
}

function body(state: WordState): HostObject {
  return {
    type: 'Body',
    properties: { text: () => state.paragraphs.map(textOf).join('\r') },
    paths: {
      Paragraphs: () => paragraphCollection(state, () => state.paragraphs),
      Tables: () => tableCollection(state),
      ...since(state, 4, { GetComments: () => commentCollection(state) }),
      InsertFileFromBase64: (file: string, location: string) => {
        mayChange(state);
        const fresh = paragraphsOfFile(file, state);
        if (location === 'Start') state.paragraphs.unshift(...fresh);
        else if (location === 'End') state.paragraphs.push(...fresh);
        else throw new HostFault('InvalidArgument'); // Replace would wipe out what the user has
        return insertedRange(state, fresh);
      },
    },
    methods: {
      GetOoxml: () => {
        if (state.refusesMarkup !== null) throw new HostFault(state.refusesMarkup);
        return markupOf(state);
      },
      InsertBreak: (type: string, location: string) => {
        mayChange(state);
        if (type !== 'Page' || location !== 'End') throw new HostFault('InvalidArgument');
        state.paragraphs.push(line('\f'));
      },
    },
  };
}

/** Where the cursor stands; a file goes behind its paragraph. */
function selection(state: WordState): HostObject {
  return {
    type: 'Range',
    paths: {
      InsertFileFromBase64: (file: string, location: string) => {
        mayChange(state);
        if (location !== 'After') throw new HostFault('InvalidArgument'); // Replace would wipe out what is selected
        const fresh = paragraphsOfFile(file, state);
        state.paragraphs.splice(state.cursor + 1, 0, ...fresh);
        return insertedRange(state, fresh);
      },
    },
  };
}
