import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareVersions, type Difference, type Versioned } from './compare-versions.ts';

async function* sequence(entries: readonly Versioned[]): AsyncIterable<Versioned> {
  yield* [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));
}

const differences = async (database: readonly Versioned[], index: readonly Versioned[]): Promise<Difference[]> => {
  const all: Difference[] = [];
  for await (const difference of compareVersions(sequence(database), sequence(index))) all.push(difference);
  return all;
};

describe('compareVersions', () => {
  it('finds nothing to do when both sides say the same', async () => {
    expect(await differences([{ id: 'a', version: 1 }], [{ id: 'a', version: 1 }])).toEqual([]);
    expect(await differences([], [])).toEqual([]);
  });

  it('tells what is missing, outdated, extra or ahead', async () => {
    const database = [
      { id: 'a', version: 1 },
      { id: 'b', version: 5 },
      { id: 'd', version: 2 },
      { id: 'f', version: 1 },
    ];
    const index = [
      { id: 'b', version: 4 },
      { id: 'c', version: 7 },
      { id: 'd', version: 3 },
      { id: 'f', version: 1 },
      { id: 'g', version: 1 },
    ];
    expect(await differences(database, index)).toEqual([
      { id: 'a', version: 1, kind: 'missing' },
      { id: 'b', version: 4, kind: 'outdated' },
      { id: 'c', version: 7, kind: 'extra' },
      { id: 'd', version: 3, kind: 'ahead' },
      { id: 'g', version: 1, kind: 'extra' },
    ]);
  });

  it('finds exactly what comparing every id by itself finds', async () => {
    const side = fc.dictionary(fc.stringMatching(/^[0-9a-f]{2}$/), fc.integer({ min: 1, max: 3 }), { maxKeys: 30 });
    await fc.assert(
      fc.asyncProperty(side, side, async (database, index) => {
        const entries = (versions: Record<string, number>) => Object.entries(versions).map(([id, version]) => ({ id, version }));
        const expected = [...new Set([...Object.keys(database), ...Object.keys(index)])].sort().flatMap((id) => {
          const [there, here] = [database[id], index[id]];
          if (there === undefined) return [`${id} extra`];
          if (here === undefined) return [`${id} missing`];
          return there === here ? [] : [`${id} ${here < there ? 'outdated' : 'ahead'}`];
        });
        const found = (await differences(entries(database), entries(index))).map(({ id, kind }) => `${id} ${kind}`);
        expect(found).toEqual(expected);
      }),
    );
  });
});
