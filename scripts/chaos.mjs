/** npm run chaos -- [histories] [first seed]: random histories while servers are killed and the network misbehaves; prints a report. See docs/chaos.md. */
import { join } from 'node:path';
import { buildOrExit } from './lib/build.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runNode, toolEnvironment } from './lib/run.mjs';

await installIfNeeded();
await buildOrExit('e2e');
process.exit(
  await runNode([join(root, 'e2e', 'dist', 'chaos', 'run-chaos.js'), ...process.argv.slice(2)], {
    env: toolEnvironment({ NODE_ENV: 'production' }),
  }),
);
