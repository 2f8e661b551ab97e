import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exitCodes, OperatorError } from '@drogowskaz/platform';

/** The file of neighbours. A file that is named has to be there; the one in the data folder may come later. Null: there is nowhere to look. */
export function neighboursFile({
  NEIGHBOURS_FILE: named,
  DATA_DIR,
}: {
  NEIGHBOURS_FILE?: string | undefined;
  DATA_DIR?: string;
}): string | null {
  if (named === undefined) return DATA_DIR === undefined ? null : join(resolve(DATA_DIR), 'neighbours.json');
  if (!existsSync(named)) {
    throw new OperatorError(
      `NEIGHBOURS_FILE: there is no file ${named}. Write it (docs/neighbours.md), or unset NEIGHBOURS_FILE.`,
      exitCodes.config,
    );
  }
  return resolve(named);
}
