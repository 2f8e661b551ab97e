import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program of the machine is; null when it has none. Tests that need it are then skipped by name. */
export const programOnPath = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file)) ?? null;
