export { ProviderEntity, type ProviderStatus } from './provider-entity.ts';
export { holdProviders, takeProvider } from './provider-lock.ts';
export { publishProvider } from './publish-provider.ts';
export { publishedProvider } from './published-provider.ts';
export { type ForeignOrigin, type SavedProvider, saveProvider } from './save-provider.ts';
export { type ProviderToPublish, writePublishedProviders } from './write-published-providers.ts';
