import { randomProvider, randomService } from '@drogowskaz/directory/testing';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mapIds, replaceIds } from './map-ids.ts';

const idsIn = (value: object): string[] => {
  const ids: string[] = [];
  replaceIds(value, (id) => {
    ids.push(id);
    return id;
  });
  return ids;
};

it('Ids of a record are replaced where they stand, in a copy of it', () => {
  fc.assert(
    fc.property(fc.oneof<fc.Arbitrary<object>[]>(randomProvider(), randomService()), (record) => {
      const before = structuredClone(record);
      const ids = idsIn(record);
      const other = mapIds(record, (id) => `other ${id}`);
      expect(record).toEqual(before);
      expect(idsIn(other)).toEqual(ids.map((id) => `other ${id}`));
      expect(mapIds(other, (id) => id.replace('other ', ''))).toEqual(before);
    }),
  );
});
