import { relative } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What Stryker calls a mutant that no test noticed. */
export const MISSED = new Set(['Survived', 'NoCoverage']);

const START = performance.now();
let tested = 0;

/** Prints the mutants that no test notices as they are found, and now and then how many were tried. */
const survivors = {
  onMutantTested({ fileName, location, mutatorName, replacement, status }) {
    if (status === 'Ignored') return;
    tested += 1;
    if (tested % 50 === 0) console.log(`… ${tested} tried in ${Math.round((performance.now() - START) / 1000)} s`);
    if (!MISSED.has(status)) return;
    const { line, column } = location.start;
    const where = `${relative(process.cwd(), fileName)}:${line}:${column}`;
    console.log(
      `  ${status === 'NoCoverage' ? 'no test ' : 'survived'} ${where} ${mutatorName} → ${firstLine(replacement)}`,
    );
  },
};

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, 'survivors', () => survivors)];

function firstLine(text = '') {
  const [line] = text.split('\n');
  return line === text ? text : `${line} …`;
}
