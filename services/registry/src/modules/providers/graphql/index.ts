export { ProviderObject } from './provider-object.ts';
