import type { FileSource } from '../../file-source.js';
import type { Session } from '../../session.js';
import type { PaneState } from '../../state.js';
import type { Store } from '../../store.js';

/** What the list of many files does with one of them. */
export interface SeveralDeps {
  readonly app: HTMLElement;
  readonly store: Store<PaneState>;
  readonly session: Session;
  /** Opens a workbook, with last year's; false where it could not be opened or was stopped. */
  open(source: FileSource, prior: FileSource | null): Promise<boolean>;
  /** Compares the workbook at hand with another version of it. */
  compareWith(source: FileSource): Promise<void>;
}

/** Where it is laid out: the list in place of everything else, the way back to it above an opened workbook. */
export interface SeveralPlaces {
  readonly list: HTMLElement;
  readonly bar: HTMLElement;
}
