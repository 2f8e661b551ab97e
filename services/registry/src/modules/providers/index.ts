export { ProviderEntity } from './provider-entity.ts';
export { holdProviders, takeProvider } from './provider-lock.ts';
export { type SavedProvider, saveProvider } from './save-provider.ts';
