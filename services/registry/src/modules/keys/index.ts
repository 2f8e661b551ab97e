export type { ApiKeyOrder } from './key-order.ts';
export { type IssuedApiKey, KeyStore } from './key-store.ts';
