/** For a column that holds a provider's id: an NGO's own. */
export const ownProvider = (column: string) => `${column} = (select registry.own_provider())`;
/** For a column that holds a municipality's key: those that a moderator answers for, also by delegation. The cast makes it a list, not a subquery. */
export const ownMunicipality = (column: string) => `${column} = any((select registry.own_municipalities())::text[])`;
export const administrator = `(select registry.caller_role()) = 'ADMINISTRATOR'`;
export const signedIn = `(select registry.caller_role()) <> 'ANONYMOUS'`;
/** The step that writes the public projection: it sees what other tenants show of a changed place, never what they draft. */
export const publisher = `(select registry.caller_role()) = 'PUBLISHER'`;

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
 * Puts a table of schema `registry`, or of the one that its name begins with, under forced row level security and grants the serving
 * role just what the policies speak of.
 * The owner's policy is there because FORCE binds the owner too: without it migrations would touch no row and pg_dump would fail.
 */
export const serveTable = (name: string, { read, write, append, delete: remove }: TablePolicies): string[] => {
  const table = name.includes('.') ? name : `registry.${name}`;
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

/** Gives the policies of a served table new conditions; what is left out stays. */
export const changePolicies = (name: string, { read, write, append }: Partial<TablePolicies>): string[] => {
  const alter = (policy: string, condition: string) => `alter policy ${policy} on registry.${name} ${condition}`;
  const insertable = write ?? append;
  return [
    ...(read ? [alter('read', `using (${read})`)] : []),
    ...(insertable ? [alter('insert', `with check (${insertable})`)] : []),
    ...(write ? [alter('change', `using (${write}) with check (${write})`)] : []),
  ];
};
