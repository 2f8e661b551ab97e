import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Node 24 from npm: the machine's own Node only has to be able to run these scripts. */
export const node24 = join(root, 'node_modules', 'node', 'bin', 'node');
