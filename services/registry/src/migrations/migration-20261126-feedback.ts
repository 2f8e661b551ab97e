import { Migration } from '@mikro-orm/migrations';
import { administrator, ownMunicipality, ownProvider, serveTable } from './policies.ts';

/** What the public says is wrong, and what was answered. Who reported it is nowhere. */
export class FeedbackTables extends Migration {
  override name = '20261126-feedback-tables';

  override up(): void {
    for (const statement of tables.split(';\n\n')) if (statement.trim() !== '') this.addSql(statement);
    const ofOwnService = `exists (select from registry.service s where s.id = service_id and (${administrator} or ${ownProvider('s.provider_id')} or ${ownMunicipality('s.home_key')}))`;
    const ofOwnProblem = 'exists (select from registry.problem p where p.id = problem_id)';
    for (const sql of serveTable('problem', { read: ofOwnService, write: ofOwnService, delete: administrator })) this.addSql(sql);
    for (const sql of serveTable('problem_answer', { read: ofOwnProblem, append: ofOwnProblem, delete: administrator })) this.addSql(sql);
  }
}

const tables = `
create table registry.problem (
  id uuid primary key,
  service_id uuid not null references registry.service,
  text text not null,
  locale text not null,
  state text not null check (state in ('OPEN', 'CLOSED')),
  reported_at timestamptz not null,
  closed_at timestamptz,
  check ((state = 'CLOSED') = (closed_at is not null))
);

create index problem_service on registry.problem (service_id);

create index problem_reported_at on registry.problem (reported_at, id);

create table registry.problem_answer (
  id uuid primary key,
  problem_id uuid not null references registry.problem on delete cascade,
  text text not null,
  at timestamptz not null,
  side text not null check (side in ('OWNER', 'MUNICIPALITY'))
);

create index problem_answer_problem on registry.problem_answer (problem_id, at);

`;
