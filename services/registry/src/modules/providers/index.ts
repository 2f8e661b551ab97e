export { ProviderEntity, type ProviderStatus } from './provider-entity.ts';
export { holdProviders, takeProviders } from './provider-lock.ts';
export { publishProviders } from './publish-providers.ts';
export { publishedProvider } from './published-provider.ts';
export { type ProviderToSave, type SavedProvider, saveProvider, saveProviders } from './save-providers.ts';
export { withdrawProviders } from './withdraw-providers.ts';
export { type ProviderToPublish, writePublishedProviders } from './write-published-providers.ts';
