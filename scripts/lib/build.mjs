import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

/** Compiles what is stale; answers the exit code. Only names projects to build less. */
export const build = (...projects) =>
  runNode([join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', ...projects.map((project) => join(root, project))], {
    stdio: ['ignore', 2, 2],
  });

export async function buildOrExit(...projects) {
  const code = await build(...projects);
  if (code === 0) return;
  console.error('The build failed: see the lines above.');
  process.exit(code);
}
