import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { writingFailed } from './writing-failed.ts';

/** Told before anything is read: a file that cannot be made or replaced costs nobody the time of all the reading. */
export const requireWritable = async (file: string): Promise<void> => {
  const folder = dirname(file);
  try {
    // With a point behind it, a file is no folder.
    await access(`${folder}/.`, constants.W_OK | constants.X_OK);
    if ((await stat(file).catch(() => null))?.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  } catch (error) {
    throw writingFailed(error, file);
  }
};
