import { asPublisher, type Transaction } from '../../../database/transaction.ts';
import { publishServices } from './publish-services.ts';
import { type Publication, settlePlaces } from './settle-places.ts';

/** Sets the approved state of the places that a newly approved record brings, and publishes every service that this touches. */
export const publishRevision = async (transaction: Transaction, publication: Publication): Promise<void> => {
  await asPublisher(transaction, async () => {
    const touched = await settlePlaces(transaction, [publication]);
    await publishServices(transaction, [...new Set([publication.service.id, ...touched])]);
  });
};
