export { dueAfter, VERIFICATION_MONTHS } from './verification-period.ts';
