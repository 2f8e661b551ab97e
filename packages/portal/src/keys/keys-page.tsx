import { fill } from '@drogowskaz/page-kit';
import { KEEPERS } from '../areas.ts';
import type { PortalPage, Visit } from '../frame/page.ts';
import { type ApiKey, apiKeys } from './operations.ts';

/** "begins with drg_abcd, works until 1 May 2027, not used yet" */
const keyInWords = ({ prefix, expiresAt, revokedAt, lastUsedAt, active }: ApiKey, { texts, view }: Visit): string => {
  const t = texts.keys;
  const date = view.formats.date;
  const end = (): string => {
    if (revokedAt !== null) return t.revoked;
    if (expiresAt === null) return t.forever;
    return fill(active ? t.expires : t.expired, { date: date(expiresAt) });
  };
  const use = lastUsedAt === null ? t.neverUsed : fill(t.lastUsed, { date: date(lastUsedAt) });
  return [fill(t.begins, { prefix }), end(), use].join(', ');
};

/** The keys of the organisation, municipality or hub: never the keys themselves. */
export const keysPage: PortalPage = {
  path: '/keys',
  who: KEEPERS,
  fresh: true,
  show: async (visit) => {
    const { texts, query, view, ask } = visit;
    const t = texts.keys;
    const { apiKeys: keys } = await ask<{ apiKeys: ApiKey[] }>(apiKeys);
    return {
      title: t.title,
      notice: query.get('done') === 'revoked' ? t.revokeDone : undefined,
      content: (
        <>
          <p>{t.text}</p>
          <p>
            <a class="button" href={view.link('/keys/new')}>
              {t.create}
            </a>
          </p>
          {keys.length === 0 && <p>{t.none}</p>}
          <ul class="rows">
            {keys.map((key) => (
              <li key={key.id}>
                <div>
                  <p>
                    <strong>{key.name}</strong>
                  </p>
                  <p class="about">
                    {view.formats.list(key.scopes.map((scope) => t.scope[scope]))}
                    <br />
                    {keyInWords(key, visit)}
                  </p>
                </div>
                {key.active && (
                  <a href={view.link(`/keys/revoke/${key.id}`)} aria-label={fill(t.revokeWhich, { name: key.name })}>
                    {t.revoke}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};
