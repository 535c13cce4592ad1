import { markedBlocks, type MarkedPiece } from '../../../core/report/marked-text.js';
import { SEVERITY_NAME } from '../../../core/report/words.js';
import type { TextFinding } from '../../../core/finding/text-finding.js';
import type { TextReport } from '../../../core/reconcile/index.js';
import { h } from '../../dom.js';
import { inlineButton } from '../paragraph.js';

/** The whole text as it is drawn. */
export interface Original {
  readonly element: HTMLElement;
  /** Brings the words of a finding before the user, outlined and with the focus. False when they are not drawn. */
  toFinding(number: number): boolean;
  /** The same with any words, selected. */
  toWords(start: number, end: number): boolean;
  /** Underlines the figures that nothing bears out, or no longer. */
  showOpen(shown: boolean): void;
}

interface Drawn {
  readonly start: number;
  readonly node: Text;
}

/**
 * The text with the words of findings underlined; a click on them, or on a number behind them, leads to the finding.
 */
export function drawOriginal(
  { document: { text, headings }, coverage: { open } }: TextReport,
  numbered: readonly TextFinding[],
  toCard: (number: number) => void,
): Original {
  const drawn: Drawn[] = [];
  const marks = new Map<number, HTMLElement[]>();

  // words of a finding stay in one piece
  const apart = open.filter((one) => !numbered.some(({ start, end }) => start < one.end && end > one.start));
  // behind the findings come the figures that nothing bears out
  const isFinding = (number: number): boolean => number <= numbered.length;

  const nodes = (pieces: readonly MarkedPiece[]): Node[] =>
    pieces.flatMap((piece): Node[] => {
      const node = document.createTextNode(piece.text);
      drawn.push({ start: piece.start, node });
      if (piece.findings.length === 0) return [node];
      const gravest = piece.findings[0]!;
      const finding = numbered[gravest - 1];
      if (finding === undefined) return [h('span', { class: 'open-figure' }, node)];
      const { severity } = finding;
      const mark = inlineButton(
        { 'class': `words words-${severity}`, 'aria-label': `${piece.text}，${SEVERITY_NAME[severity]} ${gravest}` },
        () => toCard(gravest),
        '',
      );
      mark.append(node);
      for (const number of piece.findings.filter(isFinding)) marks.set(number, [...(marks.get(number) ?? []), mark]);
      return [mark, ...piece.ends.filter(isFinding).map((number) => noteNumber(number, number !== gravest, toCard))];
    });

  const element = h(
    'div',
    { class: 'original' },
    ...markedBlocks(text, headings, [...numbered, ...apart]).map((block) =>
      block.kind === 'table'
        ? h(
            'div',
            { 'class': 'rows', 'tabindex': 0, 'role': 'group', 'aria-label': '文中的表，可左右滚动' },
            h('table', {}, ...block.rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, ...nodes(cell)))))),
          )
        : h('p', { class: block.kind === 'heading' ? 'line line-heading' : 'line' }, ...nodes(block.pieces)),
    ),
  );

  return {
    element,
    showOpen: (shown) => void element.classList.toggle('shows-open', shown),
    toFinding: (number) => {
      const found = marks.get(number);
      element.querySelectorAll('.current').forEach((one) => one.classList.remove('current'));
      found?.forEach((one) => one.classList.add('current'));
      found?.[0]?.scrollIntoView({ block: 'center' });
      found?.[0]?.focus({ preventScroll: true });
      return found !== undefined;
    },
    toWords: (start, end) => {
      const at = drawn.findLast((one) => one.start <= start);
      if (!at || start - at.start >= at.node.length) return false;
      at.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(at.node, start - at.start, at.node, Math.min(end - at.start, at.node.length));
      return true;
    },
  };
}

/**
 * Behind the words, where the underline leads elsewhere something to press; else for the eye. A WORD JOINER keeps it on
 * their line.
 */
function noteNumber(number: number, pressed: boolean, toCard: (number: number) => void): HTMLElement {
  const note = pressed
    ? inlineButton({ 'class': 'note', 'aria-label': `问题 ${number}` }, () => toCard(number), String(number))
    : h('span', { 'class': 'note', 'aria-hidden': 'true' }, String(number));
  note.prepend('\u2060');
  return note;
}
