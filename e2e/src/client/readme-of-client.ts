import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@drogowskaz/testing';

export interface Snippet {
  language: string;
  /** The file that its first line names: `// page.mjs`. */
  file: string | null;
  code: string;
}

const readme = readFileSync(join(repositoryRoot, 'packages', 'client', 'README.md'), 'utf8');

/** What packages/client/README.md tells people to run, in its order. */
export const snippets: Snippet[] = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
  language,
  file: /^\/\/ (\S+\.mjs)\n/.exec(code)?.[1] ?? null,
  code,
}));
