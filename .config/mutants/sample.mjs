import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Every kind of mutant Stryker makes. */
const KINDS = [
  'ArithmeticOperator',
  'ArrayDeclaration',
  'ArrowFunction',
  'AssignmentOperator',
  'BlockStatement',
  'BooleanLiteral',
  'ConditionalExpression',
  'EqualityOperator',
  'LogicalOperator',
  'MethodExpression',
  'ObjectLiteral',
  'OptionalChaining',
  'Regex',
  'StringLiteral',
  'UnaryOperator',
  'UpdateOperator',
];

/** Files whose strings are sentences for people: another word in them is no fault of the program. */
const WORDS = /(^|[/-])(say[^/]*|print)\.ts$/u;

/**
 * A Stryker plugin that leaves in one mutant of `GONGKAI_MUTANTS_EVERY`. Which ones follows from the words of their line,
 * not from its number: code that is moved keeps its sample. Stryker's ignorers shut out whole subtrees, so the sample is told
 * to it by its own comments, put into the syntax tree (not the file) before it is walked.
 */
const sample = {
  shouldIgnore(path) {
    if (path.isProgram()) markProgram(path);
    return undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', sample)];

function markProgram(path) {
  const { file } = path.hub;
  const left = leftOut(relative(process.cwd(), file.opts.filename), file.code);
  const marked = new Set();
  path.traverse({
    enter({ node }) {
      const line = node.loc?.start.line;
      if (line === undefined || marked.has(line)) return;
      marked.add(line);
      const kinds = left[line - 1];
      if (kinds.length > 0) (node.leadingComments ??= []).push(comment(kinds));
    },
  });
}

function comment(kinds) {
  return { type: 'CommentBlock', value: ` Stryker disable next-line ${kinds.join(', ')}: not in the sample ` };
}

/** For each line of a file the kinds of mutants that are not in the sample. */
function leftOut(file, code) {
  const { GONGKAI_MUTANTS_EVERY = '1', GONGKAI_MUTANTS_SEED = '1' } = process.env;
  const seen = new Map();
  return code.split('\n').map((line) => {
    const text = line.trim();
    const again = seen.get(text) ?? 0;
    seen.set(text, again + 1);
    return KINDS.filter(
      (kind) =>
        (kind === 'StringLiteral' && WORDS.test(file)) ||
        hash([GONGKAI_MUTANTS_SEED, file, text, again, kind].join('\n')) % Number(GONGKAI_MUTANTS_EVERY) !== 0,
    );
  });
}

function hash(text) {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
