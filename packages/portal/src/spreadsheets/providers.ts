import type { ServiceRow } from '@drogowskaz/spreadsheets';
import type { Visit } from '../frame/page.ts';
import { allNodes, type PageInfo } from '../lists/index.ts';
import { ownProvider } from '../services/ask/operations.ts';
import type { Choices } from './choices.ts';
import { writableProviders } from './operations.ts';
import { wordId, wordKey } from './word-key.ts';

export interface Provider {
  id: string;
  name: string;
  municipality: { code: string; name: string } | null;
}

/** More are more than a page can offer to choose from. */
const MOST_PROVIDERS = 1_000;

type Asking = Pick<Visit, 'ask' | 'caller'>;

/** Whom this person has to choose from; none for who writes for one alone. */
export const offeredProviders = async ({ ask, caller }: Asking): Promise<Provider[]> => {
  interface Answer {
    managedProviders: { nodes: Provider[]; pageInfo: PageInfo };
  }
  if (caller.providerId !== null) return [];
  return allNodes(async (after) => (await ask<Answer>(writableProviders, { after })).managedProviders, MOST_PROVIDERS);
};

/** Whom this person may write services for. */
export const providersOf = async (visit: Asking): Promise<Provider[]> => {
  const { ask, caller } = visit;
  if (caller.providerId === null) return offeredProviders(visit);
  const { provider } = await ask<{ provider: Provider | null }>(ownProvider, { id: caller.providerId });
  return [provider ?? { id: caller.providerId, name: '', municipality: null }];
};

/** Whether a row can mean more than one of them. */
export const areSeveral = (providers: readonly Provider[], name: string): boolean =>
  providers.filter((provider) => wordKey(provider.name) === wordKey(name)).length > 1;

/** Finds whose service a row is: the one that was chosen for all, the caller's own, or by its name in the sheet. */
export const providerFinder = (
  providers: readonly Provider[],
  choices: Pick<Choices, 'provider' | 'providers'>,
  own: string | null,
): ((row: Pick<ServiceRow, 'provider'>) => Provider | null) => {
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  /** null: several are called so. */
  const byName = new Map<string, Provider | null>();
  for (const provider of providers) byName.set(wordKey(provider.name), byName.has(wordKey(provider.name)) ? null : provider);
  return ({ provider }) => {
    const wanted = own ?? (choices.provider || choices.providers.get(wordId(provider)));
    return (wanted ? byId.get(wanted) : byName.get(wordKey(provider))) ?? null;
  };
};
