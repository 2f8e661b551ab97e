/** What lies in DATA_DIR and belongs to the database: without these secrets it could not be read or trusted any more. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDataFolder, writePrivateFile } from '@drogowskaz/platform';
import { ERASURES_FILE as ERASURES } from '@drogowskaz/registry';

const DEMONSTRATION = 'demo-accounts.json';
const isSecret = (name: string): boolean => /^[a-z0-9-]+\.secret$/.test(name);

/** Never a path: what is in a back-up is written into the data folder and nowhere else. */
export const isDataFile = (name: string): boolean => name === ERASURES || name === DEMONSTRATION || isSecret(name);

export const dataFilesIn = (dataDir: string): string[] =>
  existsSync(dataDir)
    ? readdirSync(dataDir, { withFileTypes: true })
        .filter((entry) => entry.isFile() && isDataFile(entry.name))
        .map(({ name }) => name)
        .sort()
    : [];

/** Who was erased since the back-up stands only in the file that is there: that one is added to, never replaced. */
export function putDataFile(dataDir: string, name: string, content: Buffer): void {
  makeDataFolder(dataDir);
  const file = join(dataDir, name);
  const before = name === ERASURES && existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = new Set(`${content.toString('utf8')}\n${before}`.split('\n').filter((line) => line !== ''));
  writePrivateFile(file, name === ERASURES ? [...lines, ''].join('\n') : content.toString('utf8'));
}
