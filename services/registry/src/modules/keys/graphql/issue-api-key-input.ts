import { DateTimeScalar } from '@drogowskaz/directory/graphql';
import { type Caller, type KeyScope, worksForProvider } from '@drogowskaz/platform';
import { Field, ID, InputType } from 'type-graphql';
import type { ApiKeyOrder } from '../key-order.ts';
import { ApiKeyScopeEnum } from './api-key-object.ts';

@InputType('IssueApiKeyInput', { description: 'An API key to be issued. Without provider and municipality: for the caller’s own.' })
export class IssueApiKeyInput {
  @Field(() => String, { description: 'By which its owner will know it, at most 100 characters.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'UUID of the provider that writes with it.' })
  provider?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'TERC code of the municipality, or the four digits of the county, that moderates with it.',
  })
  municipality?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'For a partner site, which only reads: the municipality is the one that vouches for it.',
  })
  partner!: boolean;

  @Field(() => [ApiKeyScopeEnum], { nullable: true, description: 'What it lets through; left out: all that such a key can have.' })
  scopes?: KeyScope[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends; left out: never by itself.' })
  expiresAt?: Date | null;

  /** Never a key of the hub: those are made at the machine. */
  order(caller: Caller): ApiKeyOrder {
    const common = { name: this.name, scopes: this.scopes ?? undefined, expiresAt: this.expiresAt ?? undefined };
    const municipality = this.municipality ?? caller.municipality ?? undefined;
    if (this.partner) return { ...common, role: 'PARTNER', municipality };
    if (this.provider != null) return { ...common, role: 'NGO_EDITOR', provider: this.provider };
    if (this.municipality == null && worksForProvider(caller))
      return { ...common, role: 'NGO_EDITOR', provider: caller.providerId ?? undefined };
    return { ...common, role: 'MODERATOR', municipality };
  }
}
