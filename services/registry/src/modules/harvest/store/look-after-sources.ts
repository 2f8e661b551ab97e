/** What the portal and programs do with sources: the same as the command, under the rights of whoever asks, and done by the job. */
import { HubError, isUuid } from '@drogowskaz/platform';
import { LockMode } from '@mikro-orm/core';
import type { Transaction } from '../../../database/transaction.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { requireRightAtAll } from '../../accounts/index.ts';
import { type AskedOfSource, isNotWhole, SourceEntity } from '../../provenance/index.ts';
import type { SourceTerms } from '../rules/check-terms.ts';
import { feedAddress } from '../rules/origin.ts';
import { audit, changeTerms, FOLLOWED, followSource, type ListedSource, listSources, refused, type SourceOutcome } from './sources.ts';

/** What a source is asked and shown by; in a private network only for operators at the machine. */
export interface NewSource extends SourceTerms {
  url: string;
}

export interface AskedOutcome {
  listed: ListedSource | null;
  userErrors: UserError[];
}

export const readSources = (transaction: Transaction): Promise<ListedSource[]> => {
  requireRightAtAll(transaction.caller, 'READ_SOURCES');
  return listSources(transaction);
};

export const readSource = async (transaction: Transaction, id: string): Promise<ListedSource | null> =>
  (await readSources(transaction)).find(({ source }) => source.id === id.toLowerCase()) ?? null;

export const followNewSource = async (transaction: Transaction, order: NewSource): Promise<AskedOutcome> => {
  requireRightAtAll(transaction.caller, 'LOOK_AFTER_SOURCES');
  const { em } = transaction;
  const present = URL.canParse(order.url) ? await em.findOne(SourceEntity, { url: feedAddress(order.url), ...FOLLOWED }) : null;
  if (present)
    return listed(
      transaction,
      refused(wrongState(`This address is followed already, as "${present.name}". Change its terms there.`, 'url')),
    );
  return woken(transaction, await followSource(transaction, { ...order, allowPrivate: false }));
};

export const changeSource = async (transaction: Transaction, id: string, terms: SourceTerms): Promise<AskedOutcome> => {
  const source = await takeSource(transaction, id);
  if (source.asked === 'REMOVE') return listed(transaction, refused(BEING_REMOVED));
  return woken(transaction, await changeTerms(transaction, source, terms));
};

/** Written down, and done by the job within a minute, at most once: it may take longer than anybody waits for a page. */
export const askOfSource = async (transaction: Transaction, id: string, asked: AskedOfSource): Promise<AskedOutcome> => {
  const source = await takeSource(transaction, id);
  if (source.asked === asked) return woken(transaction, { source, userErrors: [] });
  if (source.asked === 'REMOVE') return listed(transaction, refused(BEING_REMOVED));
  if (asked === 'ACCEPT' && source.state !== 'HELD' && !isNotWhole(source))
    return listed(transaction, refused(wrongState('Nothing of it is held back now. Look at it again.', 'id')));
  // Who has accepted has asked for it to be read, too.
  if (!(asked === 'RUN' && source.asked === 'ACCEPT')) source.asked = asked;
  audit(transaction, source, `${asked}_SOURCE`);
  return woken(transaction, { source, userErrors: [] });
};

const wrongState = (message: string, field: string): UserError => ({ ...invalid(message, field), code: 'WRONG_STATE' });
const BEING_REMOVED = wrongState('It is being removed. When that is done it can be followed again.', 'id');

/** Locked: the job writes its state, too. */
const takeSource = async ({ em, caller }: Transaction, id: string): Promise<SourceEntity> => {
  requireRightAtAll(caller, 'LOOK_AFTER_SOURCES');
  const source = isUuid(id) ? await em.findOne(SourceEntity, { id, ...FOLLOWED }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!source) throw new HubError('NOT_FOUND', 'There is no such source. Look at the list again: somebody may have removed it.');
  return source;
};

const woken = async (transaction: Transaction, outcome: SourceOutcome): Promise<AskedOutcome> => {
  if (outcome.source) await transaction.em.execute('select registry.wake_harvest()');
  return listed(transaction, outcome);
};

const listed = async (transaction: Transaction, { source, userErrors }: SourceOutcome): Promise<AskedOutcome> => {
  if (source === null) return { listed: null, userErrors };
  await transaction.em.flush();
  return { listed: (await listSources(transaction)).find((each) => each.source.id === source.id) ?? null, userErrors };
};
