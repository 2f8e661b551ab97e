/** npm run hub -- <command>: the operator's command line. `npm run hub -- --help` lists what there is. */
import { buildOrExit } from './lib/build.mjs';
import { runHub } from './lib/hub.mjs';
import { installIfNeeded } from './lib/install.mjs';

await installIfNeeded();
await buildOrExit('packages/hub');
runHub(process.argv.length > 2 ? process.argv.slice(2) : ['--help']);
