export * from './in/index.ts';
export * from './objects/index.ts';
export * from './out/index.ts';
export * from './package/index.ts';
export * from './profile/index.ts';
export { type RepairRule, repairRules } from './repairs/rules.ts';
export * from './report/report-writer.ts';
export * from './strict/index.ts';
