/** What operators do with sources. */
import { exitCodes, isUuid, newId, OperatorError } from '@drogowskaz/platform';
import { findMunicipality } from '@drogowskaz/vocabulary';
import { LockMode } from '@mikro-orm/core';
import { asPublisher, type Transaction } from '../../../database/transaction.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { SourceEntity } from '../../provenance/index.ts';
import { addressProblem, type SourceTerms, termsProblems } from '../rules/check-terms.ts';
import { feedAddress } from '../rules/origin.ts';
import { remarksOf } from '../rules/remarks.ts';

export interface SourceOrder extends SourceTerms {
  url: string;
  allowPrivate: boolean;
}

export interface ListedSource {
  source: SourceEntity;
  /** Those that people can find here. */
  services: number;
  /** Since it was last read to the end; null when it never was. */
  lagSeconds: number | null;
  /** What somebody should know of whose its records are. */
  remarks: string[];
}

export type SourceOutcome = { source: SourceEntity; userErrors: [] } | { source: null; userErrors: UserError[] };

/** Neither those that were taken over by hand once, nor those that are followed no longer. */
export const FOLLOWED = { state: { $nin: ['REMOVED', 'IMPORTED'] } } as const;

export const refused = (...userErrors: UserError[]): SourceOutcome => ({ source: null, userErrors });

/** Adds a source, or changes the terms of one that is there: the same address is the same source. */
export const addSource = async (transaction: Transaction, order: SourceOrder): Promise<SourceEntity> => {
  const { source, userErrors } = await followSource(transaction, order);
  const [error] = userErrors;
  if (error) throw new OperatorError(error.message, error.code === 'INVALID' ? exitCodes.usage : exitCodes.dataError);
  return source as SourceEntity;
};

export const followSource = async (transaction: Transaction, order: SourceOrder): Promise<SourceOutcome> => {
  const { em, now } = transaction;
  const { url: address, allowPrivate, ...terms } = order;
  const wrongAddress = addressProblem(address, { allowPrivate });
  if (wrongAddress !== null) return refused(wrongAddress, ...termsProblems(terms));
  const url = feedAddress(address);
  const present = await em.findOne(SourceEntity, { url, state: { $ne: 'IMPORTED' } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (present && present.state !== 'REMOVED') {
    const changed = await changeTerms(transaction, present, terms);
    if (changed.source) changed.source.allowPrivate = allowPrivate;
    return changed;
  }
  const problems = await problemsOf(transaction, present?.id ?? null, terms);
  if (problems.length > 0) return refused(...problems);
  const state = {
    ...written(terms),
    ...{ allowPrivate, state: 'NEW' as const, addedAt: now, nextAt: now, asked: null, tellAgain: false },
    // Nothing of an earlier time counts: it was long silent only if it is silent from now on.
    ...{ kind: null, hub: null, harvestedAt: null, triedAt: null, report: null, problem: null, failures: 0 },
  };
  const source = present ?? em.create(SourceEntity, { id: newId(), url, ...state });
  if (present) em.assign(present, state, { merge: false });
  else em.persist(source);
  audit(transaction, source, 'FOLLOW_SOURCE');
  return { source, userErrors: [] };
};

/** What people are told with each of its records changes with the terms; the job tells it again. */
export const changeTerms = async (transaction: Transaction, source: SourceEntity, terms: SourceTerms): Promise<SourceOutcome> => {
  const problems = await problemsOf(transaction, source.id, terms);
  if (problems.length > 0) return refused(...problems);
  const { em, now } = transaction;
  const after = written(terms);
  const toldOtherwise = (['name', 'licence', 'attribution'] as const).some((field) => source[field] !== after[field]);
  const { licence: told } = source.options;
  if (told !== undefined) after.options = { ...after.options, licence: told };
  em.assign(source, { ...after, nextAt: now, tellAgain: source.tellAgain || toldOtherwise, wholeAt: null }, { merge: false });
  audit(transaction, source, 'CHANGE_SOURCE');
  return { source, userErrors: [] };
};

const written = ({ name, licence, attribution, everyMinutes, options }: SourceTerms) => ({
  name: name.trim().normalize('NFC'),
  licence: licence.trim().normalize('NFC'),
  attribution: attribution?.trim().normalize('NFC') || null,
  everyMinutes,
  options: {
    ...options,
    ...(options.municipality && { municipality: findMunicipality(options.municipality)?.code ?? options.municipality }),
  },
});

const problemsOf = async ({ em }: Transaction, id: string | null, terms: SourceTerms): Promise<UserError[]> => {
  const problems = termsProblems(terms);
  if (problems.length > 0) return problems;
  const named = await em.findOne(SourceEntity, { name: written(terms).name });
  if (named === null || named.id === id) return [];
  return [{ ...invalid(`There is a source of the name "${named.name}" already: give this one another.`, 'name'), code: 'WRONG_STATE' }];
};

export const audit = (
  transaction: Transaction,
  { id, name, licence, url, attribution, everyMinutes }: SourceEntity,
  action: string,
): void =>
  recordAudit(transaction, {
    ...{ action, recordType: 'source', recordId: id },
    after: { name, licence, url, attribution, everyMinutes },
  });

export const listSources = async (transaction: Transaction): Promise<ListedSource[]> => {
  const { em, now } = transaction;
  const sources = await em.find(SourceEntity, FOLLOWED, { orderBy: { name: 'asc' } });
  const services = await publicServicesOf(transaction);
  return sources.map((source) => ({
    source,
    services: services.get(source.id) ?? 0,
    lagSeconds: source.harvestedAt && Math.max(0, Math.round((now.getTime() - source.harvestedAt.getTime()) / 1_000)),
    remarks: source.report ? remarksOf(source.report) : [],
  }));
};

/** Counted among all, whoever asks, by the rule of search: what its source has ended or another record stands for is here, and not shown. */
export const publicServicesOf = (transaction: Transaction): Promise<ReadonlyMap<string, number>> =>
  asPublisher(transaction, async () => {
    const counts = await transaction.em.execute<{ source_id: string; services: number }[]>(
      `select source_id, count(*)::int as services from registry.service s join directory.service d on d.id = s.id
       where source_id is not null and not exists (select from directory.linked_record l where l.kind = 'SERVICE' and l.id = d.id) group by source_id`,
    );
    return new Map(counts.map((row) => [row.source_id, row.services]));
  });

/** By its id, its name or its address. */
export const findSource = async ({ em }: Pick<Transaction, 'em'>, which: string): Promise<SourceEntity> => {
  const ways = [...(isUuid(which) ? [{ id: which }] : []), { name: which }, ...(URL.canParse(which) ? [{ url: feedAddress(which) }] : [])];
  const source = await em.findOne(SourceEntity, { $or: ways, ...FOLLOWED });
  if (!source) throw new OperatorError(`There is no source "${which}". "harvest list" shows those that there are.`, exitCodes.dataError);
  return source;
};
