export type { WrittenStandardItem, WrittenText } from './rules/written-item.ts';
export { importProposal, type StandardProposal } from './store/import-proposal.ts';
