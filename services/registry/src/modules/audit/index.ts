export { AuditEntryEntity, type AuditSummary } from './audit-entry-entity.ts';
export { type AuditedAction, recordAudit, recordAudits } from './record-audit.ts';
