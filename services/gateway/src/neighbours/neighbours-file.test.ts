import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import { askSdl } from './ask-sdl.ts';
import { readNeighboursFile } from './neighbours-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'neighbours-file-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'neighbours.json');
writeFileSync(join(folder, 'good.graphql'), 'type A { b: Int }');
writeFileSync(join(folder, 'large.graphql'), '#'.repeat(256 * 1024 + 1));

const good = { name: 'transport', url: 'https://transport.example.org/graphql', sdl: 'good.graphql' };
const read = (...neighbours: object[]) => {
  writeFileSync(file, JSON.stringify({ neighbours }));
  return readNeighboursFile(file);
};

it('A file of neighbours is read with its SDL, and that there is none is no error', async () => {
  expect(await read(good)).toEqual([{ ...good, sdl: 'type A { b: Int }', sha256: null, timeoutMs: 800, allowPrivate: false }]);
  expect(await readNeighboursFile(join(folder, 'none.json'))).toBeNull();
});

it.each<[string, object[], string]>([
  ['a name of ours', [{ ...good, name: 'registry' }], 'is the name of a subgraph of ours'],
  ['a name with signs', [{ ...good, name: 'Bus "stops"' }], 'expected small letters'],
  ['a name twice', [good, good], 'two neighbours are called "transport"'],
  ['credentials in the address', [{ ...good, url: 'https://me:secret@transport.example.org/' }], 'holds a name or password'],
  ['another protocol', [{ ...good, url: 'file:///etc/passwd' }], 'expected an http or https URL'],
  ['plain http outside', [{ ...good, url: 'http://transport.example.org/' }], 'expected https'],
  ['no SDL', [{ name: good.name, url: good.url }], 'expected "sdl"'],
  ['too much patience', [{ ...good, timeoutMs: 2_001 }], 'timeoutMs'],
  ['what is not known', [{ ...good, allowprivate: true }], 'allowprivate'],
  ['an SDL that is too large', [{ ...good, sdl: 'large.graphql' }], 'more than 262144'],
  ['too many', Array.from({ length: 9 }, (_, index) => ({ ...good, name: `n${index}` })), 'neighbours'],
])('A file of neighbours with %s is refused', async (_what, neighbours, problem) => {
  await expect(read(...neighbours)).rejects.toThrow(problem);
});

it('A file of neighbours that is too large is refused', async () => {
  writeFileSync(file, ' '.repeat(64 * 1024 + 1));
  await expect(readNeighboursFile(file)).rejects.toThrow('more than 65536');
});

it.each(['https://127.0.0.1:1/', 'https://localhost:1/', 'https://169.254.169.254/', 'https://[::1]:1/'])(
  'Nobody is asked in a network of ours unless that is permitted: %s',
  async (url) => {
    await expect(askSdl({ url, allowPrivate: false })).rejects.toThrow('lies in a private network');
  },
);
