import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastAnswer, questionsFile } from '../core/narrate/answers/questions-file.js';
import { readNarrativeAnswers } from '../core/narrate/answers/read-answers.js';
import type { Answers, Narrative } from '../core/narrate/narrative.js';
import { Failure } from './failure.js';
import { isFolder, stemOf } from './output.js';
import { refuseInput } from './same-file.js';
import type { Terminal } from './terminal.js';
import { writeWhole } from './whole-file.js';

/** gongkai narrate --questions: the questions to fill in. A file that holds answers is never written over. */
export async function writeQuestions(
  narrative: Narrative,
  lastAnswers: Answers | undefined,
  {
    path,
    out,
    inputs,
  }: { readonly path: string; readonly out: string | undefined; readonly inputs: readonly string[] },
  terminal: Terminal,
): Promise<void> {
  const content = questionsFile(narrative, lastAnswers);
  if (out === undefined) {
    terminal.out(content);
    return;
  }
  const target = isFolder(out) ? join(out, `${stemOf(path)}-问题.json`) : out;
  refuseInput(target, inputs);
  const kept = existsSync(target) ? answersIn(target) : 0;
  if (kept > 0)
    throw new Failure(
      'exists',
      `“${target}”里已有 ${kept} 条回答，没有覆盖；要带上这些回答，请用 --answers 给出它，--out 换一个文件名。`,
    );
  await writeWhole(target, content);
  const { questions } = narrative;
  const offered = questions.filter(({ id }) => lastAnswer(lastAnswers ?? {}, id) !== null).length;
  const open = questions.filter(({ answer }) => answer === null).length;
  const say = [
    `${questions.length} 个问题`,
    ...(open < questions.length ? [`还有 ${open} 个没有回答`] : []),
    ...(lastAnswers ? [`${offered} 个有上年回答`] : []),
  ];
  terminal.complain(`已写出“${target}”：${say.join('，')}。`);
}

function answersIn(target: string): number {
  try {
    const file = readNarrativeAnswers(JSON.parse(readFileSync(target, 'utf8')));
    return 'answers' in file ? Object.keys(file.answers).length : 0;
  } catch {
    return 0;
  }
}
