/** Conditions on rows, in SQL. */
export interface TablePolicies {
  /** Which rows are seen. */
  read: string;
  /** Which rows may be inserted and updated. */
  write?: string;
  /** Which rows may be inserted, never changed: append-only. */
  append?: string;
  /** Which rows may be deleted; without it, none. */
  delete?: string;
}

/**
 * Puts a table of schema `registry` under forced row level security and grants the serving role just what the policies speak of.
 * The owner's policy is there because FORCE binds the owner too: without it migrations would touch no row and pg_dump would fail.
 */
export const serveTable = (name: string, { read, write, append, delete: remove }: TablePolicies): string[] => {
  const table = `registry.${name}`;
  const privileges = ['select', ...(write || append ? ['insert'] : []), ...(write ? ['update'] : []), ...(remove ? ['delete'] : [])];
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy owner on ${table} to current_user using (true) with check (true)`,
    `create policy read on ${table} for select to drogowskaz_registry using (${read})`,
    `grant ${privileges.join(', ')} on ${table} to drogowskaz_registry`,
  ];
  const insertable = write ?? append;
  if (insertable) statements.push(`create policy insert on ${table} for insert to drogowskaz_registry with check (${insertable})`);
  if (write) {
    statements.push(`create policy change on ${table} for update to drogowskaz_registry using (${write}) with check (${write})`);
  }
  if (remove) statements.push(`create policy remove on ${table} for delete to drogowskaz_registry using (${remove})`);
  return statements;
};
