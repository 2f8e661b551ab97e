import { queryOf } from '@drogowskaz/page-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The page of a record that another one stands for leads to that one's; null: it is shown itself. Moderators look at it as it is
 * (`?record=own`). Not for ever: the link may end.
 */
export const shownInstead = (
  request: FastifyRequest,
  reply: FastifyReply,
  { kind, shownAs }: { kind: 'service' | 'provider'; shownAs: { id: string } | null },
): FastifyReply | null => {
  const query = queryOf(request);
  if (shownAs === null || query.get('record') === 'own') return null;
  const lang = query.get('lang');
  const there = `/${kind}/${shownAs.id}${lang === null ? '' : `?${new URLSearchParams({ lang })}`}`;
  return reply.header('cache-control', 'no-store').redirect(there, 302);
};
