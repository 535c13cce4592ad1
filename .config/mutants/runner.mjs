import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import Mocha from 'mocha';

/**
 * Runs the specs of a room for Stryker: bundled once, loaded anew for every mutant, so that tables and regular expressions of
 * a module count and nothing remembered (`memoizeText`) under one mutant is found under the next. Stryker's own runner for
 * mocha does neither, and does not find the files of mocha 12.
 */
class RoomRunner {
  /** What the changed source and Stryker tell each other: which mutant is active, which were passed. */
  context = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { specs, withoutTests } = JSON.parse(process.env.GONGKAI_MUTANTS_TESTS);
    this.script = await bundle(specs);
    this.without = withoutTests && new RegExp(withoutTests, 'u');
  }

  async dryRun({ disableBail }) {
    const result = await this.run(!disableBail, undefined);
    return { ...result, mutantCoverage: this.context.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    this.context.hitLimit = hitLimit;
    this.context.hitCount = hitLimit === undefined ? undefined : 0;
    this.context.activeMutant = activeMutant.id;
    return toMutantRunResult(await this.run(!disableBail, testFilter && new Set(testFilter)));
  }

  async run(bail, wanted) {
    try {
      this.context.currentTestId = undefined;
      const tests = await runMocha(
        this.script,
        bail,
        (id) => (wanted ? wanted.has(id) : !this.without?.test(id)),
        (id) => (this.context.currentTestId = id),
      );
      const { hitCount, hitLimit } = this.context;
      return determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
    } catch (error) {
      // A table that cannot be loaded any more fails every test.
      return { status: DryRunStatus.Complete, tests: [failed('loading', 0, error)] };
    }
  }
}

const createRunner = () => new RoomRunner();

/** Loaded once: they are large. */
const LIBRARIES = ['decimal.js', 'docx', 'fast-check', 'fflate', 'saxes', '@e965/xlsx'];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'room', createRunner)];

/** Loads the specs into a mocha of their own and runs those that are wanted. */
function runMocha(script, bail, isWanted, started) {
  const mocha = new Mocha({ reporter: class {}, timeout: 0, bail });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  script.runInThisContext()(createRequire(resolve('package.json')));
  const ids = idsOf(mocha.suite, isWanted);
  mocha.suite.bail(bail);
  const results = [];
  return new Promise((done) => {
    const runner = mocha.run(() => done(results));
    let start = performance.now();
    runner.on('test', (test) => {
      start = performance.now();
      started(ids.get(test));
    });
    runner.on('pass', (test) => results.push({ ...named(ids.get(test), start), status: TestStatus.Success }));
    runner.on('fail', (test, error) =>
      results.push(failed(ids.get(test.ctx?.currentTest ?? test) ?? test.fullTitle(), start, error)),
    );
  });
}

function named(id, start) {
  return { id, name: id, timeSpentMs: performance.now() - start };
}

function failed(id, start, error) {
  return { ...named(id, start), status: TestStatus.Failed, failureMessage: error?.message ?? String(error) };
}

/** Each test with its id, its title and the how-manieth of that title it is; takes out what is not wanted. */
function idsOf(root, isWanted) {
  const ids = new Map();
  const seen = new Map();
  const walk = (suite) => {
    for (const test of suite.tests) {
      const title = test.fullTitle();
      const again = (seen.get(title) ?? 0) + 1;
      seen.set(title, again);
      ids.set(test, again === 1 ? title : `${title} (${again})`);
    }
    suite.tests = suite.tests.filter((test) => isWanted(ids.get(test)));
    suite.suites.forEach(walk);
  };
  walk(root);
  return ids;
}

async function bundle(specs) {
  const files = specs.flatMap(specsIn);
  const { outputFiles } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: LIBRARIES,
    logLevel: 'error',
    plugins: [ownAddress],
  });
  return new vm.Script(`(function (require) {${outputFiles[0].text}\n})`);
}

/** A bundled file keeps its own address: specs read fixtures beside them. */
const ownAddress = {
  name: 'own-address',
  setup(bundling) {
    bundling.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      return { loader: 'ts', contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address) };
    });
  },
};

function specsIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .sort()
    .map((name) => join(path, name));
}
