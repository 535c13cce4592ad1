import '../../styles/many.css';
import { replaceUnderHand } from '../../dom.js';
import { deskClient } from '../../many/client.js';
import { fromFile } from '../../file-source.js';
import { sortOut, type ListedFile, type TakenFile } from '../../many/listed-file.js';
import type { ListedBook } from '../../many/listing-state.js';
import { createListing, type Listing } from '../../many/listing.js';
import { fileText } from '../../text-source.js';
import { openBar } from './bar.js';
import { listView, type ListView } from './list.js';
import type { SeveralDeps, SeveralPlaces } from './places.js';

/** Lays out the list of many files; gives what takes new ones in place of those before. */
export function mountMany(places: SeveralPlaces, deps: SeveralDeps): (files: readonly TakenFile[]) => void {
  const { app, store, session } = deps;
  let listing: Listing | null = null;
  let view: ListView | null = null;

  const show = (isList: boolean): void => {
    app.toggleAttribute('data-many', isList);
    places.list.hidden = !isList;
    places.bar.hidden = isList;
  };
  const backToList = (file: ListedFile): void => {
    session.closeSheet();
    show(true);
    view?.focusOn(file);
  };
  const readText = (text: ListedFile): void => void session.readText(fileText(fromFile(text.file)));

  /** Opens a workbook in the pane; true when it stands there. */
  const open = async ({ file, prior, text }: ListedBook): Promise<boolean> => {
    const inText = store.get().view === 'text';
    // the text at hand is another workbook's
    store.set({ text: null, revealed: null, ...(inText && text === null ? { view: 'findings' } : {}) });
    if (!(await deps.open(fromFile(file.file), prior && fromFile(prior.file)))) return false;
    show(false);
    replaceUnderHand(
      places.bar,
      openBar(file, listing!.state.get().books, view!.order(), {
        backToList,
        readText,
        open: (one) => void open(one),
        compare,
      }),
    );
    // from the line that is out of sight now the keyboard goes on from the views
    if (!places.bar.contains(document.activeElement))
      app.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus({ preventScroll: true });
    if (inText && text !== null) readText(text);
    return true;
  };

  /** The later of two versions is opened and held to the other. */
  const compare = async (book: ListedBook): Promise<void> => {
    const other = listing!.state.get().books.find(({ file }) => file.id === book.version?.id);
    if (!other) return;
    const [before, after] = [book, other].sort(
      (left, right) => left.file.file.lastModified - right.file.file.lastModified,
    );
    store.set({ view: 'findings' });
    if (await open(after!)) await deps.compareWith(fromFile(before!.file.file));
  };

  store.watch(
    ({ settings }) => JSON.stringify(settings.check),
    () => void listing?.checkAgain(),
  );

  return (files) => {
    listing?.close();
    const sorted = sortOut(files);
    const fresh = createListing(sorted, deskClient(), () => store.get().settings.check);
    listing = fresh;
    view = listView(sorted.root, fresh, {
      session,
      open: (book) => void open(book),
      showCell: async (book, cells, index, caption) => {
        if (await open(book)) await session.show(cells, index, caption);
      },
      compare: (book) => void compare(book),
    });
    places.list.replaceChildren(view.element);
    session.stop();
    session.say('');
    session.closeSheet();
    show(true);
    view.focus();
    void fresh.read();
  };
}
