import type { PublicServiceDetail } from '@drogowskaz/directory';
import { executeLarge } from '../../database/execute-large.ts';
import { givenRows } from '../../database/given-rows.ts';
import type { Transaction } from '../../database/transaction.ts';
import { openWeekOf } from './open-week.ts';

const WEEKS = givenRows({ id: 'uuid', open_week: 'text' });

const WRITE = `
  update directory.supply s set open_week = given.open_week
  from (${WEEKS.select}) as given
  where s.service_id = given.id and s.open_week is distinct from given.open_week`;

/** Notes when services are open in a usual week from now on. The database keeps everything else of `directory.supply` itself. */
export const writeOpenWeeks = async (
  { em, now }: Pick<Transaction, 'em' | 'now'>,
  services: readonly { id: string; detail: PublicServiceDetail }[],
): Promise<void> => {
  const weeks = services.map(({ id, detail }) => ({ id, open_week: openWeekOf(detail, now) }));
  await executeLarge({ em }, WRITE, WEEKS.parameters(weeks));
};
