import type { PortalPage, Visit } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { moderators } from '../moderation/roles.ts';
import { type PartnerKey, partnerUsage, type UsageOfDay } from './operations.ts';
import { keyInWords } from './partners-page.tsx';
import { partnerTexts } from './texts/partner-texts.ts';

const DAYS = 30;
const DAY_MS = 86_400_000;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

const Usage = ({ days, visit: { view } }: { days: readonly UsageOfDay[]; visit: Visit }) => {
  const t = partnerTexts(view.locale);
  if (days.length === 0) return <p>{t.noUsage}</p>;
  return (
    <>
      <p>{t.usageText}</p>
      <table class="versions">
        <caption class="visually-hidden">{t.usage}</caption>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.requests}</th>
            <th scope="col">{t.cost}</th>
            <th scope="col">{t.refused}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, requests, cost, refused }) => (
            <tr key={day}>
              <th scope="row">{view.formats.date(day)}</th>
              <td data-label={t.requests}>{view.formats.number(requests)}</td>
              <td data-label={t.cost}>{view.formats.number(cost)}</td>
              <td data-label={t.refused}>{view.formats.number(refused)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="about">
        {t.costHint}
        <br />
        {t.refusedHint}
      </p>
    </>
  );
};

/** One key: itself, where it works, how much it was used. */
export const partnerPage: PortalPage = {
  path: '/partners/:id',
  who: moderators,
  show: async (visit) => {
    const { view, params, query, now, ask } = visit;
    const t = partnerTexts(view.locale);
    const to = now.getTime();
    const { partnerKeys: keys, partnerUsage: days } = await ask<{ partnerKeys: PartnerKey[]; partnerUsage: UsageOfDay[] }>(partnerUsage, {
      id: params.id,
      // A day more, as the day in Poland may be ahead of that in UTC.
      ...{ from: isoDay(to - DAYS * DAY_MS), to: isoDay(to + DAY_MS) },
    });
    const key = keys.find(({ id }) => id === params.id);
    if (key === undefined) return problemPage(visit, 'NOT_FOUND');
    return {
      title: key.name,
      caption: t.title,
      back: '/partners',
      notice: query.get('done') === 'created' ? t.created : undefined,
      content: (
        <>
          <dl>
            <dt>{t.key}</dt>
            <dd>
              <code class="secret">{key.id}</code>
            </dd>
            <dt>{t.origins}</dt>
            {key.origins.map((origin) => (
              <dd key={origin}>{origin}</dd>
            ))}
          </dl>
          <p>{keyInWords(key, visit)}</p>
          {key.revokedAt === null && (
            <div class="buttons">
              <a class="button" href={`/embed?${new URLSearchParams({ lang: view.locale, partner: key.id })}`}>
                {t.embed}
              </a>
              <a class="button secondary" href={view.link(`/partners/revoke/${key.id}`)}>
                {t.revoke}
              </a>
            </div>
          )}
          <h2>{t.usage}</h2>
          <Usage days={days} visit={visit} />
        </>
      ),
    };
  },
};
