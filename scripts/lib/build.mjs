import { join } from 'node:path';
import { diedOf, signalOf } from './died-of.mjs';
import { root } from './root.mjs';
import { runNode } from './run.mjs';

const stdio = ['ignore', 2, 2];

/** Compiles what is stale, lets search learn its words anew where they changed, bundles the widget; answers the exit code. Only names projects to build less. */
export async function build(...projects) {
  const steps = [
    ['node_modules/typescript/bin/tsc', '-b', ...projects.map((project) => join(root, project))],
    ['packages/search/dist/lexicon/learn-to-file.js'],
    ['packages/widget/build/build-widget.mjs'],
  ];
  for (const [file, ...args] of steps) {
    const code = await runNode([join(root, file), ...args], { stdio });
    if (code !== 0) return code;
  }
  return 0;
}

export async function buildOrExit(...projects) {
  const code = await build(...projects);
  if (code === 0) return;
  console.error(code > 128 ? `The build did not come to its end. ${diedOf(signalOf(code))}` : 'The build failed: see the lines above.');
  process.exit(code);
}
