/** npm run record:meilisearch: asks a real Meilisearch (the program on PATH) what the tests ask it, and keeps its answers for machines that have none. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runNode, toolEnvironment } from './lib/run.mjs';

await installIfNeeded();

const recorded = execFileSync('git', ['grep', '-l', '--untracked', 'meilisearchForTests(', '--', '*.test.ts'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n');
console.log(`Recording ${recorded.join(', ')}`);
process.exit(
  await runNode([join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--maxWorkers=1', '--runTestsByPath', ...recorded], {
    env: toolEnvironment({ NODE_OPTIONS: '--experimental-vm-modules --no-warnings', RECORD_MEILISEARCH: '1' }),
  }),
);
