export { type Recipient, recipientsOfService } from './recipients.ts';
export { remindOwners } from './remind-owners.ts';
