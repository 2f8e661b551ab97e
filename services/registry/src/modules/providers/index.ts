export { ProviderEntity } from './provider-entity.ts';
export { type SavedProvider, saveProvider } from './save-provider.ts';
