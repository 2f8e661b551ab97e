import { join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

const stdio = ['ignore', 2, 2];

/** Compiles what is stale and lets search learn its words anew where they changed; answers the exit code. Only names projects to build less. */
export async function build(...projects) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const code = await runNode([compiler, '-b', ...projects.map((project) => join(root, project))], { stdio });
  return code === 0 ? runNode([join(root, 'packages', 'search', 'dist', 'lexicon', 'learn-to-file.js')], { stdio }) : code;
}

export async function buildOrExit(...projects) {
  const code = await build(...projects);
  if (code === 0) return;
  console.error('The build failed: see the lines above.');
  process.exit(code);
}
