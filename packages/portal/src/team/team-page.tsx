import { fill } from '@drogowskaz/page-kit';
import { KEEPERS } from '../areas.ts';
import { Button, Form } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';

/** Who has access, and who is invited. */
export const teamPage: PortalPage = {
  path: '/team',
  who: KEEPERS,
  fresh: true,
  show: async (visit) => {
    const { accounts, token, texts, query, view } = visit;
    const t = texts.team;
    const team = await accounts.team({ session: token });
    if (team.refused !== undefined) return problemPage(visit, 'FORBIDDEN');
    const notices: Readonly<Record<string, string>> = { sent: t.sent, removed: t.removed, withdrawn: t.withdrawn };
    return {
      title: t.title,
      notice: notices[query.get('done') ?? ''],
      content: (
        <>
          <p>{t.text}</p>
          {team.mayInvite.length > 0 && (
            <p>
              <a class="button" href={view.link('/team/invite')}>
                {t.invite}
              </a>
            </p>
          )}
          <ul class="rows">
            {team.members.map(({ membershipId, name, email, role, secondFactor, you }) => (
              <li key={membershipId}>
                <div>
                  <p>
                    <strong>{name}</strong>
                    {you && ` (${t.you})`}
                  </p>
                  <p class="about">
                    {email}
                    <br />
                    {texts.roles[role]}, {secondFactor ? t.secondFactor : t.noSecondFactor}
                  </p>
                </div>
                <a href={view.link(`/team/end/${membershipId}`)} aria-label={you ? undefined : fill(t.removeWhom, { name })}>
                  {you ? t.leave : t.remove}
                </a>
              </li>
            ))}
          </ul>
          {team.invited.length > 0 && (
            <>
              <h2>{t.invited}</h2>
              <Form>
                <ul class="rows">
                  {team.invited.map(({ id, email, role, expiresAt }) => (
                    <li key={id}>
                      <div>
                        <p>{email}</p>
                        <p class="about">
                          {texts.roles[role]}, {fill(t.until, { date: view.formats.date(expiresAt) })}
                        </p>
                      </div>
                      <Button does={`withdraw ${id}`} kind="quiet" label={fill(t.withdrawWhom, { email })}>
                        {t.withdraw}
                      </Button>
                    </li>
                  ))}
                </ul>
              </Form>
            </>
          )}
        </>
      ),
    };
  },
  submit: async (visit) => {
    const [, id = ''] = visit.text('do').split(' ');
    const answer = await visit.accounts.withdrawInvitation({ session: visit.token, id });
    return answer.refused === undefined ? { to: '/team?done=withdrawn' } : visit.again(...refusalErrors(answer, visit));
  },
};
