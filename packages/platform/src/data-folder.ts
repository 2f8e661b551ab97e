/** DATA_DIR: what an installation keeps beside its database. */
import { createHmac, randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exitCodes, OperatorError } from './exit-codes.ts';

/**
 * Makes sure that the folder is there and can be written. Others may pass through it but not list it: started by root, PostgreSQL runs
 * as another user. What lies in it has modes of its own.
 */
export function makeDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    accessSync(dataDir, constants.W_OK);
  } catch (cause) {
    throw new OperatorError(
      `DATA_DIR ${dataDir} cannot be written by this user. Give it to this user, or set DATA_DIR to another folder.`,
      exitCodes.cannotCreate,
      { cause },
    );
  }
  const { uid, mode } = statSync(dataDir);
  if (uid === 0 && process.getuid?.() === 0) chmodSync(dataDir, mode | 0o011);
}

/** Whole or not at all, readable by its owner alone. */
export function writePrivateFile(file: string, content: string): void {
  writeFileSync(`${file}.new`, content, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** A secret of this installation, made on first use. */
export function generatedSecret(dataDir: string, name: string): string {
  const file = join(dataDir, `${name}.secret`);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  writePrivateFile(file, `${secret}\n`);
  return secret;
}

/** A secret for one purpose, the same in all processes that share `secret`. */
export const derivedSecret = (secret: string, purpose: string): string => createHmac('sha256', secret).update(purpose).digest('base64url');
