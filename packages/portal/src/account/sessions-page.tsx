import { fill } from '@drogowskaz/page-kit';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { browserName } from './browser-name.ts';

/** Where she is signed in, and the end of what she does not know. */
export const sessionsPage: PortalPage = {
  path: '/account/sessions',
  who: 'SIGNED_IN',
  show: async (visit) => {
    const { accounts, token, texts, query, view } = visit;
    const t = texts.sessions;
    const answer = await accounts.sessions({ session: token });
    if (answer.refused !== undefined) return problemPage(visit, 'FORBIDDEN');
    const moment = (iso: string): string => view.formats.moment(iso);
    return {
      title: t.title,
      back: '/account',
      notice: query.has('done') ? t.ended : undefined,
      content: (
        <>
          <p>{t.text}</p>
          <Form>
            <ul class="rows">
              {answer.sessions.map(({ id, current, createdAt, lastSeenAt, userAgent }) => {
                const name = browserName(userAgent) ?? t.unknown;
                return (
                  <li key={id}>
                    <div>
                      <p>
                        <strong>{name}</strong>
                        {current && ` (${t.current})`}
                      </p>
                      <p class="about">
                        {fill(t.since, { date: moment(createdAt) })}, {fill(t.lastSeen, { date: moment(lastSeenAt) })}
                      </p>
                    </div>
                    {!current && (
                      <Button does={`end ${id}`} kind="quiet" label={fill(t.endWhich, { name })}>
                        {t.end}
                      </Button>
                    )}
                  </li>
                );
              })}
            </ul>
            {answer.sessions.length > 1 && (
              <Button does="others" kind="secondary">
                {t.endOthers}
              </Button>
            )}
          </Form>
        </>
      ),
    };
  },
  submit: async (visit) => {
    const [what, id = ''] = visit.text('do').split(' ');
    const { accounts, token } = visit;
    const answer =
      what === 'others' ? await accounts.endOtherSessions({ session: token }) : await accounts.endSession({ session: token, id });
    return answer.refused === undefined ? { to: '/account/sessions?done=1' } : visit.again(...refusalErrors(answer, visit));
  },
};
