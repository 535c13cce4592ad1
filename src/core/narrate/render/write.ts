import { present } from '../../figures/sourced.js';
import { share } from '../prose/share.js';
import type { Piece } from '../prose/pieces.js';
import { blank } from '../prose/pieces.js';
import type { Ask, Field, Inline, InlineNode } from '../template/template.js';
import { TEXT_FIELDS } from '../template/fields.js';
import { ASPECTS } from './aspects.js';
import { itemsIn } from './items.js';
import { printFigure } from './print.js';
import { keyIn, textIn, wholeIn, type Scope } from './scope.js';
import { textField } from './text-field.js';
import { figureIn, fill } from './typed.js';

/** A sentence with its figures put in; null when one of them is not there. */
export function writeInline(nodes: Inline, scope: Scope): Piece | null {
  const pieces = nodes.map((node) =>
    node.kind === 'optional' ? (writeOptional(node.body, scope) ?? '') : writeNode(node, scope),
  );
  return pieces.includes(null) ? null : pieces.filter((piece) => piece !== null);
}

/** Words alone are no reason to keep what is in brackets: 其中：[…][…] falls out with its last part. */
function writeOptional(nodes: Inline, scope: Scope): Piece | null {
  const inner = nodes.filter((node) => node.kind === 'optional');
  const bare = nodes.every(
    (node) =>
      node.kind === 'optional' || node.kind === 'text' || (node.kind === 'field' && TEXT_FIELDS.includes(node.name)),
  );
  if (inner.length > 0 && bare && inner.every((node) => writeOptional(node.body, scope) === null)) return null;
  return writeInline(nodes, scope);
}

function writeNode(node: Exclude<InlineNode, { kind: 'optional' }>, scope: Scope): Piece | null {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'ask':
      return ask(node, scope);
    case 'each': {
      const said = itemsIn(scope, node.list, node.body)
        .map((inner) => writeInline(node.body, inner))
        .filter((piece) => piece !== null);
      return said.length === 0 ? null : said.flatMap((piece, at) => (at === 0 ? [piece] : [node.separator, piece]));
    }
    case 'fill':
      return fill(scope, node.name);
    case 'field':
      return writeField(node, scope);
  }
}

/** Each item that prints the same code has a question of its own. */
function ask({ id, hint, question }: Ask, scope: Scope): Piece | null {
  const parts = id.map((part) => {
    if (part.kind === 'text') return part.text;
    return part.kind === 'field' ? keyIn(scope, part.name) : null;
  });
  return parts.includes(null) ? null : blank(parts.join(''), hint, writeInline(question, scope) ?? hint);
}

function writeField({ name, modifier, of }: Field, scope: Scope): Piece | null {
  if (modifier === null) return plainField(name, scope);
  const figure = figureIn(scope, name);
  if (!figure) return null;
  if (modifier !== '占') return ASPECTS[modifier](scope, figure);
  const whole = figureIn(scope, of!)?.amount ?? null;
  return whole && present(whole) && share(scope, `${figure.name}|占 ${of}`, figure.amount, whole);
}

function plainField(name: string, scope: Scope): Piece | null {
  if (name === '序号') return String(scope.items[0]?.number ?? '');
  if (name === '占比') {
    const figure = scope.items[0]?.item.figures['金额'];
    return figure ? share(scope, `${figure.name}|占比`, figure.amount, wholeIn(scope), scope.items[0]!.share) : null;
  }
  const figure = figureIn(scope, name);
  if (figure) return printFigure(scope, figure, figure.amount);
  return textField(name, scope) ?? textIn(scope, name);
}
