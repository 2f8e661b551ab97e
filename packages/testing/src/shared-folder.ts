/** Material beside the repository (`../shared`) that some tests read and that a public clone does not have. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. This file lies two folders below packages/, as source and as built. */
export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** The path of `../shared` or of something in it; null where it is not. */
export function sharedFolder(...path: string[]): string | null {
  const folder = join(repositoryRoot, '..', 'shared', ...path);
  return existsSync(folder) ? folder : null;
}

interface JestTest {
  (name: string, test: () => void | Promise<void>, timeout?: number): void;
  skip(name: string, test: () => void | Promise<void>, timeout?: number): void;
}

/** `it` for a test that reads `../shared/<path>`; skipped by name where that is absent. */
export function itWithShared(path: string, name: string, test: (folder: string) => void | Promise<void>, timeout?: number): void {
  const it = (globalThis as unknown as { it: JestTest }).it;
  const folder = sharedFolder(path);
  if (folder === null) it.skip(`${name} (needs ../shared/${path})`, () => undefined);
  else it(name, () => test(folder), timeout);
}
