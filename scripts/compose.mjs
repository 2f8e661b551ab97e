/** npm run compose [-- --check]: writes schema/*.graphql from the code, or only compares them. */
import { join } from 'node:path';
import { buildOrExit } from './lib/build.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';

await installIfNeeded();
await buildOrExit('packages/hub');
process.exit(await runNode([join(root, 'packages', 'hub', 'dist', 'compose.js'), ...process.argv.slice(2)]));
