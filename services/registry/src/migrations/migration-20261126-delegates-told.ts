import { Migration } from '@mikro-orm/migrations';

/** What waits in a municipality is mailed to those who approve for it, too: a small one may have nobody else. */
export class DelegatesTold extends Migration {
  override name = '20261126-delegates-told';

  override up(): void {
    this.addSql(`
      create or replace function accounts.recipients(provider uuid, municipality text, roles text[])
        returns table (account_id uuid, email text, name text, locale text)
        language sql stable security definer set search_path = '' as $$
        select distinct p.id, p.email, p.name, p.locale from registry.membership m join accounts.person p on p.id = m.account_id
        where (m.provider_id = provider or m.municipality_key = municipality
            or m.municipality_key = (select d.to_key from registry.delegation d where d.from_key = municipality))
          and m.role = any(roles) and p.work_mails
      $$`);
  }
}
