import { DateScalar, LocaleArg, MunicipalityCodeScalar } from '@drogowskaz/directory/graphql';
import { badUserInput } from '@drogowskaz/platform';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Transaction } from '../../../database/transaction.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { writeNote } from '../rules/write-item.ts';
import type { StandardItemEntity } from '../standard-entities.ts';
import { adoptVersion, withdrawAdoption } from '../store/adopt-version.ts';
import { commentItem } from '../store/comment-item.ts';
import { findDraft } from '../store/find-draft.ts';
import type { Outcome } from '../store/outcome.ts';
import { proposeVersion } from '../store/propose-version.ts';
import { createItem, saveItem, withdrawItem } from '../store/save-item.ts';
import { StandardDraftItem } from './standard-draft-object.ts';
import { StandardItemInput, StandardTextInput } from './standard-item-input.ts';
import { StandardItemPayload, StandardVersionPayload } from './standard-payloads.ts';
import { StandardVersionObject } from './standard-version-object.ts';

const itemId = () => Arg('id', () => ID, { description: 'UUID of the item.' });
const ofMunicipality = () =>
  Arg('municipality', () => MunicipalityCodeScalar, { nullable: true, description: 'Which municipality; left out, the caller’s own.' });

@Resolver()
export class StandardMutations {
  @Mutation(() => StandardItemPayload, {
    description:
      'Writes an item of the draft: a new one without `id`, else the one with this id, which is taken up again when it was withdrawn. CONFLICT when somebody was faster.',
  })
  saveStandardItem(
    @Ctx() context: RegistryContext,
    @Arg('id', () => ID, { nullable: true, description: 'UUID of the item; left out: a new one.' }) id: string | null | undefined,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; needed with `id`.' })
    expectedVersion: number | null | undefined,
    @Arg('input', () => StandardItemInput, { description: 'The whole item.' }) input: StandardItemInput,
    @LocaleArg() locale: string,
  ): Promise<StandardItemPayload> {
    if (id == null) return itemPayload(context, locale, (transaction) => createItem(transaction, input));
    if (expectedVersion == null) throw badUserInput('Give the version of the item that you read as "expectedVersion".');
    return itemPayload(context, locale, (transaction) => saveItem(transaction, id, expectedVersion, input));
  }

  @Mutation(() => StandardItemPayload, {
    description: 'Takes an item out of the draft; versions that were proposed keep it. CONFLICT when somebody was faster.',
  })
  withdrawStandardItem(
    @Ctx() context: RegistryContext,
    @itemId() id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that was read.' }) expectedVersion: number,
    @LocaleArg() locale: string,
  ): Promise<StandardItemPayload> {
    return itemPayload(context, locale, (transaction) => withdrawItem(transaction, id, expectedVersion));
  }

  @Mutation(() => StandardItemPayload, { description: 'Says something about an item to the other municipalities. Never public.' })
  commentStandardItem(
    @Ctx() context: RegistryContext,
    @itemId() id: string,
    @Arg('text', () => String, { description: 'Plain text, at most 4000 characters.' }) text: string,
    @LocaleArg() locale: string,
  ): Promise<StandardItemPayload> {
    return itemPayload(context, locale, (transaction) => commentItem(transaction, id, text));
  }

  @Mutation(() => StandardVersionPayload, {
    description: 'Proposes the draft as a new version: from then on it is public and never changes. CONFLICT when somebody was faster.',
  })
  proposeStandard(
    @Ctx() context: RegistryContext,
    @Arg('expectedVersion', () => Int, { description: 'The number of the newest version that was read; 0 when there is none.' })
    expectedVersion: number,
    @Arg('note', () => [StandardTextInput], { nullable: true, description: 'What is new in it; the first text is the original.' })
    note: StandardTextInput[] | null | undefined,
  ): Promise<StandardVersionPayload> {
    return versionPayload(context, async (transaction) => {
      const { texts, errors } = writeNote(note ?? []);
      return errors.length > 0 ? { done: null, userErrors: errors } : proposeVersion(transaction, expectedVersion, texts);
    });
  }

  @Mutation(() => StandardVersionPayload, {
    description: 'Records that a municipality has adopted a version: only it may. Said again, the day and the resolution are corrected.',
  })
  adoptStandard(
    @Ctx() context: RegistryContext,
    @Arg('version', () => Int, { description: 'The number of the version.' }) version: number,
    @Arg('adoptedOn', () => DateScalar, { description: 'The day of the resolution.' }) adoptedOn: string,
    @Arg('resolution', () => String, { nullable: true, description: 'What the resolution is called, at most 200 characters.' })
    resolution: string | null | undefined,
    @ofMunicipality() municipality: string | null | undefined,
  ): Promise<StandardVersionPayload> {
    return versionPayload(context, (transaction) =>
      adoptVersion(transaction, { version, adoptedOn, resolution: resolution ?? null, municipality: municipality ?? null }),
    );
  }

  @Mutation(() => StandardVersionPayload, {
    description: 'Takes an adoption back that was recorded by mistake or repealed. Nothing happens when there is none.',
  })
  withdrawAdoption(
    @Ctx() context: RegistryContext,
    @Arg('version', () => Int, { description: 'The number of the version.' }) version: number,
    @ofMunicipality() municipality: string | null | undefined,
  ): Promise<StandardVersionPayload> {
    return versionPayload(context, (transaction) => withdrawAdoption(transaction, version, municipality ?? null));
  }
}

const itemPayload = async (
  { transact, directory }: RegistryContext,
  locale: string,
  step: (transaction: Transaction) => Promise<Outcome<StandardItemEntity>>,
): Promise<StandardItemPayload> => {
  const { done, userErrors } = await transact(async (transaction) => {
    const outcome = await step(transaction);
    if (!outcome.done) return outcome;
    await transaction.em.flush();
    const [found] = await findDraft(transaction, outcome.done.id);
    return { done: found ?? null, userErrors: [] };
  });
  directory.forgetStandard();
  return new StandardItemPayload(done && new StandardDraftItem(done, await directory.standard(), locale), userErrors);
};

const versionPayload = async (
  { transact, directory }: RegistryContext,
  step: (transaction: Transaction) => Promise<Outcome<{ number: number }>>,
): Promise<StandardVersionPayload> => {
  const { done, userErrors } = await transact(step);
  directory.forgetStandard();
  const standard = await directory.standard();
  const version = done && standard.versions.find(({ number }) => number === done.number);
  return new StandardVersionPayload(version ? new StandardVersionObject(standard, version) : null, userErrors);
};
