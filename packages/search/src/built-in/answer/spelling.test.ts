import { ensureRoles, openPool, servingRoles } from '@drogowskaz/platform';
import { createTestDatabase } from '@drogowskaz/testing';
import { expect, it } from '@jest/globals';
import { ask } from '../../contract/engine-under-test.ts';
import { service } from '../../contract/service-document.ts';
import { builtInEngine } from '../built-in-engine.ts';
import { prepareBuiltIn } from '../layout/prepare.ts';

it('Names that are in no vocabulary are found in the letters in which they are heard, and nonsense in those finds none', async () => {
  const database = await createTestDatabase();
  const owner = openPool({ url: database.url, max: 2, applicationName: 'migrations' });
  await ensureRoles(owner);
  await prepareBuiltIn(owner);
  const pool = openPool({ url: database.url, role: servingRoles.indexer, max: 2, applicationName: 'spelling test' });
  try {
    const engine = builtInEngine({ pool, timeout: 20_000 });
    await engine.put([service('soup', { pl: { name: 'Zupa na Kolegialnej' }, provider: 'Fundacja Nawojka' })]);
    for (const [text, locale] of [
      ['Навойка', 'uk'],
      ['Навойки', 'ru'],
      ['ნავოიკა', 'ka'],
      ['नवोइका', 'hi'],
      ['Колегяльней', 'ru'],
    ] as const) {
      expect({ text, ...(await ask(engine, { text: `${text} `, locale })) }).toMatchObject({ text, totalCount: 1 });
    }
    for (const text of ['бракзун', 'фщзгхк', 'კრტბსდ', 'गझढथफ'])
      expect(await ask(engine, { text: `${text} ` })).toMatchObject({ totalCount: 0 });
  } finally {
    await Promise.all([pool, owner].map((each) => each.end()));
    await database.drop();
  }
});
