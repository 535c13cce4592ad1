import type { DisclosureOutline } from '../core/disclosure/model.js';
import type { Settings } from '../core/check/read-settings.js';
import type { Report } from '../core/finding/finding.js';
import type { KeptNarrative } from '../core/narrate/answers/kept.js';
import type { Answers as NarrativeAnswers } from '../core/narrate/narrative.js';
import { answerFindings, currentAnswers, type Answers } from '../core/report/answers.js';
import type { BlankForm } from '../hosts/file/form/blank-form.js';
import type { Book } from './engine/book.js';
import type { About, Engine } from './engine/client.js';
import type { Wish } from './engine/write.js';
import { breathe } from './model/breathe.js';
import { secondsLeft } from './model/progress.js';
import type { Prior, Progress, Result, Writing } from './state.js';

const STEPS = ['读取工作簿', '识别公开表', '核对勾稽关系', '撰写说明'] as const;

/** Where the material comes from. */
export interface Sources {
  /** What is read: "工作簿" unless told otherwise. */
  readonly reading?: string;
  read(about: Pick<About, 'signal' | 'progress'>): Promise<Book>;
  /** Asked after reading, which may have been what brought it. */
  prior(): Prior | null;
  settings(): Settings;
  /** The form that the last 说明 was written in. */
  form(): BlankForm | null;
  /** Told of a form that this workbook does not fit: the 说明 follows a template then. */
  unfit(error: unknown): void;
  answers(of: DisclosureOutline): Promise<Answers | null>;
  kept(of: DisclosureOutline): Promise<KeptNarrative | null>;
  /** The findings with those that are known already in their places. */
  known?(checked: Report): Report;
}

/**
 * Has the workbook read, recognized, checked and its 说明 written, saying before each step which it is and how far it has
 * come. `signal` stops the work at once; it then rejects with the signal's reason.
 */
export async function examine(
  engine: Engine,
  sources: Sources,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result> {
  const step = async (index: number, label: string = STEPS[index]!): Promise<Pick<About, 'signal' | 'progress'>> => {
    const progress = { label, done: index, total: STEPS.length };
    const since = performance.now();
    report(progress);
    await breathe();
    signal.throwIfAborted();
    return {
      signal,
      progress: (part) => report({ ...progress, part, left: secondsLeft(part, performance.now() - since) }),
    };
  };
  const workbook = await sources.read(await step(0, sources.reading));
  const prior = sources.prior();
  const of = { book: workbook, prior: prior?.workbook };
  const recognized = await engine.ask('recognize', null, { ...of, ...(await step(1)) });
  const loaded = await sources.answers(recognized.disclosure);
  const kept = await sources.kept(recognized.disclosure);
  const settings = sources.settings();
  const found = await engine.ask('check', settings.check, { ...of, ...(await step(2)) });
  const checked = sources.known?.(found) ?? found;
  const answers = loaded && currentAnswers(loaded, checked.findings);
  const about = await step(3);
  const wish: Wish = {
    template: kept?.template ?? null,
    form: sources.form(),
    answers: kept?.answers ?? {},
    settings: settings.check,
    decimals: settings.decimals,
  };
  const { unfit, ...written } = await writeDown(engine, { workbook, prior }, wish, about);
  if (unfit) sources.unfit(unfit);
  return {
    workbook,
    ...recognized,
    settings,
    checked,
    answers,
    report: answerFindings(checked, answers ?? {}).report,
    kept,
    ...written,
    prior,
    change: null,
  };
}

/** What of a result follows from how it is written. */
export type Written = Pick<Result, 'writing' | 'narrative' | 'filled'>;

/** Has the 说明 written. `unfit`: why it is not in the form, where the workbook does not fit that. */
export async function writeDown(
  engine: Engine,
  { workbook, prior }: Pick<Result, 'workbook' | 'prior'>,
  wish: Wish,
  about: Pick<About, 'signal' | 'progress'> = {},
): Promise<Written & { readonly unfit: Error | null }> {
  const { template, narrative, filled, unfit } = await engine.ask('write', wish, {
    ...about,
    book: workbook,
    prior: prior?.workbook,
  });
  const writing: Writing = { template, form: filled && wish.form };
  return { writing, narrative, filled, unfit: unfit === null ? null : new Error(unfit) };
}

/** How the 说明 of a result is written, with these answers. */
export function wishOf(
  { kept, writing, settings }: Pick<Result, 'kept' | 'writing' | 'settings'>,
  answers?: NarrativeAnswers,
): Wish {
  return {
    template: kept?.template ?? null,
    form: writing.form,
    answers: answers ?? kept?.answers ?? {},
    settings: settings.check,
    decimals: settings.decimals,
  };
}
