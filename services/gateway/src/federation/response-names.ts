import type { FieldNode } from 'graphql';

const RENAMED = '_as_';

/**
 * Under which name the subgraphs answer a field. Mostly the client's own. But the gateway reads key fields (`id`) and `__typename` out of
 * the answers to ask for the rest of an entity, so `id: url` travels as `_as_id: url` and comes back as `id`.
 */
export function internalName(field: FieldNode, keyFields: ReadonlySet<string>): string {
  const name = field.name.value;
  const alias = field.alias?.value;
  if (alias === undefined || alias === name) return name;
  return alias.startsWith('_') || keyFields.has(alias) ? RENAMED + alias : alias;
}

/** The client's name for one step of a path in a subgraph's answer. */
export const clientName = (step: string | number): string | number =>
  typeof step === 'string' && step.startsWith(RENAMED) ? step.slice(RENAMED.length) : step;
