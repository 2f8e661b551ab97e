/** The directions that imports may take (dependency-cruiser). */
const testCode = '(\\.(test|fixture|bench)\\.tsx?$|/contract-tests\\.ts$|/testing/|^(bench|e2e)/|^packages/testing/)';

/** What a module shows: its index.ts, the GraphQL types of graphql/index.ts, and its entities, which MikroORM needs as classes. */
const shown = [
  '/modules/[a-z-]+/index\\.ts$',
  '/modules/[a-z-]+/graphql/index\\.ts$',
  '/modules/[a-z-]+/[a-z-]+-entity\\.ts$',
  '/modules/[a-z-]+/[a-z-]+-entities\\.ts$',
];

/** The composition of a service puts the insides of its modules together. */
const composition = ['^services/[^/]+/src/modules/', '/src/create-[a-z-]+\\.ts$', '/src/subgraph/build-[a-z-]+\\.ts$', testCode];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two files are one thing, or that a part of one belongs elsewhere. Types may point back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'services-know-no-services',
      comment: 'Services talk through their schemas, the queue and the public projection.',
      severity: 'error',
      from: { path: '^services/([^/]+)/' },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'packages-know-no-services',
      comment: 'Only the composition root (hub), benchmarks and process tests see services.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/hub/' },
      to: { path: '^services/' },
    },
    {
      name: 'modules-only-through-their-index',
      comment: 'A module shows others what it wants them to use in its index.ts.',
      severity: 'error',
      from: { path: '^services/([^/]+)/src/modules/([^/]+)/' },
      to: { path: '^services/$1/src/modules/', pathNot: ['^services/$1/src/modules/$2/', ...shown] },
    },
    {
      name: 'modules-only-through-their-index-from-outside',
      comment: 'The same for files outside of modules/.',
      severity: 'error',
      from: { path: '^services/[^/]+/src/', pathNot: composition },
      to: { path: '^services/[^/]+/src/modules/', pathNot: shown },
    },
    {
      name: 'shipped-code-knows-no-tests',
      comment: 'What is shipped runs without test harnesses and benchmarks.',
      severity: 'error',
      from: { pathNot: testCode },
      to: { path: testCode },
    },
    {
      name: 'the-lexicon-is-learnt-from-what-its-name-says',
      comment: 'Its file is named for these folders, text and vocabulary (lexicon-path.ts): what is learnt from others would go stale.',
      severity: 'error',
      from: { path: '^packages/search/src/(document|lexicon|question)/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^(packages|services)/',
        pathNot: '^packages/((text|vocabulary)/|search/src/(document|lexicon|question)/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'who-only-reads-loads-no-server',
      comment: 'Each import starts a thread that reads; with servers and clients beside, it takes half as long again until it does.',
      severity: 'error',
      from: { path: '^packages/hsds/src/in/reading-thread\\.ts$' },
      to: { path: '^packages/platform/src/index\\.ts$', reachable: true },
    },
    {
      name: 'shipped-code-names-what-it-needs',
      comment:
        'The image gets what package.json names under "dependencies": what is found for other reasons while developing is not there.',
      severity: 'error',
      from: { path: '^(packages|services)/[^/]+/src/', pathNot: [testCode, '^packages/search/src/contract/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'everything-resolves', comment: 'An import that leads nowhere.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: '/dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types', 'require'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.node'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
