import { asPublisher, inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { uuidArray } from '../../database/uuid-array.ts';
import { SourceEntity } from '../provenance/index.ts';
import { ProviderEntity, publishProviders, takeProviders } from '../providers/index.ts';
import { publishServices } from '../services/index.ts';
import { SERVICES_A_STEP } from './staging.ts';

const KINDS = ['provider', 'service'] as const;
type Kind = (typeof KINDS)[number];

const SHOWN: Readonly<Record<Kind, string>> = {
  provider: 'select p.id from registry.provider p join directory.provider d on d.id = p.id where p.source_id = ?',
  service: `select p.id from registry.service p where p.source_id = ? and p.status = 'PUBLISHED'`,
};

/**
 * Publishes the records of a source anew, as what is said of the source with each of them has changed: its name, its terms, since when it has
 * not answered. Part by part; killed, it begins anew.
 */
export const tellAgain = async (work: TransactionOptions, sourceId: string): Promise<void> => {
  const { name, licence, options, attribution, state } = await inTransaction(work, ({ em }) =>
    em.findOneOrFail(SourceEntity, { id: sourceId }),
  );
  for (const kind of KINDS) {
    for (let after: string | undefined = '00000000-0000-0000-0000-000000000000'; after !== undefined; ) {
      const from: string = after;
      after = await inTransaction(work, (transaction) => tellPage(transaction, kind, sourceId, from));
    }
  }
  // What has changed meanwhile is told once more.
  await inTransaction(work, ({ em }) =>
    em.execute(
      `update registry.source set tell_again = false
       where id = ? and (name, licence, options ->> 'licence', attribution, state) is not distinct from (?::text, ?::text, ?::text, ?::text, ?::text)`,
      [sourceId, name, licence, options.licence ?? null, attribution, state],
    ),
  );
};

/** Answers the last one of the page. */
const tellPage = async (transaction: Transaction, kind: Kind, sourceId: string, after: string): Promise<string | undefined> => {
  const { em } = transaction;
  const rows = await em.execute<{ id: string }[]>(`${SHOWN[kind]} and p.id > ?::uuid order by p.id limit ${SERVICES_A_STEP}`, [
    sourceId,
    after,
  ]);
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return undefined;
  // Those that it has from somebody else stand under that name.
  await em.execute(
    `update registry.${kind} r set provenance = r.provenance || jsonb_build_object('name', o.name, 'licence', coalesce(o.options ->> 'licence', o.licence))
     from registry.source o where o.id = r.source_id and r.id = any(?::uuid[])
       and coalesce(r.provenance ->> 'hub', r.provenance ->> 'url') = coalesce(o.hub::text, o.url)`,
    [uuidArray(ids)],
  );
  if (kind === 'service') await asPublisher(transaction, () => publishServices(transaction, ids));
  else {
    await takeProviders(em, ids);
    await publishProviders(transaction, await em.find(ProviderEntity, { id: { $in: ids } }, { orderBy: { id: 'asc' } }));
  }
  return ids.at(-1);
};
