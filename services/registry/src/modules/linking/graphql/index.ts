export { FieldAccountsObject, providerAccounts, serviceAccounts } from './field-accounts.ts';
