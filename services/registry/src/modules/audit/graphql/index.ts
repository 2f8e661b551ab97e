export { RoleEnum } from './audit-entry-object.ts';
