import { newId } from '@drogowskaz/platform';
import { PLOCK, type RegistryHarness } from './registry-harness.ts';

/** Two records of Płock that have been found to be alike, as the job leaves them; with a reason, somebody has separated them and said why. */
export const plantPair = async ({ owner }: RegistryHarness, reason: string | null = null): Promise<{ left: string; right: string }> => {
  const [left = '', right = ''] = [newId(), newId()].sort();
  const home = PLOCK.slice(0, 6);
  await owner.query(
    `insert into registry.duplicate_record (kind, id, mark, compared)
     select 'SERVICE', id, '1', '{}' from unnest($1::uuid[]) as id`,
    [[left, right]],
  );
  await owner.query(
    `insert into registry.duplicate_pair (kind, left_id, right_id, score, features, same_source, left_home, right_home)
     values ('SERVICE', $1, $2, 0.9, '[]', false, $3, $3)`,
    [left, right, home],
  );
  if (reason !== null)
    await owner.query(
      `insert into registry.duplicate_decision
         (id, kind, left_id, right_id, decision, features, left_home, right_home, reason, decided_at, decided_by)
       values ($1, 'SERVICE', $2, $3, 'SEPARATE', '[]', $4, $4, $5, now(), 'MODERATOR')`,
      [newId(), left, right, home, reason],
    );
  return { left, right };
};
