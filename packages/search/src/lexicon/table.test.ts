import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyTable, packTable, Table } from './table.ts';

const keys = fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.stringMatching(/^[abя]{0,4}$/));
const maps = fc
  .array(fc.tuple(keys, fc.array(fc.oneof(fc.nat(0xffff), fc.nat(0xffffffff)), { maxLength: 5 })))
  .map((entries) => new Map(entries));

const packed = (map: ReadonlyMap<string, readonly number[]>): Table => new Table(new Uint8Array(packTable(map)).buffer);

describe('a table of the lexicon', () => {
  it('gives every key its numbers, and none to a key that it has not', () => {
    fc.assert(
      fc.property(maps, keys, (map, other) => {
        const table = packed(map);
        expect(table.size).toBe(map.size);
        for (const [key, numbers] of map) {
          expect(table.has(key)).toBe(true);
          expect([...(table.get(key) ?? [])]).toEqual(numbers);
        }
        expect(table.has(other)).toBe(map.has(other));
        expect(table.get(other) === undefined).toBe(!map.has(other));
      }),
    );
  });

  it('gives what begins so, in the order of the keys', () => {
    fc.assert(
      fc.property(maps, keys, (map, beginning) => {
        const begun = [...map.keys()].filter((key) => key.startsWith(beginning)).sort();
        const found = [...packed(map).startingWith(beginning)].map(([key, numbers]) => [key, [...numbers]]);
        expect(found).toEqual(begun.map((key) => [key, map.get(key)]));
      }),
    );
  });

  it('has nothing when nothing was learnt', () => {
    expect(emptyTable.has('')).toBe(false);
    expect([...emptyTable.startingWith('')]).toEqual([]);
  });
});
