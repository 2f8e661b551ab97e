import { pageSize } from '@drogowskaz/directory/graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { cursorsOf } from '../../../subgraph/cursor.ts';
import type { RegistryContext } from '../../../subgraph/registry-context.ts';
import { findAuditLog } from '../find-audit-log.ts';
import { AuditConnection, AuditEntryObject } from './audit-entry-object.ts';
import { AuditFilterInput } from './audit-filter-input.ts';

const cursors = cursorsOf('auditLog');

@Resolver()
export class AuditResolver {
  @Query(() => AuditConnection, {
    nullable: true,
    description:
      'Who did what, the newest first: an owner reads of her provider, a moderator of her municipality, an administrator of the hub everything.',
  })
  async auditLog(
    @Ctx() { transact }: RegistryContext,
    @Arg('filter', () => AuditFilterInput, { nullable: true, description: 'Which entries.' }) filter: AuditFilterInput | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'The end of the previous page.' }) after: string | null | undefined,
  ): Promise<AuditConnection> {
    const position = cursors.read(after);
    const limit = pageSize(first);
    const found = await transact((transaction) =>
      findAuditLog(transaction, filter ?? {}, limit + 1, position && { at: new Date(position.key), id: position.id }),
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const end = last && { key: last.entry.at.toISOString(), id: last.entry.id };
    return new AuditConnection(
      page.map((line) => new AuditEntryObject(line)),
      cursors.pageInfo(found.length > limit, end),
    );
  }
}
