import { publishedAs } from '../core/disclosure/query.js';
import type { KeptNarrative, KeptTemplate } from '../core/narrate/answers/kept.js';
import { questionsFile } from '../core/narrate/answers/questions-file.js';
import { readNarrativeAnswers } from '../core/narrate/answers/read-answers.js';
import type { Answers } from '../core/narrate/narrative.js';
import type { Problem } from '../core/narrate/template/template.js';
import { fileWords } from '../core/taxonomy/words/files.js';
import type { Engine } from './engine/client.js';
import type { Wish } from './engine/write.js';
import { wishOf, writeDown } from './pipeline.js';
import { lastAnswersOf } from './prior.js';
import { openForm, seemsForm } from './filling.js';
import type { FileSource } from './file-source.js';
import type { NarrativeKeep } from './host.js';
import { baseName, handOut } from './save.js';
import type { PaneState, Result, Writing } from './state.js';
import type { Store } from './store.js';

/** What a person adds to the 说明. */
export interface Narrating {
  /** Where the answers are kept, said beside the form. */
  readonly narrativeKeptIn: string;
  /** Resolves when everything that was given so far is kept, or could not be. */
  settled(): Promise<void>;
  /**
   * Puts an answer into the text at once and keeps it; blank withdraws it. False when it could not be kept, which is
   * then said.
   */
  supply(id: string, answer: string): Promise<boolean>;
  /** Writes by another template; null by the one of the document's type and place. */
  useTemplate(template: KeptTemplate | null): Promise<void>;
  /** Takes a template of the user's own. Its mistakes, if any; then nothing changes. */
  openTemplate(file: File): Promise<readonly Problem[]>;
  /** Writes in a bureau's blank form. What stands in the way is said, and nothing changes. */
  openForm(source: FileSource): Promise<void>;
  /** Whether a file that was dropped is a blank form rather than a written 说明. */
  seemsForm(source: FileSource): Promise<boolean>;
  /** Hands out the questions with their answers as a file that `gongkai narrate --answers` reads. */
  exportQuestions(): void;
  /** Adds the answers of such a file. */
  importQuestions(file: File): Promise<void>;
}

export function narrating(
  store: Store<PaneState>,
  engine: Engine,
  keep: NarrativeKeep,
  fail: (error: unknown) => void,
): Narrating {
  let saving: Promise<unknown> = Promise.resolve();

  /** One after the other, so that the last word is kept last. */
  const save = (result: Result, kept: KeptNarrative): Promise<boolean> => {
    const mine = saving
      .then(() => keep.save(result.disclosure, kept))
      .then(
        () => {
          store.set({ error: null });
          return true;
        },
        (error: unknown) => {
          fail(error);
          return false;
        },
      );
    saving = mine;
    return mine;
  };

  /**
   * Has the text written anew as `wish` has it, of the result that is shown. What is asked for meanwhile is written for
   * later: then this one is not shown.
   */
  const rewrite = async (result: Result, wish: Wish, writing: Writing | null): Promise<void> => {
    try {
      const { unfit: _, ...written } = await writeDown(engine, result, wish);
      const now = store.get().result;
      if (now?.workbook !== result.workbook || now.kept !== result.kept || now.writing !== result.writing) return;
      store.set({ result: { ...now, ...written, writing: writing ?? written.writing } });
    } catch (error) {
      fail(error);
    }
  };

  const answerWith = async (answers: Answers): Promise<boolean> => {
    const { result } = store.get();
    if (!result?.kept) return false;
    const next = { ...result, kept: { ...result.kept, answers } };
    store.set({ result: next });
    const [isKept] = await Promise.all([save(next, next.kept), rewrite(next, wishOf(next), next.writing)]);
    return isKept;
  };

  const useTemplate = async (template: KeptTemplate | null): Promise<void> => {
    const { result } = store.get();
    if (!result?.kept) return;
    const next = { ...result, kept: { ...result.kept, template } };
    store.set({ result: next });
    await Promise.all([save(next, next.kept), rewrite(next, { ...wishOf(next), form: null }, null)]);
  };

  return {
    narrativeKeptIn: keep.place,
    settled: async () => void (await saving),
    supply: (id, answer) => {
      const { [id]: _, ...others } = store.get().result?.kept?.answers ?? {};
      return answerWith(answer.trim() === '' ? others : { ...others, [id]: answer.trim() });
    },
    useTemplate,
    openTemplate: async (file) => {
      const { result } = store.get();
      if (!result) return [];
      const source = await file.text();
      const { name, type, problems } = await engine.ask('template', source);
      const { book } = fileWords(publishedAs(result.disclosure));
      const wrongType =
        type !== result.disclosure.document.type
          ? [
              {
                line: 1,
                message: `模板用于${type === 'budget' ? '预算' : '决算'}，这个${book}是${type === 'budget' ? '决算' : '预算'}。`,
              },
            ]
          : [];
      const mistakes = problems.length > 0 ? problems : wrongType;
      if (mistakes.length === 0) await useTemplate({ name, source });
      return mistakes;
    },
    openForm: (source) => openForm(source, store, engine, fail),
    seemsForm: (source) => seemsForm(source, engine),
    exportQuestions: () => {
      const { result } = store.get();
      if (!result) return;
      const content = questionsFile(result.narrative, lastAnswersOf(result));
      void handOut(
        { name: `${baseName(result.workbook.name)}-问题.json`, type: 'application/json', content },
        { say: (notice) => store.set({ notice }), fail },
      );
    },
    importQuestions: async (file) => {
      const { result } = store.get();
      if (!result?.kept) return;
      const answers = await answersIn(file);
      if (answers === null) return fail(new Error(`“${file.name}”不是回答文件，请选填好的问题文件（.json）。`));
      const asked = new Set(result.narrative.questions.map(({ id }) => id));
      const useful = Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
      const count = Object.keys(useful).length;
      const rest = Object.keys(answers).length - count;
      if (count === 0) return fail(new Error(`“${file.name}”里没有这份说明要的回答。`));
      if (await answerWith({ ...result.kept.answers, ...useful }))
        store.set({ notice: `已导入 ${count} 个回答${rest > 0 ? `，另有 ${rest} 个没有问到` : ''}` });
    },
  };
}

async function answersIn(file: File): Promise<Answers | null> {
  try {
    const read = readNarrativeAnswers(JSON.parse(await file.text()));
    return 'answers' in read ? read.answers : null;
  } catch {
    return null;
  }
}
