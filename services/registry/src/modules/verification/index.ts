export { remindOwners } from './remind-owners.ts';
