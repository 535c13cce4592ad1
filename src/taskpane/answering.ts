import { answeredFindings, answerFindings, findingKeys, type Answers } from '../core/report/answers.js';
import { answersFor, readAnswers } from '../core/report/read-answers.js';
import type { Finding } from '../core/finding/finding.js';
import type { AnswerKeep } from './host.js';
import { baseName, handOut } from './save.js';
import type { PaneState, Result } from './state.js';
import type { Store } from './store.js';

/** What the user can do with warnings that are lawful in this workbook. */
export interface Answering {
  /** Where reasons are kept, said beside the field. */
  readonly keptIn: string;
  /** Keeps a reason for a finding; null withdraws it. False when it could not be kept, which is then said. */
  answer(finding: Finding, reason: string | null): Promise<boolean>;
  /** Hands out the reasons as a file that `gongkai check --answers` reads. */
  exportAnswers(): void;
  /** Adds the reasons of such a file. */
  importAnswers(file: File): Promise<void>;
}

export function answering(store: Store<PaneState>, keep: AnswerKeep, fail: (error: unknown) => void): Answering {
  const put = async (result: Result, answers: Answers): Promise<Result | null> => {
    try {
      await keep.save(result.disclosure, answers);
    } catch (error) {
      fail(error);
      return null;
    }
    const current = store.get().result;
    if (current?.workbook !== result.workbook) return null;
    const next = { ...current, answers, report: answerFindings(current.checked, answers).report };
    store.set({ result: next, error: null });
    return next;
  };

  return {
    keptIn: keep.place,
    answer: async (finding, reason) => {
      const { result } = store.get();
      const key = result && keyOf(finding, result);
      if (!result?.answers || !key) return false;
      const { [key]: _, ...others } = result.answers;
      return (await put(result, reason === null ? others : { ...others, [key]: reason })) !== null;
    },
    exportAnswers: () => {
      const { result } = store.get();
      if (!result) return;
      const given = answeredFindings(result.report).map((finding) => [keyOf(finding, result), finding.answer]);
      const content = `${JSON.stringify(Object.fromEntries(given), null, 2)}\n`;
      void handOut(
        { name: `${baseName(result.workbook.name)}-答复.json`, type: 'application/json', content },
        { say: (notice) => store.set({ notice }), fail },
      );
    },
    importAnswers: async (file) => {
      const { result } = store.get();
      if (!result?.answers) return;
      const answers = await answersIn(file, result.workbook.name);
      if (answers === null) return fail(new Error(`“${file.name}”不是答复文件，请选“导出答复”得到的 .json 文件。`));
      const { unused, refused } = answerFindings(result.checked, answers);
      const useful = Object.fromEntries(
        Object.entries(answers).filter(([key]) => !unused.includes(key) && !refused.includes(key)),
      );
      const count = Object.keys(useful).length;
      if (count === 0) return fail(new Error(`“${file.name}”里的答复没有一条对得上现在的提醒、提示。`));
      const rest = unused.length + refused.length;
      if (await put(result, { ...result.answers, ...useful }))
        store.set({ notice: `已导入 ${count} 条${rest > 0 ? `，另有 ${rest} 条对不上` : ''}` });
    },
  };
}

function keyOf(finding: Finding, { report }: Result): string | undefined {
  return findingKeys(report.findings)[report.findings.indexOf(finding)];
}

async function answersIn(file: File, workbook: string): Promise<Answers | null> {
  try {
    const read = readAnswers(JSON.parse(await file.text()));
    return 'wrongAt' in read ? null : answersFor(read, workbook);
  } catch {
    return null;
  }
}
