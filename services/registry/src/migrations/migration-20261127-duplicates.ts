import { Migration } from '@mikro-orm/migrations';
import { administrator, ownMunicipality, publisher, serveTable } from './policies.ts';

/**
 * Records that may describe the same, what people have decided about them, and which record is shown in the place of another one. What is
 * compared is the hub's own affair; pairs and decisions are seen by whoever answers for one of the two.
 */
export class Duplicates extends Migration {
  override name = '20261127-duplicates';

  override up(): void {
    for (const statement of [...found.split(';\n\n'), ...shown.split(';\n\n')]) if (statement.trim() !== '') this.addSql(statement);
    const ofEither = `${administrator} or ${ownMunicipality('left_home')} or ${ownMunicipality('right_home')}`;
    const ofNobody = { read: administrator, write: administrator, delete: administrator };
    for (const sql of serveTable('duplicate_record', ofNobody)) this.addSql(sql);
    for (const sql of serveTable('duplicate_key', ofNobody)) this.addSql(sql);
    for (const sql of serveTable('duplicate_pair', { read: ofEither, write: administrator, delete: administrator })) this.addSql(sql);
    for (const sql of serveTable('duplicate_decision', { read: `${ofEither} or ${publisher}`, write: ofEither })) this.addSql(sql);
  }
}

const found = `
create table registry.duplicate_record (
  kind text not null check (kind in ('SERVICE', 'PROVIDER')),
  id uuid not null,
  mark text not null,
  compared jsonb not null,
  primary key (kind, id)
);

create table registry.duplicate_key (
  kind text not null,
  key text collate "C" not null,
  sort text collate "C" not null,
  id uuid not null,
  weight smallint not null,
  primary key (kind, key, sort, id),
  foreign key (kind, id) references registry.duplicate_record on delete cascade
);

create index duplicate_key_record on registry.duplicate_key (kind, id);

create table registry.duplicate_pair (
  kind text not null,
  left_id uuid not null,
  right_id uuid not null check (left_id < right_id),
  score real not null,
  features jsonb not null,
  same_source boolean not null,
  left_home text,
  right_home text,
  primary key (kind, left_id, right_id),
  foreign key (kind, left_id) references registry.duplicate_record on delete cascade,
  foreign key (kind, right_id) references registry.duplicate_record on delete cascade
);

create index duplicate_pair_right on registry.duplicate_pair (kind, right_id);

create table registry.duplicate_decision (
  id uuid primary key,
  kind text not null check (kind in ('SERVICE', 'PROVIDER')),
  left_id uuid not null,
  right_id uuid not null check (left_id < right_id),
  decision text not null check (decision in ('LINKED', 'SEPARATE', 'LATER')),
  score real,
  features jsonb not null,
  left_home text,
  right_home text,
  reason text,
  decided_at timestamptz not null,
  decided_by text not null,
  account_id uuid,
  undone_at timestamptz
);

create unique index duplicate_decision_pair on registry.duplicate_decision (kind, left_id, right_id) where undone_at is null;

create index duplicate_decision_right on registry.duplicate_decision (kind, right_id) where undone_at is null;

`;

/** Public: a record that is here is shown by another one, its leader, in lists and in search; it is still read by its own id. */
const shown = `
create table directory.linked_record (
  kind text not null check (kind in ('SERVICE', 'PROVIDER')),
  id uuid not null,
  leader_id uuid not null check (leader_id <> id),
  primary key (kind, id)
);

create index linked_record_leader on directory.linked_record (kind, leader_id);

grant select on directory.linked_record to drogowskaz_registry, drogowskaz_indexer;

grant insert, update, delete on directory.linked_record to drogowskaz_registry;

`;
