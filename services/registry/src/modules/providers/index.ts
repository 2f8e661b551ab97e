export { ProviderEntity, type ProviderStatus } from './provider-entity.ts';
export { holdProviders, takeProvider } from './provider-lock.ts';
export { publishProvider } from './publish-provider.ts';
export { type SavedProvider, saveProvider } from './save-provider.ts';
