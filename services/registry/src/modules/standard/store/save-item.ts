import { homeDay, isUuid, newId } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { sameJson } from '../../../values/same-json.ts';
import { invalid, type UserError } from '../../../values/user-error.ts';
import { requireRight } from '../../accounts/index.ts';
import { recordAudit } from '../../audit/index.ts';
import { type StandardItemContent, writeItem } from '../rules/write-item.ts';
import type { WrittenStandardItem } from '../rules/written-item.ts';
import { StandardItemEntity } from '../standard-entities.ts';
import { lockItem, somebodyWasFaster } from './lock-item.ts';
import { done, jointly, type Outcome, refused } from './outcome.ts';
import { publishStatus } from './publish-status.ts';

/** A new item of the draft. */
export const createItem = async (transaction: Transaction, written: WrittenStandardItem): Promise<Outcome<StandardItemEntity>> => {
  const { em, caller, now } = transaction;
  requireRight(caller, 'EDIT_STANDARD', jointly);
  const { content, errors } = writeItem(null, written, homeDay(now));
  if (!content) return refused(...errors);
  const unfit = await checkAgainstOthers(transaction, null, content);
  if (unfit.length > 0) return refused(...unfit);
  const item = em.create(StandardItemEntity, {
    ...{ id: newId(), ...content, version: 1, withdrawn: false, demonstration: false, createdAt: now, updatedAt: now },
  });
  em.persist(item);
  recordAudit(transaction, {
    action: 'CREATE_STANDARD_ITEM',
    recordType: 'standard_item',
    recordId: item.id,
    municipalityKey: caller.municipality,
    after: { version: 1, status: content.status.status },
  });
  return done(item);
};

/**
 * Writes an item of the draft anew; one that was withdrawn is in it again. How far it is met is no part of what municipalities adopt: of
 * an item that is public, that is public at once.
 */
export const saveItem = async (
  transaction: Transaction,
  id: string,
  expectedVersion: number,
  written: WrittenStandardItem,
): Promise<Outcome<StandardItemEntity>> => {
  const { caller, now } = transaction;
  requireRight(caller, 'EDIT_STANDARD', jointly);
  const item = await lockItem(transaction, id);
  const { content, errors } = writeItem(item, written, homeDay(now));
  if (expectedVersion !== item.version) throw somebodyWasFaster(item);
  if (!content) return refused(...errors);
  const unfit = await checkAgainstOthers(transaction, id, content);
  if (unfit.length > 0) return refused(...unfit);
  const fields = [
    ...Object.entries(content.record).flatMap(([field, value]) =>
      sameJson(value, item.record[field as keyof typeof item.record]) ? [] : [field],
    ),
    ...(sameJson(content.status, item.status) ? [] : ['status']),
    ...(item.withdrawn ? ['withdrawn'] : []),
  ];
  if (fields.length === 0) return done(item);
  const before = { version: item.version, status: item.status.status };
  Object.assign(item, { ...content, version: item.version + 1, withdrawn: false, demonstration: false, updatedAt: now });
  await publishStatus(transaction, [item]);
  recordAudit(transaction, {
    action: 'EDIT_STANDARD_ITEM',
    recordType: 'standard_item',
    recordId: id,
    municipalityKey: caller.municipality,
    before,
    after: { version: item.version, status: content.status.status, changedFields: fields },
  });
  return done(item);
};

/** Takes an item out of the draft: the next version is proposed without it. What was proposed or adopted stays as it is. */
export const withdrawItem = async (transaction: Transaction, id: string, expectedVersion: number): Promise<Outcome<StandardItemEntity>> => {
  const { caller, now } = transaction;
  requireRight(caller, 'EDIT_STANDARD', jointly);
  const item = await lockItem(transaction, id);
  if (item.withdrawn) return done(item);
  if (expectedVersion !== item.version) throw somebodyWasFaster(item);
  Object.assign(item, { withdrawn: true, version: item.version + 1, updatedAt: now });
  recordAudit(transaction, {
    action: 'WITHDRAW_STANDARD_ITEM',
    recordType: 'standard_item',
    recordId: id,
    municipalityKey: caller.municipality,
    after: { version: item.version },
  });
  return done(item);
};

/** More can be read by nobody, and each version holds them all. */
const MOST_ITEMS = 300;

/** What only the rest of the hub can tell: whether the provider is there, and whether another item asks for the same already. */
const checkAgainstOthers = async ({ em }: Transaction, id: string | null, { record }: StandardItemContent): Promise<UserError[]> => {
  const { responsibleProvider, category, entitlement } = record;
  const [provider] =
    responsibleProvider !== null && isUuid(responsibleProvider)
      ? await em.execute<unknown[]>('select 1 from directory.provider where id = ?', [responsibleProvider])
      : [true];
  const rest = (await em.find(StandardItemEntity, { withdrawn: false })).filter((other) => other.id !== id);
  const others = rest.filter(({ record: other }) => other.category === category && other.entitlement === entitlement);
  const sorted = (values: readonly string[]) => values.toSorted();
  const twin = others.some(
    (other) =>
      sameJson(sorted(other.record.audiences), sorted(record.audiences)) &&
      sameJson(sorted(other.record.municipalities), sorted(record.municipalities)),
  );
  return [
    ...(rest.length < MOST_ITEMS ? [] : [invalid(`A range has at most ${MOST_ITEMS} items: change or withdraw one.`, 'category')]),
    ...(provider ? [] : [invalid('There is no public provider with this id. Choose one of the directory.', 'responsibleProvider')]),
    ...(twin
      ? [invalid('There is an item for this category, these people and these municipalities already. Change that one.', 'category')]
      : []),
  ];
};
