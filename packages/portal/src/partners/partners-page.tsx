import { fill } from '@drogowskaz/page-kit';
import type { PortalPage, Visit } from '../frame/page.ts';
import { moderators } from '../moderation/roles.ts';
import { type PartnerKey, partnerKeys } from './operations.ts';
import { partnerTexts } from './texts/partner-texts.ts';

/** "since 1 May 2027", "ended on 2 June 2027" */
export const keyInWords = ({ createdAt, revokedAt }: PartnerKey, { view }: Visit): string => {
  const t = partnerTexts(view.locale);
  return revokedAt === null ? fill(t.since, { date: view.formats.date(createdAt) }) : fill(t.ended, { date: view.formats.date(revokedAt) });
};

/** The sites that show the directory with a key from here. */
export const partnersPage: PortalPage = {
  path: '/partners',
  who: moderators,
  show: async (visit) => {
    const { view, query, ask } = visit;
    const t = partnerTexts(view.locale);
    const { partnerKeys: keys } = await ask<{ partnerKeys: PartnerKey[] }>(partnerKeys);
    return {
      title: t.title,
      notice: query.get('done') === 'revoked' ? t.revoked : undefined,
      content: (
        <>
          <p>{t.text}</p>
          <p>
            <a class="button" href={view.link('/partners/new')}>
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
                    {view.formats.list(key.origins)}
                    <br />
                    {keyInWords(key, visit)}
                  </p>
                </div>
                <a href={view.link(`/partners/${key.id}`)} aria-label={fill(t.details, { name: key.name })}>
                  {t.detailsShort}
                </a>
              </li>
            ))}
          </ul>
        </>
      ),
    };
  },
};
