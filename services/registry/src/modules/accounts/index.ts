export { AccountStore, type ApiKeyOrder, type IssuedApiKey, operator } from './account-store.ts';
export { missingRight, requireCaller, requireRight } from './require-right.ts';
export { type Action, type Decision, decide, type RecordState, rights, type Subject } from './rights.ts';
