import type { LocalizedString } from '@drogowskaz/directory';
import { homeDay } from '@drogowskaz/platform';
import type { Transaction } from '../../../database/transaction.ts';
import { writeItem } from '../rules/write-item.ts';
import type { WrittenStandardItem } from '../rules/written-item.ts';
import { StandardItemEntity } from '../standard-entities.ts';
import { proposeVersion } from './propose-version.ts';

/** A first proposal that was written for the demonstration. */
export interface StandardProposal {
  note: LocalizedString;
  items: readonly (WrittenStandardItem & { id: string })[];
}

/**
 * Takes a first proposal over, as the operator, when there is no item at all yet; marked as demonstration until somebody edits it. What
 * people have written since stays theirs. Answers how many items it brought. Throws when an item may not stand.
 */
export const importProposal = async (transaction: Transaction, { note, items }: StandardProposal): Promise<number> => {
  const { em, now } = transaction;
  if ((await em.count(StandardItemEntity)) > 0) return 0;
  for (const { id, ...written } of items) {
    const { content, errors } = writeItem(null, written, homeDay(now));
    if (!content)
      throw new Error(`The item ${id} of the proposal: ${errors.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ')}`);
    em.persist(
      em.create(StandardItemEntity, {
        ...{ id, ...content, version: 1, withdrawn: false, demonstration: true, createdAt: now, updatedAt: now },
      }),
    );
  }
  await em.flush();
  await proposeVersion(transaction, 0, note);
  return items.length;
};
