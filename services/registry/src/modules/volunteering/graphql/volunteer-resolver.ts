import { requireMunicipality } from '@drogowskaz/directory';
import { LocaleArg, MunicipalityCodeScalar, pageSize } from '@drogowskaz/directory/graphql';
import { badUserInput, isUuid } from '@drogowskaz/platform';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { managedPostingPage, PostingStateEnum } from '../../postings/graphql/index.ts';
import { findPosting, type PostingState, savePosting, withdrawPosting } from '../../postings/index.ts';
import { ProviderObject } from '../../providers/graphql/index.ts';
import { allOffers, findOffer, findOffers } from '../find-offers.ts';
import { matchOffers } from '../rules/match-offers.ts';
import { writeOffer } from '../rules/write-offer.ts';
import { volunteerOfferKind } from '../volunteer-offer-kind.ts';
import { ManagedVolunteerOffer, ManagedVolunteerOfferConnection, VolunteerOfferInput, VolunteerOfferPayload } from './managed-offer.ts';
import { VolunteerMatch, VolunteerOfferConnection, VolunteerOfferObject } from './volunteer-offer.ts';
import { readWish, VolunteerWishInput } from './wish-input.ts';

const offerId = () => Arg('id', () => ID, { description: 'UUID of the offer.' });
const howMany = (defaultValue: number) => Arg('first', () => Int, { defaultValue, description: 'How many, 1 to 100.' });
const cursor = () => Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' });

const cursors = cursorsOf('volunteerOffers');

@Resolver()
export class VolunteerResolver {
  @Query(() => [VolunteerMatch], {
    nullable: true,
    description:
      'Which volunteers’ offers fit a wish, the best first, and why. Nothing of the wish is stored; the way to a volunteer is the coordinator. Ask by POST.',
  })
  async matchVolunteers(
    @Ctx() { publicTables, clock }: RegistryContext,
    @Arg('wish', () => VolunteerWishInput, { description: 'What she would like.' }) wish: VolunteerWishInput,
    @LocaleArg() locale: string,
    @howMany(10) first: number,
  ): Promise<VolunteerMatch[]> {
    const asked = readWish(wish);
    const most = pageSize(first);
    const found = matchOffers(asked, await allOffers(publicTables, clock.now()), most);
    return found.map((match) => new VolunteerMatch(match, locale));
  }

  @Query(() => VolunteerOfferConnection, {
    nullable: true,
    description: 'What volunteers offer today, the last changed first. For a wish: `matchVolunteers`.',
  })
  async volunteerOffers(
    @Ctx() { publicTables, clock }: RegistryContext,
    @Arg('municipality', () => MunicipalityCodeScalar, {
      nullable: true,
      description: 'Only those there, and those by telephone or over the internet.',
    })
    municipality: string | null | undefined,
    @Arg('provider', () => ID, { nullable: true, description: 'Only those that this provider coordinates.' })
    provider: string | null | undefined,
    @howMany(20) first: number,
    @cursor() after: string | null | undefined,
  ): Promise<VolunteerOfferConnection> {
    if (provider != null && !isUuid(provider)) throw badUserInput('"provider" must be a UUID; take it from the "id" of what you mean.');
    const limit = pageSize(first);
    const position = cursors.read(after);
    const found = await findOffers(
      publicTables,
      { providerId: provider ?? null, municipalityKey: municipality == null ? null : requireMunicipality(municipality).key },
      { now: clock.now(), limit: limit + 1, after: position && { at: new Date(position.key), id: position.id } },
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return new VolunteerOfferConnection(page, cursors.pageInfo(found.length > limit, last && { key: last.updatedAt, id: last.id }));
  }

  @Query(() => VolunteerOfferObject, { nullable: true, description: 'An offer by its id; null when it is not public, or no longer.' })
  async volunteerOffer(@Ctx() { publicTables, clock }: RegistryContext, @offerId() id: string): Promise<VolunteerOfferObject | null> {
    const found = await findOffer(publicTables, id, clock.now());
    return found && new VolunteerOfferObject(found);
  }

  @Query(() => ManagedVolunteerOfferConnection, {
    nullable: true,
    description: 'Offers that you write or answer for, drafts among them, the last changed first.',
  })
  async managedVolunteerOffers(
    @Ctx() context: RegistryContext,
    @Arg('state', () => PostingStateEnum, { nullable: true, description: 'Only these.' }) state: PostingState | null | undefined,
    @howMany(20) first: number,
    @cursor() after: string | null | undefined,
  ): Promise<ManagedVolunteerOfferConnection> {
    const { totalCount, postings, pageInfo } = await managedPostingPage(context, 'VOLUNTEER_OFFER', { state, first, after });
    return new ManagedVolunteerOfferConnection(totalCount, postings, pageInfo);
  }

  @Query(() => ManagedVolunteerOffer, {
    nullable: true,
    description: 'An offer with its newest version, for those who write it or answer for it; null for everybody else.',
  })
  async managedVolunteerOffer(@Ctx() { transact }: RegistryContext, @offerId() id: string): Promise<ManagedVolunteerOffer | null> {
    const posting = await transact((transaction) => findPosting(transaction, 'VOLUNTEER_OFFER', id));
    return posting && new ManagedVolunteerOffer(posting);
  }

  @Mutation(() => VolunteerOfferPayload, {
    description:
      'Writes what volunteers offer, a new offer without `id`. Submitted, it must stand on checks that hold today; it is then public at once where the organisation is trusted, and else waits for a moderator. CONFLICT, with `currentVersion`, when somebody was faster.',
  })
  async saveVolunteerOffer(
    @Ctx() { transact }: RegistryContext,
    @Arg('input', () => VolunteerOfferInput, { description: 'What to write.' }) input: VolunteerOfferInput,
    @Arg('id', () => ID, { nullable: true, description: 'UUID of the offer; left out: a new one.' }) id: string | null | undefined,
    @Arg('expectedVersion', () => Int, { nullable: true, description: 'The version that was read; needed with `id`.' })
    expectedVersion: number | null | undefined,
    @Arg('submit', () => Boolean, { defaultValue: true, description: 'false: it stays a draft, and what is public stays as it is.' })
    submit: boolean,
    @Arg('key', () => String, {
      nullable: true,
      description: 'A UUID of your own for a new one: the same once more answers the same offer.',
    })
    requestKey: string | null | undefined,
  ): Promise<VolunteerOfferPayload> {
    const { posting, userErrors } = await transact((transaction) =>
      savePosting(transaction, volunteerOfferKind, {
        id: id ?? null,
        expectedVersion: expectedVersion ?? null,
        provider: input.provider ?? null,
        requestKey: requestKey ?? null,
        locale: input.locale,
        submit,
        write: (before) => writeOffer(before, input),
      }),
    );
    return new VolunteerOfferPayload(posting, userErrors);
  }

  @Mutation(() => VolunteerOfferPayload, { description: 'Takes an offer away for good.' })
  async withdrawVolunteerOffer(@Ctx() { transact }: RegistryContext, @offerId() id: string): Promise<VolunteerOfferPayload> {
    const { posting, userErrors } = await transact((transaction) => withdrawPosting(transaction, volunteerOfferKind, id));
    return new VolunteerOfferPayload(posting, userErrors);
  }
}

@Resolver(() => ProviderObject)
export class ProviderVolunteerOffersResolver {
  @FieldResolver(() => [VolunteerOfferObject], { nullable: true, description: 'What volunteers offer through it, the last changed first.' })
  async volunteerOffers(
    @Root() { id }: ProviderObject,
    @Ctx() { volunteerOffersOf }: RegistryContext,
    @howMany(5) first: number,
  ): Promise<VolunteerOfferObject[]> {
    return (await volunteerOffersOf.load(id)).slice(0, pageSize(first)).map((offer) => new VolunteerOfferObject(offer));
  }
}
