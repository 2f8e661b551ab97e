import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Transaction } from '../../../database/transaction.ts';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { mayAtAll } from '../../accounts/index.ts';
import type { ProviderStatus } from '../../providers/index.ts';
import { writeProvider } from '../rules/write-provider.ts';
import { approveProvider, refuseProvider, setProviderTrust } from '../store/decide-provider.ts';
import { findDuplicates } from '../store/find-duplicates.ts';
import { findProvider, findProviders } from '../store/find-providers.ts';
import type { ProviderOutcome } from '../store/outcome.ts';
import { confirmRegistration, findRegistration, registerProvider } from '../store/register-provider.ts';
import { updateProvider } from '../store/update-provider.ts';
import { LikelyDuplicate, ManagedProvider, ManagedProviderConnection, ProviderStatusEnum } from './managed-provider.ts';
import { RegisterProviderInput, UpdateProviderInput } from './provider-input.ts';
import { ProviderPayload } from './provider-payload.ts';
import { RegistrationObject } from './registration-state.ts';

const providerId = () => Arg('id', () => ID, { description: 'UUID of the provider.' });
const token = () => Arg('token', () => String, { description: 'The last part of the mailed link.' });
const howMany = () => Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' });
const after = () => Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' });

const payload = async (
  { transact }: RegistryContext,
  step: (transaction: Transaction) => Promise<ProviderOutcome>,
): Promise<ProviderPayload> => {
  const { provider, managed, userErrors } = await transact(async (transaction) => {
    const outcome = await step(transaction);
    const id = outcome.provider?.id ?? null;
    return { ...outcome, managed: mayAtAll(transaction.caller, 'READ_PROVIDER') ? await findProvider(transaction, id) : null };
  });
  return new ProviderPayload(provider, managed, userErrors);
};

const cursors = cursorsOf('managedProviders');

const providerPage = async (
  { transact }: RegistryContext,
  status: ProviderStatus,
  first: number,
  cursor: string | null | undefined,
): Promise<ManagedProviderConnection> => {
  const limit = pageSize(first);
  const position = cursors.read(cursor);
  const order = { status, limit: limit + 1, after: position && { createdAt: new Date(position.key), id: position.id } };
  const { totalCount, found } = await transact((transaction) => findProviders(transaction, order));
  const page = found.slice(0, limit);
  const last = page.at(-1)?.provider;
  return new ManagedProviderConnection(
    totalCount,
    page.map((each) => new ManagedProvider(each)),
    cursors.pageInfo(found.length > limit, last && { key: last.createdAt.toISOString(), id: last.id }),
  );
};

@Resolver()
export class RegistrationResolver {
  @Query(() => [LikelyDuplicate], {
    nullable: true,
    description: 'Providers of the directory that this may be another description of, the likeliest first: ask before you register.',
  })
  async likelyDuplicates(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => RegisterProviderInput, { description: 'What would be registered.' }) { locale, ...written }: RegisterProviderInput,
  ): Promise<LikelyDuplicate[]> {
    const { record } = writeProvider(null, written, locale);
    const duplicates = record ? await transact((transaction) => findDuplicates(transaction, record)) : [];
    return duplicates.map((duplicate) => new LikelyDuplicate(duplicate));
  }

  @Query(() => RegistrationObject, { nullable: true, description: 'How a registration stands; null for a link that is none.' })
  async registration(@Ctx() { transact }: RegistryContext, @token() mailed: string): Promise<RegistrationObject | null> {
    const state = await transact((transaction) => findRegistration(transaction, mailed));
    return state && new RegistrationObject(state);
  }

  @Query(() => ManagedProvider, { nullable: true, description: 'The provider that you work for; null when you work for none.' })
  async myProvider(@Ctx() { transact, caller }: RegistryContext): Promise<ManagedProvider | null> {
    const found = await transact((transaction) => findProvider(transaction, caller.providerId));
    return found && new ManagedProvider(found);
  }

  @Query(() => ManagedProvider, {
    nullable: true,
    description: 'A provider, for those who work for it or answer for it; null for everybody else.',
  })
  async managedProvider(@Ctx() { transact }: RegistryContext, @providerId() id: string): Promise<ManagedProvider | null> {
    const found = await transact((transaction) => findProvider(transaction, id));
    return found && new ManagedProvider(found);
  }

  @Query(() => ManagedProviderConnection, {
    nullable: true,
    description: 'Registrations that wait for this moderator, the longest waiting first.',
  })
  waitingProviders(
    @Ctx() context: RegistryContext,
    @howMany() first: number,
    @after() cursor: string | null | undefined,
  ): Promise<ManagedProviderConnection> {
    return providerPage(context, 'WAITING', first, cursor);
  }

  @Query(() => ManagedProviderConnection, { nullable: true, description: 'Providers that you work for or answer for, the oldest first.' })
  managedProviders(
    @Ctx() context: RegistryContext,
    @Arg('status', () => ProviderStatusEnum, { defaultValue: 'APPROVED', description: 'Only these.' }) status: ProviderStatus,
    @howMany() first: number,
    @after() cursor: string | null | undefined,
  ): Promise<ManagedProviderConnection> {
    return providerPage(context, status, first, cursor);
  }

  @Mutation(() => ProviderPayload, {
    description:
      'Registers an organisation; open to all. It waits for a moderator of its municipality, and a mail asks whether the address is right.',
  })
  registerProvider(
    @Ctx() context: RegistryContext,
    @Arg('input', () => RegisterProviderInput, { description: 'The organisation.' }) input: RegisterProviderInput,
  ): Promise<ProviderPayload> {
    return payload(context, (transaction) => registerProvider(transaction, input));
  }

  @Mutation(() => RegistrationObject, {
    nullable: true,
    description: 'Confirms the address of a registration, for whoever holds its mailed link; null for a link that is none.',
  })
  async confirmRegistration(@Ctx() { transact }: RegistryContext, @token() mailed: string): Promise<RegistrationObject | null> {
    const state = await transact((transaction) => confirmRegistration(transaction, mailed));
    return state && new RegistrationObject(state);
  }

  @Mutation(() => ProviderPayload, {
    description: 'Lets a provider in. Whoever registered it owns it, by her account or by an invitation that is mailed to her.',
  })
  approveProvider(@Ctx() context: RegistryContext, @providerId() id: string): Promise<ProviderPayload> {
    return payload(context, (transaction) => approveProvider(transaction, id));
  }

  @Mutation(() => ProviderPayload, { description: 'Does not let a provider in.' })
  refuseProvider(
    @Ctx() context: RegistryContext,
    @providerId() id: string,
    @Arg('reason', () => String, { description: 'Why; it is mailed to whoever registered it.' }) reason: string,
  ): Promise<ProviderPayload> {
    return payload(context, (transaction) => refuseProvider(transaction, id, reason));
  }

  @Mutation(() => ProviderPayload, {
    description:
      'Lets what a provider submits be public at once, with review after, or no longer. For what its own municipality answers for.',
  })
  setProviderTrust(
    @Ctx() context: RegistryContext,
    @providerId() id: string,
    @Arg('trusted', () => Boolean, { description: 'Whether it is trusted.' }) trusted: boolean,
  ): Promise<ProviderPayload> {
    return payload(context, (transaction) => setProviderTrust(transaction, id, trusted));
  }

  @Mutation(() => ProviderPayload, {
    description: 'Edits a provider; public at once. CONFLICT, with `currentVersion` and what `differs`, when somebody was faster.',
  })
  updateProvider(
    @Ctx() context: RegistryContext,
    @providerId() id: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that was read; CONFLICT when there is a newer one.' })
    expectedVersion: number,
    @Arg('input', () => UpdateProviderInput, { description: 'What to write; what is left out stays.' }) {
      locale,
      ...written
    }: UpdateProviderInput,
  ): Promise<ProviderPayload> {
    return payload(context, (transaction) => updateProvider(transaction, { id, expectedVersion, locale, written }));
  }
}
