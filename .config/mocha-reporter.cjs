const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

/** Dots and readable failures; leaves the counts as JSON in the file that GONGKAI_TEST_COUNT names. */
module.exports = class CountingReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes, failures, pending } = this.stats;
      const file = process.env.GONGKAI_TEST_COUNT;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
    });
  }
};
