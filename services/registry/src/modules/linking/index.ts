export { type LinkedKind, settleLinks } from './settle-links.ts';
