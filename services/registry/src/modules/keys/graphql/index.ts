export { ApiKeyScopeEnum } from './api-key-object.ts';
