/** When a hub is followed whose records others have passed on until now. */
import { inTransaction, type Transaction, type TransactionOptions } from '../../database/transaction.ts';
import { isNotWhole, SourceEntity } from '../provenance/index.ts';
import type { Feed } from './feed/feed.ts';
import { isItsOwner, siteOf } from './rules/origin.ts';
import { withdrawForeignServices } from './withdraw-foreign.ts';

/** Whoever names many addresses is asked at few: at those of most records. */
const MOST_ASKED = 5;

/** As the index has it. */
const OF_HUB = `coalesce(s.provenance ->> 'hub', s.provenance ->> 'url') = ?`;

/** Where those that pass records of this hub on say that it is, and where a hub says that it is this one. */
export const sitesThatSayTheSame = async (
  work: TransactionOptions,
  { id, url }: Pick<SourceEntity, 'id' | 'url'>,
  feed: Feed,
): Promise<string[]> => {
  if (feed.hub === null || url === null) return [];
  const told = await inTransaction(work, ({ em }) =>
    em.execute<{ url: string; by: string | null }[]>(
      `select s.provenance ->> 'url' as url, o.url as by from registry.service s join registry.source o on o.id = s.source_id
       where s.provenance is not null and ${OF_HUB} and s.provenance ->> 'url' is not null and o.id <> ? and s.status = 'PUBLISHED'
       group by 1, 2 order by count(*) desc, 1 limit 100`,
      [feed.hub, id],
    ),
  );
  const bySite = new Map<string, string>();
  for (const { url: address, by } of told) {
    const site = siteOf(address);
    if (site === null || site === siteOf(url) || site === siteOf(by ?? '') || bySite.has(site)) continue;
    if (bySite.size < MOST_ASKED) bySite.set(site, address);
  }
  const same: string[] = [];
  for (const [site, address] of bySite) if ((await feed.hubAt(address)) === feed.hub) same.push(site);
  return same;
};

/** Adds what was counted by source to what is counted by name. */
export const addedByName = async (
  { em }: Transaction,
  before: Readonly<Record<string, number>> = {},
  counted: Readonly<Record<string, number>>,
): Promise<Record<string, number>> => {
  const after = { ...before };
  for (const { id, name } of await em.find(SourceEntity, { id: { $in: Object.keys(counted) } }))
    after[name] = (after[name] ?? 0) + (counted[id] ?? 0);
  return after;
};

interface PassedOn {
  source_id: string;
  external_id: string;
  provenance: { hub: string | null; url: string | null };
  among_hers: boolean;
}

/** What others have passed on as the records of a hub, or hung on her organisations, and she herself does not list, now that all of hers was read. */
export const withdrawPassedOn = async (transaction: Transaction, id: string): Promise<void> => {
  const { em } = transaction;
  const source = await em.findOneOrFail(SourceEntity, { id });
  const { hub, run, report } = source;
  if (hub === null || run?.mode !== 'WHOLE' || report === null || isNotWhole(source)) return;
  const rows = await em.execute<PassedOn[]>(
    `select s.source_id, s.external_id, s.provenance, p.source_id = ? and p.provenance ->> 'hub' = ? as among_hers
     from registry.service s join registry.provider p on p.id = s.provider_id
     where s.source_id <> ? and s.status = 'PUBLISHED' and ((s.provenance is not null and ${OF_HUB}) or p.source_id = ?) order by s.id`,
    [id, hub, id, hub, id],
  );
  const bySource = Map.groupBy(
    rows.filter(({ provenance, among_hers }) => among_hers || isItsOwner(source, provenance)),
    ({ source_id }) => source_id,
  );
  let withdrawn = 0;
  for (const [passedOnBy, services] of bySource)
    withdrawn += await withdrawForeignServices(
      transaction,
      passedOnBy,
      services.map(({ external_id }) => external_id),
    );
  source.report = { ...report, withdrawn: report.withdrawn + withdrawn };
};
