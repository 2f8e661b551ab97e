import { openPool, servingRoles } from '@drogowskaz/platform';
import { createTestDatabase } from '@drogowskaz/testing';
import { builtInEngine } from '../built-in/built-in-engine.ts';
import { prepareBuiltIn } from '../built-in/layout/prepare.ts';
import type { EngineUnderTest } from '../contract/engine-under-test.ts';
import { builtInDatabase } from './built-in-database.ts';

/** An empty index in a database of its own, and two engines over it as two processes would have them. */
export const builtInUnderTest = async (): Promise<EngineUnderTest> => {
  const database = await createTestDatabase(builtInDatabase);
  const owner = openPool({ url: database.url, max: 2, applicationName: 'migrations' });
  const pools = ['one', 'another'].map((name) =>
    openPool({ url: database.url, role: servingRoles.indexer, max: 4, applicationName: `search test, ${name}` }),
  );
  const [one, another] = pools.map((pool) => builtInEngine({ pool, timeout: 20_000 }));
  if (!one || !another) throw new Error('Two engines were asked for.');
  return {
    engine: one,
    another,
    rebuild: async () => {
      await owner.query('update search.state set layout = layout - 1');
      await prepareBuiltIn(owner);
    },
    stop: async () => {
      await Promise.all([...pools, owner].map((pool) => pool.end()));
      await database.drop();
    },
  };
};
