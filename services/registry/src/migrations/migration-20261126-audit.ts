import { Migration } from '@mikro-orm/migrations';
import { administrator, changePolicies, ownMunicipality } from './policies.ts';

/** Who reads the audit log, and how it is found by time. */
export class AuditLog extends Migration {
  override name = '20261126-audit';

  override up(): void {
    this.addSql('create index audit_entry_at on registry.audit_entry (at desc, id desc)');
    this.addSql('create index audit_entry_account on registry.audit_entry (actor_account_id, at desc) where actor_account_id is not null');
    for (const statement of changePolicies('audit_entry', { read })) this.addSql(statement);
  }
}

/** What is approved for others is read for them, too. People, their invitations and keys are their own municipality's alone. */
const ofRecords = `record_type in ('provider', 'service', 'revision', 'location', 'claim', 'problem', 'delegation')`;
const own = (column: string) => `${column} = (select registry.caller_municipality())`;
const read = `${administrator}
  or (${ofRecords} and ${ownMunicipality('municipality_key')})
  or ((select registry.caller_role()) = 'MUNICIPAL_ADMINISTRATOR' and ${own('municipality_key')})
  or ((select registry.caller_role()) = 'NGO_OWNER' and provider_id = (select registry.caller_provider()))`;
