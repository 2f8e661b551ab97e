export { AccountStore, type ApiKeyOrder, type IssuedApiKey, operator } from './account-store.ts';
export { missingRight, requireCaller, requireRight } from './require-right.ts';
export { type Action, decide } from './rights.ts';
