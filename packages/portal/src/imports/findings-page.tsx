import { fill } from '@drogowskaz/page-kit';
import { HubError } from '@drogowskaz/platform';
import type { PortalPage } from '../frame/page.ts';
import { usePortal } from '../frame/view.ts';
import { NextPage, Ways } from '../lists/index.ts';
import { moderators } from '../moderation/roles.ts';
import type { Finding, FindingsAnswer } from './answers.ts';
import { importFindings } from './operations.ts';
import { useMeaning } from './report-parts.tsx';
import { importTexts } from './texts/import-texts.ts';

const kinds = ['REFUSAL', 'REPAIR'] as const;

const FindingRow = ({ finding, named }: { finding: Finding; named: boolean }) => {
  const t = importTexts(usePortal().locale);
  const { kind, organizationName, path, name, why, before, after } = finding;
  const meaning = useMeaning()({ name, meaning: why });
  return (
    <li>
      <div>
        <p>
          <span class={`state ${kind === 'REFUSAL' ? 'rejected' : 'approved'}`}>{t.kindsOfFindings[kind]}</span>{' '}
          <span lang={meaning.lang}>{meaning.text}</span>
        </p>
        {/* What it is in this very case, with what to do about it, is said by whoever reads feeds: in English. */}
        {kind === 'REFUSAL' && meaning.text !== why && (
          <p class="about" lang="en">
            {why}
          </p>
        )}
        <p class="about" dir="auto">
          {[named ? organizationName || t.ofNone : null, path].filter(Boolean).join(' · ')}
        </p>
        {before !== null && (
          <p class="value" dir="auto">
            {t.before}: <del>{before}</del>
          </p>
        )}
        {after !== null && (
          <p class="value" dir="auto">
            {t.after}: <ins>{after}</ins>
          </p>
        )}
        {kind === 'REPAIR' && after === null && <p class="value">{t.leftOut}</p>}
      </div>
    </li>
  );
};

/** What was mended and refused, one by one: of all, or of one organisation. */
export const findingsPage: PortalPage = {
  path: '/imports/:id/findings',
  who: moderators,
  show: async ({ view, ask, params, query }) => {
    const t = importTexts(view.locale);
    const given = query.get('organization') ?? '';
    const organization = /^\d{1,9}$/.test(given) ? Number(given) : null;
    const kind = kinds.find((one) => one === query.get('kind')) ?? null;
    const { dataImport: found, importFindings: page } = await ask<FindingsAnswer>(importFindings, {
      ...{ id: params.id, organization, kind, after: query.get('after') },
    });
    if (found === null) throw new HubError('NOT_FOUND', 'There is no such import, or it was forgotten.');
    const address = (changes: Record<string, string | null>): string => {
      const asked = { organization: organization === null ? null : String(organization), kind, ...changes };
      const entries = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== null);
      return view.link(`/imports/${found.id}/findings?${new URLSearchParams(entries)}`);
    };
    const [first] = page.nodes;
    return {
      title: organization === null ? t.findingsTitle : fill(t.findingsTitleOf, { name: first?.organizationName || t.ofNone }),
      caption: found.name,
      back: `/imports/${found.id}`,
      content: (
        <>
          <Ways
            label={t.which}
            ways={[
              { href: address({ kind: null }), label: t.both, current: kind === null },
              ...kinds.map((one) => ({ href: address({ kind: one }), label: t.kindsOfFindings[one], current: kind === one })),
            ]}
          />
          {organization !== null && (
            <p>
              <a href={address({ organization: null })}>{t.ofAll}</a>
            </p>
          )}
          {page.nodes.length === 0 && <p>{t.noFindings}</p>}
          <ul class="rows">
            {page.nodes.map((finding, place) => (
              <FindingRow key={place} finding={finding} named={organization === null} />
            ))}
          </ul>
          <NextPage after={page.pageInfo} address={(after) => address({ after })} label={t.next} />
        </>
      ),
    };
  },
};
