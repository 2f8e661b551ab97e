import { anonymous, MovableClock } from '@drogowskaz/platform';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, graphql } from 'graphql';
import { Directive, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { PublicServiceCard } from '../public/public-service.ts';
import { buildSubgraph, ProviderCard, ServiceCard } from './index.ts';

const clock = new MovableClock('2026-11-23T10:00:00Z');
const id = '6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a001';
const providerId = '6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a002';

const card: PublicServiceCard = {
  id,
  provider: { id: providerId, name: 'Miejski Urząd Pracy w Płocku' },
  texts: [
    { locale: 'pl', state: 'ORIGINAL', name: 'Rejestracja', summary: 'Dla szukających pracy', description: 'Opis', howToApply: null },
    { locale: 'ar', state: 'MACHINE', name: 'تسجيل', summary: 'ملخص', description: 'وصف', howToApply: null },
  ],
  categories: [],
  audiences: [],
  languages: ['pl', 'uk'],
  deliveryModes: ['IN_PERSON'],
  formality: [],
  reach: 'LOCAL',
  municipalities: ['1462011'],
  cost: { free: null, amount: null, currency: null, note: [{ locale: 'pl', state: 'ORIGINAL', value: 'Opłata skarbowa' }] },
  eligibility: {
    requiresStatutoryEntitlement: null,
    minimumAge: 18,
    maximumAge: null,
    excludedAudiences: [],
    requirements: [],
    documents: [[{ locale: 'pl', state: 'ORIGINAL', value: 'Paszport' }]],
  },
  verification: { verifiedAt: '2026-10-01T10:00:00Z', dueAt: '2026-12-01T10:00:00Z' },
  demonstration: false,
};

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Provider')
class ProviderHere extends ProviderCard {}

@Directive('@key(fields: "id", resolvable: false)')
@ObjectType('Service')
class ServiceHere extends ServiceCard {
  @Directive('@shareable')
  @Field(() => ProviderHere)
  get provider(): ProviderHere {
    return new ProviderHere(this.card.provider);
  }
}

@Resolver()
class Here {
  @Query(() => ServiceHere, { nullable: true })
  found(): ServiceHere {
    return new ServiceHere(card, clock);
  }
}

@Directive('@key(fields: "id")')
@ObjectType('Service')
class ServiceThere extends ServiceCard {
  @Field(() => ID, { nullable: true })
  get home(): string | null {
    return '1462011';
  }
}

@Resolver()
class There {
  @Query(() => ServiceThere, { nullable: true })
  service(): ServiceThere {
    return new ServiceThere(card, clock);
  }
}

const call = { caller: anonymous, requestId: 'r', signal: new AbortController().signal };
const search = buildSubgraph({ name: 'search', resolvers: [Here], context: () => ({}) });
const registry = buildSubgraph({
  name: 'registry',
  resolvers: [There],
  references: { Service: (reference) => (reference.id === id ? new ServiceThere(card, clock) : null) },
  context: ({ requestId }) => ({ requestId }),
});

const ask = async (schema: GraphQLSchema, source: string) => JSON.parse(JSON.stringify(await graphql({ schema, source })));

describe('two subgraphs in one process', () => {
  it('hold only their own types and fields', () => {
    expect(search.sdl).toContain('found: Service');
    expect(search.sdl).not.toContain('home');
    expect(search.sdl).not.toContain('service:');
    expect(registry.sdl).toContain('home: ID');
    expect(registry.sdl).not.toContain('found');
    expect(registry.sdl).not.toContain('type Provider');
  });

  it('say in their SDL which fields both answer, and who resolves references', () => {
    expect(search.sdl).toContain('type Service @key(fields: "id", resolvable: false)');
    expect(registry.sdl).toContain('type Service @key(fields: "id")');
    for (const { sdl } of [search, registry]) {
      expect(sdl).toMatch(/content\([^)]*fallback: \[Locale!\][^)]*locale: Locale! = "pl"\s*\): ServiceContent! @shareable/);
      expect(sdl).toMatch(/type Category @shareable/);
    }
  });

  it('print the same SDL every time', () => {
    expect(buildSubgraph({ name: 'search', resolvers: [Here], context: () => ({}) }).sdl).toBe(search.sdl);
  });

  it('make the context of a request from its call', () => {
    expect(registry.context(call)).toEqual({ requestId: 'r' });
  });

  it('answer a reference, and null for what is not there', async () => {
    const other = '6f1b3f0e-6f8e-4f3a-9d51-0b1c7ce2a009';
    const answer = await ask(
      registry.schema,
      `{ _entities(representations: [{ __typename: "Service", id: "${id}" }, { __typename: "Service", id: "${other}" }]) { ... on Service { id home } } }`,
    );
    expect(answer).toEqual({ data: { _entities: [{ id, home: '1462011' }, null] } });
  });
});

describe('the result card', () => {
  it('answers every field from the projection', async () => {
    const answer = await ask(
      search.schema,
      `{ found { id provider { id name } content(locale: "ar") { name direction state } languages deliveryModes reach
         municipalities { code name } cost { free note(locale: "uk") { value locale state direction } }
         eligibility { minimumAge requiresStatutoryEntitlement documents { value } } verification { state dueAt } } }`,
    );
    expect(answer).toEqual({
      data: {
        found: {
          id,
          provider: { id: providerId, name: 'Miejski Urząd Pracy w Płocku' },
          content: { name: 'تسجيل', direction: 'RTL', state: 'MACHINE' },
          languages: ['pl', 'uk'],
          deliveryModes: ['IN_PERSON'],
          reach: 'LOCAL',
          municipalities: [{ code: '1462011', name: 'Płock' }],
          cost: { free: null, note: { value: 'Opłata skarbowa', locale: 'pl', state: 'MISSING', direction: 'LTR' } },
          eligibility: { minimumAge: 18, requiresStatutoryEntitlement: null, documents: [{ value: 'Paszport' }] },
          verification: { state: 'VERIFIED', dueAt: '2026-12-01T10:00:00Z' },
        },
      },
    });
  });

  it('follows the clock: what was verified falls due', async () => {
    clock.moveTo('2026-12-02T10:00:00Z');
    expect(await ask(search.schema, '{ found { verification { state } } }')).toEqual({
      data: { found: { verification: { state: 'DUE' } } },
    });
  });

  it('tells a client what is wrong with a language tag', async () => {
    const answer = await ask(search.schema, '{ found { content(locale: "pl_PL") { name } } }');
    expect(answer.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, message: expect.stringContaining('BCP 47') });
  });
});
