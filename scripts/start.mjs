/** npm start: installs what is missing, builds what is stale, runs the whole hub in one process until Ctrl-C or SIGTERM. */
import { buildOrExit } from './lib/build.mjs';
import { runHub } from './lib/hub.mjs';
import { installIfNeeded } from './lib/install.mjs';

await installIfNeeded();
await buildOrExit('packages/hub');
runHub(['start', ...process.argv.slice(2)]);
