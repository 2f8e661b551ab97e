/** What deploy/make-secrets.sh makes, in a folder that goes with the test. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployFolder } from './compose-file.ts';

export interface MadeSecrets {
  folder: string;
  /** Runs the script again. */
  again(): void;
  remove(): void;
}

export function makeSecrets(): MadeSecrets {
  const place = mkdtempSync(join(tmpdir(), 'drogowskaz-secrets-'));
  const script = join(place, 'make-secrets.sh');
  copyFileSync(join(deployFolder, 'make-secrets.sh'), script);
  const run = () => void execFileSync('sh', [script], { stdio: 'pipe' });
  run();
  return { folder: join(place, 'secrets'), again: run, remove: () => rmSync(place, { recursive: true, force: true }) };
}
