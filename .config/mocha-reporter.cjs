const { relative } = require('node:path');
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Spec files whose time is told. */
const SLOWEST = 12;

/** Dots, readable failures and the slowest files; leaves the counts as JSON in the file that GONGKAI_TEST_COUNT names. */
module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const times = new Map();
    runner.on('test end', ({ file, duration = 0 }) => times.set(file, (times.get(file) ?? 0) + duration));
    runner.once('end', () => {
      const slowest = [...times].sort((a, b) => b[1] - a[1]).slice(0, SLOWEST);
      for (const [file, time] of slowest)
        console.log(`  ${(time / 1000).toFixed(1).padStart(6)} s  ${file ? relative('.', file) : ''}`);
      const { passes, failures, pending } = this.stats;
      const file = process.env.GONGKAI_TEST_COUNT;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
