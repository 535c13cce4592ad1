import type { Claim, Document, Paragraph, Statement } from '../../claims/index.js';
import {
  coversAll,
  namesMoneyInvolved,
  doneIn,
  gradesOffScore,
  ratesOverHundred,
  reasonAgainst,
  type WordsFound,
} from '../../claims/lexicon/meaning.js';
import { signAt, spanOf } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import { printedFigure } from '../printed-figure.js';
import { isFigure } from './context.js';
import { isNothing, isWhole, placeOf, type Found } from './statement-fault.js';
import { gather } from '../../sheet/gather.js';

/** What words say that the numbers beside them do not bear out. */
export function meaningFaults(document: Document): Found[] {
  return [
    ...gather(document.statements, (statement) => [
      ...doneWithNothing(statement, document),
      ...reasonOtherwise(statement, document),
    ]),
    ...gather(document.paragraphs, (paragraph) => [...rates(paragraph), ...grades(paragraph)]),
    ...goalsOfAll(document),
  ];
}

function placeIn({ folded }: Paragraph, { start, words }: WordsFound): Span {
  return spanOf(folded, start, start + words.length);
}

/** "因公出国（境）费0万元…有因公出国（境）团组": in the paragraph of the money, behind it. */
function doneWithNothing({ key, amount, paragraph, noun, year }: Statement, document: Document): Found[] {
  if (key === null || !isFigure(amount) || amount.kind !== 'amount' || !isNothing(amount)) return [];
  if (isWhole(amount, document.decimals) || (year !== null && year !== document.year)) return [];
  const place = document.paragraphs[paragraph]!;
  const from = signAt(place.folded, amount.start);
  const done = doneIn(place.folded.text.slice(from), key);
  if (done === null) return [];
  return [
    {
      ...placeIn(place, { ...done, start: done.start + from }),
      rule: 'done.with-nothing',
      severity: 'warning',
      said: { type: 'done.with-nothing', noun, money: printedFigure(amount), words: done.words },
    },
  ];
}

/** Signs in which a reason ends. */
const REASON = 60;

/** "比上年减少3万元，主要原因是接待批次增加。" */
function reasonOtherwise({ change, noun, paragraph }: Statement, document: Document): Found[] {
  const last = change?.percent ?? change?.difference ?? null;
  if (last === null || change!.unsure || (change!.direction !== 'more' && change!.direction !== 'less')) return [];
  const place = document.paragraphs[paragraph]!;
  if (last.paragraph !== paragraph || place.inTable) return [];
  const from = signAt(place.folded, last.end - 1) + 1;
  const found = reasonAgainst(place.folded.text.slice(from, from + REASON), change!.direction);
  if (from === 0 || found === null) return [];
  return [
    {
      ...placeIn(place, { ...found, start: found.start + from }),
      rule: 'reason.direction',
      severity: 'warning',
      said: { type: 'reason.direction', noun, less: change!.direction === 'less', reason: found.words },
    },
  ];
}

function rates(paragraph: Paragraph): Found[] {
  return ratesOverHundred(paragraph.folded.text).map((found) => ({
    ...placeIn(paragraph, found),
    rule: 'rate.over-hundred',
    severity: 'warning',
    said: { type: 'rate.over-hundred', words: found.words },
  }));
}

function grades(paragraph: Paragraph): Found[] {
  return gradesOffScore(paragraph.folded.text).map((found) => ({
    ...placeIn(paragraph, found),
    rule: 'grade',
    severity: 'warning',
    said: { type: 'grade', score: found.score, grade: found.grade },
  }));
}

/** "实现绩效目标管理全覆盖，…项目3个，涉及资金90万元": perhaps all the 项目支出 that the text tells, and one digit off. */
function goalsOfAll({ statements, paragraphs }: Document): Found[] {
  const projects = statements.filter(({ key, amount }) => key === 'project' && isMoney(amount));
  if (projects.length === 0) return [];
  return gather(statements, (statement): Found[] => {
    const { amount, key, noun, paragraph, index } = statement;
    if (!isMoney(amount) || key !== null || !namesMoneyInvolved(noun) || !coversAll(paragraphs[paragraph]!.folded.text))
      return [];
    const before = statements[index - 1];
    if (before?.paragraph !== paragraph || before.amount?.kind !== 'count') return [];
    const near = projects.find((project) => areAlike(project.amount!, amount));
    if (near === undefined || projects.some((project) => project.amount!.value!.eq(amount.value!))) return [];
    const project = printedFigure(near.amount!);
    return [
      {
        ...placeOf(amount),
        rule: 'goals.all',
        severity: 'notice',
        stated: printedFigure(amount),
        said: { type: 'goals.all', figure: printedFigure(amount), project },
      },
    ];
  });
}

function isMoney(claim: Claim | null): claim is Claim {
  return isFigure(claim) && claim.kind === 'amount';
}

/** The same digits in another order, or all but one the same. */
function areAlike(one: Claim, other: Claim): boolean {
  const [a, b] = [one, other].map((claim) => claim.value!.toFixed(2));
  if (a!.length !== b!.length) return false;
  const sorted = (digits: string): string => Array.from(digits).sort().join('');
  const off = Array.from(a!).filter((digit, at) => digit !== b![at]).length;
  return off === 1 || sorted(a!) === sorted(b!);
}
