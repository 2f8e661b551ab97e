import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '@drogowskaz/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requireWritable } from './require-writable.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'writable-'));
  await writeFile(join(folder, 'there.json'), '[]');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file that a command will write', () => {
  it.each([
    ['a folder that is not there', 'nowhere/hub.json'],
    ['a file in the place of a folder', 'there.json/hub.json'],
    ['a folder in the place of the file', '.'],
  ])('is refused with what to do, before anything is read, where there is %s', async (_, name) => {
    const problem = await requireWritable(join(folder, name)).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(OperatorError);
    expect(problem).toMatchObject({ exitCode: 73, message: expect.stringContaining('Give a file in a folder that exists') });
  });

  it('may be there already, or not', async () => {
    await requireWritable(join(folder, 'there.json'));
    await requireWritable(join(folder, 'new.json'));
  });
});
