/** Where the build leaves the list of the pane's chunks: the browser's tests use what was built. */
export const CHUNKS = '.cache/chunks.json';

/**
 * The checks beside the test suite, the longest first. Each counts as one test. `npm run lint` runs the quick ones.
 */
export const GATES = [
  { name: 'lint', command: ['eslint', '.', '--max-warnings=0'], quick: true },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'], quick: true },
  {
    name: 'layering',
    command: ['depcruise', 'src', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
    quick: true,
  },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'], quick: true },
  { name: 'build', command: ['webpack', '--mode=production', '--env', `chunks=${CHUNKS}`], quick: false },
];
