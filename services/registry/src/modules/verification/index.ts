export { dueAfter } from './verification-period.ts';
