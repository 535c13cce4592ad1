import type { Disclosure } from '../core/disclosure/model.js';
import type { KeptNarrative } from '../core/narrate/answers/kept.js';
import type { NarrateOptions } from '../core/narrate/index.js';
import type { Narrative } from '../core/narrate/narrative.js';
import { answerFindings, currentAnswers, type Answers } from '../core/report/answers.js';
import { uncheckedWords } from '../core/report/unchecked.js';
import type { Workbook } from '../core/sheet/grid.js';
import type { Report } from '../core/finding/finding.js';
import { loadEngine, type Engine } from './load-engine.js';
import type { Prior, Progress, Result } from './state.js';

const STEPS = ['读取工作簿', '识别公开表', '核对勾稽关系', '撰写说明'] as const;

/** Where the material comes from. */
export interface Sources {
  /** What is read: "工作簿" unless told otherwise. */
  readonly reading?: string;
  read(signal: AbortSignal): Promise<Workbook>;
  /** Asked after reading, which may have been what brought it. */
  prior(): Prior | null;
  answers(of: Disclosure): Promise<Answers | null>;
  kept(of: Disclosure): Promise<KeptNarrative | null>;
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
  const checked = engine.validate(disclosure, lastYear);
  const answers = loaded && currentAnswers(loaded, checked.findings);
  await step(3);
  const writing = { ...lastYear, template: engine.chosenTemplate(kept?.template ?? null, disclosure.document) };
  const narrative = writeDown(engine, disclosure, checked, { ...writing, answers: kept?.answers ?? {} });
  return {
    engine,
    workbook,
    disclosure,
    checked,
    answers,
    report: answerFindings(checked, answers ?? {}).report,
    writing,
    kept,
    narrative,
    prior,
  };
}

/** The 说明 with what speaks against it: a workbook that contradicts itself makes it a draft. */
export function writeDown(
  { narrate, withDoubts }: Engine,
  disclosure: Disclosure,
  checked: Report,
  options: NarrateOptions,
): Narrative {
  return withDoubts(narrate(disclosure, options), checked, uncheckedWords(checked));
}

/** Lets the browser paint and take input. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
