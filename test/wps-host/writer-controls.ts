import type { Control, WordParagraph } from '../office-host/word-state.js';
import { collection, strict, WpsFault } from './strict.js';
import { rangeObject } from './writer-range.js';
import type { WriterWorld } from './writer-world.js';

/** The content controls of a document in the order in which they begin. */
export function controlsObject(world: WriterWorld): object {
  const { paragraphs } = world.state;
  const all = [
    ...new Set(
      paragraphs.flatMap(({ around, pieces }) => [around, ...pieces.map(({ control }) => control)]).filter(isControl),
    ),
  ];
  return strict('ContentControls', world.crossings, {
    Count: all.length,
    Item: collection(
      'ContentControls',
      () => all,
      (control) => controlObject(world, control),
    ).Item,
  });
}

function controlObject(world: WriterWorld, control: Control): object {
  const around = (): WordParagraph[] => world.state.paragraphs.filter((one) => one.around === control);
  const mayChange = (): void => {
    if (world.isProtected || control.locked) throw new WpsFault();
  };
  return strict('ContentControl', world.crossings, {
    ID: String(control.id),
    Tag: control.tag,
    Title: control.title,
    LockContents: control.locked,
    get Range() {
      if (around().length > 0) return rangeObject(world, ...world.spanOf(around()));
      return inlineRange(world, control, mayChange);
    },
    Delete: (contents: boolean) => {
      mayChange();
      if (!contents) throw new WpsFault('not asked for here');
      world.remove(...world.spanOf(around()));
    },
  });
}

/** The words in a control that stands in a paragraph. */
function inlineRange(world: WriterWorld, control: Control, mayChange: () => void): object {
  const pieces = () => world.state.paragraphs.flatMap((one) => one.pieces.filter((piece) => piece.control === control));
  const units = world.units();
  const inside = units.map((one) => one.control === control);
  const [start, end] = [inside.indexOf(true), inside.lastIndexOf(true) + 1];
  const range = rangeObject(world, start, end) as { readonly Paragraphs: object; Select(): void };
  return strict('Range', world.crossings, {
    Start: start,
    End: end,
    get Text() {
      return pieces()
        .map(({ text }) => text)
        .join('');
    },
    set Text(text: string) {
      mayChange();
      const [first, ...rest] = pieces();
      first!.text = text;
      rest.forEach((one) => (one.text = ''));
    },
    get Paragraphs() {
      return range.Paragraphs;
    },
    Select: () => range.Select(),
  });
}

function isControl(control: Control | null): control is Control {
  return control !== null;
}
