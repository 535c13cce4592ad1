import '../../styles/many.css';
import { comparability } from '../../../core/disclosure/prior.js';
import type { FileSource } from '../../file-source.js';
import { deskClient } from '../../many/client.js';
import type { Kind, Talk } from '../../many/messages.js';
import { baseName, handOut, XLSX } from '../../save.js';
import type { Session } from '../../session.js';
import type { PaneState } from '../../state.js';
import type { Store } from '../../store.js';
import { today } from '../masthead.js';
import { comparisonView } from './comparison.js';

/** Hands out the reviewer's paper of the workbook at hand, with its 说明 where one was read back. */
export async function savePaper(store: Store<PaneState>, session: Session): Promise<void> {
  const { result, text } = store.get();
  if (!result) return;
  const { workbook, disclosure, prior, answers } = result;
  const content = text && text.source.origin !== 'document' ? await text.source.content() : null;
  const isComparable = prior !== null && comparability(disclosure.document, prior.disclosure.document) === null;
  const made = await askAlone('填写检查表', store, 'paper', {
    workbook,
    prior: isComparable ? prior.workbook : null,
    answers: answers ?? {},
    text: content === null ? null : { name: text!.source.name, content },
    settings: result.settings.check,
    on: today(),
  });
  if (made) await handOut({ name: `${baseName(workbook.name)}-检查表.xlsx`, type: XLSX, content: made.xlsx }, session);
}

/** Shows in `place` what has changed in the workbook at hand since another version of it. */
export async function compareVersions(
  source: FileSource,
  place: HTMLElement,
  store: Store<PaneState>,
  session: Session,
): Promise<void> {
  const { result } = store.get();
  if (!result || !session.original) return;
  const compared = await askAlone('比较两个版本', store, 'compare', {
    before: { name: source.name, content: await source.bytes(undefined) },
    after: { name: result.workbook.name, content: await session.original() },
    settings: result.settings.check,
    on: today(),
  });
  if (!compared || store.get().result?.workbook !== result.workbook) return;
  const view = comparisonView(compared, session, () => place.replaceChildren());
  place.replaceChildren(view);
  view.scrollIntoView({ block: 'start' });
  view.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** One question with a worker of its own, told in the progress bar and ended with it; null where it was stopped. */
async function askAlone<K extends Kind>(
  label: string,
  store: Store<PaneState>,
  kind: K,
  asks: Talk[K]['asks'],
): Promise<Talk[K]['answers'] | null> {
  const desk = deskClient();
  const stopping = new AbortController();
  const progress = { label, done: 0, total: 1 };
  store.set({ progress, error: null });
  store.watch(
    (state) => state.progress === progress,
    (isShown) => {
      if (!isShown) stopping.abort();
    },
  );
  try {
    return await desk.ask(kind, asks, stopping.signal);
  } catch (error) {
    if (stopping.signal.aborted) return null;
    throw error;
  } finally {
    desk.close();
    if (store.get().progress === progress) store.set({ progress: null });
  }
}
