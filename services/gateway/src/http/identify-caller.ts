import { anonymous, type Caller, type Logger, unauthenticated, unavailable } from '@drogowskaz/platform';
import type { FastifyRequest } from 'fastify';
import type { Budgets } from '../admission/budgets.ts';

/** RFC 9110: the scheme in any case, then one space or more. */
const KEY = /^bearer +([A-Za-z0-9_-]{1,200})$/i;

/** Who sent this. No header is anonymous; a header that names nobody is refused, so that a lost key is noticed at once. */
export async function identifyCaller(
  request: FastifyRequest,
  identify: (apiKey: string) => Promise<Caller | null>,
  budgets: Budgets,
  logger: Logger,
): Promise<Caller> {
  const header = request.headers.authorization;
  if (header === undefined || header === '') return anonymous;
  const key = KEY.exec(header)?.[1];
  if (key === undefined)
    throw unauthenticated('The header "Authorization" cannot be read. Write "Authorization: Bearer <API key>", or leave it out.');
  await budgets.requireNoGuessing(request.ip);
  let caller: Caller | null;
  try {
    caller = await identify(key);
  } catch (error) {
    logger.warn({ error, requestId: request.id }, 'A caller could not be identified');
    throw unavailable('API keys cannot be checked right now. Try again in a moment, or ask without a key.');
  }
  if (caller !== null) return caller;
  await budgets.chargeUnknownKey(request.ip);
  throw unauthenticated('This API key is unknown, expired or withdrawn. Ask your administrator for a new one, or leave it out.');
}
