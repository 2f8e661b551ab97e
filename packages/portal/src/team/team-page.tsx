import { fill } from '@drogowskaz/page-kit';
import { allMunicipalities } from '@drogowskaz/vocabulary';
import { KEEPERS } from '../areas.ts';
import { Button, Form, Select } from '../fields/index.ts';
import type { PortalPage } from '../frame/page.ts';
import { problemPage } from '../frame/problem-page.tsx';
import { refusalErrors } from '../frame/refused.ts';
import { usePortal } from '../frame/view.ts';
import { whichTeam, withTeam } from './which-team.ts';

/** An administrator of the hub looks after all teams; those of organisations are reached from their pages. */
const OfMunicipality = ({ value }: { value: string }) => {
  const { texts, locale, link } = usePortal();
  return (
    <form method="get" action={link('/team')}>
      <input type="hidden" name="lang" value={locale} />
      <Select
        name="municipality"
        label={texts.team.whose}
        value={value}
        empty={texts.roles.ADMINISTRATOR}
        choices={allMunicipalities().map(({ key, name }) => ({ value: key, label: name, lang: 'pl' }))}
        optional
      />
      <Button kind="secondary">{texts.team.show}</Button>
    </form>
  );
};

/** Who has access, and who is invited. */
export const teamPage: PortalPage = {
  path: '/team',
  who: KEEPERS,
  fresh: true,
  show: async (visit) => {
    const { accounts, token, caller, texts, query, view } = visit;
    const t = texts.team;
    const team = await accounts.team({ session: token, ...whichTeam(visit) });
    const link = (path: string): string => view.link(withTeam(visit, path));
    if (team.refused !== undefined) return problemPage(visit, 'FORBIDDEN');
    const { sent, removed, withdrawn, changed, erased } = t;
    const notices: Readonly<Record<string, string>> = { sent, removed, withdrawn, changed, erased };
    return {
      title: t.title,
      notice: notices[query.get('done') ?? ''],
      content: (
        <>
          <p>{t.text}</p>
          {caller.role === 'ADMINISTRATOR' && <OfMunicipality value={query.get('municipality') ?? ''} />}
          {team.mayInvite.length > 0 && (
            <p>
              <a class="button" href={link('/team/invite')}>
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
                <div class="buttons">
                  {team.mayInvite.length > 1 && (
                    <a href={link(`/team/role/${membershipId}`)} aria-label={fill(t.changeWhose, { name })}>
                      {t.changeRole}
                    </a>
                  )}
                  <a href={link(`/team/end/${membershipId}`)} aria-label={you ? undefined : fill(t.removeWhom, { name })}>
                    {you ? t.leave : t.remove}
                  </a>
                  {caller.role === 'ADMINISTRATOR' && !you && (
                    <a href={link(`/team/erase/${membershipId}`)} aria-label={fill(t.eraseWhose, { name })}>
                      {t.eraseTitle}
                    </a>
                  )}
                </div>
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
    return answer.refused === undefined ? { to: withTeam(visit, '/team', 'withdrawn') } : visit.again(...refusalErrors(answer, visit));
  },
};
