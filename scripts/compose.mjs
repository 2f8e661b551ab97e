/** npm run compose [-- --check]: writes schema/*.graphql from the code, and the client's operations from them; or only compares. */
import { join } from 'node:path';
import { buildOrExit } from './lib/build.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runNode } from './lib/run.mjs';

await installIfNeeded();
await buildOrExit('packages/hub');
const codes = [];
for (const path of ['hub/dist/compose.js', 'client/generate.mjs']) {
  codes.push(await runNode([join(root, 'packages', path), ...process.argv.slice(2)]));
}
process.exit(Math.max(...codes));
