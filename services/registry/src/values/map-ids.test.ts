import { randomProvider, randomService } from '@drogowskaz/directory/testing';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eachId, mapIds } from './map-ids.ts';

/** Who replaces ids goes through a record twice: each has to be the same one both times. */
it('comes to the same ids of a record in the same order, whether it tells or replaces them', () => {
  fc.assert(
    fc.property(fc.oneof<fc.Arbitrary<object>[]>(randomProvider(), randomService()), (record) => {
      const told: [string, object][] = [];
      eachId(record, (id, holds) => told.push([id, holds]));
      const replaced: [string, object][] = [];
      const same = mapIds(record, (id, holds) => {
        replaced.push([id, holds]);
        return id;
      });
      expect(replaced).toEqual(told);
      expect(same).toEqual(record);
    }),
  );
});
