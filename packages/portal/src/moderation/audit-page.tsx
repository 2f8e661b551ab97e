import { Select, TextField } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { NextPage, type PageInfo } from '../lists/index.ts';
import { dayOfText, instantText } from '../services/hours/clock-time.ts';
import { auditLog } from './operations.ts';
import { readers } from './roles.ts';
import { type ModerationTexts, moderationTexts } from './texts/moderation-texts.ts';

interface AuditAnswer {
  auditLog: {
    pageInfo: PageInfo;
    nodes: {
      id: string;
      at: string;
      action: string;
      origin: keyof ModerationTexts['audit']['origins'];
      role: string;
      account: string | null;
      accountName: string | null;
      key: string | null;
      recordType: string;
      recordId: string;
      municipality: { name: string } | null;
      details: { name: string; before: string | null; after: string | null }[];
    }[];
  };
}

/** Deeds that people look for; the field of the API takes every other, too. */
const actions = [
  'CREATE_SERVICE',
  'UPDATE_SERVICE',
  'TRANSLATE_SERVICE',
  'SUBMIT_REVISION',
  'APPROVE_REVISION',
  'REQUEST_CHANGES',
  'REJECT_REVISION',
  'ARCHIVE_SERVICE',
  'CONFIRM_SERVICE',
] as const;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The moment at which a day of the filter begins in Poland; what is no day filters nothing. */
const midnight = (day: string | null, more = 0): string | null => {
  const at = dayOfText(day ?? '');
  return at === null ? null : instantText(at + more, 0);
};

const words = (action: string): string => action.toLowerCase().replaceAll('_', ' ');

/** Who did what to which record, when, and from where. */
export const auditPage: PortalPage = {
  path: '/moderation/audit',
  who: readers,
  show: async (visit) => {
    const { view, query } = visit;
    const { audit, next } = moderationTexts(view.locale);
    const asked = (name: string) => (query.get(name) ?? '').trim();
    const uuid = (name: string) => (UUID.test(asked(name)) ? asked(name) : null);
    const filter = {
      action: asked('action') || null,
      recordId: uuid('record'),
      accountId: uuid('account'),
      from: midnight(query.get('from')),
      to: midnight(query.get('to'), 1),
    };
    const { auditLog: found } = await visit.ask<AuditAnswer>(auditLog, { filter, after: query.get('after') });
    return {
      title: audit.title,
      content: (
        <>
          <p class="lead">{audit.lead}</p>
          <form method="get" action={view.link('/moderation/audit').split('?')[0]} class="send">
            {query.has('lang') && <input type="hidden" name="lang" value={view.locale} />}
            <Select
              name="action"
              label={audit.action}
              empty={audit.anyAction}
              optional
              value={asked('action')}
              choices={actions.map((value) => ({ value, label: words(value) }))}
            />
            <TextField name="record" label={audit.record} hint={audit.recordHint} optional value={asked('record')} />
            <TextField name="account" label={audit.account} optional value={asked('account')} />
            <div class="beside">
              <TextField name="from" label={audit.from} optional type="date" width="medium" value={asked('from')} />
              <TextField name="to" label={audit.to} optional type="date" width="medium" value={asked('to')} />
            </div>
            <button type="submit">{audit.show}</button>
          </form>
          {found.nodes.length === 0 ? (
            <p>{audit.none}</p>
          ) : (
            <table class="versions">
              <thead>
                <tr>
                  <th scope="col">{audit.when}</th>
                  <th scope="col">{audit.what}</th>
                  <th scope="col">{audit.who}</th>
                  <th scope="col">{audit.where}</th>
                </tr>
              </thead>
              <tbody>
                {found.nodes.map((entry) => (
                  <tr key={entry.id}>
                    <th scope="row">{view.formats.moment(entry.at)}</th>
                    <td data-label={audit.what}>
                      {words(entry.action)}
                      <br />
                      <a href={view.link(`/moderation/audit?record=${entry.recordId}`)}>
                        {entry.recordType} {entry.recordId}
                      </a>
                      {entry.details.length > 0 && (
                        <details class="more">
                          <summary>{audit.details}</summary>
                          <ul>
                            {entry.details.map(({ name, before, after }) => (
                              <li key={name}>
                                {name}: {[before, after].filter((value) => value !== null).join(' → ')}
                              </li>
                            ))}
                          </ul>
                        </details>
                      )}
                    </td>
                    <td data-label={audit.who}>
                      {visit.texts.roles[entry.role as keyof typeof visit.texts.roles] ?? entry.role}
                      {entry.account !== null && (
                        <>
                          <br />
                          <a href={view.link(`/moderation/audit?account=${entry.account}`)}>{entry.accountName ?? entry.account}</a>
                        </>
                      )}
                    </td>
                    <td data-label={audit.where}>{audit.origins[entry.origin]}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <NextPage
            after={found.pageInfo}
            address={(after) => view.link(`/moderation/audit?${new URLSearchParams({ ...Object.fromEntries(query), after })}`)}
            label={next}
          />
        </>
      ),
    };
  },
};
