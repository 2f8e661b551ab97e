import { DateTimeScalar } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Transaction } from '../../../database/transaction.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { approveRevision, schedulePublication } from '../store/approve-revision.ts';
import { archiveService } from '../store/archive-service.ts';
import { createService } from '../store/create-service.ts';
import { rejectRevision, requestChanges } from '../store/decide-revision.ts';
import { setServiceTranslation, updateService } from '../store/edit-service.ts';
import type { RevisionOutcome, ServiceOutcome } from '../store/outcome.ts';
import { addNote } from '../store/revision-notes.ts';
import { submitRevision } from '../store/submit-revision.ts';
import { undoService } from '../store/undo-service.ts';
import { RevisionPayload, ServicePayload } from './payloads.ts';
import { ServiceInput, TranslationInput } from './service-input.ts';
import { ServiceObject } from './service-object.ts';
import { ServiceRevisionObject } from './service-revision-object.ts';

const revisionPayload = async (
  { transact, clock }: RegistryContext,
  step: (transaction: Transaction) => Promise<RevisionOutcome>,
): Promise<RevisionPayload> => {
  const { found, userErrors } = await transact(step);
  return new RevisionPayload(found && new ServiceRevisionObject(found, clock), userErrors);
};

/** Runs a step and answers what the public reads of the service after it. */
export const servicePayload = async (
  { transact, directory, clock }: RegistryContext,
  step: (transaction: Transaction) => Promise<ServiceOutcome>,
): Promise<ServicePayload> => {
  const { serviceId, status, userErrors } = await transact(step);
  directory.forget(serviceId);
  const row = userErrors.length === 0 ? await directory.service(serviceId) : null;
  return new ServicePayload(row && new ServiceObject(row, clock), status, userErrors);
};

const revisionId = () => Arg('id', () => ID, { description: 'UUID of the revision.' });
const serviceId = () => Arg('id', () => ID, { description: 'UUID of the service.' });
const expected = () => Arg('expectedVersion', () => Int, { description: 'The version that was read; CONFLICT when there is a newer one.' });

@Resolver()
export class ServiceMutations {
  @Mutation(() => RevisionPayload, { description: 'Writes a new service: a draft that nobody else sees.' })
  createService(
    @Ctx() context: RegistryContext,
    @Arg('input', () => ServiceInput, { description: 'The service.' }) input: ServiceInput,
    @Arg('key', () => ID, { nullable: true, description: 'A UUID of your own: the same once more answers the same service, not a second.' })
    key: string | null | undefined,
    @Arg('check', () => Boolean, { defaultValue: false, description: 'true: only says what is wrong with it; nothing is written.' })
    check: boolean,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => createService(transaction, input, key, check));
  }

  @Mutation(() => RevisionPayload, {
    description:
      'Edits a service: a draft beside what is public. CONFLICT, when somebody was faster, with `currentVersion`, `revisionId` and what `differs`: field, locale, current, yours.',
  })
  updateService(
    @Ctx() context: RegistryContext,
    @serviceId() id: string,
    @expected() expectedVersion: number,
    @Arg('input', () => ServiceInput, { description: 'What to write; what is left out stays.' }) input: ServiceInput,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => updateService(transaction, id, expectedVersion, input));
  }

  @Mutation(() => RevisionPayload, {
    description: 'Writes the texts of a service in one more language, or anew: a draft beside what is public.',
  })
  setServiceTranslation(
    @Ctx() context: RegistryContext,
    @serviceId() id: string,
    @expected() expectedVersion: number,
    @Arg('input', () => TranslationInput, { description: 'The translation.' }) input: TranslationInput,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => setServiceTranslation(transaction, id, expectedVersion, input));
  }

  @Mutation(() => RevisionPayload, {
    description:
      'Puts a draft before the moderators; of a trusted provider it is public at once. A review of an older version of the same service ends.',
  })
  submitRevision(
    @Ctx() context: RegistryContext,
    @revisionId() id: string,
    @Arg('minor', () => Boolean, {
      defaultValue: false,
      description: 'true: only commas have changed, translations still say the same. The moderator sees it.',
    })
    minor: boolean,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => submitRevision(transaction, id, minor));
  }

  @Mutation(() => RevisionPayload, {
    description:
      'Makes a revision public, exactly as it was submitted. At once, also when it was to be later. For moderators of the home municipality and administrators.',
  })
  approveRevision(@Ctx() context: RegistryContext, @revisionId() id: string): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => approveRevision(transaction, id));
  }

  @Mutation(() => RevisionPayload, {
    description: 'Approves a revision that shall become public at a later moment, or changes that moment.',
  })
  schedulePublication(
    @Ctx() context: RegistryContext,
    @Arg('revisionId', () => ID, { description: 'UUID of the revision.' }) id: string,
    @Arg('at', () => DateTimeScalar, { nullable: true, description: 'The moment. Null: not by itself; approveRevision makes it public.' })
    at: Date | null | undefined,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => schedulePublication(transaction, id, at ?? null));
  }

  @Mutation(() => RevisionPayload, { description: 'Writes a note about a revision that only moderators see.' })
  addNote(
    @Ctx() context: RegistryContext,
    @Arg('revisionId', () => ID, { description: 'UUID of the revision.' }) id: string,
    @Arg('text', () => String, { description: 'The note; plain text.' }) text: string,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => addNote(transaction, id, text));
  }

  @Mutation(() => RevisionPayload, { description: 'Takes an earlier version up again: a new draft that says what it said.' })
  undo(
    @Ctx() context: RegistryContext,
    @Arg('serviceId', () => ID, { description: 'UUID of the service.' }) id: string,
    @Arg('toVersion', () => Int, { description: 'The version to go back to; `revisions` lists those that are kept.' }) toVersion: number,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; CONFLICT when there is a newer one.' })
    expectedVersion: number | null | undefined,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) =>
      undoService(transaction, { serviceId: id, toVersion, expectedVersion: expectedVersion ?? null }),
    );
  }

  @Mutation(() => RevisionPayload, { description: 'Sends a revision back to its author with a message.' })
  requestChanges(
    @Ctx() context: RegistryContext,
    @revisionId() id: string,
    @Arg('message', () => String, { description: 'What the author should change.' }) message: string,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => requestChanges(transaction, id, message));
  }

  @Mutation(() => RevisionPayload, { description: 'Ends the review of a revision for good; what is public stays.' })
  rejectRevision(
    @Ctx() context: RegistryContext,
    @revisionId() id: string,
    @Arg('reason', () => String, { description: 'Why.' }) reason: string,
  ): Promise<RevisionPayload> {
    return revisionPayload(context, (transaction) => rejectRevision(transaction, id, reason));
  }

  @Mutation(() => ServicePayload, { description: 'Takes a service away from the public for good.' })
  archiveService(
    @Ctx() context: RegistryContext,
    @serviceId() id: string,
    @Arg('reason', () => String, { description: 'Why; for the record.' }) reason: string,
  ): Promise<ServicePayload> {
    return servicePayload(context, (transaction) => archiveService(transaction, id, reason));
  }
}
