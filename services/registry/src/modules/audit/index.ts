export { AuditEntryEntity, type AuditSummary } from './audit-entry-entity.ts';
export { type AuditedAction, recordAudit } from './record-audit.ts';
