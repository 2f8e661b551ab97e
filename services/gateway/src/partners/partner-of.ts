import { forbidden } from '@drogowskaz/platform';
import type { FastifyRequest } from 'fastify';
import { isOwnOrigin } from '../http/own-origin.ts';
import { type PartnerKeys, unknownPartner } from './partner-keys.ts';
import type { PartnerUsageCounter } from './partner-usage.ts';

export const PARTNER_HEADER = 'x-drogowskaz-partner';

/**
 * The partner from whose page a question comes; null when it says none. The key is public, so it proves nothing: browsers vouch for the
 * origin, and a program that makes one up gets no more than a visitor of that page.
 */
export async function partnerOf(
  request: FastifyRequest,
  { keys, usage, publicUrl }: { keys: PartnerKeys; usage: PartnerUsageCounter; publicUrl: string },
): Promise<string | null> {
  const { [PARTNER_HEADER]: header, origin } = request.headers;
  if (header === undefined || header === '') return null;
  const key = String(header).trim().toLowerCase();
  const origins = await keys.originsOf(key);
  if (origins === null) throw unknownPartner();
  // The page that shows the widget before it is pasted anywhere.
  if (origin !== undefined && (origins.includes(origin) || isOwnOrigin(request, publicUrl))) return key;
  usage.refused(key);
  throw forbidden(
    origin === undefined
      ? 'A partner key is for the pages of its site, in browsers. A program sends an API key instead, or none.'
      : 'This partner key is not for pages of this origin. Issue one for it in the portal under "Partner sites", or take the widget’s attribute "partner" away.',
  );
}
