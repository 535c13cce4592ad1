/** The layering of docs/architecture.md: dependencies point inward, core knows nobody. */
/** The rooms of core, inmost first: each knows those before it only. */
const ROOMS = [
  'keep',
  'text',
  'sheet',
  'money',
  'taxonomy',
  'disclosure',
  'screen',
  'recognize',
  'figures',
  'finding',
  'constraints',
  'claims',
  'match',
  'check',
  'narrate',
  'fill',
  'reconcile',
  'inspect',
  'compare',
  'report',
];

const inOrder = ROOMS.slice(0, -1).map((room, index) => ({
  name: `core-${room}-knows-none-after-it`,
  severity: 'error',
  from: { path: `^src/core/${room}/` },
  to: { path: `^src/core/(${ROOMS.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...inOrder,
    {
      name: 'core-rooms-are-listed',
      comment: 'a new room takes its place in the order',
      severity: 'error',
      from: { path: '^src/core/', pathNot: `^src/core/(${ROOMS.join('|')})/` },
      to: {},
    },
    { name: 'no-cycles', comment: 'types included', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-knows-nobody',
      comment: 'core is pure: no other room, no Node, no library but decimal.js',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '^node_modules/decimal\\.js/'] },
    },
    {
      name: 'hosts-know-core-only',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/', pathNot: ['^src/core/', '^src/hosts/$1/', '^src/hosts/(office|shown)/'] },
    },
    {
      name: 'commands-know-core-only',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/', pathNot: '^src/(core|commands)/' },
    },
    {
      name: 'cli-and-taskpane-apart',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/(taskpane|commands)/' },
    },
    { name: 'taskpane-and-cli-apart', severity: 'error', from: { path: '^src/taskpane/' }, to: { path: '^src/cli/' } },
    {
      name: 'browser-code-without-node',
      severity: 'error',
      from: { path: '^src/(taskpane|commands|hosts/(excel|word|wps|office|shown))/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-test-in-product', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
    {
      name: 'only-what-is-installed',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'unknown', 'undetermined'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs'],
      conditionNames: ['import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
