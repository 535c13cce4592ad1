import type { Disclosure } from '../core/disclosure/model.js';
import type { KeptNarrative } from '../core/narrate/answers/kept.js';
import type { Answers as NarrativeAnswers } from '../core/narrate/narrative.js';
import type { Report } from '../core/finding/finding.js';
import { answerFindings, currentAnswers, type Answers } from '../core/report/answers.js';
import { messageOf } from '../core/report/say/index.js';
import { uncheckedWords } from '../core/report/unchecked.js';
import type { Workbook } from '../core/sheet/grid.js';
import { loadEngine } from './load-engine.js';
import type { FormAtHand, Prior, Progress, Result, Writing } from './state.js';

const STEPS = ['读取工作簿', '识别公开表', '核对勾稽关系', '撰写说明'] as const;

/** Where the material comes from. */
export interface Sources {
  /** What is read: "工作簿" unless told otherwise. */
  readonly reading?: string;
  read(signal: AbortSignal): Promise<Workbook>;
  /** Asked after reading, which may have been what brought it. */
  prior(): Prior | null;
  /** The form that the last 说明 was written in. */
  form(): FormAtHand | null;
  /** Told of a form that this workbook does not fit: the 说明 follows a template then. */
  unfit(error: unknown): void;
  answers(of: Disclosure): Promise<Answers | null>;
  kept(of: Disclosure): Promise<KeptNarrative | null>;
  /** The findings with those that are known already in their places. */
  known?(checked: Report): Report;
}

/**
 * Reads, recognizes, validates and narrates, saying before each step which it is. Between two steps the page may
 * paint and `signal` may stop the work; it then rejects with the signal's reason.
 */
export async function examine(
  sources: Sources,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Result> {
  const step = async (index: number, label: string = STEPS[index]!): Promise<void> => {
    report({ label, done: index, total: STEPS.length });
    await breathe();
    signal.throwIfAborted();
  };
  await step(0, sources.reading);
  const workbook = await sources.read(signal);
  const prior = sources.prior();
  await step(1);
  const engine = await loadEngine();
  const disclosure = engine.recognize(workbook);
  const loaded = await sources.answers(disclosure);
  const kept = await sources.kept(disclosure);
  await step(2);
  const lastYear = prior ? { prior: prior.disclosure } : {};
  const found = engine.validate(disclosure, lastYear);
  const checked = sources.known?.(found) ?? found;
  const answers = loaded && currentAnswers(loaded, checked.findings);
  await step(3);
  const writing: Writing = {
    ...lastYear,
    template: engine.chosenTemplate(kept?.template ?? null, disclosure.document),
    form: sources.form(),
  };
  const material = { engine, disclosure, checked };
  const written = (): Written => {
    try {
      return writeDown(material, writing, kept?.answers ?? {});
    } catch (error) {
      if (writing.form === null) throw error;
      sources.unfit(error);
      return writeDown(material, { ...writing, form: null }, kept?.answers ?? {});
    }
  };
  return {
    engine,
    workbook,
    disclosure,
    checked,
    answers,
    report: answerFindings(checked, answers ?? {}).report,
    kept,
    ...written(),
    prior,
    change: null,
  };
}

/** What of a result follows from how it is written. */
export type Written = Pick<Result, 'writing' | 'narrative' | 'filled'>;

/**
 * The 说明 with what speaks against it: a workbook that contradicts itself makes it a draft. Throws UnfitForm where it is
 * to be written in a form that the workbook does not fit.
 */
export function writeDown(
  { engine, disclosure, checked }: Pick<Result, 'engine' | 'disclosure' | 'checked'>,
  writing: Writing,
  answers: NarrativeAnswers,
): Written {
  const { form, template, ...lastYear } = writing;
  const filled =
    form?.fill(form.blank, disclosure, { ...lastYear, answers, inQuestion: engine.questionedBy(checked) }) ?? null;
  const told = filled?.filled.narrative ?? engine.narrate(disclosure, { ...lastYear, template, answers });
  const narrative = engine.withDoubts(told, checked, uncheckedWords(checked));
  return { writing, filled, narrative: filled ? narrative : engine.withContradictions(narrative, checked, messageOf) };
}

/** Lets the browser paint and take input. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
